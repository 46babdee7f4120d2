import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const body = { description: "A body.", content: { "application/json": { schema: { type: "object" } } } };
const answered = (method: string, status: string, response: object): string[] =>
  lintSample({ paths: { "/parcels": { [method]: { responses: { [status]: response } } } } }, "status-allows-body");

test.each(["100", "103", "204", "205", "304"])("refuses a body under %s", (status) => {
  expect(answered("get", status, body)).toEqual([
    expect.stringContaining(
      `error status-allows-body /paths/~1parcels/get/responses/${status}/content: found a body under ${status}`,
    ),
  ]);
});

test("refuses a body in the answer to HEAD alone", () => {
  expect(answered("head", "200", body)).toEqual([expect.stringContaining("found a body in the answer to HEAD")]);
  expect(answered("head", "404", { $ref: "#/components/responses/404" })).toEqual([]);
});

test.each(["head", "get"])(
  "refuses a body that all answers to HEAD share, and %s with it only where that is HEAD",
  (method) => {
    const shared = { $ref: "#/components/responses/NotHere" };
    const paths = {
      "/a": { head: { responses: { 404: shared } } },
      "/b": { [method]: { responses: { 404: shared } } },
    };
    const findings = lintSample({ paths, components: { responses: { NotHere: body } } }, "status-allows-body");
    expect(findings).toEqual(
      method === "get"
        ? []
        : [expect.stringContaining("/components/responses/NotHere/content: found a body in the answer to HEAD")],
    );
  },
);

test("takes the body of HEAD for shared where another operation refers to it in place", () => {
  const paths = {
    "/a": { head: { responses: { 404: body } } },
    "/b": { get: { responses: { 404: { $ref: "#/paths/~1a/head/responses/404" } } } },
  };
  expect(lintSample({ paths }, "status-allows-body")).toEqual([]);
});

test.each([
  ["in place", { $ref: "#/components/schemas/HeadGone" }],
  ["as one of several", { oneOf: [{ $ref: "#/components/schemas/HeadGone" }] }],
])("takes the schema of an error whose code a header has, %s", (_, schema) => {
  const HeadError = {
    description: "Nothing.",
    type: "string",
    "x-error-envelope": { code: { header: "x-error-code" } },
  };
  const HeadGone = {
    title: "Gone",
    description: "It went.",
    allOf: [{ $ref: "#/components/schemas/HeadError" }],
    "x-error": { code: "Gone" },
  };
  const response = { description: "Gone.", content: { "text/plain": { schema } } };
  const paths = { "/a": { head: { responses: { 410: response } } } };
  expect(lintSample({ paths, components: { schemas: { HeadError, HeadGone } } }, "status-allows-body")).toEqual([]);
  const mixed = { ...response, content: { ...response.content, ...body.content } };
  const head = { responses: { 410: mixed } };
  expect(
    lintSample({ paths: { "/a": { head } }, components: { schemas: { HeadError, HeadGone } } }, "status-allows-body"),
  ).toHaveLength(1);
});

test.each(["200", "206", "404", "default"])("takes a body under %s, and none under 204", (status) => {
  expect(answered("get", status, body)).toEqual([]);
  expect(answered("get", "204", { description: "Done.", content: {} })).toEqual([]);
});
