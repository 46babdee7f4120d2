import {
  CARRIER_MEMBERS,
  ENVELOPE_MEMBERS,
  ERROR_MEMBERS,
  FAMILY_MEMBERS,
  familyIdOf,
  readFamily,
  type Family,
  type ExtensionMember,
} from "@faultline/catalog";
import { emitHelp } from "@faultline/codegen";
import { diffFamilies } from "@faultline/diff";
import type { FamilyListing } from "@faultline/guards/runtime";
import { bundleFromString, createConfig } from "@redocly/openapi-core";
import { describe, expect, test, vi } from "vitest";
import { membersOf, sample } from "../../catalog/test/extension-samples.ts";
import { faultline } from "../../redocly-plugin/src/index.ts";
import { captured, ROOT } from "./fixtures/captured.ts";
import { listingOf } from "./fixtures/shop.ts";

const families = vi.hoisted((): FamilyListing[] => []);
vi.mock("@faultline/guards/families", () => ({ families }));

/** The extensions whose values the document of these tests has, each at its place, with what they must say. */
const EXTENSIONS = {
  "x-error-family": { table: FAMILY_MEMBERS, required: {} },
  "x-error-envelope": { table: ENVELOPE_MEMBERS, required: { code: "code" } },
  "x-error-carrier": { table: CARRIER_MEMBERS, required: { minPollSeconds: 9 } },
  "x-error-response": { table: ERROR_MEMBERS, required: { recovery: "wait", retry: { strategy: "never" } } },
} as const;

type Name = keyof typeof EXTENSIONS;

const MEMBERS = (Object.keys(EXTENSIONS) as Name[]).flatMap((name) => {
  const table: Readonly<Record<string, ExtensionMember>> = EXTENSIONS[name].table;
  return Object.keys(membersOf(name)).map((member) => ({ name, member, shown: table[member]?.shown ?? [] }));
});

/** The members to which paths of envelopes may lead. */
const PATHS = [
  "code",
  "member0",
  "member1",
  ...Object.keys(membersOf("x-error-envelope")).flatMap((name) => [`${name}0`, `${name}1`]),
];

/** A list of errors is that of a schema beside the envelope of its items. */
function documentWith(name: Name, { list, ...x }: { list?: unknown }): object {
  const said = (extension: Name): object => ({
    ...EXTENSIONS[extension].required,
    ...(extension === name && x),
  });
  const to = (schema: string): object => ({ $ref: `#/components/schemas/${schema}` });
  const json = (schema: object): object => ({ content: { "application/json": { schema } } });
  return {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1.0.0", description: "A shop.", "x-error-family": said("x-error-family") },
    paths: {
      "/lots": { get: { operationId: "lots", responses: { 200: { description: "Lots.", ...json(to("Lot")) } } } },
    },
    components: {
      schemas: {
        Body: {
          "x-error-envelope": said("x-error-envelope"),
          type: "object",
          required: PATHS,
          properties: Object.fromEntries(PATHS.map((path) => [path, { type: "string" }])),
        },
        Batch: {
          ...(list !== undefined && { "x-error-envelope": { list } }),
          type: "object",
          properties: Object.fromEntries(
            ["list0", "list1"].map((path) => [path, { type: "array", items: to("Gone") }]),
          ),
        },
        Gone: {
          title: "Gone",
          allOf: [to("Body")],
          properties: {
            code: { const: "gone" },
            code0: { const: "gone" },
            code1: { const: "gone" },
            member1: { const: "gone" },
          },
          "x-error": { canonicalCode: "UNKNOWN", recovery: "fix_request", retry: { strategy: "after_change" } },
        },
        Lot: {
          type: "object",
          "x-error-carrier": said("x-error-carrier"),
          properties: { failures: { type: "array", items: to("Gone") } },
        },
      },
      responses: {
        410: { description: "Gone.", ...json(to("Gone")), "x-error": said("x-error-response") },
        422: { description: "Several.", ...json(to("Batch")) },
      },
    },
  };
}

function familyWith(name: Name, x: object): Family {
  const document = documentWith(name, x);
  const { family, problems } = readFamily(familyIdOf(document, "shop/openapi.yaml"), "shop/openapi.yaml", document);
  expect(problems).toEqual([]);
  return family;
}

/** What the command prints of a status that is documented and of one that is not, to people and to programs. */
async function explained(family: Family): Promise<string[]> {
  const listing = listingOf(family);
  families.splice(0, 1, listing);
  const brand = listing.brands.flatMap((name) => ["--brand", name]);
  const printed = ["text", "json"].map(async (format) => {
    const said = ["410", "499"].map((status) =>
      captured(["explain", "shop", "--status", status, "--format", format, ...brand]),
    );
    return (await Promise.all(said)).map(({ stdout }) => stdout).join("\n");
  });
  return Promise.all(printed);
}

const config = await createConfig({ plugins: [faultline()], decorators: { "faultline/errors": "on" } });

/** What Redoc shows of the family as a whole and of its groups. */
async function pages(name: Name, x: object): Promise<string> {
  const { bundle } = await bundleFromString({
    source: JSON.stringify(documentWith(name, x)),
    absoluteRef: `${ROOT}/specs/shop/openapi.yaml`,
    config,
  });
  const { info, tags } = bundle.parsed as { info: { description: string }; tags: { description: string }[] };
  return [info.description, ...tags.map(({ description }) => description)].join("\n");
}

test.each(["x-error-family", "x-error-envelope", "x-error-carrier"] as const)(
  "the table of %s has the members of the schema, no more and no less",
  (name) => {
    expect(Object.keys(EXTENSIONS[name].table).sort()).toEqual(Object.keys(membersOf(name)).sort());
  },
);

test("every member is shown somewhere", () => {
  expect(MEMBERS.filter(({ shown }) => shown.length === 0)).toEqual([]);
});

describe.each(MEMBERS)("a value of $member of $name that changes", ({ name, member, shown }) => {
  const declared = membersOf(name)[member];
  const schema = declared === true ? membersOf("knowledge")[member] : declared;
  const [first, second] = ([0, 1] as const).map((which) => ({ [member]: sample(schema, which, member) })) as [
    object,
    object,
  ]; // two in, two out

  if (shown.includes("help"))
    test("changes help", () => {
      expect(emitHelp(familyWith(name, first))).not.toBe(emitHelp(familyWith(name, second)));
    });

  if (shown.includes("page"))
    test("changes the pages", async () => {
      const [before, after] = await Promise.all([pages(name, first), pages(name, second)]);
      expect(before).not.toBe(after);
    });

  if (shown.includes("explain"))
    test("changes what explain says, to people and to programs", async () => {
      const [text, json] = await explained(familyWith(name, first));
      const [newText, newJson] = await explained(familyWith(name, second));
      expect(text).not.toBe(newText);
      expect(json).not.toBe(newJson);
    });

  test("is told by diff, and so is a value that comes or goes", () => {
    const pairs = [
      [first, second],
      [second, first],
      [second, {}],
      [{}, second],
    ].filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b));
    const required = EXTENSIONS[name].required;
    const written = name === "x-error-response" ? "x-error" : name;
    for (const [base = {}, head = {}] of pairs) {
      if (JSON.stringify({ ...required, ...base }) === JSON.stringify({ ...required, ...head })) continue;
      const changes = diffFamilies(familyWith(name, base), familyWith(name, head));
      expect(changes.map((change) => change.base ?? change.head)).toContainEqual(expect.stringContaining(written));
    }
  });
});
