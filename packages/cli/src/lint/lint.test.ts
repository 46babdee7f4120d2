import { globSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captured, ROOT } from "../fixtures/captured.ts";
import { lintProject, PARCELS, type LintProject } from "../fixtures/lint-project.ts";

let project: LintProject;
beforeEach(async () => (project = await lintProject()));
afterEach(() => project.remove());

const ENVELOPE = `description: The body of every failed call.
x-error-envelope: { code: type, message: message }
type: object
required: [type, message]
properties:
  type: { description: Which error it is., type: string }
  message: { description: A text for people., type: string }
`;
const ERROR = `title: The parcel is lost
description: The parcel was handed in, and nobody has seen it since.
allOf: [{ $ref: '#/components/schemas/ErrorBody' }]
properties: { type: { const: parcel_lost } }
examples: [{ type: parcel_lost, message: Parcel 7 is lost. }]
x-error:
  canonicalCode: NOT_FOUND
  recovery: contact_support
  retry: { strategy: never }
  remedies: [Ask support to search for it.]
  source: { document: Parcel manual, basis: documented }
`;
const contradict = (text: string): string => text.replace("const: 404", "const: 410");

test("finds nothing in the families of this repository", async () => {
  const specs = globSync("specs/*/openapi.yaml", { cwd: ROOT });
  expect(specs.length).toBeGreaterThanOrEqual(4);
  expect(await captured(["lint"])).toEqual({
    exitCode: 0,
    stdout: `Nothing found in ${specs.length} files.\n`,
    stderr: "",
  });
});

test("shows the line, a caret below the value, what was found, what was wanted and where help is", async () => {
  await project.edit(contradict);
  expect(await project.lint("--rule", "code-matches-status")).toEqual({
    exitCode: 1,
    stderr: "",
    stdout: `specs/parcels/openapi.yaml:22:38 error code-matches-status
  20 |       description: The parcel was handed in, and nobody has seen it since.
  21 |       allOf: [{ $ref: '#/components/schemas/ErrorBody' }]
> 22 |       properties: { status: { const: 410 }, type: { const: parcel_lost } }
     |                                      ^^^
  23 |       examples: [{ status: 404, type: parcel_lost, message: Parcel 7 is lost. }]
  24 |       x-error:
  found   410 under response 404
  wanted  404. Move the error to the response of its status, or fix the constant
  at      /components/schemas/ParcelLost/properties/status/const
  help    faultline lint --explain code-matches-status

1 error in 1 file.
`,
  });
});

test("--explain prints the page to which a finding points, for every rule, and needs no file", async () => {
  await project.edit((text) =>
    text.replace("      title: The parcel is lost\n", "").replace("const: 404", "const: 410"),
  );
  const { stdout } = await project.lint();
  const named = [...stdout.matchAll(/^ {2}help {4}faultline lint --explain (.+)$/gm)].map(([, id = ""]) => id);
  expect(named).toContain("error-has-title");
  for (const id of [...named, "readable-file", "envelope-share"]) {
    const { exitCode, stderr, stdout: page } = await project.lint("--explain", id, "no-such-file.yaml");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(page).not.toMatch(/\]\(\.\.?\//); // a link that is relative to the page
    if (id !== "readable-file") expect(page).toMatch(new RegExp(`^# ${id}\n[^]+## How to fix it\n[^]+\n$`));
  }
  const unknown = await project.lint("--explain", "error-has-titel");
  expect(unknown).toMatchObject({ exitCode: 2, stdout: "" });
  expect(unknown.stderr).toContain("--explain: found a name that no rule has; wanted one of");
  expect(unknown.stderr).toContain("Did you mean error-has-title?");
});

test("--format json has one flat object a finding", async () => {
  await project.edit(contradict);
  const { stdout, exitCode } = await project.lint("-f", "json", "-r", "code-matches-status");
  expect(JSON.parse(stdout)).toEqual([
    {
      rule: "code-matches-status",
      severity: "error",
      file: PARCELS,
      line: 22,
      column: 38,
      pointer: "/components/schemas/ParcelLost/properties/status/const",
      message:
        "found 410 under response 404; wanted 404. Move the error to the response of its status, or fix the constant",
      found: "410 under response 404",
      wanted: "404. Move the error to the response of its status, or fix the constant",
      help: "https://github.com/faultline-dev/faultline/blob/main/packages/rules/src/rules/code-matches-status/code-matches-status.md",
    },
  ]);
  expect(exitCode).toBe(1);
});

test.each([
  ["error", 0],
  ["warn", 1],
  ["info", 1],
])("--fail-on %s makes the exit code for a warning %i", async (severity, expected) => {
  await project.edit((text) => text.replace("      title: The parcel is lost\n", ""));
  const { exitCode, stdout } = await project.lint("--fail-on", severity);
  expect(stdout).toContain("1 warning in 1 file.");
  expect(exitCode).toBe(expected);
});

test("takes files, folders and patterns, each file once", async () => {
  await project.write(await project.read(), "more/deep/letters/openapi.yaml");
  const linted = async (...args: string[]): Promise<string> => (await project.lint(...args)).stdout;
  expect(await linted()).toBe("Nothing found in 1 file.\n");
  expect(await linted(".")).toBe("Nothing found in 2 files.\n");
  expect(await linted("**/openapi.yaml", PARCELS, "specs")).toBe("Nothing found in 2 files.\n");
  expect(await linted("m*/d??p/*/*.yaml")).toBe("Nothing found in 1 file.\n");
});

test("takes a folder for the families of the project in it, whatever their files are called", async () => {
  await project.write(await project.read(), "errors/letters.yaml");
  await project.write("families: [errors/*.yaml]\n", "faultline.config.yaml");
  for (const folder of ["errors", "errors/", "./errors"])
    expect((await project.lint(folder)).stdout, folder).toBe("Nothing found in 1 file.\n");
  expect((await project.lint(".")).stdout).toBe("Nothing found in 2 files.\n");
});

test("compares the names of families across files", async () => {
  const named = (text: string, alias: string): string =>
    text.replace("paths: {}", `  x-error-family: { aliases: [${alias}] }\npaths: {}`);
  const text = await project.read();
  await project.write(named(text, "letters"), "specs/cards/openapi.yaml");
  await project.write(text, "specs/letters/openapi.yaml");
  const { stdout, exitCode } = await project.lint();
  expect(stdout).toContain('found   the name "letters", which specs/cards/openapi.yaml has already');
  expect(exitCode).toBe(1);
});

test("points into a document that cannot be read as a family, and names the member that is meant", async () => {
  await project.edit((text) => text.replace("recovery:", "recovry:"));
  const { stdout, exitCode } = await project.lint("-f", "json");
  expect(JSON.parse(stdout)).toMatchObject([
    {
      rule: "readable-family",
      line: 26,
      pointer: "/components/schemas/ParcelLost/x-error/recovry",
      wanted: '"recovery", which is the nearest known one',
    },
  ]);
  expect(exitCode).toBe(1);
});

test("resolves references to other files", async () => {
  await project.edit((text) =>
    text.replace("message: { description: A text for people., type: string }", "message: { $ref: '../Text.yaml' }"),
  );
  await project.write("description: A text for people.\ntype: string\n", "specs/Text.yaml");
  expect(await project.lint()).toEqual({ exitCode: 0, stdout: "Nothing found in 1 file.\n", stderr: "" });
});

test("says where nothing was there to judge", async () => {
  await project.edit((text) => text.replaceAll("x-error", "x-other"));
  const { stdout, exitCode } = await project.lint();
  expect(stdout).toBe(
    `${PARCELS}: no \`x-error\` in this file, nothing to lint; \`faultline import\` proposes the errors of a plain OpenAPI document, and \`--profile audit\` checks it\nNothing found in 1 file.\n`,
  );
  expect(exitCode).toBe(0);
});

test.each([
  ["", "an empty document"],
  ["# nothing\n", "an empty document"],
  ["just text", "plain text"],
  ["- a\n- b\n", "a list"],
  ["title: Parcels\n", "no member `openapi`"],
  ['swagger: "2.0"\ninfo: { title: x, version: "1" }\npaths: {}\n', "a document of Swagger 2"],
  ['openapi: 4.0.0\ninfo: { title: x, version: "1" }\npaths: {}\n', '"4.0.0"'],
  ['openapi: 3.1\ninfo: { title: x, version: "1" }\npaths: {}\n', "3.1"],
])("says that %j, which was named to it, is no OpenAPI", async (text, found) => {
  await project.write(text, "specs/parcels/openapi.yaml");
  const { stdout, exitCode } = await project.lint();
  expect(stdout).toContain(`found   ${found}`);
  expect(stdout).not.toMatch(/Nothing found|nothing to lint/);
  expect(exitCode).toBe(2);
});

test("reads the layout in which each response has a file of its own", async () => {
  const schema = (text: string): string => text.replaceAll("'#/components/schemas/ErrorBody'", "./ErrorBody.yaml");
  await project.write(schema(ERROR), "specs/depot/schemas/ParcelLost.yaml");
  await project.write(ENVELOPE, "specs/depot/schemas/ErrorBody.yaml");
  await project.write(
    "description: Not there.\ncontent: { application/json: { schema: { $ref: ../schemas/ParcelLost.yaml } } }\n",
    "specs/depot/responses/NotFound.yaml",
  );
  const root =
    "openapi: 3.1.1\ninfo: { title: Depot errors, version: 1.0.0 }\npaths: {}\ncomponents: { responses: { '404': { $ref: ./responses/NotFound.yaml } } }\n";
  await project.write(root, "specs/depot/openapi.yaml");
  expect(await project.lint()).toEqual({ exitCode: 0, stdout: "Nothing found in 2 files.\n", stderr: "" });
});

test.each([
  ["x-error", "error-declared"],
  ["allOf", "envelope-kept"],
])("says of an error without its %s what it lost", async (key, rule) => {
  await project.edit((text) => text.replace(new RegExp(`^      ${key}:.*\n(        .*\n)*`, "m"), ""));
  const { stdout, exitCode } = await project.lint("-f", "json");
  expect(JSON.parse(stdout)).toMatchObject([{ rule }]);
  expect(exitCode).toBe(1);
});

test.each([
  [["nowhere.yaml"], "nowhere.yaml:1:1: found no such file; wanted the path of an OpenAPI document\n"],
  [["none/*.yaml"], "faultline: none/*.yaml: found no file of this pattern; wanted OpenAPI documents."],
  [["--rule", "unique-cod"], "Did you mean unique-code?\n"],
  [["--format", "pretty"], "faultline: --format: found an unknown value; wanted one of stylish, json,"],
  [
    ["--output", "lint.sarif"],
    "faultline: --output, number 1: found no format=file; wanted such as --output sarif=lint.sarif",
  ],
  [
    ["--output", "sarif=no/such/folder/lint.sarif"],
    "faultline: --output sarif: found a file in a folder that does not exist;",
  ],
  [["--fail-on", "never"], "faultline: --fail-on: found an unknown value; wanted one of error, warn, info\n"],
  [["--profile", "none"], "faultline: --profile: found an unknown profile;"],
])("%j is wrong use", async (args, message) => {
  const { exitCode, stderr } = await project.lint(...args);
  expect(stderr).toContain(message);
  expect(exitCode).toBe(2);
});

test("broken YAML is wrong use, with every broken file and its line", async () => {
  await project.edit((text) => `${text}openapi: 3.1.1\n`);
  await project.write("a: [1\n", "specs/torn/openapi.yaml");
  const { exitCode, stdout, stderr } = await project.lint();
  expect(stderr).toMatch(
    /^specs\/parcels\/openapi\.yaml:53:1: found duplicated mapping key.*; wanted well-formed YAML or JSON\nspecs\/torn\/openapi\.yaml:\d+:\d+: found /,
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
});

test("--profile audit takes any OpenAPI document, of 3.0 as well", async () => {
  const paths = { "/parcels": { get: { responses: { "200": { description: "All parcels." } } } } };
  await project.write(
    JSON.stringify({ openapi: "3.0.3", info: { title: "Parcels", version: "1" }, paths }, null, 2),
    "api.json",
  );
  const { stdout, exitCode } = await project.lint("api.json", "--profile", "audit", "--fail-on", "warn");
  expect(stdout).toMatch(/^warn   operation-has-failure       1 place\n\napi\.json:9:7 warn operation-has-failure\n/);
  expect(exitCode).toBe(1);
  expect((await project.lint("api.json", "--profile", "audit", "--rule", "unique-code")).stderr).toContain(
    "--rule: found a name that no rule has",
  );
});

test("no format repeats what looks like a secret, neither for the rule that finds it nor for its neighbours", async () => {
  const secrets = [
    "https://clerk:letmein@parcels.example/",
    `AKIA${"ABCDEFGHIJ234567"}`,
    "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=",
  ];
  const key = `|\n        -----BEGIN PRIVATE KEY-----\n        ${secrets[2]}\n`;
  await project.edit((text) =>
    text
      .replace("title: The parcel is lost", `title: See ${secrets[0]}`)
      .replace("description: The parcel was handed in, and nobody has seen it since.\n", `description: ${key}`)
      .replace("type: parcel_lost, message", `type: ${secrets[1]}, message`),
  );
  for (const format of ["stylish", "json", "github-actions", "sarif", "gitlab", "junit", "markdown"]) {
    const { stdout, exitCode } = await project.lint("--format", format);
    for (const secret of secrets) expect(stdout).not.toContain(secret);
    expect(stdout).toContain("example-matches-schema");
    expect(exitCode).toBe(1);
  }
});
