/** In a project with one family, an answer that speaks for no other one is taken for its own. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { deviceManagementBody } from "../fixtures/seed-bodies.ts";

/** As ASP.NET describes it: nothing is required, and the status tells which error it is. */
const TODO = `openapi: 3.1.1
info: { title: To do, version: 1.0.0 }
paths: {}
components:
  schemas:
    ProblemDetails:
      x-error-envelope: { status: status, message: title }
      type: object
      properties:
        type: { type: [string, 'null'] }
        title: { type: [string, 'null'] }
        status: { type: [integer, 'null'] }
    NotFound:
      title: No such task
      allOf: [{ $ref: '#/components/schemas/ProblemDetails' }]
      x-error: { canonicalCode: NOT_FOUND, recovery: fix_request, retry: { strategy: never } }
  responses:
    '404':
      description: No such task.
      content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } }
`;
const PROBLEM = '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404}';

let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "faultline-own-"));
  await mkdir(join(project, "errors"));
  await writeFile(join(project, "errors/todo.yaml"), TODO);
});
afterAll(() => rm(project, { recursive: true }));

async function familyOf(input: string, ...args: string[]): Promise<unknown> {
  const { stdout } = await captured(["explain", ...args, "--format", "json"], { input, cwd: project });
  const { family, chosenBy } = JSON.parse(stdout) as Record<string, unknown>;
  return [family, chosenBy];
}

test("its own errors come before those of a standard that they follow", async () => {
  expect(await familyOf(PROBLEM, "--status", "404")).toEqual(["todo", "project"]);
});

test("a body that nobody knows is its own", async () => {
  expect(await familyOf('{"oops":true}', "--status", "429")).toEqual(["todo", "project"]);
  expect(await familyOf("<html></html>", "--status", "502")).toEqual(["todo", "project"]);
});

test("a body that several families of the project know is said to be one of theirs", async () => {
  const two = await mkdtemp(join(tmpdir(), "faultline-two-"));
  await mkdir(join(two, "errors"));
  const named = (title: string): string =>
    TODO.replace("title: To do", `title: ${title}`).replace("status: status, message", "code: code, message");
  for (const title of ["One", "Two"]) {
    const coded = named(title).replace("allOf:", "properties: { code: { const: gone } }\n      allOf:");
    await writeFile(
      join(two, `errors/${title.toLowerCase()}.yaml`),
      coded.replace(
        "properties:\n        type",
        "required: [code]\n      properties:\n        code: { type: string }\n        type",
      ),
    );
  }
  const { stdout } = await captured(["explain"], { input: '{"code":"gone","title":"Gone"}', cwd: two });
  await rm(two, { recursive: true });
  expect(stdout).toMatch(/^Unclear: no status is given, and the body may be an error of 2 families\n/);
  expect(stdout).toContain("What to do  Name the family");
});

test("a code that it has and others as well is its own", async () => {
  const { exitCode, stdout } = await captured(["explain", "404"], { cwd: project });
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^No such task: [^]*\nFamily +To do\n/)]);
});

test("a body with the code of another service is that service's", async () => {
  const body = deviceManagementBody(404, "not_found", "No device.");
  expect(await familyOf(body, "--status", "404")).toEqual(["device-management", "shape"]);
});

test("with two families, nobody knows whose it is", async () => {
  await writeFile(join(project, "errors/other.yaml"), TODO.replace("To do", "Other"));
  expect(await familyOf('{"oops":true}', "--status", "429")).toEqual([null, null]);
  await rm(join(project, "errors/other.yaml"));
});

async function inProject(files: Readonly<Record<string, string>>, use: (cwd: string) => Promise<void>): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), "faultline-own-"));
  try {
    await mkdir(join(cwd, "errors"));
    for (const [path, text] of Object.entries(files)) await writeFile(join(cwd, path), text);
    await use(cwd);
  } finally {
    await rm(cwd, { recursive: true });
  }
}

/** In a form that many services have, with nothing that is this one's alone. */
const PARCELS = `openapi: 3.1.1
info: { title: Parcels, version: 1.0.0 }
paths: {}
components:
  schemas:
    Failure:
      x-error-envelope: { code: code, message: message }
      type: object
      required: [code, message]
      properties: { code: { type: string }, message: { type: string } }
    Lost:
      title: Lost
      allOf: [{ $ref: '#/components/schemas/Failure' }]
      properties: { code: { const: lost } }
      x-error: { canonicalCode: NOT_FOUND, recovery: fix_request, retry: { strategy: never } }
  responses:
    '404':
      description: Lost.
      content: { application/json: { schema: { $ref: '#/components/schemas/Lost' } } }
`;

test("a code that it does not list is its own, in an explanation and in observed traffic", async () => {
  await inProject({ "errors/parcels.yaml": PARCELS }, async (cwd) => {
    const body = '{"code":"new_code","message":"Nobody knows."}';
    const explained = await captured(["explain", "--status", "409", "--format", "json"], { input: body, cwd });
    expect(JSON.parse(explained.stdout)).toMatchObject({ family: "parcels", faults: [{ match: "undeclared" }] });
    const line = (status: number, text: string): string =>
      `${JSON.stringify({ status, url: "https://api.parcel.example/x", body: text })}\n`;
    const input = line(409, body) + line(404, '{"code":"lost","message":"Gone."}') + line(502, "<html></html>");
    const { exitCode, stdout } = await captured(["observe", "-", "--fail-on", "undeclared", "--format", "json"], {
      input,
      cwd,
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ unassigned: 0, families: [{ family: "parcels", failed: 3 }] });
    const stray = line(503, '{"kind":"Status","apiVersion":"v1","status":"Failure","code":503,"reason":"Timeout"}');
    const least = async (seen: string) =>
      (await captured(["observe", "-", "--min", "100"], { input: seen, cwd })).exitCode;
    expect(await least(input + stray)).toBe(0); // what another service answered does not count
    expect(await least(stray)).toBe(1);
  });
});

test.each([
  ["errors/half.yaml", "openapi: 3.1.1\ninfo: [\n"],
  ["errors/half.yaml", "openapi: 3.1.1\ninfo: { title: Half, version: 1.0.0 }\npaths: 5\n"],
  ["errors/codes-at.yaml", PARCELS], // no guards can be made: a function of the runtime has the name of its constant
  ["faultline.config.yaml", "families: [\n"],
])("what cannot be read of a project is said and keeps nobody from an answer: %s, %j", async (path, text) => {
  await inProject({ "errors/parcels.yaml": PARCELS, [path]: text }, async (cwd) => {
    const input = deviceManagementBody(404, "not_found", "No device.");
    for (const command of ["explain", "report"]) {
      const { exitCode, stdout, stderr } = await captured([command, "--status", "404"], { input, cwd });
      expect(exitCode).toBe(0);
      expect(stdout).toContain("Device Management errors");
      expect(stderr.startsWith(`${path}:`)).toBe(true);
      expect(stderr.split("left out of the answer")).toHaveLength(2);
    }
  });
});

test("who names what cannot be read, and who counts, gets the error", async () => {
  await inProject({ "errors/half.yaml": "openapi: 3.1.1\ninfo: [\n" }, async (cwd) => {
    const input = deviceManagementBody(404, "not_found", "No device.");
    for (const args of [
      ["explain", "half", "--status", "404"],
      ["explain", "half", "lost"],
      ["observe", "-"],
    ])
      expect(await captured(args, { input, cwd })).toMatchObject({
        exitCode: 2,
        stdout: "",
        stderr: expect.stringMatching(/^errors\/half\.yaml:/),
      });
  });
});
