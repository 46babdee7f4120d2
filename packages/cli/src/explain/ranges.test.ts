import { readFamily } from "@faultline/catalog";
import { emitGuards, emitHelp } from "@faultline/codegen";
import type { FamilyHelp } from "@faultline/guards";
import type { Family, FamilyListing } from "@faultline/guards/runtime";
import { expect, test, vi } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { evaluated } from "../fixtures/evaluated.ts";

const families = vi.hoisted((): FamilyListing[] => []);
vi.mock("@faultline/guards/families", () => ({ families }));

const error = (title: string, own: object = {}): object => ({
  title,
  description: `${title}, for whatever reason.`,
  allOf: [{ $ref: "#/components/schemas/Body" }],
  ...own,
  "x-error": { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" }, remedies: ["Ask."] },
});
const response = (description: string, ...names: string[]): object => {
  const oneOf = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return { description, content: { "application/json": { schema: { oneOf } } } };
};
const document = {
  openapi: "3.1.1",
  info: { title: "Shop", version: "1.0.0", description: "A shop." },
  paths: {},
  components: {
    schemas: {
      Body: {
        "x-error-envelope": { code: "code", message: "text" },
        type: "object",
        required: ["code", "text"],
        properties: { code: { type: "string" }, text: { type: "string" } },
      },
      Sold: error("It is sold", { properties: { code: { const: "sold" } } }),
      Refused: error("It is refused"),
      Broken: error("The till is broken"),
    },
    responses: {
      404: response("It is not there.", "Sold"),
      "4XX": response("The shop refuses the order.", "Refused"),
      default: response("The shop is in trouble.", "Broken"),
    },
  },
};
const { family } = readFamily("shop", "shop.yaml", document);
families.push({
  id: "shop",
  title: "Shop",
  aliases: [],
  brands: [],
  load: async () => evaluated(emitGuards(family, "js").text, "shop") as Family, // as emitted
  loadHelp: async () => evaluated(emitHelp(family, "js"), "help") as FamilyHelp, // as its type says
});

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
