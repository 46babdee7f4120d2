import { expect, test } from "vitest";
import { emitModule } from "./emit/emit-module.ts";
import { judgeOf } from "../../catalog/test/judge.ts";
import { written } from "../test/compile.ts";
import { documentOf, read, run } from "../test/emitted.ts";
import { lampErrors, response } from "../test/lamp-errors.ts";

/** Names that cannot name a constant, that name something else in the code, or that become the same once they are made fit. */
const NAMES = [
  "value",
  "class",
  "isObject",
  "item",
  "name",
  "max-age",
  "max_age",
  "maxAge",
  "9x",
  "it's",
  'say "a"',
  'value["a"]',
  "",
  "🙂",
  "constructor",
]; // Ajv leaves `__proto__` out

const SAMPLE = {
  type: "object",
  required: NAMES,
  properties: Object.fromEntries(NAMES.map((name) => [name, { enum: [name, 'value["a"]', "value['a']"] }])),
  propertyNames: { maxLength: 20 },
  patternProperties: { "^a": { type: "integer" } },
  additionalProperties: { type: "array", items: { type: "object", required: NAMES } },
};

const whole = Object.fromEntries(NAMES.map((name) => [name, name]));
const VALUES = [
  whole,
  { ...whole, a: 1 },
  { ...whole, a: "1" },
  { ...whole, z: [whole] },
  { ...whole, z: [{}] },
  {},
  [],
  null,
  "value",
  undefined,
].concat(
  NAMES.flatMap((name) => [
    { ...whole, [name]: 'value["a"]' },
    { ...whole, [name]: "something else" },
    Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name)),
  ]),
);

test("members of any name are read once and judged as Ajv judges them", () => {
  const document = documentOf({ Sample: SAMPLE });
  const { family, problems } = read(document);
  expect(problems).toEqual([]);
  const emitted = run(family);
  const isValid = judgeOf(document, "Sample");
  expect(VALUES.map((value) => emitted.is("Sample", value))).toEqual(VALUES.map((value) => isValid(value)));
  expect(emitted.is("Sample", whole)).toBe(true);
});

test("the constants that hold them pass the strictest type check", async () => {
  const files = await written(read(documentOf({ Sample: SAMPLE })).family);
  expect(files.compile()).toBe("");
  files.remove();
});

test("errors whose schemas are called as what every object has pass it, too; JavaScript asserts no type", async () => {
  const problem = { allOf: [{ $ref: "#/components/schemas/Problem" }] };
  const names = ["constructor", "toString"]; // at others, such as `valueOf`, openapi-typescript fails, which is said
  const error = { "x-error": { canonicalCode: "NOT_FOUND", recovery: "none", retry: { strategy: "never" } } };
  const errors = names.map((name) => [name, { ...problem, ...error, properties: { code: { const: name } } }] as const);
  const family = lampErrors(Object.fromEntries(errors), { 400: response("Wrong.", ...names) });
  const files = await written(family);
  expect(files.compile()).toBe("");
  files.remove();
  expect(emitModule(family).text).toContain("] as const,\n");
  expect(emitModule(family, undefined, "js").text).not.toContain("as const");
});
