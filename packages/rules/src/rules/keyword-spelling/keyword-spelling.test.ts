import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { lintDocument } from "@faultline/rules";
import { changedSample, lintSample } from "../../../sample/sample.ts";

const inLost = (change: object): string[] => lintSample({ components: { schemas: { ParcelLost: change } } });
const finding = (typed: string, meant: string): string =>
  `found the unknown member "${typed}"; wanted "${meant}", which is the nearest known one`;

/** Each member of an OpenAPI object, and each keyword of a schema, in a family that has no findings. */
const whole = parse(readFileSync(new URL("../../../sample/openapi.yaml", import.meta.url), "utf8")) as object;

test("one typing error at any member of an object that leads to errors gives this finding alone", () => {
  const steps = [
    ["components"],
    ["components", "responses"],
    ["components", "schemas"],
    ["components", "responses", "404", "content"],
    ["components", "responses", "404", "content", "application/json", "schema"],
    ["components", "schemas", "ErrorBody", "properties"],
    ["components", "schemas", "ErrorBody", "required"],
    ["components", "schemas", "ParcelLost", "allOf"],
    ["components", "schemas", "ParcelLost", "properties"],
    ["components", "schemas", "ParcelLost", "title"],
    ["components", "schemas", "ParcelLost", "description"],
    ["components", "schemas", "ParcelLost", "properties", "type", "const"],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...steps), fc.nat(), fc.constantFrom("drop", "double", "case"), (path, at, kind) => {
      const name = path.at(-1) ?? "";
      const index = 1 + (at % (name.length - 1));
      const letter = name.charAt(index);
      const typo = {
        drop: "",
        double: letter + letter,
        case: letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
      }[kind];
      const typed = name.slice(0, index) + typo + name.slice(index + 1);
      const document = renamed(structuredClone(whole), path, typed);
      const found = lintDocument("sample", "openapi.yaml", document).map(({ rule, path, message }) => ({
        rule,
        path,
        message,
      }));
      expect(found).toEqual([
        { rule: "keyword-spelling", path: [...path.slice(0, -1), typed], message: finding(typed, name) },
      ]);
    }),
    { numRuns: 200 },
  );
});

/** The member at the path, under another name, where it stood. */
function renamed(document: object, path: readonly string[], name: string): object {
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => Reflect.get(value as object, step), document) as object; // there
  const entries = Object.entries(owner).map(([key, value]) => [key === path.at(-1) ? name : key, value] as const);
  for (const key of Object.keys(owner)) Reflect.deleteProperty(owner, key);
  Object.assign(owner, Object.fromEntries(entries));
  return document;
}

test("takes ref for $ref", () => {
  expect(
    lintSample({
      components: {
        responses: {
          404: { content: { "application/json": { schema: { oneOf: [{ ref: "#/components/schemas/ParcelLost" }] } } } },
        },
      },
    }),
  ).toEqual([expect.stringContaining(finding("ref", "$ref"))]);
});

test("wants members of the body below `properties`", () => {
  expect(inLost({ properties: undefined, type: { const: "parcel_lost" } })).toEqual([
    expect.stringContaining("readable-family"), // `type` is a keyword, and means something else
  ]);
  expect(inLost({ depot: { type: "string" } })).toEqual([
    expect.stringContaining(
      'error keyword-spelling /components/schemas/ParcelLost/depot: found "depot" beside the keywords',
    ),
  ]);
});

test("wants the names in `required` as `properties` has them", () => {
  const schema = { required: ["depto", "message"], properties: { depot: { type: "string" } } };
  const example = { status: 404, type: "parcel_lost", message: "m", depot: "d" };
  expect(inLost({ ...schema, examples: [example] })).toEqual([
    expect.stringContaining(
      '/ParcelLost/required/0: found the required member "depto", which no schema declares; wanted "depot"',
    ),
  ]);
});

test.each([
  ["a note of another name", { note: "Seen once." }],
  ["a short name", { in: "body" }],
  ["an extension", { "x-propertis": {} }],
  ["names of members", { properties: { propertis: { type: "string" }, alof: { type: "string" } } }],
])("leaves alone %s", (_, change) => {
  expect(inLost(change).filter((text) => text.includes("keyword-spelling"))).toEqual([]);
});

test("leaves schemas that bear on no error to other linters", () => {
  const Parcel = { type: "object", propertis: { weight: { type: "number" } } };
  const get = {
    responses: {
      200: { description: "It.", content: { "application/json": { schema: { $ref: "#/components/schemas/Parcel" } } } },
    },
  };
  expect(lintSample({ components: { schemas: { Parcel } }, paths: { "/parcels": { get } } })).toEqual([]);
});

test("compares many names in time that grows with their number", () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `membre${index}`);
  const document = changedSample({
    components: {
      schemas: {
        ParcelLost: Object.fromEntries(names.map((name) => [name, 1])),
        Parcel: { required: names, properties: Object.fromEntries(names.map((name) => [`${name}x`, {}])) },
      },
    },
  });
  expect(lintDocument("sample", "openapi.yaml", document).length).toBeGreaterThan(0);
});

test("a schema that an extension shows first, by an alias of YAML, is judged where it is one", () => {
  const document = changedSample({ components: { schemas: { ParcelLost: { propertis: {} } } } }) as {
    components: { schemas: object };
  };
  const found = lintDocument("sample", "openapi.yaml", { "x-shared": document.components.schemas, ...document });
  expect(found.map(({ message }) => message)).toContain(finding("propertis", "properties"));
});
