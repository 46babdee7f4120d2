/** Descriptions beside references on the pages, in bodies and in headers. */
import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { familyMarkdown } from "@faultline/reference";

test("what is said beside a reference counts before what its target says", () => {
  const text = { $ref: "#/components/schemas/Text" };
  const Body = {
    description: "The body.",
    "x-error-envelope": { code: "code", message: "message" },
    type: "object",
    required: ["code", "message"],
    properties: { code: text, message: { ...text, description: "In words." } },
  };
  const x = { canonicalCode: "NOT_FOUND", recovery: "none", retry: { strategy: "never" } };
  const Gone = {
    title: "Gone",
    allOf: [{ $ref: "#/components/schemas/Body" }],
    properties: { code: { const: "gone" }, where: { ...text, description: "Where it went." } },
    "x-error": x,
  };
  const schema = { $ref: "#/components/schemas/Gone" };
  const Id = { description: "The id of the call.", schema: { type: "string" } };
  const headers = {
    "X-Id": { $ref: "#/components/headers/Id" },
    "X-It": { $ref: "#/components/headers/Id", description: "It." },
  };
  const { family, problems } = readFamily("shop", "shop", {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1.0.0" },
    components: {
      headers: { Id },
      schemas: { Text: { type: "string", description: "A text." }, Body, Gone },
      responses: { "410": { description: "Gone.", headers, content: { "application/json": { schema } } } },
    },
  });
  expect(problems).toEqual([]);
  const page = familyMarkdown(family);
  for (const line of ["| `message` | text | In words. |", "| `where` | text, optional | Where it went. |"])
    expect(page).toContain(line);
  expect(page).toContain("- `X-Id`: The id of the call.");
  expect(page).toContain("- `X-It`: It.");
});
