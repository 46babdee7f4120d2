import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const findings = (schema: object, components: object = {}): string[] =>
  lintSample({ components: { schemas: { Late: schema }, ...components } }, "error-declared");
const undeclared = (change: object): object => anotherError({ "x-error": undefined, ...change }) as object; // an object, as the sample is
const own = { type: "object", description: "A body of its own." };

test("finds a schema with a code of the envelope, listed or not", () => {
  const found = [
    expect.stringContaining(
      'error error-declared /components/schemas/Late: found a schema that has the code "late" of ErrorBody',
    ),
  ];
  const late = undeclared({ properties: { status: { const: 404 }, type: { const: "late" } } });
  expect(findings(late)).toEqual(found);
  expect(findings(late, { responses: { "404": listing("ParcelLost", "Late") } })).toEqual(found);
  expect(findings(late, { responses: { "200": listing("Late") } })).toEqual(found);
});

test("finds a schema of any form that a failure lists beside its errors", () => {
  const listed = { responses: { "404": listing("ParcelLost", "Late") } };
  const found = [
    expect.stringContaining(
      "/components/schemas/Late: found a schema that a failure lists beside its errors, without `x-error`",
    ),
  ];
  expect(findings(own, listed)).toEqual(found);
  expect(findings(undeclared({ properties: undefined }), listed)).toEqual(found);
});

test("finds an error that is written inside a response", () => {
  const schema = undeclared({});
  const responses = { "410": { description: "Gone.", content: { "application/json": { schema } } } };
  expect(lintSample({ components: { responses } }, "error-declared")).toEqual([
    expect.stringContaining(
      "/components/responses/410/content/application~1json/schema: found an error that is written inside a response",
    ),
  ]);
});

test.each([200, 0, 302])("takes a success with the code %s for none", (code) => {
  const schemas = {
    ErrorBody: { "x-error-envelope": { code: "status", message: "message", status: undefined } },
    Done: undeclared({ properties: { status: { const: code } } }),
  };
  expect(lintSample({ components: { schemas, responses: { "200": listing("Done") } } }, "error-declared")).toEqual([]);
});

test("takes what stands between an envelope and its errors, and schemas of other bodies", () => {
  const Base = { allOf: [{ $ref: "#/components/schemas/ErrorBody" }], properties: { type: { const: "late" } } };
  const Late = anotherError({
    allOf: [{ $ref: "#/components/schemas/Base" }],
    properties: { type: { const: "late" } },
  });
  expect(
    lintSample(
      { components: { schemas: { Base, Late }, responses: { "404": listing("ParcelLost", "Late") } } },
      "error-declared",
    ),
  ).toEqual([]);
  expect(findings(own, { responses: { "200": listing("Late"), "410": listing("Late") } })).toEqual([]);
  const wrapped = {
    description: "Gone.",
    content: { "application/json": { schema: { allOf: [{ $ref: "#/components/schemas/ParcelLost" }] } } },
  };
  expect(lintSample({ components: { responses: { "404": wrapped } } }, "error-declared")).toEqual([]);
});

const lost = { $ref: "#/components/schemas/ParcelLost" };

test.each([
  ["a reference", lost],
  ["a reference with texts", { ...lost, title: "Late", description: "Another name.", deprecated: true }],
  ["an allOf of one", { allOf: [lost] }],
  ["an allOf of one with texts", { title: "Late", description: "Another name.", allOf: [lost] }],
])("takes %s for another name of the error, listed or not", (_, schema) => {
  expect(findings(schema)).toEqual([]);
  expect(findings(schema, { responses: { 404: listing("ParcelLost", "Late") } })).toEqual([]);
  expect(findings(schema, { responses: { 404: listing("Late") } })).toEqual([]);
});

test("takes a name of a name for one as well, and ends on a circle", () => {
  const late = { Later: { allOf: [{ $ref: "#/components/schemas/Late" }] }, Late: lost };
  const round = { Later: { $ref: "#/components/schemas/Late" }, Late: { $ref: "#/components/schemas/Later" } };
  expect(lintSample({ components: { schemas: late } }, "error-declared")).toEqual([]);
  expect(lintSample({ components: { schemas: round } }, "error-declared")).toEqual([]);
});

test.each([
  ["a member of its own", { allOf: [lost], properties: { more: { description: "More.", type: "string" } } }],
  ["an extended envelope", { allOf: [{ $ref: "#/components/schemas/ErrorBody" }] }],
])("finds what a failure lists with %s", (_, schema) => {
  expect(findings(schema, { responses: { 404: listing("ParcelLost", "Late") } })).toHaveLength(1);
});
