import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFamily } from "@faultline/codegen/load";
import { decode } from "@faultline/guards";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { captured, type Captured } from "../fixtures/captured.ts";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "faultline-failing-"));
});
afterEach(() => rmSync(project, { recursive: true }));

const faultline = (...args: string[]): Promise<Captured> => captured(args, { cwd: project });
const put = (name: string, value: unknown): void => writeFileSync(join(project, name), JSON.stringify(value));

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const body = (schema: object, more: object = {}): object => ({
  description: "An answer.",
  content: { "application/json": { schema, ...more } },
});
const text = { type: "string" };
const object = (properties: object, ...required: string[]): object => ({
  type: "object",
  ...(required.length > 0 && { required }),
  properties,
});

interface Form {
  /** By path, then by status. */
  paths: Record<string, Record<string, object>>;
  schemas?: Record<string, object>;
  /** Each with the code that decoding finds; undefined where the status tells. */
  failures: [body: object, code?: string | number][];
  successes: unknown[];
}

const PARCEL = object({ id: text, weight: { type: "number" } }, "id");

const FORMS: Record<string, Form> = {
  "models that redefine what they inherit, which nobody can merge": {
    paths: { "/a": { "200": body(ref("Answer")) } },
    schemas: {
      Base: object({ ok: { type: "boolean" }, message: text, id: { ...text, format: "uuid" } }, "ok"),
      Answer: { allOf: [ref("Base"), object({ id: { type: "integer" } })] },
    },
    failures: [[{ ok: false, message: "no", id: 1 }]],
    successes: [{ ok: true, id: 1 }],
  },
  "`ok` beside a text, as Slack has it": {
    paths: {
      "/post": {
        "200": body(
          object({ ok: { type: "boolean" }, error: { type: "string", enum: ["not_authed", "gone"] }, ts: text }, "ok"),
          {
            examples: {
              good: { value: { ok: true, ts: "1" } },
              bad: { value: { ok: false, error: "gone" } },
            },
          },
        ),
      },
      "/list": {
        "200": body(
          object(
            {
              ok: { type: "boolean" },
              error: { type: "string", enum: ["not_authed", "busy"] },
              all: { type: "array", items: text },
            },
            "ok",
          ),
        ),
      },
    },
    failures: [
      [{ ok: false, error: "not_authed" }, "not_authed"],
      [{ ok: false, error: "gone" }, "gone"],
      [{ ok: false, error: "busy" }, "busy"],
    ],
    successes: [
      { ok: true, ts: "1" },
      { ok: true, all: ["a"] },
      { ok: true, error: "gone" },
    ],
  },
  "alternatives with a constant": {
    paths: {
      "/a": { "200": body({ oneOf: [ref("Done"), ref("Refused")] }) },
    },
    schemas: {
      Done: object({ success: { const: true }, result: PARCEL }, "success"),
      Refused: object(
        {
          success: { const: false },
          errors: { type: "array", items: object({ code: { type: "integer" }, message: text }) },
        },
        "success",
        "errors",
      ),
    },
    failures: [[{ success: false, errors: [{ code: 7003, message: "No route." }] }]],
    successes: [{ success: true, result: { id: "1" } }],
  },
  "an alternative that failures of other statuses are": {
    paths: {
      "/a": { "200": body({ anyOf: [PARCEL, ref("Problem")] }), "404": body(ref("Problem")) },
    },
    schemas: { Problem: object({ code: { enum: ["lost", "gone"] }, message: text }, "code", "message") },
    failures: [
      [{ code: "lost", message: "It is lost." }, "lost"],
      [{ code: "gone", message: "It is gone." }, "gone"],
    ],
    successes: [{ id: "1" }, { id: "1", message: "Hello." }],
  },
  "an alternative that is called an error": {
    paths: { "/a": { "200": body({ oneOf: [ref("Parcel"), ref("ErrorResponse")] }) } },
    schemas: {
      Parcel: PARCEL,
      ErrorResponse: object({ error: object({ code: { enum: [1, 2] }, message: text }, "code") }, "error"),
    },
    failures: [
      [{ error: { code: 1, message: "m" } }, 1],
      [{ error: { code: 2 } }, 2],
    ],
    successes: [{ id: "1" }],
  },
  "codes of which one is a success, as WeChat has them": {
    paths: {
      "/token": {
        "200": body(object({ errcode: { type: "integer", enum: [0, 40013, 40125] }, errmsg: text, token: text })),
      },
      "/send": { "200": body(object({ errcode: { type: "integer", enum: [0, 45009] }, errmsg: text })) },
    },
    failures: [
      [{ errcode: 40013, errmsg: "invalid appid" }, 40013],
      [{ errcode: 45009, errmsg: "reach max api daily quota limit" }, 45009],
    ],
    successes: [{ errcode: 0, errmsg: "ok" }, { token: "t" }, { errcode: 0, token: "t" }],
  },
  "a status in words, as JSend has it": {
    paths: {
      "/a": { "200": body(object({ status: { enum: ["success", "error"] }, message: text, data: PARCEL }, "status")) },
      "/b": {
        "200": body(
          object(
            { status: { enum: ["success", "error"] }, message: text, data: { type: "array", items: PARCEL } },
            "status",
          ),
        ),
      },
    },
    failures: [[{ status: "error", message: "No." }]],
    successes: [{ status: "success", data: { id: "1" } }],
  },
  "a component that every success extends": {
    paths: {
      "/a": { "200": body({ allOf: [ref("Base"), object({ parcel: PARCEL })] }) },
      "/b": {
        "200": body({ allOf: [ref("Base"), object({ parcels: { type: "array", items: PARCEL } })] }),
        default: body(ref("Base")),
      },
    },
    schemas: { Base: object({ ok: { type: "boolean" }, code: text, message: text }, "ok") },
    failures: [[{ ok: false, code: "x", message: "No." }]],
    successes: [
      { ok: true, parcel: { id: "1" } },
      { ok: true, parcels: [] },
    ],
  },
  "`isError` under several statuses of one response": {
    paths: { "/a": { "200": { $ref: "#/components/responses/Ok" }, "201": { $ref: "#/components/responses/Ok" } } },
    failures: [[{ isError: true, message: "No." }]],
    successes: [{ isError: false }, { isError: false, message: "Hello." }],
  },
};

const RESPONSES = { Ok: body(object({ isError: { type: "boolean" }, message: text }, "isError")) };

function documentOf({ paths, schemas = {} }: Form, openapi: string): object {
  const text_ = JSON.stringify({
    openapi,
    info: { title: "Shop", version: "2.1.0" },
    paths: Object.fromEntries(Object.entries(paths).map(([path, responses]) => [path, { get: { responses } }])),
    components: { schemas, responses: RESPONSES },
  });
  return JSON.parse(
    openapi.startsWith("3.0") ? text_.replaceAll(/\{"const":([^}]+)\}/g, '{"enum":[$1]}') : text_,
  ) as object;
}

describe.each(["3.1.1", "3.0.3"])("OpenAPI %s", (openapi) => {
  describe.each(["an overlay", "a family"])("%s", (kind) => {
    test.each(Object.entries(FORMS))("%s", async (_, form) => {
      put("api.json", documentOf(form, openapi));
      const isOverlay = kind === "an overlay";
      put("faultline.config.json", {
        families: [isOverlay ? { spec: "api.json", overlay: "api.errors.overlay.yaml", id: "shop" } : "errors/*.yaml"],
      });
      const args = ["import", "api.json", ...(isOverlay ? [] : ["--family", "shop"])];
      const { stdout, stderr, exitCode } = await faultline(...args);
      expect({ stderr, exitCode }, stdout).toEqual({ stderr: "", exitCode: 0 });
      expect(stdout).not.toMatch(/decodes as/);
      const lint = await faultline("lint", "--format", "json");
      expect(lint.exitCode, lint.stdout).toBe(0);
      const again = await faultline(...args, "--check");
      expect(again.exitCode, again.stdout).toBe(0);

      const family = isOverlay
        ? await loadFamily("api.json", { cwd: project, id: "shop", overlay: "api.errors.overlay.yaml" })
        : await loadFamily("errors/shop.yaml", { cwd: project, id: "shop" });
      for (const [failure, code = 200] of form.failures)
        expect(decode(family, { status: 200, body: failure }), JSON.stringify(failure)).toMatchObject({
          match: "declared",
          code,
        });
      for (const success of form.successes)
        expect(decode(family, { status: 200, body: success }), JSON.stringify(success)).toBeUndefined();
    });
  });
});

test.each<[title: string, form: Pick<Form, "paths" | "schemas">, reason: RegExp]>([
  [
    "a job that failed, among bodies without such a member",
    {
      paths: {
        "/job": { "200": body(object({ id: text, success: { type: "boolean" }, error: text }, "id")) },
        "/a": { "200": body(PARCEL) },
        "/b": { "200": body(PARCEL) },
        "/c": { "404": body(object({ message: text })) },
      },
    },
    /whose `success` can be of the call or of what the body describes/,
  ],
  [
    "an error that requires nothing",
    {
      paths: { "/a": { "200": body({ oneOf: [PARCEL, ref("Problem")] }), "404": body(ref("Problem")) } },
      schemas: { Problem: object({ message: text }) },
    },
    /Problem under 200, which no member that it requires tells from a success/,
  ],
  [
    "an envelope that successes and failures share, and nothing in it tells",
    {
      paths: {
        "/a": {
          "200": body({ oneOf: [ref("Ok"), ref("OneError")] }),
          "404": body({ oneOf: [ref("OneError"), ref("TwoError")] }),
        },
      },
      schemas: {
        Ok: object({ id: text, message: text }),
        OneError: object({ message: text, one: text }, "one"),
        TwoError: object({ message: text, two: text }, "two"),
      },
    },
    /failures under 200, which share their schema with other failures that a success can look like/,
  ],
])("what nothing tells apart is listed and left as it is: %s", async (_, form, reason) => {
  put("api.json", documentOf({ failures: [], successes: [], ...form }, "3.1.1"));
  put("faultline.config.json", { families: [{ spec: "api.json", overlay: "api.errors.overlay.yaml", id: "shop" }] });
  const { stdout, exitCode } = await faultline("import", "api.json");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(reason);
  expect(stdout).not.toMatch(/\| 200/);
  expect((await faultline("lint")).exitCode).toBe(0);
});
