import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate, TARGETS } from "@faultline/codegen";
import { LAMPS } from "../../catalog/test/lamps.ts";
import { copyConfig } from "../test/repository-config.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "faultline-codegen-"));
  copyConfig(root);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const files = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
const run = (): Promise<unknown> => generate({ cwd: root, targets: TARGETS });

test("makes types, guards, help, vectors and the merged document of each family", async () => {
  put("specs/lamps/openapi.yaml", LAMPS);
  expect(await run()).toMatchObject({ files: 10 });
  expect(files()).toEqual([
    ".generated",
    "families.ts",
    "faultline.config.yaml",
    "lamps.d.ts",
    "lamps.help.ts",
    "lamps.json",
    "lamps.json",
    "lamps.openapi.d.ts",
    "lamps.ts",
    "openapi.yaml",
    "vectors.index.json",
    "vectors.schema.json",
  ]);
  expect(await run()).toMatchObject({ differences: [], files: 10, foreign: [], warnings: [] });
});

test("files whose lines a checkout ended in another way are up to date, and stay as they are", async () => {
  put("specs/lamps/openapi.yaml", LAMPS);
  await run();
  const guards = "packages/guards/src/gen/lamps.ts";
  const checkedOut = readFileSync(join(root, guards), "utf8").replaceAll("\n", "\r\n");
  put(guards, checkedOut);
  expect(await generate({ cwd: root, check: true })).toMatchObject({ differences: [] });
  expect(await run()).toMatchObject({ differences: [] });
  expect(readFileSync(join(root, guards), "utf8")).toBe(checkedOut);
  put(guards, checkedOut.replace("\r\n", "\r\n\r\n"));
  expect(await generate({ cwd: root, check: true })).toMatchObject({ differences: [{ path: guards, state: "stale" }] });
});

test("writes nothing where one of several specs cannot be read or emitted", async () => {
  put("specs/lamps/openapi.yaml", LAMPS);
  put("specs/cords/openapi.yaml", LAMPS.replace("fix_request", "fix"));
  await expect(run()).rejects.toThrow(
    "specs/cords/openapi.yaml:17:19 /components/schemas/NotFound/x-error/recovery: found",
  );
  put(
    "specs/cords/openapi.yaml",
    LAMPS.replace("message: { type: string }", "message: { type: string, nullable: true }"),
  );
  await expect(run()).rejects.toThrow("specs/cords/openapi.yaml:10:");
  expect(files()).toEqual(["faultline.config.yaml", "openapi.yaml", "openapi.yaml"]);
});

test("replaces a file in one step: who has the old one open never sees half of the new one", async () => {
  put("specs/lamps/openapi.yaml", LAMPS);
  const target = join(root, "packages/guards/src/gen/lamps.ts");
  await run();
  const before = readFileSync(target, "utf8");
  linkSync(target, join(root, "held"));
  put("specs/lamps/openapi.yaml", LAMPS.replace("No such lamp", "No lamp of this name"));
  await run();
  expect(readFileSync(join(root, "held"), "utf8")).toBe(before);
  expect(readFileSync(target, "utf8")).toContain("No lamp of this name");
});

const schema = (name: string, text: string): string =>
  LAMPS.replace("  responses:", `    ${name}: ${text}\n  responses:`);
const error = (name: string): string =>
  schema(
    name,
    "{ allOf: [{ $ref: '#/components/schemas/NotFound' }], x-error: { canonicalCode: NOT_FOUND, recovery: none, retry: { strategy: never } } }",
  );

test.each([
  [
    "a keyword that no guard can check",
    LAMPS.replace("message: { type: string }", "message: { type: string, nullable: true }"),
    '10:80 /components/schemas/Envelope/properties/message/nullable: found the keyword "nullable", which the guards cannot check; wanted `null` as one of the types',
  ],
  [
    "a pattern that takes too long",
    LAMPS.replace("message: { type: string }", "message: { type: string, pattern: ^(a+)+b }"),
    "10:79 /components/schemas/Envelope/properties/message/pattern: found the pattern",
  ],
  [
    "two errors of one id",
    error("Missing"),
    "11:5 /components/schemas/NotFound: found the id lamps/not_found of NotFound, which Missing has too; wanted one error for each code of an envelope",
  ],
])("refuses %s, with its place", async (_, text, problem) => {
  put("specs/lamps/openapi.yaml", text);
  await expect(run()).rejects.toThrow(`specs/lamps/openapi.yaml:${problem}`);
});

test("refuses a family whose name means something in TypeScript", async () => {
  put("specs/new/openapi.yaml", LAMPS);
  await expect(run()).rejects.toThrow(
    "specs/new/openapi.yaml:1:1: found the family new; wanted another `x-error-family.id`, or folder: this one means something in TypeScript",
  );
});

test("says what is missing where there is no project, or no spec in it", async () => {
  await expect(run()).rejects.toThrow(
    'faultline.config.yaml families[0]: found no file at "specs/*/openapi.yaml"; wanted an OpenAPI document.',
  );
  rmSync(join(root, "faultline.config.yaml"));
  await expect(run()).rejects.toThrow(
    "found no project here or above; wanted a faultline.config file, errors/<family>.yaml or specs/<family>/openapi.yaml.",
  );
});

test("gives schemas whose names cannot name a type one that can, and keeps those that can", async () => {
  const names = ["my.text", "my-text", "MyText", "404", "string", "class"];
  const text = names.reduce(
    (lamps, name) => lamps.replace("  responses:", `    '${name}': { type: string }\n  responses:`),
    LAMPS.replace(
      "message: { type: string }",
      `message: { anyOf: [${names.map((name) => `{ $ref: '#/components/schemas/${name}' }`).join(", ")}] }`,
    ),
  );
  put("specs/lamps/openapi.yaml", text);
  await run();
  const types = readFileSync(join(root, "packages/types/src/gen/lamps.d.ts"), "utf8");
  const guards = readFileSync(join(root, "packages/guards/src/gen/lamps.ts"), "utf8");
  expect(types).toContain("message: MyText2 | MyText3 | MyText | Schema404 | StringBody | Class;");
  for (const name of ["MyText2", "MyText3", "MyText", "Schema404", "StringBody", "Class"]) {
    expect(types).toContain(`export type ${name} = string;`);
    expect(guards).toContain(`function is${name}(value: unknown): value is ${name} {`);
  }
});
