import { readFamily, type OpenApiDocument } from "@faultline/catalog";
import { describe, expect, test } from "vitest";
import { diffCatalogs } from "./index.ts";

/** What changes where nothing but the media type of a response, or the schema of a member, does. */
function changes(before: { type?: string; member?: object }, after: { type?: string; member?: object }): string[] {
  const families = [before, after].map(({ type = "application/json", member = { type: "string" } }) => {
    const document = {
      openapi: "3.1.1",
      info: { title: "Things", version: "1.0.0" },
      paths: {},
      components: {
        schemas: {
          Gone: {
            "x-error-envelope": { code: "code" },
            type: "object",
            required: ["code"],
            properties: { code: { const: "gone" }, member },
            "x-error": { canonicalCode: "NOT_FOUND", recovery: "none", retry: { strategy: "never" } },
          },
        },
        responses: {
          "404": { description: "It.", content: { [type]: { schema: { $ref: "#/components/schemas/Gone" } } } },
        },
      },
    };
    return readFamily("things", "things.yaml", document as unknown as OpenApiDocument).family; // as the reader checks
  });
  const [base, head] = families;
  return diffCatalogs({ families: base ? [base] : [] }, { families: head ? [head] : [] }).map(({ kind }) => kind);
}

test.each([
  ["application/json; charset=utf-8", "application/json"],
  ['Application/JSON;charset="UTF-8"', "application/json"],
  ["application/json; charset=iso-8859-1", "application/json"],
  ["application/problem+json ; charset=utf-8", "application/problem+json"],
  ["application/json; v=1; profile=a", 'application/json;profile="a";V=1'],
  ["text/plain; charset=UTF-8", "text/plain"],
  ["text/plain; charset=ISO-8859-1", "text/plain;charset=iso-8859-1"],
])("%s and %s are one media type", (before, after) => {
  expect(changes({ type: before }, { type: after })).toEqual([]);
  expect(changes({ type: after }, { type: before })).toEqual([]);
});

test.each([
  ["application/json", "application/problem+json"],
  ["application/json; profile=A", "application/json; profile=a"],
  ['application/json; profile="a;b"', 'application/json; profile="b;a"'],
  ["text/plain; charset=iso-8859-1", "text/plain"],
])("%s and %s are two media types", (before, after) => {
  expect(changes({ type: before }, { type: after }).sort()).toEqual(["media-type-documented", "media-type-dropped"]);
});

test.each<[string, object, object]>([
  ["an alternative that is listed twice", { anyOf: [{ type: "string" }, { type: "string" }] }, { type: "string" }],
  ["alternatives that are types", { anyOf: [{ type: "string" }, { type: "null" }] }, { type: ["null", "string"] }],
  [
    "lists of alternatives in each other",
    { anyOf: [{ oneOf: [{ type: "string" }, { type: "integer" }] }, { type: "null" }] },
    { type: ["integer", "null", "string"] },
  ],
  ["a single alternative", { oneOf: [{ type: "string", minLength: 1 }] }, { type: "string", minLength: 1 }],
  ["a single extension", { allOf: [{ type: "string" }] }, { type: "string" }],
  ["an enum of one", { type: "string", enum: ["a"] }, { const: "a" }],
  ["constants as alternatives", { oneOf: [{ const: "b" }, { const: "a" }] }, { enum: ["a", "b"] }],
])("%s means the same as the plain schema", (_, before, after) => {
  expect(changes({ member: before }, { member: after })).toEqual([]);
  expect(changes({ member: after }, { member: before })).toEqual([]);
});

describe("a media type that is a component (OpenAPI 3.2)", () => {
  /** A response whose body is `media`, with the components to which that refers. */
  function changesOf(before: object, after: object, mediaTypes: [before: object, after: object] = [{}, {}]): string[] {
    const gone = {
      "x-error-envelope": { code: "code" },
      type: "object",
      required: ["code"],
      properties: { code: { const: "gone" } },
      "x-error": { canonicalCode: "NOT_FOUND", recovery: "none", retry: { strategy: "never" } },
    };
    const [base, head] = [before, after].map((media, side) => {
      const { family, problems } = readFamily("things", "things.yaml", {
        openapi: "3.2.0",
        info: { title: "Things", version: "1.0.0" },
        components: {
          schemas: { Gone: gone },
          mediaTypes: mediaTypes[side],
          responses: { "404": { description: "It.", content: { "application/json": media } } },
        },
      });
      expect(problems).toEqual([]);
      return [family];
    });
    return diffCatalogs({ families: base ?? [] }, { families: head ?? [] }).map(({ kind }) => kind);
  }

  const refTo = (name: string): object => ({ $ref: `#/components/mediaTypes/${name}` });
  const Body = {
    schema: { type: "object", allOf: [{ $ref: "#/components/schemas/Gone" }] },
    example: { code: "gone" },
  };

  test("is the same in place and by reference, through any number of references", () => {
    expect(changesOf(Body, refTo("Body"), [{}, { Body }])).toEqual([]);
    expect(changesOf(refTo("Body"), refTo("Other"), [{ Body }, { Other: refTo("Body"), Body }])).toEqual([]);
  });

  test("is compared where the reference leads", () => {
    const { example: _, ...without } = Body;
    const wider = {
      ...Body,
      schema: { ...Body.schema, properties: { code: { const: "gone" }, more: { type: "string" } } },
    };
    expect(changesOf(refTo("Body"), refTo("Body"), [{ Body }, { Body: without }])).toEqual(["text-changed"]);
    expect(changesOf(Body, refTo("Body"), [{}, { Body: wider }])).toEqual(["optional-member-added"]);
  });
});
