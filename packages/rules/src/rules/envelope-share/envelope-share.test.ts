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
      "info envelope-share : found 9 of 12 failure bodies with the members code, message, none of which has a constant or an enum",
    ),
  ]);
});

test("names the members that tell errors apart, and is silent where all bodies have them", () => {
  const coded = having({ message: {}, code: { enum: ["a", "b"] } });
  expect(documented([...times(9, coded), having({ error: {} })])).toEqual([
    expect.stringContaining("of which code has constants or an enum"),
  ]);
  expect(documented(times(10, coded))).toEqual([]);
});

test("says nothing of few bodies", () => expect(documented(times(9, having({ message: {} })))).toEqual([]));
