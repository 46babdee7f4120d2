import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const bare = { description: "The counter is a teapot." };
const response = (status: string, response: object): string[] =>
  lintSample({ components: { responses: { [status]: response } } }, "failure-is-described");

test.each(["400", "418", "500", "599"])("points at a %i of which nothing is said", (status) => {
  expect(response(status, bare)).toEqual([
    expect.stringContaining(`warn failure-is-described /components/responses/${status}: found a ${status}`),
  ]);
});

test("takes a schema, or what the response says of itself", () => {
  expect(response("418", { ...bare, content: { "text/plain": { schema: { type: "string" } } } })).toEqual([]);
  expect(response("418", { ...bare, content: { "application/jsonl": { itemSchema: { type: "object" } } } })).toEqual(
    [],
  );
  expect(response("418", { ...bare, "x-error": { recovery: "none", retry: { strategy: "never" } } })).toEqual([]);
  expect(response("418", { ...bare, content: { "text/plain": {} } })).toHaveLength(1);
});

test("says nothing of successes, and speaks once of a response that many operations share", () => {
  const responses = { "204": bare, "418": { $ref: "#/components/responses/418" } };
  const paths = { "/a": { get: { responses } }, "/b": { get: { responses } } };
  expect(lintSample({ paths, components: { responses: { "418": bare } } }, "failure-is-described")).toHaveLength(1);
});
