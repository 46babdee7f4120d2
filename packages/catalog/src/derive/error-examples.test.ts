import { expect, test } from "vitest";
import { body, errorWith, familyOf, KNOWLEDGE, refTo, type Parts } from "../../test/documents.ts";

const bodyOf = (code: unknown, text = "Text."): object => ({ code, text });

/** The examples of the error `Gone` in a document whose 404 has this body. */
function examplesOf(content: object, { schemas, ...parts }: Parts = {}): unknown[] {
  const { family, problems } = familyOf({
    ...parts,
    schemas: { Gone: errorWith("gone"), Lost: errorWith("lost"), ...schemas },
    responses: { 404: { description: "Sample.", content } },
  });
  expect(problems).toEqual([]);
  return family.errors.find(({ name }) => name === "Gone")?.examples ?? [];
}

const json = (media: object): object => ({ "application/json": media });
const either = { oneOf: [refTo("Gone"), refTo("Lost")] };

test.each<[string, object, Parts?]>([
  ["the `example` of a media type", json({ schema: either, example: bodyOf("gone") })],
  ["a named example of a media type", json({ schema: either, examples: { a: { value: bodyOf("gone") } } })],
  ["the `dataValue` of 3.2", json({ schema: either, examples: { a: { dataValue: bodyOf("gone") } } })],
  [
    "the `serializedValue` of 3.2",
    json({ schema: either, examples: { a: { serializedValue: JSON.stringify(bodyOf("gone")) } } }),
  ],
  [
    "an example among the components",
    json({ schema: either, examples: { a: refTo("A", "examples") } }),
    { components: { examples: { A: refTo("B", "examples"), B: { value: bodyOf("gone") } } } },
  ],
  ["the text of a body", json({ schema: either, example: JSON.stringify(bodyOf("gone")) })],
  [
    "a media type among the components, of 3.2",
    json(refTo("Failure", "mediaTypes")),
    { components: { mediaTypes: { Failure: { schema: either, example: bodyOf("gone") } } } },
  ],
  [
    "an item of a list",
    json({
      schema: { type: "object", properties: { errors: { type: "array", items: either } } },
      example: { errors: [bodyOf("lost"), bodyOf("gone"), bodyOf("gone")] },
    }),
  ],
  [
    "the values of a map",
    json({ schema: { type: "object", additionalProperties: either }, example: { a: bodyOf("gone"), b: 1 } }),
  ],
  ["the schema", json({ schema: either }), { schemas: { Gone: { ...errorWith("gone"), examples: [bodyOf("gone")] } } }],
  [
    "the schema in 3.0's way",
    json({ schema: either }),
    { schemas: { Gone: { ...errorWith("gone"), example: bodyOf("gone") } } },
  ],
])("an error has its examples from %s", (_, content, parts) => {
  expect(examplesOf(content, parts)).toEqual([bodyOf("gone")]);
});

test.each<[string, object]>([
  ["of another code", json({ schema: either, example: bodyOf("lost") })],
  ["that breaks the schema", json({ schema: either, example: { text: "Text." } })],
  ["of a sequence", { "application/x-ndjson": { itemSchema: either, example: bodyOf("gone") } }],
  ["of XML", { "application/xml": { schema: either, example: "<code>gone</code>" } }],
  ["that refers to nothing", json({ schema: either, examples: { a: { $ref: "#/components/examples/A" } } })],
])("an example %s is none of the error", (_, content) => {
  const { family } = familyOf({
    schemas: { Gone: errorWith("gone"), Lost: errorWith("lost") },
    responses: { 404: { description: "Sample.", content } },
  });
  expect(family.errors.find(({ name }) => name === "Gone")?.examples).toEqual([]);
});

test("an error without a code has the examples that no code claims", () => {
  const Bare = { type: "object", required: ["text"], properties: { text: { type: "string" } }, "x-error": KNOWLEDGE };
  const { family } = familyOf({
    schemas: { Gone: errorWith("gone"), Bare },
    responses: {
      404: {
        description: "Sample.",
        content: json({
          schema: { anyOf: [refTo("Gone"), refTo("Bare")] },
          examples: { a: { value: bodyOf("gone") }, b: { value: { text: "Text." } } },
        }),
      },
    },
  });
  const examples = Object.fromEntries(family.errors.map(({ name, examples }) => [name, examples]));
  expect(examples).toEqual({ Gone: [bodyOf("gone")], Bare: [{ text: "Text." }] });
});

test.each([
  [Number.MAX_SAFE_INTEGER, []],
  [-Number.MAX_SAFE_INTEGER, []],
  [2 ** 53, ["components/schemas/Gone/properties/code/const"]],
  [-(2 ** 60), ["components/schemas/Gone/properties/code/const"]],
  [1e300, ["components/schemas/Gone/properties/code/const"]],
])("the code %d has these problems: %j", (code, paths) => {
  const { problems } = familyOf({ schemas: { Gone: errorWith(code) }, responses: { 404: body(refTo("Gone")) } });
  expect(problems.map((problem) => problem.split(":")[0])).toEqual(paths);
  for (const problem of problems) {
    expect(problem).toContain("a code beyond ±9007199254740991");
    expect(problem).not.toContain(String(code));
  }
});
