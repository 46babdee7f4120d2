/** Families of thousands of errors, whatever tells them apart: emitted in seconds, compiled, and each error found again. */
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode } from "@faultline/guards";
import { familyOf, loadGuards } from "./load-guards.ts";
import { documentOf } from "./made-up-spec.ts";

type Body = Record<string, unknown>;

const ENVELOPE = {
  "x-error-envelope": { code: "type", status: "status" },
  type: "object",
  required: ["type"],
  properties: { type: { type: "string" }, status: { type: "integer" }, kind: { type: "string" } },
};

/** What is constant in the error with this number, beside its code; and how many errors there are. */
const SHAPES: Readonly<Record<string, [count: number, constants: (index: number) => Body]>> = {
  "the code alone": [10_000, () => ({})],
  "a code and a status": [10_000, () => ({ status: 400 })],
  "a code and a kind that half of them share": [1000, (index) => ({ kind: index % 2 === 0 ? "even" : "odd" })],
  "a code, a status and a kind": [1000, (index) => ({ status: 400, kind: `kind ${index % 7}` })],
  "a code and, in every third, a kind": [1000, (index) => (index % 3 === 0 ? { kind: "third" } : {})],
};

function errorsOf(count: number, constants: (index: number) => Body): { body: Body; properties: object }[] {
  return Array.from({ length: count }, (_, index) => {
    const body = { type: `code_${index}`, ...constants(index) };
    const properties = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, { const: value }]));
    return { body, properties };
  });
}

function isDeclared(fault: unknown, code: unknown): boolean {
  const { match, code: found } = fault as { match?: unknown; code?: unknown }; // every failed exchange yields a fault
  return match === "declared" && found === code;
}

describe.each(Object.entries(SHAPES))("thousands of errors with %s", (_, [count, constants]) => {
  test("are emitted within seconds, and each is found by its body", async () => {
    const errors = errorsOf(count, constants);
    const listed = Object.fromEntries(errors.map(({ properties }, index) => [`Coded${index}`, { properties }]));
    const document = documentOf({ envelope: ENVELOPE, errors: { 400: listed } });
    const { family, problems } = readFamily("odd", "odd", document);
    const { text, problems: unfit } = emitGuards(family);
    expect([...problems, ...unfit]).toEqual([]);
    const emitted = familyOf(await loadGuards(text));
    const found = (body: Body): unknown => decode(emitted, { status: 400, body });
    const wrong = errors.filter(({ body }) => !isDeclared(found(body), body["type"]));
    expect(wrong.length).toBe(0);
    expect(found({ ...errors[0]?.body, type: "code_none" })).not.toMatchObject({ match: "declared" });
  });
});
