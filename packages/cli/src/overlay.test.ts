import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadFamily } from "@faultline/codegen/load";
import { decode } from "@faultline/guards";
import { captured, ROOT, type Captured } from "./fixtures/captured.ts";

const page = await readFile(join(ROOT, "docs/overlays.md"), "utf8");
const BASE = fileOf("openapi.json");
const OVERLAY = fileOf("errors.overlay.yaml");
const CONFIG = "families: [{ spec: openapi.json, overlay: errors.overlay.yaml }]\n";
const RENAMED = BASE.replaceAll("{id}", "{parcelId}");

/** A file of the page's example. */
function fileOf(name: string): string {
  return page.split(`<!-- file: ${name} -->`)[1]?.split(/```\w*\n/)[1] ?? "";
}

let root: string;
let env: Record<string, string>;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "faultline-overlay-")));
  env = { PATH: process.env["PATH"] ?? "", HOME: root, GIT_CONFIG_NOSYSTEM: "1" };
  await put("openapi.json", BASE);
  await put("errors.overlay.yaml", OVERLAY);
});
afterEach(() => rm(root, { recursive: true }));

const put = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");
const faultline = (...args: string[]): Promise<Captured> => captured(args, { cwd: root, env });

function commit(tag: string): void {
  const git = (...args: string[]): Buffer =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@localhost", ...args], { cwd: root, env });
  if (!existsSync(join(root, ".git"))) git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", tag);
  git("tag", tag);
}

type Report = { rule: string; file: string; line: number; pointer: string }[];

async function findings(...args: string[]): Promise<string[]> {
  const { stdout } = await faultline("lint", "--format", "json", ...args);
  const report = JSON.parse(stdout) as Report; // what the command documents
  return report.map(({ rule, file, line, pointer }) => `${file}:${line} ${rule} ${pointer}`);
}

describe("the example of the page", () => {
  test.each([
    ["by the overlay", ["errors.overlay.yaml"]],
    ["by both", ["openapi.json", "--overlay", "errors.overlay.yaml"]],
  ])("lints clean %s", async (_, args) => {
    expect(await faultline("lint", ...args)).toEqual({ exitCode: 0, stdout: "Nothing found in 1 file.\n", stderr: "" });
  });

  test.each([
    ["by both", CONFIG],
    ["by the overlay", "families: [errors.overlay.yaml]\n"],
  ])("lints, generates, is documented and explained in a project that names it %s", async (_, config) => {
    await put("faultline.config.yaml", config);
    await put("body.json", '{ "code": "parcel_on_its_way", "message": "…" }');
    expect((await faultline("lint")).stdout).toBe("Nothing found in 1 file.\n");
    expect((await faultline("generate")).stdout).toContain("src/errors/parcels.ts: written\n");
    expect(await read("src/errors/parcels.ts")).toMatch(
      /^\/\/ @generated from errors\.overlay\.yaml\. [^]*interface ParcelOnItsWay /,
    );
    expect(await faultline("generate", "--check")).toMatchObject({
      exitCode: 0,
      stdout: "All 2 files are up to date.\n",
    });
    expect((await faultline("explain", "parcels", "--status", "409", "body.json")).stdout).toContain(
      "Parcel on its way: code parcel_on_its_way, HTTP 409, as documented\n",
    );
    expect(await faultline("docs", "--format", "markdown", "-o", "out")).toMatchObject({ exitCode: 0 });
    expect(await faultline("diff", "errors.overlay.yaml", "errors.overlay.yaml")).toMatchObject({ exitCode: 0 });
  });

  test("reports a target that selects nothing as the page shows it", async () => {
    await put("openapi.json", RENAMED);
    const shown = page.split("<!-- after: sed")[1]?.split("```text\n")[1]?.split("```")[0] ?? "";
    const { exitCode, stdout } = await faultline("lint", "errors.overlay.yaml");
    expect(exitCode).toBe(1);
    for (const line of shown.trimEnd().split("\n"))
      expect(`${stdout.replaceAll(/\n {10}(?=\S)/g, " ")}`).toContain(line);
  });

  test("names options that there are", async () => {
    const { stdout } = await faultline("lint", "--help");
    for (const option of ["--overlay", "--fix"]) expect(stdout).toContain(option);
  });
});

test.each([
  ["by the overlay", "errors.overlay.yaml", {}],
  ["by both", "openapi.json", { overlay: "errors.overlay.yaml" }],
])("a program loads the family %s", async (_, spec, options) => {
  const family = await loadFamily(spec, { cwd: root, ...options });
  const exchange = { status: 409, body: { code: "parcel_on_its_way", message: "m" } };
  expect(decode(family, exchange)).toMatchObject({ id: "parcels/parcel_on_its_way", match: "declared" });
});

describe("lint of a pair", () => {
  test("points into the overlay for what came from it, and into the document for the rest", async () => {
    await put("openapi.json", BASE.replace('"title": "Parcels"', '"title": "Parcels", "x-eror": 1'));
    await put("errors.overlay.yaml", OVERLAY.replace("recovery: reread", "recovery: rereed"));
    expect(await findings("errors.overlay.yaml")).toEqual([
      "openapi.json:3 known-extension /info/x-eror",
      "errors.overlay.yaml:36 readable-family /components/schemas/ParcelOnItsWay/x-error/recovery",
    ]);
    const sarif = (await faultline("lint", "errors.overlay.yaml", "--format", "sarif")).stdout;
    expect(sarif.match(/"uri": "[^"]+"/g)).toEqual(['"uri": "openapi.json"', '"uri": "errors.overlay.yaml"']);
    const annotations = (await faultline("lint", "errors.overlay.yaml", "--format", "github-actions")).stdout;
    expect(annotations).toMatch(/::error file=openapi\.json,line=3,[^]*::error file=errors\.overlay\.yaml,line=36,/);
  });

  test("takes the entry of the config by either of its files", async () => {
    await put("errors.overlay.yaml", OVERLAY.replace("extends: ./openapi.json\n", ""));
    await put("faultline.config.yaml", CONFIG);
    for (const args of [[], ["openapi.json"], ["errors.overlay.yaml"], ["openapi.json", "errors.overlay.yaml"]])
      expect((await faultline("lint", ...args)).stdout).toBe("Nothing found in 1 file.\n");
  });

  test("fixes what stands in the overlay and nothing else", async () => {
    const base = BASE.replace('"title": "Parcels"', '"title": "Parcels", "x-eror": 1');
    const many = "  - target: $.paths.*.*\n    update: { x-eror-operation: {} } # everywhere\n";
    await put("openapi.json", base);
    await put("errors.overlay.yaml", `${OVERLAY.replace("x-error-family", "x-eror-family")}${many}`);
    const { stderr } = await faultline("lint", "errors.overlay.yaml", "--fix");
    expect(stderr).toBe(
      "errors.overlay.yaml: 1 fixed\nerrors.overlay.yaml: 2 not fixed, since what is wrong is in openapi.json, or in an action with several targets. Fix it there by hand, or add an action that changes it\n",
    );
    expect(await read("openapi.json")).toBe(base);
    expect(await read("errors.overlay.yaml")).toBe(`${OVERLAY}${many}`);
  });

  test("finds codes that the overlay had before for other errors", async () => {
    await put("faultline.config.yaml", CONFIG);
    commit("first");
    await put("errors.overlay.yaml", OVERLAY.replaceAll("parcel_on_its_way", "on_the_road"));
    commit("second");
    await put("errors.overlay.yaml", OVERLAY.replaceAll("ParcelOnItsWay", "ParcelAway"));
    expect(await findings("--history")).toEqual([
      "errors.overlay.yaml:32 no-reused-code /components/schemas/ParcelAway/properties/code/const",
    ]);
  });

  test.each([
    [
      ["--overlay", "errors.overlay.yaml"],
      "faultline: --overlay: found no document; wanted the one that it changes, such as",
    ],
    [
      ["a.json", "b.json", "--overlay", "errors.overlay.yaml"],
      "faultline: --overlay: found several documents; wanted the one that it changes",
    ],
    [["openapi.json", "--overlay", "none.yaml"], "none.yaml:1:1: found no such file;"],
    [["openapi.json", "--overlay", "openapi.json"], "openapi.json:1:1: found a document without `overlay`;"],
    [
      ["errors.overlay.yaml", "--overlay", "errors.overlay.yaml"],
      "errors.overlay.yaml:1:1: found an overlay; wanted an OpenAPI document",
    ],
    [
      ["."],
      ".: found a folder without a family of the project, and without an openapi.yaml, .yml or .json at any depth",
    ],
  ])("refuses %j with what is wanted", async (args, message) => {
    if (args[0] === ".") await rm(join(root, "openapi.json"));
    const { exitCode, stdout, stderr } = await faultline("lint", ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test("says what an overlay needs that does not say what it extends", async () => {
    await put("errors.overlay.yaml", OVERLAY.replace("extends: ./openapi.json\n", ""));
    expect((await faultline("lint", "errors.overlay.yaml")).stderr).toContain(
      "errors.overlay.yaml:1:1: found an overlay without `extends`; wanted the document that it changes: `extends: ./openapi.json`, or name it with the overlay beside it",
    );
  });
});

describe("a project with a pair", () => {
  test("generates with a warning where a target selects nothing", async () => {
    await put("openapi.json", BASE.replace('"404"', '"410"'));
    await put("faultline.config.yaml", CONFIG);
    const { exitCode, stdout } = await faultline("generate");
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining(
        "errors.overlay.yaml:41:13 /actions/2/target: found a target that selects nothing: $.paths['/parcels/{id}'].get.responses is in the document, ['404'] is not;",
      ),
    });
  });

  test("is documented with a warning where a target selects nothing", async () => {
    await put("openapi.json", RENAMED);
    await put("faultline.config.yaml", CONFIG);
    const { exitCode, stderr } = await faultline("docs", "-o", "out");
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^errors\.overlay\.yaml:41:13 \/actions\/2\/target: found a target that selects nothing: /);
  });

  test("whose overlay is missing is told so", async () => {
    await put("faultline.config.yaml", CONFIG.replace("errors.overlay", "error.overlay"));
    expect(await faultline("lint")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(
        'faultline.config.yaml families[0].overlay: found no file at "error.overlay.yaml"; wanted an OpenAPI Overlay. Write it, or correct the path',
      ),
    });
  });
});

describe("diff of a pair", () => {
  beforeEach(async () => {
    await put("faultline.config.yaml", CONFIG);
    commit("before");
  });

  test("reads both files of the revision", async () => {
    expect((await faultline("diff", "git:before")).stdout).toBe("No change of the contract.\n");
    await put("errors.overlay.yaml", OVERLAY.replaceAll("parcel_on_its_way", "on_the_road"));
    await put("openapi.json", BASE.replace('"version": "2.4.0"', '"version": "3.0.0"'));
    const { stdout } = await faultline("diff", "git:before");
    expect(stdout).toMatch(/^parcels 2\.4\.0 → 3\.0\.0: raised enough/);
    expect(stdout).toContain("code-changed");
    expect(stdout).not.toContain("Moved under the overlay");
  });

  test("compares each of two overlays on one document as a family of its own", async () => {
    const second = OVERLAY.replace("id: parcels", "id: returns");
    await put("returns.overlay.yaml", second);
    await put("faultline.config.yaml", CONFIG.replace("]", ", { spec: openapi.json, overlay: returns.overlay.yaml }]"));
    commit("two");
    await put("returns.overlay.yaml", second.replaceAll("parcel_on_its_way", "on_the_road"));
    const { stdout } = await faultline("diff", "git:two");
    expect(stdout).toContain("returns/on_the_road: the code changed (was parcel_on_its_way, now on_the_road)");
    expect(stdout).not.toContain("parcels/");
  });

  test("says in each format where the document moved under the overlay", async () => {
    await put("openapi.json", RENAMED);
    const moved =
      "$.paths['/parcels/{id}'].get.responses['404'] selects nothing any more; it was /paths/~1parcels~1{id}/get/responses/404";
    const { exitCode, stdout } = await faultline("diff", "git:before");
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`Moved under the overlay\n  errors.overlay.yaml:41:13 ${moved}  overlay-moved\n`);
    const json = (await faultline("diff", "git:before", "--format", "json")).stdout;
    expect(JSON.parse(json)).toMatchObject({
      families: [{ moved: [{ pointer: "/actions/2/target", message: moved, after: [] }, { line: 44 }] }],
    });
    const annotations = (await faultline("diff", "git:before", "--format", "github-actions")).stdout;
    expect(annotations).toContain(
      `::warning file=errors.overlay.yaml,line=41,col=13,title=overlay-moved::parcels: ${moved}`,
    );
    const markdown = (await faultline("diff", "git:before", "--format", "markdown")).stdout;
    expect(markdown).toContain("### Moved under the overlay\n\n- **parcels** `errors.overlay.yaml:41` ");
    const sarif = (await faultline("diff", "git:before", "--format", "sarif")).stdout;
    expect(sarif.match(/"ruleId": "overlay-moved"/g)).toHaveLength(2);
  });

  test("names what a target selects besides, or no longer", async () => {
    await put(
      "errors.overlay.yaml",
      OVERLAY.replace("$.paths['/parcels/{id}'].get.responses['404']", "$.paths.*.get.responses['404']"),
    );
    commit("wild");
    const second = BASE.replace(
      '"paths": {',
      '"paths": { "/boxes": { "get": { "responses": { "404": { "description": "" } } } },',
    );
    await put("openapi.json", second);
    expect((await faultline("diff", "git:wild")).stdout).toContain(
      "$.paths.*.get.responses['404'] selects /paths/~1boxes/get/responses/404 now  overlay-moved",
    );
    commit("boxes");
    await put("openapi.json", second.replaceAll("/parcels/{id}", "/packets/{id}"));
    expect((await faultline("diff", "git:boxes")).stdout).toContain(
      "selects /paths/~1packets~1{id}/get/responses/404 now, and no longer /paths/~1parcels~1{id}/get/responses/404",
    );
  });

  test("works where the overlay came later than the document", async () => {
    await rm(join(root, "errors.overlay.yaml"));
    await put("faultline.config.yaml", "families: [openapi.json]\n");
    commit("without");
    await put("errors.overlay.yaml", OVERLAY);
    await put("faultline.config.yaml", CONFIG);
    const { exitCode, stdout } = await faultline("diff", "git:without");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("parcels: the family is new  family-added");
    expect(stdout).toMatch(/\n1 compatible\.\n$/);
  });
});

describe("faults of the document below an overlay", () => {
  const SAMPLE = { type: "object", properties: { id: { type: "string" } } };
  const withFaults = (more: (document: Record<string, Record<string, never>>) => void): string => {
    const document = JSON.parse(BASE) as Record<string, Record<string, never>>;
    more(document);
    return JSON.stringify(document, null, 2);
  };

  test("are not spoken of where they lead to no error", async () => {
    const content = { "application/json": { schema: SAMPLE, example: { id: 7 } } };
    await put(
      "openapi.json",
      withFaults(({ components, paths }) => {
        Object.assign(components?.["schemas"] ?? {}, {
          Stray: { ...SAMPLE, examples: [{ id: 7 }], discriminator: { propertyName: "id" }, oneOf: [{}, {}] },
          Token: { type: "string", example: "https://user:pass@host.example" },
        });
        Object.assign(paths ?? {}, {
          "/x": {
            post: {
              requestBody: { content },
              responses: { "200": { description: "", content }, "422": { description: "" } },
            },
          },
        });
      }),
    );
    expect(await findings("errors.overlay.yaml")).toEqual([]);
    await put("openapi.json", (await read("openapi.json")).replace('"openapi"', '"x-error-family": {}, "openapi"'));
    expect((await faultline("lint", "openapi.json")).stdout).toContain("error"); // as a family by itself, all of it is judged
  });

  test("are spoken of where an error refers to them, and where its response does", async () => {
    await put(
      "openapi.json",
      withFaults(({ components }) => {
        Object.assign(components?.["schemas"] ?? {}, { Detail: { ...SAMPLE, examples: [{ id: 7 }] } });
        Object.assign(components ?? {}, { examples: { lost: { value: { code: 7 } } } });
      }),
    );
    const own = OVERLAY.replace(
      "properties: { code: { const: parcel_not_found } }",
      "properties: { code: { const: parcel_not_found }, detail: { $ref: '#/components/schemas/Detail' } }",
    );
    await put("errors.overlay.yaml", own);
    expect(await findings("errors.overlay.yaml")).toEqual([
      expect.stringMatching(
        /^openapi\.json:\d+ example-matches-schema \/components\/schemas\/Detail\/examples\/0\/id$/,
      ),
    ]);
    const listing = `${OVERLAY.trimEnd()}
  - target: $.paths['/parcels/{id}'].get.responses['404'].content['application/json']
    update: { examples: { lost: { $ref: '#/components/examples/lost' } } }
`;
    await put("errors.overlay.yaml", listing);
    expect(await findings("errors.overlay.yaml")).toEqual([
      expect.stringMatching(/example-matches-schema \/components\/examples\/lost\/value$/),
      expect.stringMatching(/example-matches-schema \/components\/examples\/lost\/value\/code$/),
    ]);
    await put(
      "errors.overlay.yaml",
      `${listing}  - target: $.components.examples.lost\n    update: { x-error-ignore: [{ rule: example-matches-schema, reason: It is not ours. }] }\n`,
    );
    expect(await findings("errors.overlay.yaml")).toEqual([]);
  });

  test("what the overlay itself writes is judged wherever it stands", async () => {
    await put(
      "errors.overlay.yaml",
      OVERLAY.replace("      Problem:\n", "      Stray: { type: object, examples: [7] }\n      Problem:\n"),
    );
    expect(await findings("errors.overlay.yaml")).toEqual([
      expect.stringContaining("/components/schemas/Stray"),
      expect.stringContaining("example-matches-schema"),
    ]);
  });
});
