import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../sample/sample.ts";

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

test.each([
  ["a reference", { $ref: "#/components/schemas/ParcelLost" }],
  ["a reference with a description", { $ref: "#/components/schemas/ParcelLost", description: "Lost." }],
  ["an allOf of one", { title: "Lost", allOf: [{ $ref: "#/components/schemas/ParcelLost" }] }],
  ["a reference to another name", { $ref: "#/components/schemas/Other" }],
])("takes another name of an error for none of its own: %s", (_, schema) => {
  const other = { Other: { $ref: "#/components/schemas/ParcelLost" }, Late: schema };
  for (const name of ["Late", "ParcelLost"])
    expect(
      lintSample({ components: { schemas: other, responses: { "404": listing(name) } } }, "error-declared"),
    ).toEqual([]);
});

test("finds a schema that asks for more than the error to which it refers", () => {
  const more = { allOf: [{ $ref: "#/components/schemas/ParcelLost" }], required: ["parcel"] };
  expect(findings(more)).toHaveLength(1);
});
