import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const audited = (paths: object, more: object = {}): string[] =>
  auditDocument({ openapi: "3.1.1", info: {}, paths, ...more }, { only: new Set(["envelope-share"]) }).map(inWords);

const documented = (bodies: object[]): string[] =>
  audited(
    Object.fromEntries(
      bodies.map((schema, index) => [
        `/${index}`,
        { get: { responses: { default: { content: { "application/json": { schema } } } } } },
      ]),
    ),
  );
const having = (members: object): object => ({ type: "object", properties: members });
const times = (count: number, body: object): object[] => Array.from({ length: count }, () => body);

test("says how many bodies have the envelope, and that nothing in it tells errors apart", () => {
  const bodies = [...times(9, having({ message: {}, code: { type: "string" } })), ...times(3, having({ error: {} }))];
  expect(documented(bodies)).toEqual([
    expect.stringContaining(
      "info envelope-share : found 9 of 12 failure bodies with code and message, in which nothing has a constant or an enum",
    ),
  ]);
});

test("names the values of the members that may tell errors apart, wherever they stand", () => {
  const coded = having({ message: {}, code: { enum: ["a", "b"] } });
  const errors = { type: "array", items: having({ reason: { const: "short" }, index: { type: "integer" } }) };
  expect(documented([...times(9, coded), having({ message: {}, code: { const: "c" }, errors })])).toEqual([
    expect.stringMatching(
      /found 10 of 10 failure bodies with code and message; where constants and enums say so, `code` is `a`, `b` or `c`; `errors\[\]\.reason` is `short`; wanted/,
    ),
  ]);
});

test.each([
  [
    "a list of errors beside it",
    having({ code: {}, message: {}, errors: {} }),
    "10 of 10 failure bodies with code and message",
  ],
  [
    "further members at most",
    having({ code: {}, message: {}, a: {}, b: {} }),
    "10 of 10 failure bodies with code and message",
  ],
  ["another envelope", having({ error: {} }), "5 of 10 failure bodies with code and message"],
])("takes bodies with %s for what they are", (_, other, share) => {
  expect(documented([...times(5, having({ code: {}, message: {} })), ...times(5, other)])).toEqual([
    expect.stringContaining(`found ${share},`),
  ]);
});

test("counts a body that is none of JSON's objects as one without the envelope", () => {
  expect(documented([...times(9, having({ message: {} })), { type: "string" }])).toEqual([
    expect.stringContaining("found 9 of 10 failure bodies with message,"),
  ]);
});

test("says nothing where the envelope is named", () => {
  const Refusal = { ...having({ message: {} }), "x-error-envelope": { message: "message" } };
  const get = { responses: { default: { content: { "application/json": { schema: Refusal } } } } };
  const paths = Object.fromEntries(times(10, { get }).map((item, index) => [`/${index}`, item]));
  expect(audited(paths)).toHaveLength(1);
  expect(audited(paths, { components: { schemas: { Refusal } } })).toEqual([]);
});

test("says nothing of few bodies", () => expect(documented(times(9, having({ message: {} })))).toEqual([]));
