/** Members of names that every value has, such as `toString`: an envelope that speaks of them means those that a body has itself. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode, type Family } from "@faultline/guards";
import { familyOf, loadGuards } from "./load-guards.ts";
import { documentOf } from "./made-up-spec.ts";

const INHERITED = [Object, Array, String, Number, Boolean].flatMap(({ prototype }) =>
  Object.getOwnPropertyNames(prototype),
);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...INHERITED) },
  { weight: 1, arbitrary: fc.constantFrom("name", "message", "error") },
);
const path = fc.array(name, { minLength: 1, maxLength: 3 });

/** An object that has the value at the end of the path, or something else on the way. */
function bodyWith(steps: readonly string[], end: unknown): unknown {
  return steps.reduceRight<unknown>((inner, step) => Object.fromEntries([[step, inner]]), end);
}

/** The schema that says of the member at the end of the path what it is, and of the way that there are objects, if anything. */
function schemaWith(steps: readonly string[], end: object): object {
  return steps.reduceRight<object>((inner, step) => ({ properties: Object.fromEntries([[step, inner]]) }), end);
}

/** What a body has itself at the path. */
function ownAt(body: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return body;
  const isOwner = typeof body === "object" && body !== null && !Array.isArray(body) && Object.hasOwn(body, step);
  return isOwner ? ownAt(Reflect.get(body, step), rest) : undefined;
}

async function familyWith(message: readonly string[], requestId: readonly string[]): Promise<Family> {
  const envelope = {
    "x-error-envelope": { code: "code", message: message.join("/"), requestId: requestId.join("/") },
    type: "object",
    required: ["code"],
    properties: { code: { type: "string" } },
    allOf: [schemaWith(message, {}), schemaWith(requestId, {})],
  };
  const errors = { 400: { Lost: { properties: { code: { const: "lost" } } } } };
  const { family } = readFamily("odd", "odd", documentOf({ envelope, errors }));
  return familyOf(await loadGuards(emitGuards(family).text));
}

/** A request id can be a number. */
function idAt(body: unknown, steps: readonly string[]): string | undefined {
  const value = ownAt(body, steps);
  return typeof value === "number" ? String(value) : textAt(body, steps);
}

/** Ends and stumps of ways: what is no object, and still answers to names. */
const value = fc.constantFrom<unknown>("a text", "", 5, true, null, [], ["a text"], {}, undefined);

test("message and request id are members that the body has itself, whatever their names", {
  timeout: 120_000,
}, async () => {
  const property = fc.asyncProperty(path, path, fc.array(fc.tuple(path, value), { maxLength: 6 }), async (...drawn) => {
    const [message, requestId, others] = drawn;
    const family = await familyWith(message, requestId);
    const ways = [message, requestId].flatMap((steps) => steps.map((_, index) => steps.slice(0, index + 1)));
    const bodies = [...ways.map((way): [string[], unknown] => [way, "a text"]), ...ways.flatMap(stumpsOf), ...others];
    for (const [steps, end] of [...bodies, [[], {}] as [string[], unknown]]) {
      const body = { ...(bodyWith(steps, end) as object), ...Object.fromEntries([["code", "lost"]]) };
      const fault = decode(family, { status: 400, body });
      expect([fault?.message, fault?.requestId]).toEqual([textAt(body, message), idAt(body, requestId)]);
    }
  });
  await fc.assert(property, { numRuns: 150 });
});

function stumpsOf(way: string[]): [string[], unknown][] {
  return [[], "a text", 5, true, {}].map((end) => [way, end]);
}

function textAt(body: unknown, steps: readonly string[]): string | undefined {
  const found = ownAt(body, steps);
  return typeof found === "string" ? found : undefined;
}

test("a code and a status below such names are those of the body, or nothing", { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(path, path, fc.array(fc.tuple(path, value), { maxLength: 6 }), async (...drawn) => {
    const [code, status, others] = drawn;
    fc.pre(code[0] !== status[0]);
    const envelope = {
      "x-error-envelope": { code: code.join("/"), status: status.join("/") },
      type: "object",
      allOf: [schemaWith(code, { type: "string" }), schemaWith(status, { type: "integer" })],
    };
    const errors = { 400: { Lost: schemaWith(code, { const: "lost" }), Found: schemaWith(code, { const: "found" }) } };
    const { family } = readFamily("odd", "odd", documentOf({ envelope, errors }));
    const loaded = familyOf(await loadGuards(emitGuards(family).text));
    const ways = code.map((_, index) => code.slice(0, index + 1)).flatMap(stumpsOf);
    const right: [string[], unknown][] = [
      [code, "lost"],
      [code, "found"],
    ];
    for (const [steps, end] of [...ways, ...right, ...others]) {
      const body = bodyWith(steps, end);
      const fault = decode(loaded, { status: 400, body });
      const own = ownAt(body, code);
      const match: unknown = fault?.match;
      expect([match === "declared", body]).toEqual([own === "lost" || own === "found", body]);
    }
  });
  await fc.assert(property, { numRuns: 150 });
});
