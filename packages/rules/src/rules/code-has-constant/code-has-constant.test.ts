import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const named = (type: string, status = 404): unknown =>
  anotherError({
    properties: { status: { const: status }, type: { const: type } },
    examples: [{ status, type, message: "Text." }],
  });
const statusOnly = (status = 404): unknown =>
  anotherError({ properties: { status: { const: status }, type: undefined }, examples: undefined });
const findings = (schemas: object, responses: object): string[] =>
  lintSample({ components: { schemas, responses } }, "code-has-constant");

test("finds an error without a code beside others of its status", () => {
  expect(findings({ Second: statusOnly() }, { "404": listing("ParcelLost", "Second") })).toEqual([
    "error code-has-constant /components/schemas/Second/properties: found an error without a constant for type, beside others of the status 404; wanted the code that tells it apart, as a `const`",
  ]);
});

test("finds the only one without a code in its envelope, alone under its status", () => {
  expect(
    findings(
      { Second: named("parcel_late"), Third: statusOnly(410) },
      { "404": listing("ParcelLost", "Second"), "410": listing("Third") },
    ),
  ).toEqual([
    expect.stringContaining(
      "/components/schemas/Third/properties: found an error without a constant for type, which all others have",
    ),
  ]);
});

test("finds one of two without a constant, whose examples have a code", () => {
  const typed = (type: unknown): object => ({ status: 410, type, message: "Text." });
  const error = (...examples: object[]): unknown =>
    anotherError({ properties: { status: { const: 410 }, type: undefined }, examples });
  const found = (Second: unknown, required = ["status", "type", "message"]): string[] =>
    findings({ ErrorBody: { required }, Second, AddressUnknown: null }, { "410": listing("Second"), "400": null });
  const wanted =
    "error code-has-constant /components/schemas/Second/properties: found an error without a constant for type, " +
    'whose examples have "late" there; wanted the code that tells it apart, as a `const`';
  expect(found(error(typed("late")))).toEqual([wanted]);
  expect(found(error(typed("late"), typed("late")), ["status", "message"])).toEqual([wanted]);
  expect(found(error(typed("late"), typed("later")))).toEqual([]); // it takes any
  expect(found(error(typed("410")))).toEqual([]); // that says no more than the status
});

test("finds the only one that does not repeat its status", () => {
  const Silent = anotherError({ properties: { status: undefined, type: { const: "silent" } } });
  const schemas = { Second: named("parcel_late"), Third: named("parcel_wet"), Silent };
  expect(findings(schemas, { "404": listing("ParcelLost", "Second", "Third", "Silent") })).toEqual([
    expect.stringContaining(
      "/components/schemas/Silent/properties: found an error without a constant for status, which all others have",
    ),
  ]);
});

test("tells once of an envelope that names the wrong member", () => {
  const schemas = {
    ErrorBody: { "x-error-envelope": { code: "message", message: undefined } },
    Second: named("a"),
    Third: named("b"),
  };
  expect(
    lintSample({ components: { schemas, responses: { "404": listing("ParcelLost", "Second", "Third") } } }).filter(
      (line) => / (code-has-constant|unique-code) /.test(line),
    ),
  ).toEqual([
    expect.stringContaining(
      "/components/schemas/ErrorBody/x-error-envelope/code: found the member message, for which none of the 3 errors has a constant",
    ),
  ]);
});

test("takes errors that their statuses tell, one for each", () => {
  const schemas = { Second: statusOnly(410), Third: statusOnly(409) };
  expect(findings(schemas, { "410": listing("Second"), "409": listing("Third") })).toEqual([]);
});

test("takes an error without a code where the envelope lets it be absent", () => {
  const schemas = { ErrorBody: { required: ["status", "message"] }, Second: statusOnly() };
  expect(findings(schemas, { "404": listing("ParcelLost", "Second") })).toEqual([]);
});

test.each([
  ["an enum of several", { enum: ["a", "b"] }, 'enum: found an error with 2 codes at type: "a", "b"'],
  [
    "alternatives",
    { oneOf: [{ const: "a" }, { enum: ["b"] }] },
    'oneOf: found an error with 2 codes at type: "a", "b"',
  ],
  ["a pattern", { pattern: "^a" }, "pattern: found an error that constrains its code at type"],
  ["a bound alone", { minLength: 3 }, "minLength: found an error that constrains its code at type"],
])("finds a code that is constrained and no constant: %s", (_, type, found) => {
  const Second = anotherError({
    properties: { status: { const: 410 }, type: { const: undefined, ...type } },
    examples: undefined,
  });
  expect(findings({ Second }, { "410": listing("Second") })).toEqual([
    expect.stringContaining(`/components/schemas/Second/properties/type/${found}`),
  ]);
});

test.each([
  ["an enum of one", { enum: ["late"] }],
  ["a single alternative", { oneOf: [{ const: "late" }] }],
  ["a single part", { allOf: [{ const: "late" }] }],
  ["a single alternative inside of another", { anyOf: [{ oneOf: [{ enum: ["late"] }] }] }],
])("takes %s for a constant", (_, type) => {
  const Second = anotherError({
    properties: { status: { const: 404 }, type: { const: undefined, ...type } },
    examples: undefined,
  });
  expect(findings({ Second }, { "404": listing("ParcelLost", "Second") })).toEqual([]);
});

test("finds a code in x-error that no header carries", () => {
  const Second = anotherError({
    properties: { type: undefined, status: { const: 410 } },
    examples: undefined,
    "x-error": { code: "late" },
  });
  expect(findings({ Second }, { "410": listing("Second") })).toEqual([
    expect.stringContaining("/components/schemas/Second/x-error/code: found `code` in the x-error of Second"),
  ]);
});
