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

test("a body with the code of another service is that service's", async () => {
  const body = deviceManagementBody(404, "not_found", "No device.");
  expect(await familyOf(body, "--status", "404")).toEqual(["device-management", "shape"]);
});

test("with two families, nobody knows whose it is", async () => {
  await writeFile(join(project, "errors/other.yaml"), TODO.replace("To do", "Other"));
  expect(await familyOf('{"oops":true}', "--status", "429")).toEqual([null, null]);
  await rm(join(project, "errors/other.yaml"));
});
