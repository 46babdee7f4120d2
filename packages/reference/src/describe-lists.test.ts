import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { describeFamily } from "./describe-family.ts";
import { REFERENCE_STYLE } from "./family-markdown.ts";
import { groupsOf } from "./group.ts";
import { describeError } from "./describe-error.ts";

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
  const page = describeFamily(family, groups, REFERENCE_STYLE);
  expect(page).toMatch(/`Failure`: .*List of errors.*errors/);
  expect(page).toMatch(/`Failures`: .*List of errors.*the body itself/);
  const [, , inErrors, inBody] = groups;
  expect(inErrors?.description).toBe(
    "The body of a failure lists these errors, one or several.\n\n- `errors[]` of `Failure`.",
  );
  expect([inBody?.title, inBody?.description]).toEqual([
    "Items in the body itself",
    "The body of a failure lists these errors, one or several.\n\n- the body itself, `Failures`.",
  ]);
  expect(page).toContain("| `errors[]` | [short](<#short>) | No |");
  expect(describeError(family.errors[0]!, family, groups, REFERENCE_STYLE)).toContain(
    "an item of `errors[]` · an item of the body itself",
  );
});

test("the page names each place at which a code can stand", () => {
  const code = [
    { list: "details", where: { "@type": "Info", primary: true }, member: "reason" },
    { header: "WWW-Authenticate", scheme: "Bearer", parameter: "error" },
    { header: "X-Failure", before: ";" },
    "error/status",
  ];
  const body = {
    type: "object",
    "x-error-envelope": { code },
    properties: {
      details: { type: "array", items: { type: "object", properties: { reason: { type: "string" } } } },
      error: { type: "object", required: ["status"], properties: { status: { type: "string" } } },
    },
  };
  const { family, problems } = readFamily("books", "books", {
    openapi: "3.1.1",
    info: { title: "Books", version: "1.0.0" },
    paths: {},
    components: { schemas: { Body: body } },
  });
  expect(problems).toEqual([]);
  expect(describeFamily(family, groupsOf(family), REFERENCE_STYLE)).toContain(
    "- `Body`: **Code:** reason in details where `@type` is `Info` and `primary` is `true`, " +
      "else error in the header www-authenticate, else the header x-failure, else error/status",
  );
});
