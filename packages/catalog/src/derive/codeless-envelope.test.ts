import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";

const PROBLEM = "a schema whose members errors refine by constants, without a code in its `x-error-envelope`";

/** A family with an error for each of the schemas, under 404, 405 and so on. */
const familyOf = (...errors: object[]): ReturnType<typeof readFamily> => {
  const listed = errors.map((properties, index) => ({ name: `E${index}`, status: String(404 + index), properties }));
  return readFamily("shop", "shop.yaml", {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Body: {
          type: "object",
          "x-error-envelope": { message: "message" },
          properties: {
            kind: { type: "string" },
            ok: { type: "boolean" },
            message: { type: "string" },
            type: { const: "error" },
          },
        },
        ...Object.fromEntries(
          listed.map(({ name, properties }) => [
            name,
            { allOf: [{ $ref: "#/components/schemas/Body" }], properties, "x-error": {} },
          ]),
        ),
      },
      responses: Object.fromEntries(
        listed.map(({ name, status }) => [
          status,
          { description: "No.", content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
        ]),
      ),
    },
  });
};
const foundIn = (...errors: object[]): string[] => familyOf(...errors).problems.map(({ found }) => found);

test("an envelope without a code has errors that the status alone tells", () => {
  const { family, problems } = familyOf({});
  expect(problems).toEqual([]);
  expect(family.errors.map(({ code, statusOnly }) => [code, statusOnly])).toEqual([[404, true]]);
});

test.each<[string, object[]]>([
  ["one error", [{ kind: { const: "lost" } }]],
  ["each of several errors", [{ kind: { const: "lost" } }, { kind: { const: "lost" } }]],
  ["errors by different ones", [{ kind: { const: "lost" } }, { kind: { enum: ["gone"] } }, {}]],
])("it is a problem where constants show that there is a code, in %s", (_, errors) => {
  expect(foundIn(...errors)).toEqual([PROBLEM]);
});

test.each<[string, object[]]>([
  ["that is no code", [{ ok: { const: false } }]],
  ["of the message", [{ message: { const: "It is lost." } }]],
  ["that the envelope has as well", [{ type: { const: "error" } }]],
  ["that one of several errors has", [{ kind: { const: "lost" } }, {}]],
])("a constant %s tells no errors apart", (_, errors) => {
  expect(foundIn(...errors)).toEqual([]);
});
