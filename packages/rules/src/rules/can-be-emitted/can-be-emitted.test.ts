import { expect, test } from "vitest";
import { emitGuards, emitTypes } from "@faultline/codegen";
import { pointerOf, readFamily } from "@faultline/catalog";
import { lintDocument } from "@faultline/rules";
import { changedSample, lintSample } from "../../../sample/sample.ts";

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
/** The sample, whose bodies have a further member. */
const withMember = (member: unknown, others: object = {}): object => ({
  components: { schemas: { ErrorBody: { properties: { extra: member } }, ...others } },
});

const KEYWORDS: readonly (readonly [string, object])[] = [
  ["discriminator", { discriminator: { propertyName: "type" } }],
  ["unevaluatedProperties", { unevaluatedProperties: false }],
  ["unevaluatedItems", { unevaluatedItems: false }],
  ["dependentSchemas", { dependentSchemas: { a: { required: ["b"] } } }],
  ["$dynamicRef", { $dynamicRef: "#node" }],
  ["$anchor", { $anchor: "here" }],
  ["nullable", { nullable: true }],
  ["minLenght", { minLenght: 3 }],
  ["$schema", { $schema: "http://json-schema.org/draft-07/schema#" }],
];

/** A keyword at places that guards look at. */
const PATHS: readonly (readonly [string, (schema: object) => object])[] = [
  ["a member", (schema) => withMember(schema)],
  ["items of a member", (schema) => withMember({ type: "array", items: schema })],
  ["an alternative", (schema) => withMember({ anyOf: [{ type: "string" }, schema] })],
  ["a condition", (schema) => withMember({ if: { type: "string" }, then: schema })],
  ["a schema that is referred to", (schema) => withMember(to("Extra"), { Extra: { description: "More.", ...schema } })],
  [
    "a carrier",
    (schema) => ({
      components: {
        schemas: {
          Lot: { description: "A lot.", "x-error-carrier": { minPollSeconds: 5 }, properties: { a: schema } },
        },
      },
    }),
  ],
];

/** What generation says of the changed sample, and what lint finds at the same places. */
async function judged(id: string, change: object): Promise<{ refused: string[]; found: string[] }> {
  const document = changedSample(change);
  const { family, problems } = readFamily(id, "openapi.yaml", document);
  const emitted =
    problems.length > 0 ? problems : [...emitGuards(family).problems, ...(await emitTypes(family)).problems];
  const refused = [...new Set(emitted.map(({ path }) => pointerOf(path)))];
  const found = lintDocument(id, "openapi.yaml", document).map(({ path }) => pointerOf(path));
  return { refused, found };
}

test.each(PATHS.flatMap(([path, at]) => KEYWORDS.map(([name, schema]) => [name, path, at(schema)] as const)))(
  "what generate refuses because of %s in %s, lint finds",
  async (_, __, change) => {
    const { refused, found } = await judged("sample", change);
    expect(refused).toHaveLength(1);
    expect(found).toEqual(expect.arrayContaining(refused));
  },
);

test.each([
  ["a pattern that is none", withMember({ type: "string", pattern: "(" })],
  ["a slow pattern", withMember({ type: "string", pattern: "^(a+)+b" })],
])("what generate refuses because of %s, lint finds", async (_, change) => {
  const { refused, found } = await judged("sample", change);
  expect(refused.length).toBeGreaterThan(0);
  expect(found).toEqual(expect.arrayContaining(refused));
});

test.each(["new", "is-parcel-lost", "find-error-body", "is-object", "code-table", "families"])(
  "what generate refuses because of the family name %s, lint finds",
  (id) => {
    const found = lintDocument(id, "openapi.yaml", changedSample({})).map(({ message }) => message);
    expect(found).toContainEqual(expect.stringContaining("wanted another `x-error-family.id`"));
  },
);

test.each(["format", "contentEncoding", "contentMediaType", "contentSchema", "$comment", "xml"])(
  "takes the annotation %s",
  (keyword) => {
    expect(
      lintSample(
        withMember({ type: "string", [keyword]: keyword === "contentSchema" ? {} : "uuid" }),
        "can-be-emitted",
      ),
    ).toEqual([]);
  },
);

test("leaves to the closer rule what it speaks of", () => {
  const findings = lintSample(withMember({ type: "object", discriminator: { propertyName: "type" } }));
  expect(findings.filter((finding) => finding.includes("/discriminator"))).toEqual([
    expect.stringContaining("error no-discriminator "),
  ]);
});

test.each([
  "NotFound-2",
  "error.detail",
  "2x",
  "a b",
  "class",
  "Report",
  "SampleError",
  "SampleErrors",
  "Error",
  "paths",
])("takes the name %s, and generate does as well", async (name) => {
  const change = {
    components: {
      schemas: {
        [name]: { description: "R.", type: "object" },
        Asked: { description: "A.", type: "object", properties: { a: to(name) } },
      },
    },
  };
  const { refused } = await judged("sample", change);
  expect(refused).toEqual([]);
  expect(
    (await judged("sample", withMember(to(name), { [name]: { description: "R.", type: "object" } }))).refused,
  ).toEqual([]);
  expect(lintSample(change, "can-be-emitted")).toEqual([]);
  const { text } = emitTypes(readFamily("sample", "openapi.yaml", changedSample(change)).family);
  expect(text).toContain("export interface Asked");
});

test("says nothing of a schema that no guard looks at", () => {
  const request = { components: { schemas: { Asked: { description: "A request.", type: "object", nullable: true } } } };
  expect(lintSample(request, "can-be-emitted")).toEqual([]);
});
