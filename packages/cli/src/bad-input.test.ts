/** What nobody should hand over, through every command that reads specs: each says where and what, ends with 2, and touches nothing. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { captured, ROOT } from "./fixtures/captured.ts";

const SPEC = "specs/parcels/openapi.yaml";
const GOOD = readFileSync(join(ROOT, "packages/rules/sample/openapi.yaml"), "utf8");
const SECRET = "hunter2-AKIA-secret";

/** The sample with a part of it replaced; a change that changes nothing would test nothing. */
function changed(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`the sample has no ${from}`);
  return GOOD.replace(from, to);
}

/** The sample whose one error has its text by this reference. */
const refersTo = (reference: string): string =>
  changed("message: { description: A text for people., type: string }", `message: { $ref: '${reference}' }`);

/** Each level repeats the one before nine times. */
const laughs = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => {
    const items = level === 0 ? "lol, lol" : Array.from({ length: 9 }, () => `*level${level - 1}`).join(", ");
    return `x-level${level}: &level${level} [${items}]\n`;
  }).join("");

const manySchemas = (count: number): string =>
  JSON.stringify({
    openapi: "3.1.1",
    info: { title: "A", version: "1.0.0" },
    paths: {},
    components: { schemas: Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, {}])) },
  });

const NETWORK = "nothing is fetched from a network without --allow-remote";

/** By what is wrong: what stands where the spec should be, and a part of the message. */
const BAD: Readonly<Record<string, readonly [text: string | Buffer, said: string]>> = {
  "an empty file": ["", "found "],
  "white space": ["\n \n", "found "],
  "comments alone": ["# to do\n", "found "],
  "the text null": ["null\n", "found "],
  "plain text": ["hello\n", "found "],
  "a list": ["- 1\n- 2\n", "found "],
  "no member openapi": ["title: Parcels\n", "found no"],
  "bytes that are no text": [Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256)), "no UTF-8 text"],
  "an archive": [Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0x80]), "no UTF-8 text"],
  "UTF-16": [Buffer.from(`\uFEFF${GOOD}`, "utf16le"), "no UTF-8 text"],
  "YAML that does not end": ["openapi: 3.1.1\ninfo: { title: x\npaths: [\n", "wanted well-formed YAML or JSON"],
  "indentation by tabs": ["openapi: 3.1.1\ninfo:\n\ttitle: x\n", "tab"],
  "JSON that does not end": ['{ "openapi": "3.1.1", "info": { ', "wanted well-formed YAML or JSON"],
  "several documents": [`${GOOD}---\n${GOOD}`, "more than one document"],
  "an anchor that there is not": [changed("paths: {}", "paths: *nowhere"), "wanted well-formed YAML or JSON"],
  "a key twice": [changed("paths: {}", "paths: {}\npaths: {}"), "duplicated"],
  "a key twice, deep inside": [
    changed("recovery: contact_support", "recovery: none\n        recovery: wait"),
    "duplicated",
  ],
  "a key twice in JSON": ['{ "openapi": "3.1.1", "openapi": "3.1.0" }', "duplicated"],
  "Swagger 2": ['swagger: "2.0"\ninfo: { title: A, version: "1" }\npaths: {}\n', "`npx swagger2openapi <file>`"],
  "a version to come": [changed("3.1.1", "4.0.0"), "wanted a version that is read here"],
  "a version that is a number": [changed("3.1.1", "3.1"), "wanted a version that is read here"],
  "a reference out of the project": [refersTo("../../../../../../etc/passwd.yaml"), "a file of the project"],
  "a reference to a path of the machine": [refersTo("/etc/hosts.yaml"), "a file of the project"],
  "a reference to a file address": [refersTo("file:///etc/passwd"), "the path of a file of the project"],
  "a reference to the network": [refersTo("http://127.0.0.1:9/a.yaml"), NETWORK],
  "a reference to the network without a scheme": [refersTo("//127.0.0.1:9/a.yaml"), "wanted"],
  "a reference to secrets of the project": [refersTo("../../.env"), "a file whose name ends in .yaml, .yml or .json"],
  "a reference to what cannot be parsed": [refersTo("../../secrets.yaml"), "secrets.yaml"],
  "a reference to a file that is not there": [refersTo("Text.yaml"), "Text.yaml"],
  "a reference to a folder": [refersTo("../../folder.yaml"), "folder.yaml"],
  "anchors that expand without end": [`${GOOD}${laughs(12)}`, "values that others repeat"],
  "an anchor that contains itself": [changed("title: Parcel errors", "title: Parcel errors\n  x-i: &i [*i]"), "found "],
  "objects in objects": [`${GOOD}x-deep: ${"[".repeat(5000)}${"]".repeat(5000)}\n`, "found "],
  "100,000 schemas": [manySchemas(100_000), "component schemas; wanted a smaller document, or several"],
};

/** The same for documents that can be parsed and make no sense: of these, lint has findings. */
const LOOPS: Readonly<Record<string, readonly [text: string, said: string]>> = {
  "a reference to itself": [
    changed(
      "message: { description",
      "message: { $ref: '#/components/schemas/ErrorBody/properties/message', description",
    ),
    "$ref",
  ],
  "an error that extends itself": [
    changed(
      "allOf: [{ $ref: '#/components/schemas/ErrorBody' }]",
      "allOf: [{ $ref: '#/components/schemas/ParcelLost' }]",
    ),
    "ParcelLost",
  ],
};

/** What import says of a document that can be parsed and is not OpenAPI, and of our own. */
const NO_DOCUMENT = /found (?:a document that is not OpenAPI 3\.0, 3\.1 or 3\.2|a document with x-error)/;

/** A document without a word of ours. */
const FOREIGN = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Orders", version: "1.0.0" },
  paths: {
    "/orders": {
      get: {
        responses: {
          404: {
            description: "Gone.",
            content: { "application/json": { schema: { type: "object", properties: { code: { const: "gone" } } } } },
          },
        },
      },
    },
  },
});

const COMMANDS: readonly (readonly string[])[] = [
  ["lint"],
  ["lint", SPEC],
  ["lint", "specs"],
  ["lint", "--fix"],
  ["generate"],
  ["generate", "--check"],
  ["diff", SPEC, "good.yaml"],
  ["diff", "good.yaml", SPEC],
  ["explain", "parcels", "--status", "404"],
  ["docs", "-o", "out"],
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "faultline-bad-"));
  put("good.yaml", GOOD);
  put(".env", `PASSWORD=${SECRET}\n`);
  put("secrets.yaml", `password: [${SECRET}\n`);
  mkdirSync(join(root, "folder.yaml"));
  mkdirSync(join(root, ".git")); // so that the project ends here
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Every file and its text, or its size where it is large. */
function snapshot(): Record<string, string | number> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    files.map((file) => [file, statSync(file).size > 1e7 ? statSync(file).size : readFileSync(file, "latin1")]),
  );
}

/** What the command prints; it ends with 2 or what is wanted, without a stack, without a secret, and leaves every file as it is. */
async function refused(argv: readonly string[], wanted = 2): Promise<string> {
  const before = snapshot();
  const { exitCode, stdout, stderr } = await captured(argv, { cwd: root });
  const printed = `${stdout}${stderr}`.replaceAll(/\n {2}(found|wanted) +/g, " $1 "); // lint puts them below each other
  expect({ printed, exitCode }).toEqual({ printed, exitCode: wanted });
  expect(printed).not.toMatch(/^ {4}at |node:internal|\bundefined\b|\[object |TypeError|RangeError/m);
  expect(printed).not.toContain(SECRET);
  expect(printed).not.toContain("Nothing found");
  expect(printed).not.toContain("No change");
  expect(snapshot()).toEqual(before);
  return printed;
}

describe.each(COMMANDS.map((argv) => [argv.join(" "), argv] as const))("faultline %s", (_command, argv) => {
  test.each(Object.entries(BAD))("refuses %s", async (_, [text, said]) => {
    put(SPEC, text);
    const printed = await refused(argv);
    expect(printed).toMatch(/^(specs\/parcels\/openapi|secrets|folder)\.yaml:\d+:\d+\b/m);
    expect(printed).toContain(said);
    expect(printed).toContain("wanted");
  });

  test.each(Object.entries(LOOPS))("finds %s and ends", async (_, [text, said]) => {
    put(SPEC, text);
    expect(await refused(argv, argv[0] === "lint" ? 1 : 2)).toContain(said);
  });

  test("refuses more than 100 MB without reading them", async () => {
    put(SPEC, GOOD);
    truncateSync(join(root, SPEC), 101 * 2 ** 20);
    expect(await refused(argv)).toContain("found a file of more than 24 MB; wanted a smaller document");
  });

  test("refuses a folder in the place of the file", async () => {
    mkdirSync(join(root, SPEC), { recursive: true });
    expect(await refused(argv)).toContain("wanted");
  });

  test("refuses a file that is not there, or a project without families", async () => {
    expect(await refused(argv)).toContain("wanted");
  });
});

describe.each([
  ["an overlay", ["import", SPEC]],
  ["a family", ["import", SPEC, "--family", "orders"]],
  ["a comparison", ["import", SPEC, "--check"]],
])("faultline import, for %s", (_kind, argv) => {
  test.each(Object.entries(BAD))("refuses %s", async (_, [text, said]) => {
    put(SPEC, text);
    const printed = await refused(argv);
    expect(printed).toMatch(/^(faultline: )?(specs\/parcels\/openapi|secrets|folder)\.yaml:/m);
    expect(printed).toContain("wanted");
    if (!NO_DOCUMENT.test(printed)) expect(printed).toContain(said);
  });

  test("refuses more than 100 MB without reading them", async () => {
    put(SPEC, "openapi: 3.1.1\n");
    truncateSync(join(root, SPEC), 101 * 2 ** 20);
    expect(await refused(argv)).toContain("found a file of more than 24 MB; wanted a smaller document");
  });

  test("refuses what is not there, and a folder in its place", async () => {
    expect(await refused(argv)).toBe(`${SPEC}:1:1: found no such file; wanted the path of an OpenAPI document\n`);
    mkdirSync(join(root, SPEC), { recursive: true });
    expect(await refused(argv)).toBe(`${SPEC}:1:1: found a folder; wanted the path of an OpenAPI document\n`);
  });
});

test("import of an address says what to do", async () => {
  expect(await refused(["import", "http://127.0.0.1:9/openapi.json"])).toContain(
    "found no such file; wanted the path of an OpenAPI document; download it first",
  );
  expect(await refused(["import", "."])).toBe(".:1:1: found a folder; wanted the path of an OpenAPI document\n");
});

const RANDOM = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256));

/** By the end of its name: what reads such a source, and what it wants. */
const SOURCES: Readonly<Record<string, readonly [argv: readonly string[], wanted: string]>> = {
  md: [["import", "--family", "orders"], "a table of codes"],
  csv: [["import", "--family", "orders"], "a table of codes"],
  har: [["import", "--family", "orders"], "captured traffic"],
  ndjson: [["import", "--family", "orders"], "captured traffic"],
};

describe.each(Object.entries(SOURCES))("a source that ends in .%s", (ending, [argv, wanted]) => {
  const source = `source.${ending}`;
  test.each([
    ["is not there", undefined, "no such file"],
    ["is a folder", "folder", "a directory"],
    ["is empty", "", ""],
    ["is white space", " \n\n ", ""],
    ["is no text", RANDOM, ""],
    ["ends half-way", '{"log":{"entries":[{"request":', ""],
  ])("is refused where it %s", async (_, content, found) => {
    if (content === "folder") mkdirSync(join(root, source));
    else if (content !== undefined) put(source, content);
    const printed = await refused([...argv, source]);
    expect(printed).toContain(`${source}: found ${found}`);
    expect(printed).toContain("wanted");
    if (found !== "") expect(printed).toContain(`wanted ${wanted}`);
  });
});

test.each([
  ["a file where its folder goes", ["import", "openapi.json", "--family", "orders"], "errors", "mine\n"],
  ["a folder where its file goes", ["import", "openapi.json"], "openapi.errors.overlay.yaml/mine", "mine\n"],
  ["a file where its folder goes", ["import", "openapi.json", "-o", "good.yaml/x.yaml"], "mine", "mine\n"],
  ["a folder where its report goes", ["import", "openapi.json", "--report", "folder.yaml"], "mine", "mine\n"],
  ["a file where its folder goes", ["docs", "-o", "good.yaml"], SPEC, GOOD],
  ["a file where a folder of it goes", ["docs", "-o", "good.yaml/out"], SPEC, GOOD],
  ["a file where its folder goes", ["init", "--family", "orders", "--code", "src/errors"], "errors", "mine\n"],
])("what finds %s writes nothing: %j", async (_, argv, file, text) => {
  put("openapi.json", FOREIGN);
  put(file, text);
  expect(await refused(argv)).toContain("wanted");
});

test.each(COMMANDS)("the sample itself is not refused by faultline %s %s", async (...argv) => {
  put(SPEC, GOOD);
  const { exitCode, stderr } = await captured(argv, { cwd: root });
  expect(stderr).toBe("");
  expect(exitCode).toBe(argv.includes("--check") ? 1 : 0);
});

test.each([
  ["lint", "--output", "json=folder.yaml"],
  ["lint", "--output", "sarif=nowhere/lint.sarif"],
  ["lint", "--output", "json=good.yaml/lint.json"],
  ["diff", SPEC, "good.yaml", "--output", "folder.yaml"],
  ["diff", SPEC, "good.yaml", "--output", "markdown=nowhere/diff.md"],
])("a report that cannot be written is refused, and nothing else is touched: %s %s %s %s", async (...argv) => {
  put(SPEC, GOOD);
  const before = snapshot();
  const { exitCode, stderr } = await captured(argv, { cwd: root });
  expect(stderr).toMatch(
    /^faultline: --output.*: found a (folder|file .*); wanted the name of a file that can be written\n$/,
  );
  expect(exitCode).toBe(2);
  expect(snapshot()).toEqual(before);
});

test.each([
  ["a file where a folder goes", "src"],
  ["a file of yours where a file goes", "src/errors/parcels.ts"],
  ["a folder where a file goes", "src/errors/parcels.ts/mine.txt"],
])("generate leaves %s as it is, and writes nothing", async (_, file) => {
  put(SPEC, GOOD);
  put(file, "mine\n");
  expect(await refused(["generate"])).toMatch(/^src.*: found .*; wanted .*\. /m);
});

test.each([["generate"], ["docs", "-o", "public"]])(
  "faultline %s tells the first of many problems, and how many there are",
  async (...argv) => {
    const errors = Array.from({ length: 60 }, (_, index) => `    Lost${index}: { x-error: { recovery: run } }\n`);
    put(SPEC, changed("  responses:\n", `${errors.join("")}  responses:\n`));
    const { exitCode, stderr } = await captured(argv, { cwd: root });
    const lines = stderr.trimEnd().split("\n");
    expect([exitCode, lines.length, lines.at(-1)]).toEqual([2, 51, "and 70 more"]); // each error has two
  },
);

test("without git, and before the first commit, diff says what it wanted", async () => {
  put(SPEC, GOOD);
  expect(await refused(["diff", "git:main"])).toMatch(/git:main: found no (repository|such revision).*; wanted/);
  const { exitCode, stderr } = await captured(["diff", "git:main"], {
    cwd: root,
    env: { PATH: join(root, "nowhere") },
  });
  expect(stderr).toMatch(/^faultline: git:main: found no /);
  expect(exitCode).toBe(2);
  expect(await refused(["lint", "--history"]).catch((error: Error) => error.message)).toContain("--history");
});

test("before the first build, a family of the project is explained from its spec", async () => {
  put(SPEC, GOOD);
  cpSync(join(root, SPEC), join(root, "errors/other.yaml"));
  put("body.json", '{"status":404,"type":"parcel_lost","message":"m"}');
  const { exitCode, stdout } = await captured(["explain", "parcels", "--status", "404", "body.json"], { cwd: root });
  expect(stdout).toMatch(/^The parcel is lost: /);
  expect(exitCode).toBe(0);
});

test("schema reads nothing that is here, whatever it is", async () => {
  put(SPEC, "- [");
  const { exitCode, stdout, stderr } = await captured(["schema"], { cwd: root });
  expect({ exitCode, stderr, isObject: stdout.startsWith("{") }).toEqual({ exitCode: 0, stderr: "", isObject: true });
});
