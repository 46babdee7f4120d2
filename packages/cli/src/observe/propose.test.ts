/** `observe --propose`: its patch is applied by git, lints without errors, and documents what was seen. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { captured, ROOT } from "../fixtures/captured.ts";
import { deviceManagementBody } from "../fixtures/seed-bodies.ts";
import type { ObserveResult } from "./observe.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "faultline-propose-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), "utf8");

function line(status: number, body: unknown, time = "2026-11-25T10:00:00Z"): string {
  const responseBody = typeof body === "string" ? body : JSON.stringify(body);
  return JSON.stringify({
    time,
    method: "GET",
    url: "https://api.example/x",
    status,
    responseHeaders: { "Content-Type": "application/json" },
    responseBody,
  });
}

interface Applied {
  stderr: string;
  patch: string;
  lintErrors: unknown[];
  after: ObserveResult["families"][number];
}

/** Proposes, applies, lints, and observes again. */
async function applied(family: string, lines: readonly string[]): Promise<Applied> {
  const input = lines.join("\n");
  const {
    stdout: patch,
    stderr,
    exitCode,
  } = await captured(["observe", "--family", family, "--propose"], { input, cwd: root });
  expect({ exitCode, patch }, stderr).toEqual({ exitCode: 0, patch: expect.stringMatching(/^--- a\//) });
  execFileSync("git", ["apply", "--whitespace=error-all", "-"], {
    cwd: root,
    input: patch,
    env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root) },
  });
  const lint = await captured(["lint", "--format", "json"], { cwd: root });
  const lintErrors = (JSON.parse(lint.stdout) as { severity: string }[]).filter(({ severity }) => severity === "error");
  const { stdout } = await captured(["observe", "--family", family, "--format", "json"], { input, cwd: root });
  const [after] = (JSON.parse(stdout) as ObserveResult).families;
  if (!after) throw new Error("nothing was observed");
  return { stderr, patch, lintErrors, after };
}

const dm = (code: number, type: string) => deviceManagementBody(code, type, "SECRET words");

describe.each([
  [
    "device-management",
    [
      line(418, dm(418, "made_up")),
      line(418, dm(418, "made_up")),
      line(400, dm(400, "another.one")),
      line(404, dm(404, "third")),
      line(404, dm(404, "Made_Up")), // codes may differ in upper case or punctuation alone
      line(404, dm(404, "another-one")),
      line(409, dm(409, "DUPLICATE")),
    ],
    ["made_up", "another.one", "third", "Made_Up", "another-one", "DUPLICATE"],
  ],
  [
    "disruptive-technologies",
    [line(418, { error: "x", code: 418, help: "h" }), line(451, { error: "x", code: 451, help: "h" })],
    [418, 451],
  ],
  [
    "app-and-book-management",
    [line(400, { errorNumber: 9999, errorMessage: "x" }), line(418, { errorNumber: 9646, errorMessage: "x" })],
    [9999, 9646],
  ],
])("for %s the patch", (family, lines, codes) => {
  test("is applied, lints without errors, and the traffic is as documented then", async () => {
    cpSync(join(ROOT, "specs", family, "openapi.yaml"), join(root, "specs", family, "openapi.yaml"), {
      recursive: true,
    });
    const before = read(`specs/${family}/openapi.yaml`);
    const { lintErrors, after, patch } = await applied(family, lines);
    expect(lintErrors).toEqual([]);
    expect(after.undeclared).toEqual([]);
    expect(after.errors.map(({ code, declared, deviant }) => [code, declared > 0, deviant])).toEqual(
      expect.arrayContaining(codes.map((code) => [code, true, 0])),
    );
    expect(patch.match(/^-(?!--)/gm)).toBeNull(); // nothing that people wrote is changed
    const kept = read(`specs/${family}/openapi.yaml`).split("\n");
    expect(before.split("\n").every((each) => kept.includes(each))).toBe(true);
    expect(patch).not.toContain("SECRET");
  });
});

const FLOW = `openapi: 3.1.1
info: { title: Shop, version: 1.0.0, description: A shop. }
paths: {}
components: # a comment
  schemas:
    Problem: { description: d, x-error-envelope: { code: error/code, message: error/text }, type: object, required: [error], properties: { error: { type: object, required: [code], properties: { code: { type: string }, text: { type: string } } } } }
    Gone:
      title: Gone
      description: It is gone.
      allOf: [{ $ref: '#/components/schemas/Problem' }]
      properties: { error: { properties: { code: { const: gone } } } }
      x-error: { source: { document: Shop, basis: documented } }
  responses:
    404: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } }
    '410':
      description: d
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/Gone'
    '409': { description: d, content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/Gone' }] } } } }
    '400': { description: no body }`;
const shop = (code: string) => ({ error: { code, text: "SECRET" } });
const TRAFFIC = [404, 409, 410, 400, 422]
  .map((status) => line(status, shop("sold_out")))
  .concat(line(500, shop("gone")), line(404, shop("moved")));

describe.each([
  ["YAML of mixed layout, without a line end", FLOW],
  ["YAML with a line end", `${FLOW}\n`],
  ["JSON", JSON.stringify(parse(FLOW), null, 2)],
  [
    "OpenAPI 3.0",
    `${FLOW.replace("openapi: 3.1.1", "openapi: 3.0.3").replace("{ const: gone }", "{ enum: [gone] }")}\n`,
  ],
  [
    "a document without responses",
    `${FLOW.slice(0, FLOW.indexOf("  responses:"))}`.replace(
      "paths: {}",
      "paths: { /a: { get: { responses: { '404': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } } } } } }",
    ),
  ],
])("in %s", (form, text) => {
  test("the patch is applied, and the traffic is as documented then", async () => {
    put(form === "JSON" ? "errors/shop.json" : "errors/shop.yaml", text);
    const { lintErrors, after } = await applied("shop", TRAFFIC);
    expect(lintErrors).toEqual([]);
    expect(after.undeclared).toEqual([]);
    expect(after.deviations).toEqual([]);
    expect(after.errors.map(({ code, declared }) => [code, declared]).sort()).toEqual([
      ["gone", 1],
      ["moved", 1],
      ["sold_out", 5],
    ]);
  });
});

test("of a document with an overlay, the overlay is extended", async () => {
  put("openapi.yaml", `${FLOW}\n`);
  put(
    "errors.overlay.yaml",
    "overlay: 1.1.0\ninfo: { title: o, version: 1.0.0 }\nextends: openapi.yaml\nactions:\n  # a comment\n  - target: $.info\n    update: { description: More. }\n",
  );
  put("faultline.config.yaml", "families: [{ spec: openapi.yaml, overlay: errors.overlay.yaml, id: shop }]\n");
  const { lintErrors, after, patch } = await applied("shop", TRAFFIC);
  expect(patch).toMatch(/^--- a\/errors\.overlay\.yaml\n/);
  expect(read("errors.overlay.yaml")).toContain("# a comment");
  expect(read("openapi.yaml")).toBe(`${FLOW}\n`);
  expect(lintErrors).toEqual([]);
  expect(after.undeclared).toEqual([]);
  expect(after.deviations).toEqual([]);
});

test.each([
  ["a JSON Web Token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefgh"],
  ["a key", "sk_live_abcdefghijklmnop1234"],
  ["what looks like chance", "aB3dE5fG7hJ9kL1mN3pQ5"],
  ["a number of a card", "4111111111111111"],
  ["a sentence", "The user Alice Smith was not found"],
  ["YAML", "x: {y: 1}\n- z"],
])("%s in the place of a code gets into no family", async (_, code) => {
  put("errors/shop.yaml", `${FLOW}\n`);
  const input = line(404, shop(code));
  const { stdout, stderr, exitCode } = await captured(["observe", "--family", "shop", "--propose"], {
    input,
    cwd: root,
  });
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
  expect(stderr).toContain("by hand: a code seen once: it does not look like a code, and may be a secret");
  expect(stderr).not.toContain(code);
});

test("a family that is not of the project is not proposed for", async () => {
  put("errors/shop.yaml", `${FLOW}\n`);
  const { stderr, exitCode } = await captured(["observe", "--family", "dt", "--propose"], {
    input: line(418, { error: "x", code: 418 }),
    cwd: root,
  });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("disruptive-technologies is not a family of the project; nothing is proposed for it");
});

test("a document whose lines cannot be printed has no patch, and the message says why", async () => {
  put("errors/shop.yaml", `${FLOW}\n`.replaceAll("\n", "\r\n"));
  const { stdout, stderr, exitCode } = await captured(["observe", "--family", "shop", "--propose"], {
    input: TRAFFIC.join("\n"),
    cwd: root,
  });
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
  expect(stderr).toContain("errors/shop.yaml: found characters that cannot be printed, such as line ends of Windows");
});

test("where all is documented there is no patch", async () => {
  put("errors/shop.yaml", `${FLOW}\n`);
  const { stdout, stderr, exitCode } = await captured(["observe", "--family", "shop", "--propose"], {
    input: line(404, shop("gone")),
    cwd: root,
  });
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
  expect(stderr).toContain("found nothing beyond what is documented");
});

test("a code that repeats a secret of its request is in no patch and no note", async () => {
  put("errors/shop.yaml", `${FLOW}\n`);
  const entry = (code: string): string =>
    JSON.stringify({
      method: "GET",
      url: "https://api.example/x",
      requestHeaders: { "X-Api-Key": "swordfish_key" },
      status: 404,
      responseBody: JSON.stringify(shop(code)),
    });
  const input = ["SWORDFISH_KEY", "swordfish_key", "moved"].map(entry).join("\n");
  const { stdout, stderr } = await captured(["observe", "--family", "shop", "--propose"], { input, cwd: root });
  expect(stdout + stderr).not.toMatch(/swordfish/i);
  expect(stdout).toContain("moved");
});

test.each([["--min", "80"], ["--fail-on", "undeclared"], ["--coverage"]])(
  "beside %s, which a patch could not answer, is wrong use",
  async (...options) => {
    const { exitCode, stdout, stderr } = await captured(["observe", "--propose", ...options], { input: "", cwd: root });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`--propose: found ${options[0]} beside it`);
  },
);
