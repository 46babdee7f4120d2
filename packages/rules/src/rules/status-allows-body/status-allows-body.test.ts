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

test.each(["200", "206", "404", "default"])("takes a body under %s, and none under 204", (status) => {
  expect(answered("get", status, body)).toEqual([]);
  expect(answered("get", "204", { description: "Done.", content: {} })).toEqual([]);
});
