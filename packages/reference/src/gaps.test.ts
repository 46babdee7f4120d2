/** What pages say of an error of which the document says little. */
import { readFamily } from "@faultline/catalog";
import { expect, test } from "vitest";
import { describeError } from "./describe-error.ts";
import { describeFamily } from "./describe-family.ts";
import { REFERENCE_STYLE } from "./family-markdown.ts";
import { groupsOf } from "./group.ts";

function pageOf(x: object, response: object = {}): { page: string; overview: string; status: string } {
  const { family, problems } = readFamily("shop", "shop", {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Body: { "x-error-envelope": { code: "code" }, type: "object", required: ["code"], properties: { code: {} } },
        OutOfStock: {
          allOf: [{ $ref: "#/components/schemas/Body" }],
          properties: { code: { const: "out_of_stock" } },
          "x-error": x,
        },
      },
      responses: {
        409: {
          description: "Not now.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/OutOfStock" } } },
          ...response,
        },
      },
    },
  });
  expect(problems).toEqual([]);
  const groups = groupsOf(family);
  return {
    page: describeError(family.errors[0]!, family, groups, REFERENCE_STYLE), // the only one
    overview: describeFamily(family, groups, REFERENCE_STYLE),
    status: groups[0]?.description ?? "",
  };
}

test("a page shows what the document does not say as a gap, and no heading without a text", () => {
  const { page, overview } = pageOf({});
  expect(page).toBe(
    [
      "Code `out_of_stock` · HTTP 409 Conflict · canonical code not documented",
      "#### What to do",
      "Not documented: the status decides.",
      "#### Retry",
      "Not documented: the status decides.",
    ].join("\n\n"),
  );
  expect(overview).toMatch(/out\\?_of\\?_stock.*\| Not documented \|/);
});

test("a page has the half that is said beside the gap", () => {
  const { page, overview } = pageOf({
    retry: { strategy: "after_change" },
    causes: [{ when: "Sold.", recovery: "reread" }],
  });
  expect(page).toContain("#### What to do\n\nNot documented: the status decides. Some of the causes below ask for");
  expect(page).toContain("#### Retry\n\nOnly once something has changed.");
  expect(page).toContain("Only once you have read again what changed.");
  expect(overview).toMatch(/\| After a change \|/);
  expect(pageOf({ recovery: "wait" }).page).toContain(
    "Wait; the service has to recover or to catch up.\n\n#### Retry\n\nNot documented: the status decides.",
  );
});

test("the `x-error` of a response may be as silent", () => {
  const { status } = pageOf({}, { "x-error": { remedies: ["Ask later."] } });
  expect(status).toContain("**What to do**\n\nNot documented: the status decides.\n\n1. Ask later.");
  expect(status).not.toContain("undefined");
});

test("without a title, the name is no second spelling of the code", () => {
  const { overview } = pageOf({});
  expect(overview).toContain("[out\\_of\\_stock](");
  expect(overview).not.toContain("OutOfStock");
});
