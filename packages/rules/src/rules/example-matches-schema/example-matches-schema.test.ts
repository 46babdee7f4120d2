import { expect, test, vi } from "vitest";
import { anotherError, lintSample } from "../../../sample/sample.ts";

const example = { status: 404, type: "parcel_lost", message: "Parcel 7 is lost." };
const findings = (schemas: object): string[] => lintSample({ components: { schemas } }, "example-matches-schema");
const at = "error example-matches-schema /components/schemas/ParcelLost";

test("points at each value that breaks the schema, in each example", () => {
  expect(
    findings({
      ParcelLost: { examples: [example, { ...example, status: 410 }, { ...example, type: "lost", message: 7 }] },
    }),
  ).toEqual([
    `${at}/examples/1/status: found 410; wanted 404`,
    `${at}/examples/2/type: found "lost"; wanted "parcel_lost"`,
    `${at}/examples/2/message: found 7; wanted a string (a text for people)`,
  ]);
});

test("points at the object that lacks a member, also where the envelope requires it", () => {
  const { message: _, ...silent } = example;
  expect(findings({ ParcelLost: { examples: [silent] } })).toEqual([
    `${at}/examples/0: found no member "message"; wanted this member: a text for people`,
  ]);
});

test("follows references in the schema of a member", () => {
  const Weight = { type: "object", required: ["grams"], properties: { grams: { type: "integer" } } };
  const weight = { $ref: "#/components/schemas/Weight" };
  const ParcelLost = { properties: { weight }, examples: [{ ...example, weight: { grams: "heavy" } }] };
  expect(findings({ Weight, ParcelLost })).toEqual([
    expect.stringContaining(`${at}/examples/0/weight/grams: found "heavy"; wanted`),
  ]);
});

test("does not judge formats, takes keywords of OpenAPI as they are, and prints nothing", () => {
  const warn = vi.spyOn(console, "warn");
  const message = {
    type: "string",
    format: "date-time",
    xml: { name: "text" },
    externalDocs: { url: "https://example.com" },
  };
  expect(findings({ ErrorBody: { properties: { message } } })).toEqual([]);
  expect(warn).not.toHaveBeenCalled();
});

test("says so where a schema is none, and goes on with the other errors", () => {
  const [finding, ...more] = findings({
    ParcelLost: { properties: { weight: { $anchor: "a", $dynamicRef: "#missing", multipleOf: "2" } } },
  });
  expect(finding).toContain(`${at}: found a schema that Ajv refuses:`);
  expect(more).toEqual([]);
});

const beside = (type: string, media: object): string[] => {
  const content = { [type]: { schema: { $ref: "#/components/schemas/ParcelLost" }, ...media } };
  const samples = { lost: { value: { ...example, status: 410 } } };
  return lintSample({ components: { examples: samples, responses: { "404": { content } } } }, "example-matches-schema");
};
const media = "error example-matches-schema /components/responses/404/content/application~1json";

test("judges samples beside a media type, by name and as components too", () => {
  expect(beside("application/json", { example: { ...example, status: 410 } })).toEqual([
    `${media}/example/status: found 410; wanted 404`,
  ]);
  expect(beside("application/json", { examples: { a: { value: { ...example, status: 410 } } } })).toEqual([
    `${media}/examples/a/value/status: found 410; wanted 404`,
  ]);
  expect(beside("application/json", { examples: { a: { $ref: "#/components/examples/lost" } } })).toEqual([
    expect.stringContaining("/components/examples/lost/value/status: found 410; wanted 404"),
  ]);
});

test("takes the text of a JSON body, and texts of other types as they are", () => {
  expect(beside("application/json", { example: JSON.stringify(example) })).toEqual([]);
  expect(beside("application/json", { example: "lost" })).toHaveLength(1);
  expect(beside("application/xml", { example: "<lost/>" })).toEqual([]);
});

test("tells a place of the envelope once that the samples of many errors break", () => {
  const more = Object.fromEntries(
    ["One", "Two", "Three"].map((name) => [
      name,
      anotherError({ properties: { type: { const: name } }, examples: [{ ...example, type: name }] }),
    ]),
  );
  expect(findings({ ...more, ErrorBody: { properties: { message: { minLength: 50 } } } })).toEqual([
    expect.stringContaining(
      "/components/schemas/ErrorBody/properties/message/minLength: found `minLength`, which the samples of 4 errors break",
    ),
  ]);
});

test("members that one sample lacks are one finding, which names each of them", () => {
  const content = { "application/json": { example: { nothing: true } } };
  const found = lintSample({ components: { responses: { 404: { content } } } });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("/components/responses/404/content/application~1json/example: found ");
  for (const member of ["status", "type", "message"]) expect(found[0]).toContain(`no member "${member}"`);
});

test.each([
  ["value", (body: object) => body],
  ["dataValue", (body: object) => body],
  ["value", JSON.stringify],
  ["serializedValue", JSON.stringify],
])("the body of an example is read in `%s`", (member, written) => {
  const found = (body: object): string[] =>
    lintSample({
      components: {
        responses: { 404: { content: { "application/json": { examples: { a: { [member]: written(body) } } } } } },
      },
    });
  expect(found(example)).toEqual([]);
  expect(found({ nothing: true })).toEqual([expect.stringContaining(`/examples/a/${member}: found `)]);
});

test("an example of a media type has its body below `value`, and a name", () => {
  const shown = (examples: unknown): string[] =>
    lintSample(
      { components: { responses: { 404: { content: { "application/json": { examples } } } } } },
      "example-matches-schema",
    );
  const media = "/components/responses/404/content/application~1json/examples";
  expect(shown({ lost: example })).toEqual([
    expect.stringContaining(`${media}/lost: found an example without \`value\``),
  ]);
  expect(shown([example])).toEqual([expect.stringContaining(`${media}: found a list of examples of a media type`)]);
  expect(shown({ lost: { value: example }, late: { externalValue: "late.json" } })).toEqual([]);
});

test.each(["allOf", "anyOf", "oneOf"])(
  "a sample that nests in a schema that contains itself twice by %s is judged while it ends, and named beyond",
  (keyword) => {
    const inner = { properties: { inner: { $ref: "#/components/schemas/Branch" } } };
    const Branch = { type: "object", description: "Parts.", [keyword]: [inner, { ...inner, minProperties: 0 }] };
    const nested = (levels: number): object =>
      Array.from({ length: levels }).reduce<object>(
        (part) => ({ inner: part }),
        keyword === "oneOf" ? { inner: 1 } : {},
      );
    const found = (levels: number): string[] =>
      findings({
        Branch,
        ParcelLost: {
          properties: { branch: { $ref: "#/components/schemas/Branch" } },
          examples: [{ ...example, branch: nested(levels) }],
        },
      });
    expect(found(4)).toHaveLength(keyword === "oneOf" ? 1 : 0);
    expect(found(60)).toEqual([
      `${at}/examples/0: found a sample to which schemas apply more than 100000 times, since they branch at each of its levels; wanted a sample of fewer levels`,
    ]);
  },
);
