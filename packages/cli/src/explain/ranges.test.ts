import { readFamily } from "@faultline/catalog";
import type { FamilyListing } from "@faultline/guards/runtime";
import { expect, test, vi } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { INHERITS, listingOf, response, shopDocument } from "../fixtures/shop.ts";

const families = vi.hoisted((): FamilyListing[] => []);
vi.mock("@faultline/guards/families", () => ({ families }));

const error = (title: string, own: object = {}): object => ({
  title,
  description: `${title}, for whatever reason.`,
  ...INHERITS,
  ...own,
  "x-error": { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" }, remedies: ["Ask."] },
});
const document = shopDocument({
  body: {
    "x-error-envelope": { code: "code", message: "text" },
    required: ["code", "text"],
    properties: { code: { type: "string" }, text: { type: "string" } },
  },
  schemas: {
    Sold: error("It is sold", { properties: { code: { const: "sold" } } }),
    Refused: error("It is refused"),
    Broken: error("The till is broken"),
  },
  responses: {
    404: response("It is not there.", "Sold"),
    "4XX": response("The shop refuses the order.", "Refused"),
    default: response("The shop is in trouble.", "Broken"),
  },
});
const { family } = readFamily("shop", "shop.yaml", document);
families.push(listingOf(family));

const explain = (status: string, input: string, ...more: string[]) =>
  captured(["explain", "shop", "--status", status, ...more], { input });

test.each([
  ["404", '{"code":"sold","text":"Gone."}', "It is sold: code sold, HTTP 404, as documented"],
  ["409", '{"code":"new","text":"No."}', "It is refused: HTTP 409, as documented"],
  ["503", '{"code":"new","text":"No."}', "The till is broken: HTTP 503, as documented"],
  ["999", '{"code":"new","text":"No."}', "The till is broken: HTTP 999, as documented"],
  ["409", "<html>", "The shop refuses the order: HTTP 409, known by its status alone"],
  ["502", "<html>", "The shop is in trouble: HTTP 502, known by its status alone"],
])("HTTP %s with %s is %s", async (status, input, headline) => {
  const { stdout, exitCode } = await explain(status, input);
  expect([stdout.split("\n")[0], exitCode]).toEqual([headline, 0]);
});

test("candidates and codes are those of the range, for programs as well", async () => {
  const said = JSON.parse((await explain("409", "<html>", "--format", "json")).stdout);
  expect(said.faults).toMatchObject([
    {
      match: "status",
      description: "It is refused, for whatever reason.",
      candidates: [{ id: "shop/4xx", title: "It is refused" }],
    },
  ]);
  const printed = JSON.parse((await explain("500", '{"code":"new","text":"No."}', "--format", "json")).stdout);
  expect(printed.faults).toMatchObject([{ match: "declared", id: "shop/default", code: "default", status: 500 }]);
});
