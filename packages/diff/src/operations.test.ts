import { readFamily } from "@faultline/catalog/pure";
import { diffFamilies } from "@faultline/diff";
import { expect, test } from "vitest";

const kindsOf = (base: object, head: object): string[] => {
  const [before, after] = [base, head].map((said) => {
    const { family, problems } = readFamily("orders", "orders/openapi.yaml", {
      openapi: "3.1.1",
      info: { title: "Orders", version: "1.0.0" },
      paths: { "/orders": { post: { operationId: "order", ...said, responses: { 201: { description: "Done." } } } } },
    });
    expect(problems).toEqual([]);
    return family;
  });
  return before && after ? diffFamilies(before, after).map(({ kind }) => kind) : [];
};

test.each([
  ["may be sent twice or not", { repeat: true }, { repeat: false }, "operation-repeat-changed"],
  [
    "has another header for its key",
    { idempotencyKey: "Key" },
    { idempotencyKey: "Idempotency-Key" },
    "idempotency-key-changed",
  ],
])("an operation that %s is reported", (_, base, head, kind) => {
  expect(kindsOf({ "x-error-operation": base }, { "x-error-operation": head })).toEqual([kind]);
});

test("an operation that says the same is not reported", () => {
  expect(kindsOf({ "x-error-operation": { repeat: true } }, { "x-error-operation": { repeat: true } })).toEqual([]);
});

test("what a call gives when it succeeds is no change, beside its failures as well", () => {
  const withSuccess = (type: string, code: string): string[] => {
    const [base, head] = [
      ["string", "gone"],
      [type, code],
    ].map(([each, said]) => {
      const { family } = readFamily("orders", "orders/openapi.yaml", {
        openapi: "3.1.1",
        info: { title: "Orders", version: "1.0.0" },
        paths: {
          "/orders": {
            get: {
              responses: {
                200: {
                  description: "Done.",
                  content: {
                    "application/json": {
                      schema: {
                        anyOf: [{ $ref: "#/components/schemas/Order" }, { $ref: "#/components/schemas/Gone" }],
                      },
                    },
                  },
                },
              },
            },
          },
        },
        components: {
          schemas: {
            Order: { type: "object", properties: { total: { type: each } } },
            Failure: {
              "x-error-envelope": { code: "code" },
              type: "object",
              required: ["code"],
              properties: { code: { type: "string" } },
            },
            Gone: {
              allOf: [{ $ref: "#/components/schemas/Failure" }],
              properties: { code: { const: said } },
              "x-error": {},
            },
          },
        },
      });
      return family;
    });
    return base && head ? diffFamilies(base, head).map(({ kind }) => kind) : [];
  };
  expect(withSuccess("number", "gone")).toEqual([]);
  expect(withSuccess("string", "left")).not.toEqual([]);
});
