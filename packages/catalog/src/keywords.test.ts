import { expect, test } from "vitest";
import { diffFamilies, readFamily, type Family } from "@faultline/catalog";
import { objectsOf, satisfies } from "@faultline/catalog/pure";

const KNOWLEDGE = { canonicalCode: "INTERNAL", recovery: "wait", retry: { strategy: "never" } };

/** A family in which `parent` and `child` say something of the same member. */
function family(parent: object, child?: object): Family {
  const document = {
    openapi: "3.1.1",
    info: { title: "Lamps", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Envelope: {
          "x-error-envelope": { code: "code" },
          type: "object",
          required: ["code"],
          properties: { code: { type: "string" }, data: { type: "string", ...parent } },
        },
        Broken: {
          allOf: [{ $ref: "#/components/schemas/Envelope" }],
          properties: { code: { const: "broken" }, ...(child && { data: child }) },
          "x-error": KNOWLEDGE,
        },
      },
    },
  };
  const { family: read, problems } = readFamily("lamps", "lamps", document);
  expect(problems).toEqual([]);
  return read;
}

const ANNOTATIONS = [
  ["format", "date", "date-time"],
  ["contentEncoding", "base64", "base64url"],
  ["contentMediaType", "text/plain", "text/html"],
  ["contentSchema", { type: "object" }, { type: "array" }],
  ["default", "a", "b"],
  ["externalDocs", { url: "https://a.example" }, { url: "https://b.example" }],
  ["xml", { name: "a" }, { name: "b" }],
  ["readOnly", true, false],
] as const;

test.each(ANNOTATIONS)("of two schemas that are merged, the child's %s stands", (keyword, parent, child) => {
  const schema = family({ [keyword]: parent }, { [keyword]: child }).errors[0]?.schema;
  expect(schema).toMatchObject({ properties: { data: { type: "string", [keyword]: child } } });
});

test.each(ANNOTATIONS)("%s decides about no value", (keyword, annotation) => {
  const schema = { type: "string", [keyword]: annotation };
  expect(["", "no date", 5].map((value) => satisfies(schema, value, () => true))).toEqual([true, true, false]);
});

test.each(ANNOTATIONS)("a changed %s is told by diff, and never as a condition", (keyword, before, after) => {
  const kinds = diffFamilies(family({ [keyword]: before }), family({ [keyword]: after })).map(({ kind }) => kind);
  expect(kinds).toEqual([keyword === "format" ? "format-changed" : "text-changed"]);
});

test("a walk looks into schemas by names that look like keywords, and not into values", () => {
  const schema = {
    definitions: { const: { title: "one" } },
    contentSchema: { title: "two" },
    const: { title: "no schema" },
    properties: { example: { title: "three" } },
  };
  const titles = objectsOf(schema).flatMap(([{ title }]) => title ?? []);
  expect(titles).toEqual(["one", "two", "three"]);
});
