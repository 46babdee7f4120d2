import { readFamily } from "@faultline/catalog";
import type { FamilyListing } from "@faultline/guards/runtime";
import { expect, test, vi } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { helpOf, INHERITS, listingOf, response, shopDocument } from "../fixtures/shop.ts";

const families = vi.hoisted((): FamilyListing[] => []);
vi.mock("@faultline/guards/families", () => ({ families }));

/** An error whose texts all begin with its code. */
function errorFor(code: string, audience?: string): object {
  return {
    title: `${code} title`,
    description: `${code} description.`,
    ...INHERITS,
    properties: { code: { const: code } },
    "x-error": {
      canonicalCode: "INTERNAL",
      recovery: "wait",
      retry: { strategy: "delay", minDelaySeconds: 77 },
      causes: [`${code} cause.`],
      remedies: [`${code} remedy.`],
      messages: [`${code} message`],
      docs: `https://example.com/${code}-docs`,
      ...(audience && { audience }),
      ...(code === "for_all" && { deprecated: "Too wide.", replacedBy: "secret" }),
    },
  };
}

const document = shopDocument({
  schemas: {
    ForAll: errorFor("for_all", "public"),
    Unmarked: errorFor("unmarked"),
    ForPartners: errorFor("for_partners", "partner"),
    Secret: errorFor("secret", "internal"),
    Alone: errorFor("alone", "internal"),
    Empty: { title: "empty title", type: "null", "x-error": { ...Object(errorFor("empty", "internal"))["x-error"] } },
  },
  responses: {
    409: response("Refused.", "ForAll", "Unmarked", "ForPartners", "Secret"),
    503: response("Refused.", "Alone"),
    504: response("Refused.", "Empty"),
  },
});

const { family, problems } = readFamily("shop", "shop/openapi.yaml", document);
function listed(audience?: "public"): void {
  families.splice(0, 1, listingOf(family, audience));
}

async function explained(code: string, readers: string[], status = "409"): Promise<{ text: string; exitCode: number }> {
  const input = code === "empty" ? "null" : JSON.stringify({ code });
  const outputs = [];
  for (const format of ["text", "json"])
    outputs.push(
      await captured(["explain", "shop", "-", "--status", status, "--format", format, ...readers], { input }),
    );
  expect(outputs.map(({ stderr }) => stderr)).toEqual(["", ""]);
  return { text: outputs.map(({ stdout }) => stdout).join("\n"), exitCode: outputs[0]?.exitCode ?? -1 };
}

/** All that the catalogue alone says of an error; its code stands in the body that the reader has. */
const internalTexts = (code: string): RegExp =>
  new RegExp(`${code} (title|description|cause|remedy|message)|${code}-docs|shop/${code}|INTERNAL`);

const SHOWN = [
  ["for_all", "public", true],
  ["unmarked", "public", true],
  ["for_partners", "public", false],
  ["secret", "public", false],
  ["for_all", "partner", true],
  ["for_partners", "partner", true],
  ["secret", "partner", false],
  ["for_partners", "internal", true],
  ["secret", "internal", true],
] as const;

test("the family of these tests can be read", () => {
  expect(problems).toEqual([]);
});

test.each(SHOWN)("%s, explained to readers who are %s, is known to them: %s", async (code, readers, isShown) => {
  listed();
  const { text, exitCode } = await explained(code, ["--audience", readers]);
  if (isShown) expect(text).toContain(`${code} title`);
  else expect(text).not.toMatch(internalTexts(code));
  expect(exitCode).toBe(isShown ? 0 : 1);
});

test("a code that takes the place of another one is named to those alone who may read about it", async () => {
  listed();
  expect((await explained("for_all", ["--audience", "internal"])).text).toContain("secret");
  for (const readers of ["partner", "public"])
    expect((await explained("for_all", ["--audience", readers])).text).not.toContain("secret");
  expect(JSON.stringify(helpOf(family, "public"))).not.toContain("secret");
  expect(JSON.stringify(helpOf(family))).toContain('"replacedBy":"secret"');
});

test.each([
  ["alone", "503"],
  ["empty", "504"],
])("%s, the only error of its status, is explained by the status", async (code, status) => {
  listed();
  const { text } = await explained(code, ["--audience", "public"], status);
  expect(text).toContain("Yes, after 1 second at least");
  expect(text).not.toMatch(internalTexts(code));
  expect(text).not.toContain("77");
});

test("a status alone names no error for a narrower audience as what may have been meant", async () => {
  listed();
  const { stdout } = await captured([
    "explain",
    "shop",
    "--status",
    "409",
    "--audience",
    "partner",
    "--format",
    "json",
  ]);
  const { faults } = JSON.parse(stdout) as { faults: { candidates: { id: string }[] }[] }; // what the command documents
  expect(faults[0]?.candidates.map(({ id }) => id)).toEqual(["shop/for_all", "shop/unmarked", "shop/for_partners"]);
});

test.each(["for_partners", "secret"])("without --audience %s is explained", async (code) => {
  listed();
  expect((await explained(code, [])).text).toContain(`${code} remedy.`);
});

test("an error that help was emitted without is explained as if it were not documented, whoever reads", async () => {
  listed("public");
  const { text, exitCode } = await explained("secret", []);
  expect(text).toContain("An error that the catalogue does not list");
  expect(text).not.toContain("shop/secret");
  expect(exitCode).toBe(1);
});

test("an unknown audience is wrong use, and the known ones are listed", async () => {
  listed();
  const { exitCode, stderr } = await captured(["explain", "shop", "--status", "409", "--audience", "everybody"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("internal, partner, public");
});
