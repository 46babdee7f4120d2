import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyConfig } from "../../../codegen/test/repository-config.ts";
import { captured, ROOT, type Captured } from "../fixtures/captured.ts";

const SPEC = "specs/t-iot-hub/openapi.yaml";
const GUARDS = "packages/guards/src/gen/t-iot-hub.ts";
const TYPES = "packages/types/src/gen/t-iot-hub.d.ts";

const MARK = "// @generated from specs/gone/openapi.yaml. Edit the spec, then run `faultline generate`.\n";

let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "faultline-generate-"));
  await mkdir(join(project, "specs/t-iot-hub"), { recursive: true });
  await cp(join(ROOT, SPEC), join(project, SPEC));
  copyConfig(project);
});
afterEach(() => rm(project, { recursive: true }));

const generate = (...args: string[]): Promise<Captured> => captured(["generate", ...args], { cwd: project });

async function editSpec(edit: (text: string) => string): Promise<void> {
  await writeFile(join(project, SPEC), edit(await readFile(join(project, SPEC), "utf8")));
}

test("writes every file once and tells which, from anywhere in the project", async () => {
  const first = await captured(["generate"], { cwd: join(project, "specs/t-iot-hub") });
  expect(first.stdout).toContain(`${GUARDS}: written\n`);
  expect(first.stdout).toContain(`${TYPES}: written\n`);
  expect(first.stdout).toMatch(/^packages\/guards\/vectors\/t-iot-hub\.json: written$/m);
  expect(first).toMatchObject({ exitCode: 0, stderr: "" });
  const count = Number(/(\d+) changed, \1 in all\.\n$/.exec(first.stdout)?.[1]);
  expect(count).toBe(9);
  expect(await generate()).toEqual({ exitCode: 0, stdout: `All ${count} files are up to date.\n`, stderr: "" });
  expect(await generate("--check")).toEqual({
    exitCode: 0,
    stdout: `All ${count} files are up to date.\n`,
    stderr: "",
  });
});

test("--check names each stale, missing and left-over file, and changes none", async () => {
  await generate();
  const stale = `${await readFile(join(project, GUARDS), "utf8")}// edited by hand\n`;
  await writeFile(join(project, GUARDS), stale);
  await rm(join(project, TYPES));
  await writeFile(join(project, "packages/guards/src/gen/gone.ts"), MARK);
  for (const _ of ["once", "again"]) {
    expect(await generate("--check")).toEqual({
      exitCode: 1,
      stdout: [
        "packages/guards/src/gen/gone.ts: left over",
        `${GUARDS}: stale`,
        `${TYPES}: missing`,
        "3 differ from the specs. Run `faultline generate` and commit what it changes.\n",
      ].join("\n"),
      stderr: "",
    });
  }
  expect(await readFile(join(project, GUARDS), "utf8")).toBe(stale);
});

test("--check says which command writes what it compared with", async () => {
  const said = async (...args: string[]): Promise<string> => (await generate(...args)).stdout.split("\n").at(-2) ?? "";
  expect(await said("--check", "--audience", "public")).toMatch(
    /differ from the specs\. Run `faultline generate --audience public` and commit what it changes\.$/,
  );
  await appendFile(
    join(project, "faultline.config.yaml"),
    "  package: { folder: dist/errors, name: '@acme/errors' }\n",
  );
  expect(await said("--check", "--package")).toMatch(/differ from the specs\. Run `faultline generate --package`\.$/);
});

test("mends what --check complains about", async () => {
  await generate();
  await rm(join(project, TYPES));
  await writeFile(join(project, "packages/guards/src/gen/gone.ts"), MARK);
  expect((await generate()).stdout).toMatch(
    /^packages\/guards\/src\/gen\/gone\.ts: removed\npackages\/types\/src\/gen\/t-iot-hub\.d\.ts: written\n2 changed, \d+ in all\.\n$/,
  );
  expect((await generate("--check")).exitCode).toBe(0);
});

test("a spec that is no YAML is wrong use, with the line and the column", async () => {
  await editSpec((text) => text.replace("openapi: 3.1.1\n", "openapi: 3.1.1\nopenapi: 3.1.1\n"));
  const { exitCode, stdout, stderr } = await generate();
  expect(stderr).toMatch(
    /^specs\/t-iot-hub\/openapi\.yaml:2:1: found duplicated mapping key.*; wanted well-formed YAML or JSON\n$/,
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
});

test("a spec with a value that cannot stand is wrong use, with every place", async () => {
  await editSpec((text) => text.replaceAll("recovery: request_access", "recovery: ask_nicely"));
  const lines = (await readFile(join(project, SPEC), "utf8"))
    .split("\n")
    .flatMap((line, index) => (line.includes("ask_nicely") ? [index + 1] : []));
  const { exitCode, stderr } = await generate("--check");
  const lineNumbers = stderr
    .trimEnd()
    .split("\n")
    .map(
      (line) =>
        /^specs\/t-iot-hub\/openapi\.yaml:(\d+):\d+ \/components\/\S+\/recovery: found .*; wanted /.exec(line)?.[1],
    );
  expect(lines).not.toEqual([]);
  expect(lineNumbers).toEqual(lines.map(String));
  expect(exitCode).toBe(2);
});

test("outside of a project it says what it looked for", async () => {
  await rm(join(project, "specs"), { recursive: true });
  await rm(join(project, "faultline.config.yaml"));
  const { exitCode, stderr } = await generate();
  expect(stderr).toBe(
    "found no project here or above; wanted a faultline.config file, errors/<family>.yaml or specs/<family>/openapi.yaml. `faultline init` writes a first family\n",
  );
  expect(exitCode).toBe(2);
});

const KNOWLEDGE = "x-error: { canonicalCode: INTERNAL, recovery: wait, retry: { strategy: never } }";
/** Places at which an `x-error` makes no error, and a body without end. */
const LEFT_OUT: readonly (readonly [where: string, key: string, value: string])[] = [
  [
    "a schema of a response",
    "paths",
    `/a: { get: { responses: { '400': { description: A., content: { application/json: { schema: { ${KNOWLEDGE} } } } } } } }`,
  ],
  [
    "items of a schema of a response",
    "paths",
    `/a: { get: { responses: { '200': { description: A., content: { application/json: { schema: { type: array, items: { ${KNOWLEDGE} } } } } } } } }`,
  ],
  [
    "a schema of a request",
    "paths",
    `/a: { post: { requestBody: { content: { application/json: { schema: { ${KNOWLEDGE} } } } }, responses: {} } }`,
  ],
  [
    "a schema of an event",
    "webhooks",
    `a: { post: { requestBody: { content: { application/json: { schema: { anyOf: [{ ${KNOWLEDGE} }] } } } }, responses: {} } }`,
  ],
  ["a property below a component", "schemas", `Holder: { type: object, properties: { inner: { ${KNOWLEDGE} } } }`],
  ["an alternative below a component", "schemas", `Holder: { oneOf: [{ ${KNOWLEDGE} }, { type: string }] }`],
  [
    "a body that contains itself",
    "schemas",
    "Tree: { type: object, properties: { failed: { $ref: '#/components/schemas/NotFound' }, inner: { $ref: '#/components/schemas/Tree' } } }",
  ],
];

function lamps(key: string, value: string): string {
  const at = (name: string): string => (name === key ? value : "");
  return `openapi: 3.1.1
info: { title: Lamps, version: 1.0.0 }
paths: { ${at("paths")} }
webhooks: { ${at("webhooks")} }
components:
  schemas:
    ${at("schemas")}
    Envelope: { x-error-envelope: { code: type }, type: object, required: [type], properties: { type: { type: string } } }
    NotFound:
      allOf: [{ $ref: '#/components/schemas/Envelope' }]
      properties: { type: { const: not_found } }
      ${KNOWLEDGE}
  responses:
    '404': { description: Not found., content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } } }
    '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/${key === "schemas" && value.startsWith("Tree") ? "Tree" : "Envelope"}' } } } }
`;
}

test.each(LEFT_OUT)(
  "what reading leaves out of %s is a line of generate and a finding of lint",
  async (_, key, value) => {
    await mkdir(join(project, "specs/lamps"));
    await writeFile(join(project, "specs/lamps/openapi.yaml"), lamps(key, value));
    const written = await generate();
    expect(written.exitCode).toBe(0);
    const lines = written.stdout.split("\n").filter((line) => line.startsWith("specs/lamps/openapi.yaml:"));
    expect(lines).toHaveLength(1);
    expect((await generate("--check")).stdout).toContain(`${lines[0]}\n`);
    const { stdout } = await captured(["lint", "--format", "json", "specs/lamps/openapi.yaml"], { cwd: project });
    const pointer = /^\S+ (\S+): /.exec(lines[0] ?? "")?.[1];
    expect(stdout).toContain(JSON.stringify(pointer));
  },
);
