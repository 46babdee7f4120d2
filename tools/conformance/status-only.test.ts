/** Errors that their status alone tells beside errors that a code tells, from the spec through the emitted module to the fault. */
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode, decodeAll } from "@faultline/guards";
import { familyOf, loadGuards } from "./load-guards.ts";
import { documentOf, type Sample } from "./made-up-spec.ts";

/** The errors that a status tells stand before and behind those with a code, and one of them asks for a member of its own. */
function sampleWith(coded: number): Sample {
  const codes = Array.from(
    { length: coded },
    (_, index) => [`Coded${index}`, { properties: { title: { const: `code ${index}` } } }] as const,
  );
  return {
    envelope: {
      "x-error-envelope": { code: "title" },
      type: "object",
      required: ["title"],
      properties: { title: { type: "string" } },
    },
    errors: {
      400: { Missing: { required: ["path"], properties: { path: { type: "string" } } } },
      404: Object.fromEntries(codes),
      500: { Broken: {} },
    },
  };
}

describe.each([1, 3, 20])("beside %i errors with a code", async (coded) => {
  const { family, problems } = readFamily("told", "told", documentOf(sampleWith(coded)));
  const emitted = emitGuards(family);
  const statusOnly = familyOf(await loadGuards(emitted.text));

  test("the spec stands", () => {
    expect([...problems, ...emitted.problems]).toEqual([]);
  });

  test("an error that its status tells is declared, by text and by value", () => {
    for (const body of [{ title: "anything" }, '{"title":"anything"}'])
      expect(decode(statusOnly, { status: 500, body })).toMatchObject({ match: "declared", id: "told/500", code: 500 });
    expect(decode(statusOnly, { status: 400, body: { title: "anything", path: "/x" } })).toMatchObject({
      match: "declared",
      id: "told/400",
      code: 400,
    });
  });

  test("it is deviant where it lacks what its own schema asks for", () => {
    const fault = decode(statusOnly, { status: 400, body: { title: "anything" } });
    expect(fault).toMatchObject({
      match: "deviant",
      id: "told/400",
      issues: [{ pointer: "/path", found: "nothing", wanted: "a string" }],
    });
  });

  test("a known code wins, and is deviant under a status that is not its own", () => {
    expect(decode(statusOnly, { status: 404, body: { title: "code 0" } })).toMatchObject({
      match: "declared",
      id: "told/code-0",
    });
    for (const status of [400, 500])
      expect(decode(statusOnly, { status, body: { title: "code 0", path: "/x" } })).toMatchObject({
        match: "deviant",
        id: "told/code-0",
      });
  });

  test("no other status tells anything, and neither does none", () => {
    for (const status of [404, 418, undefined])
      expect(decode(statusOnly, { status, body: { title: "anything", path: "/x" } })).toMatchObject({
        match: "undeclared",
      });
    expect(decode(statusOnly, { status: 200, body: { title: "anything" } })).toBeUndefined();
    expect(decodeAll(statusOnly, { status: 200, body: { title: "anything" } })).toEqual({ faults: [], more: false });
  });
});
