import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const body = (schema: object): object => ({ description: "It failed.", content: { "application/json": { schema } } });
const having = (...names: string[]): object => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});
const findings = (...schemas: object[]): string[] => {
  const paths = Object.fromEntries(
    schemas.map((schema, index) => [`/${index}`, { get: { responses: { default: body(schema) } } }]),
  );
  const components = {
    schemas: { Base: having("code", "message"), Self: { allOf: [{ $ref: "#/components/schemas/Self" }] } },
  };
  return auditDocument({ openapi: "3.1.1", info: {}, paths, components }, { only: new Set(["envelope-differs"]) }).map(
    inWords,
  );
};

test("names each form without the envelope, once, with how often it is used", () => {
  expect(findings(having("b", "a"), having("a", "b"), having("c"), having("c"), having("a", "b"))).toEqual([
    expect.stringContaining(
      "info envelope-differs /paths/~12/get/responses/default/content/application~1json/schema: found a body of a failure with the members c, used 2 times, and without a, b, which 3 of 5 bodies have;",
    ),
  ]);
});

test("takes no envelope with something beside it for another form", () => {
  expect(
    findings(having("a", "b"), having("a", "b", "errors"), having("a", "b", "errors"), having("a", "b", "c")),
  ).toEqual([]);
});

test("looks through references and allOf", () => {
  const base = { $ref: "#/components/schemas/Base" };
  expect(findings(having("code", "message"), base, { allOf: [{ type: "object" }, base] })).toEqual([]);
});

test("takes the alternatives of a body one by one", () => {
  expect(findings(having("a"), having("a"), { oneOf: [having("a"), having("b")] })).toEqual([
    expect.stringContaining("with the members b, used 1 time,"),
  ]);
});

test("says nothing of bodies without members, and comes to an end", () => {
  expect(
    findings(having("a"), { type: "string" }, { $ref: "#/components/schemas/Self" }, { $ref: "#/nowhere" }),
  ).toEqual([]);
});
