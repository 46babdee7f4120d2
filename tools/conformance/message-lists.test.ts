/** Messages that services send as a list of texts, from the spec to the fault. */
import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode } from "@faultline/guards";
import { familyOf, loadGuards } from "./load-guards.ts";
import { documentOf } from "./made-up-spec.ts";

const TEXTS = { oneOf: [{ type: "string" }, { type: "array", items: {} }] };

test.each([
  ["a text", "Too long.", "Too long."],
  ["a list of texts", ["Too long.", "No name."], "Too long.; No name."],
  ["an empty list", [], "Bad Request"],
  ["a list of other things", ["Too long.", 7], "Bad Request"],
])("%s", async (_, message, wanted) => {
  const envelope = {
    "x-error-envelope": { message: ["message", "error"] },
    type: "object",
    required: ["message", "error"],
    properties: { message: TEXTS, error: { type: "string" } },
  };
  const { family, problems } = readFamily("nest", "nest", documentOf({ envelope, errors: { 400: { Bad: {} } } }));
  expect(problems).toEqual([]);
  const nest = familyOf(await loadGuards(emitGuards(family).text));
  const body = { statusCode: 400, message, error: "Bad Request" };
  expect(decode(nest, { status: 400, body })).toMatchObject({ match: "declared", message: wanted });
});

test("a list without end is read as far as people read, and one of empty positions says nothing", async () => {
  const envelope = {
    "x-error-envelope": { message: "message", requestId: "id" },
    type: "object",
    properties: { message: TEXTS, id: {} },
  };
  const { family } = readFamily("nest", "nest", documentOf({ envelope, errors: { 400: { Bad: {} } } }));
  const nest = familyOf(await loadGuards(emitGuards(family).text));
  const faultOf = (message: unknown, id?: unknown) => decode(nest, { status: 400, body: { message, id } });
  expect(faultOf(new Array(1_000_000).fill("No."))?.message).toHaveLength(100 * 5 - 2);
  expect(faultOf(new Array(2 ** 32 - 1))?.message).toBeUndefined();
  expect(faultOf("No.", ["a", "b"])?.requestId).toBeUndefined();
});
