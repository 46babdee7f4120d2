import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { describeFamily } from "./describe-family.ts";
import { groupsOf } from "./group.ts";

const refTo = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

test("the page says which list is the failure, and shows its errors under the statuses of the list", () => {
  const items = { type: "array", items: refTo("Short") };
  const answer = (name: string): object => ({
    description: "Failed.",
    content: { "application/json": { schema: refTo(name) } },
  });
  const { family, problems } = readFamily("books", "books", {
    openapi: "3.1.1",
    info: { title: "Books", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Item: { "x-error-envelope": { code: "code" }, type: "object", required: ["code"], properties: { code: {} } },
        Short: {
          allOf: [refTo("Item")],
          properties: { code: { const: "short" } },
          "x-error": { canonicalCode: "INTERNAL", recovery: "wait", retry: { strategy: "never" } },
        },
        Failure: { "x-error-envelope": { list: "errors" }, type: "object", properties: { errors: items } },
        Failures: { "x-error-envelope": { list: "" }, ...items },
      },
      responses: { 400: answer("Failure"), 409: answer("Failures") },
    },
  });
  expect(problems).toEqual([]);
  const groups = groupsOf(family);
  expect(groups.filter(({ errors }) => errors.length > 0).map(({ tag }) => tag)).toEqual([
    "HTTP 400",
    "HTTP 409",
    "Items in errors",
    expect.stringMatching(/^Items in/),
  ]);
  const page = describeFamily(family, groups);
  expect(page).toMatch(/`Failure`: .*List of errors.*errors/);
  expect(page).toMatch(/`Failures`: .*List of errors.*the body itself/);
});
