import { expect, test } from "vitest";
import { readFamily, type Family } from "@faultline/catalog";
import { diffFamilies } from "@faultline/diff";

const array = { type: "array", items: { $ref: "#/components/schemas/Short" } };

/** A family whose failures are lists, which stand where the envelope says. */
function family(mark: object | undefined, name = "Failure", status = "422"): Family {
  const { family: read, problems } = readFamily("books", "books", {
    openapi: "3.1.1",
    info: { title: "Books", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        [name]: {
          ...(mark && { "x-error-envelope": mark }),
          type: "object",
          properties: { errors: array, failures: array },
        },
        Item: {
          "x-error-envelope": { code: "code" },
          type: "object",
          required: ["code"],
          properties: { code: { type: "string" } },
        },
        Short: {
          allOf: [{ $ref: "#/components/schemas/Item" }],
          properties: { code: { const: "short" } },
          "x-error": { canonicalCode: "INVALID_ARGUMENT", recovery: "fix_request", retry: { strategy: "never" } },
        },
      },
      responses: {
        [status]: {
          description: "Failed.",
          content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
        },
      },
    },
  });
  expect(problems).toEqual([]);
  return read;
}

function kinds(base: Family, head: Family): string[] {
  return diffFamilies(base, head).map(({ kind, class: whom }) => `${kind} ${whom}`);
}

test("a list that becomes the failure, or is it no more, is told with the statuses of its errors", () => {
  const [none, listed] = [family(undefined), family({ list: "errors" })];
  expect(kinds(none, listed).sort()).toEqual(["failure-list-added compatible", "status-added compatible"]);
  expect(kinds(listed, none).sort()).toEqual([
    "failure-list-removed breaking-readers",
    "status-removed breaking-readers",
  ]);
});

test("another list of the body is a break", () => {
  expect(kinds(family({ list: "errors" }), family({ list: "failures" }))).toEqual([
    "failure-list-moved breaking-readers",
  ]);
});

test("a schema with the list that has another name has the same list", () => {
  expect(kinds(family({ list: "errors" }), family({ list: "errors" }, "Broken"))).not.toContain(
    "failure-list-removed breaking-readers",
  );
});

test("a list under a further success is a success that may fail", () => {
  expect(kinds(family({ list: "errors" }), family({ list: "errors" }, "Failure", "200"))).toContain(
    "success-may-fail breaking-readers",
  );
});
