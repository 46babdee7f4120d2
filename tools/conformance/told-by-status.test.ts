/** Errors that their status alone tells beside errors that a code tells, from the spec through the emitted module to the fault. */
import { describe, expect, test } from "vitest";
import { readFamily, type OpenApiDocument } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode, decodeAll } from "@faultline/guards";
import { familyOf, loadGuards } from "./load-guards.ts";

const X_ERROR = { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" }, source: { document: "Made up", basis: "inferred" } };
const ENVELOPE = { allOf: [{ $ref: "#/components/schemas/Problem" }] };

/** The errors that a status tells stand between those with a code, and one of them asks for a member of its own. */
function documentWith(coded: number): OpenApiDocument {
  const codes = Array.from({ length: coded }, (_, index) => `code ${index}`);
  const ofCodes = codes.map((code, index) => [`Coded${index}`, { ...ENVELOPE, properties: { title: { const: code } }, examples: [{ title: code }], "x-error": X_ERROR }] as const);
  const told = [
    ["Missing", { ...ENVELOPE, required: ["path"], properties: { path: { type: "string" } }, examples: [{ title: "t", path: "/" }], "x-error": X_ERROR }],
    ["Broken", { ...ENVELOPE, examples: [{ title: "t" }], "x-error": X_ERROR }],
  ] as const;
  const answers = (...names: string[]): object => ({
    description: "A failure.",
    content: { "application/json": { schema: { oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) } } },
  });
  const problem = { "x-error-envelope": { code: "title" }, type: "object", required: ["title"], properties: { title: { type: "string" } } };
  return {
    openapi: "3.1.1",
    info: { title: "Told", version: "1.0.0" },
    paths: {},
    components: {
      schemas: { Problem: problem, ...Object.fromEntries([...told.slice(0, 1), ...ofCodes, ...told.slice(1)]) },
      responses: { "400": answers(...ofCodes.map(([name]) => name)), "404": answers("Missing"), "500": answers("Broken") },
    },
  } as unknown as OpenApiDocument; // made above
}

describe.each([1, 3, 20])("beside %i errors with a code", async (coded) => {
  const { family, problems } = readFamily("told", "told", documentWith(coded));
  const emitted = emitGuards(family);
  const told = familyOf(await loadGuards(emitted.text));

  test("the spec stands", () => {
    expect([...problems, ...emitted.problems]).toEqual([]);
  });

  test("an error that its status tells is declared, by text and by value", () => {
    for (const body of [{ title: "anything" }, '{"title":"anything"}']) expect(decode(told, { status: 500, body })).toMatchObject({ match: "declared", id: "told/500", code: 500 });
    expect(decode(told, { status: 404, body: { title: "anything", path: "/x" } })).toMatchObject({ match: "declared", id: "told/404", code: 404 });
  });

  test("it is deviant where it lacks what its own schema asks for", () => {
    const fault = decode(told, { status: 404, body: { title: "anything" } });
    expect(fault).toMatchObject({ match: "deviant", id: "told/404", issues: [{ pointer: "/path", found: "nothing", wanted: "a string" }] });
  });

  test("a known code wins, and is deviant under a status that is not its own", () => {
    expect(decode(told, { status: 400, body: { title: "code 0" } })).toMatchObject({ match: "declared", id: "told/code-0" });
    for (const status of [404, 500]) expect(decode(told, { status, body: { title: "code 0", path: "/x" } })).toMatchObject({ match: "deviant", id: "told/code-0" });
  });

  test("no other status tells anything, and neither does none", () => {
    for (const status of [400, 418, undefined]) expect(decode(told, { status, body: { title: "anything", path: "/x" } })).toMatchObject({ match: "undeclared" });
    expect(decode(told, { status: 200, body: { title: "anything" } })).toBeUndefined();
    expect(decodeAll(told, { status: 200, body: { title: "anything" } })).toEqual({ faults: [], more: false });
  });
});
