import { ERROR_MEMBERS, readFamily, type Family } from "@faultline/catalog";
import { diffFamilies } from "@faultline/diff";
import { emitHelp } from "@faultline/codegen";
import { decodeAll } from "@faultline/guards";
import { bundleFromString, createConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { membersOf, sample } from "../../catalog/test/extension-samples.ts";
import { faultline } from "../../redocly-plugin/src/index.ts";
import { NO_ANSWER } from "./explain/judge/answer.ts";
import { explained } from "./explain/know/explained.ts";
import { answerText } from "./explain/say/answer-text.ts";
import { ROOT } from "./fixtures/captured.ts";
import { factsOf, helpOf, INHERITS, response, shopDocument } from "./fixtures/shop.ts";
import { PLAIN_PAGE } from "./output/layout.ts";

const MEMBERS = Object.keys(membersOf("x-error"));
const REQUIRED = { canonicalCode: "UNKNOWN", recovery: "fix_request", retry: { strategy: "after_change" } };

/** The two values of a member; a member that the response shares has the schema of the knowledge that both have. */
function samples(name: string): [unknown, unknown] {
  const declared = membersOf("x-error")[name];
  const schema = declared === true ? membersOf("knowledge")[name] : declared;
  return [sample(schema, 0, name), sample(schema, 1, name)];
}

/** A code of the extension stands for one in a header; without it, codes stand in the body. */
function documentWith(x: object): object {
  const isInHeader = "code" in x;
  const error = (code: string, more: object): object => ({
    title: "An error",
    ...INHERITS,
    ...(!isInHeader && { properties: { code: { const: code } } }),
    "x-error": { ...REQUIRED, ...(isInHeader && { code }), ...more },
  });
  return shopDocument({
    body: { "x-error-envelope": { code: isInHeader ? { header: "X-Code" } : "code" } },
    schemas: { Gone: error("gone", x), Other: error("other", {}) },
    responses: { 410: response("Gone.", "Gone", "Other") },
  });
}

function familyWith(x: object): Family {
  const { family, problems } = readFamily("shop", "shop/openapi.yaml", documentWith(x));
  expect(problems).toEqual([]);
  return family;
}

function answered(family: Family): { json: string; text: string } {
  const facts = factsOf(family);
  const help = helpOf(family);
  const [fault] = decodeAll(facts, {
    status: 410,
    headers: { "X-Code": String(family.errors[0]?.code) },
    body: { code: "gone" },
  }).faults;
  if (!fault) throw new Error("the body is no fault");
  const view = { family: facts, help, documented: Object.values(help.errors) };
  const known = explained(fault, { view, brand: undefined, method: "GET" });
  const text = answerText({ ...NO_ANSWER, help, explained: [known] }, { page: PLAIN_PAGE, rows: undefined });
  return { json: JSON.stringify(known.out), text };
}

const config = await createConfig({
  plugins: [faultline()],
  decorators: { "faultline/errors": { audience: "internal" } },
});

/** What the page of the error says, without the extension itself. */
async function page(x: object): Promise<string> {
  const result = await bundleFromString({
    source: JSON.stringify(documentWith(x)),
    absoluteRef: `${ROOT}/specs/shop/openapi.yaml`,
    config,
  });
  const { components } = result.bundle.parsed as { components: { schemas: Record<string, { description: string }> } };
  return components.schemas["Gone"]?.description ?? "";
}

test("a member that nobody is shown is part of the id", () => {
  const hidden = MEMBERS.filter((name) => ERROR_MEMBERS[name as keyof typeof ERROR_MEMBERS].shown.length === 0);
  expect(hidden.sort()).toEqual(["code", "slug"]);
});

test("the table has the members of the schema, no more and no less", () => {
  const declared = [...MEMBERS, ...Object.keys(membersOf("x-error-response"))];
  expect(Object.keys(ERROR_MEMBERS).sort()).toEqual([...new Set(declared)].sort());
});

describe.each(MEMBERS)("a value of %s that changes", (name) => {
  const [first, second] = samples(name).map((value) => ({ [name]: value })) as [object, object];

  const shown: readonly string[] = ERROR_MEMBERS[name as keyof typeof ERROR_MEMBERS].shown; // a member of the table, as above

  test("changes help", () => {
    expect(emitHelp(familyWith(first))).not.toBe(emitHelp(familyWith(second)));
  });

  if (shown.includes("page"))
    test("changes the page", async () => {
      const [before, after] = await Promise.all([page(first), page(second)]);
      expect(before).not.toBe("");
      expect(before).not.toBe(after);
    });

  if (shown.includes("explain"))
    test("changes what explain says, to people and to programs", () => {
      const [before, after] = [answered(familyWith(first)), answered(familyWith(second))];
      expect(before.text).not.toBe(after.text);
      expect(before.json).not.toBe(after.json);
    });

  test("is told by diff, and so is a value that comes or goes", () => {
    const pairs = [
      [first, second],
      [second, first],
      [first, {}],
      [{}, second],
    ].filter(([a, b]) => JSON.stringify({ ...REQUIRED, ...a }) !== JSON.stringify({ ...REQUIRED, ...b }));
    for (const [base = {}, head = {}] of pairs)
      expect(
        diffFamilies(familyWith(base), familyWith(head)).flatMap(({ base: before, head: after }) => [before, after]),
      ).toContainEqual(expect.stringContaining("/components/schemas/Gone/x-error"));
  });
});
