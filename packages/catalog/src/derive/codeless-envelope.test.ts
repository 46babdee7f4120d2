import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";

const familyOf = (properties: object): ReturnType<typeof readFamily> =>
  readFamily("shop", "shop.yaml", {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Body: {
          type: "object",
          "x-error-envelope": { message: "message" },
          properties: { message: { type: "string" } },
        },
        Lost: { allOf: [{ $ref: "#/components/schemas/Body" }], properties, "x-error": {} },
      },
      responses: {
        "404": {
          description: "No.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Lost" } } },
        },
      },
    },
  });

test("an envelope without a code has errors that the status alone tells", () => {
  const { family, problems } = familyOf({});
  expect(problems).toEqual([]);
  expect(family.errors.map(({ code, statusOnly }) => [code, statusOnly])).toEqual([[404, true]]);
});

test("an envelope without a code is a problem where its errors fix members by constants", () => {
  expect(familyOf({ message: { const: "lost" } }).problems.map(({ found }) => found)).toEqual([
    "a schema whose members errors refine by constants, without a code in its `x-error-envelope`",
  ]);
});
