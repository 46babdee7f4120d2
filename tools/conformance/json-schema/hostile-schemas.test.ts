/** Schemas that a spec can hold and that could hurt whoever runs the guards. */
import { expect, test } from "vitest";
import { emitGuards } from "@faultline/codegen";
import { advise, decode, decodeAll, errorSchema } from "@faultline/guards";
import { familyOf, guardOf, loadGuards } from "../load-guards.ts";
import { familyWith } from "./family.ts";
import { judge } from "./judge.ts";

const refusalsOf = (schema: unknown): string[] => emitGuards(familyWith(schema)).problems.map(({ found }) => found);

/** Fine here and there, ruinous on a text that nearly fits. */
const EXPONENTIAL = [
  ["^(a+)+$", "a", 24],
  ["^(a|a)*$", "a", 24],
  ["^(a|aa)+$", "a", 34],
  ["^([a-z]+\\s?)*$", "a", 24],
  ["(x+x+)+y", "x", 24],
] as const;

test.each(EXPONENTIAL)("the pattern %s is refused, or looks at no text for long", async (pattern, letter, times) => {
  const { text, problems } = emitGuards(familyWith({ type: "string", pattern }));
  if (problems.length > 0) return;
  const guard = guardOf(await loadGuards(text), "isWhole", 400);
  const started = performance.now();
  guard(`${letter.repeat(times)}!`);
  expect(performance.now() - started).toBeLessThan(20);
});

test.each(["^[0-9a-f]{32}$", "^(GET|POST)$", "^\\d{4}-\\d{2}$", "^/[a-z/]*$"])(
  "the plain pattern %s is not refused",
  (pattern) => {
    expect(refusalsOf({ type: "string", pattern })).toEqual([]);
  },
);

test.each([
  ["type", { type: "text" }],
  ["minLength", { minLength: "3" }],
  ["required", { required: "a" }],
  ["multipleOf", { multipleOf: 0 }],
  ["enum", { enum: "a" }],
  ["anyOf", { anyOf: { type: "string" } }],
  ["uniqueItems", { uniqueItems: "yes" }],
])("a value of %s that JSON Schema does not know is refused, never left out", (_, schema) => {
  expect(refusalsOf(schema)).not.toEqual([]);
});

test.each([
  ["allOf", { allOf: [{ $ref: "#" }] }],
  ["anyOf", { anyOf: [{ $ref: "#" }, { type: "null" }] }],
  ["not", { not: { $ref: "#" } }],
  ["$ref", { $ref: "#" }],
])("a schema that asks itself about the same value through %s is refused", (_, schema) => {
  expect(refusalsOf(schema)).not.toEqual([]);
});

test("a constant that the type beside it forbids is refused, or no body has it", async () => {
  const { refused, disagreements } = await judge({
    file: "here",
    description: "null and 0",
    schema: { type: "null", const: 0 },
    tests: [0, null].map((data) => ({ description: String(data), data, valid: false })),
  });
  if (refused.length === 0) expect(disagreements).toEqual([]);
});

const RECURSIVE = {
  members: { schema: { type: "object", properties: { a: { $ref: "#" } } }, wrap: (inner: unknown) => ({ a: inner }) },
  items: { schema: { type: ["array", "null"], items: { $ref: "#" } }, wrap: (inner: unknown) => [inner] },
};

test.each(Object.entries(RECURSIVE))(
  "a schema that is recursive through its %s never throws, however deep the body",
  async (_, { schema, wrap }) => {
    const { text, problems } = emitGuards(familyWith(schema));
    expect(problems).toEqual([]);
    const family = familyOf(await loadGuards(text));
    for (const levels of [10, 10_000, 100_000]) {
      let body: unknown = null;
      for (let level = 0; level < levels; level++) body = wrap(body);
      const fault = decode(family, { status: 400, body });
      expect(fault).toBeDefined();
      expect(advise(fault!, { method: "GET", attempt: 1 }).retry).toBe(false); // just looked at
      expect(decodeAll(family, { status: 401, body: { value: body } }).faults).toHaveLength(1);
      expect(() => errorSchema(family, "made-up/400")["~standard"].validate(body)).not.toThrow();
    }
  },
);
