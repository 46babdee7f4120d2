/** Makes rewrites of equal meaning, about which lint reports nothing. */
import { json, renameSchema, schemasOf, type Document } from "../diff/document.ts";
import {
  constantOf,
  envelope,
  error,
  errorsOf,
  hasConstant,
  listsOf,
  mediaOf,
  operation,
  response,
  whole,
  type Kind,
} from "./kind.ts";

const teapot = (document: Document, name: string): void => {
  document["components"]!["responses"]![name] = json({
    description: "A teapot.",
    "x-error": { recovery: "fix_request", retry: { strategy: "never" }, remedies: ["Ask a coffee maker."] },
  });
};
const ownSchemas = (document: Document, names: readonly string[]): void => {
  for (const name of names) {
    schemasOf(document)[name] = json({ type: "object", description: "A thing of the reader's own." });
    document["components"]!["parameters"] = json({
      ...document["components"]!["parameters"],
      [name]: { name, in: "query", schema: { $ref: `#/components/schemas/${name}` } },
    });
  }
};

export const REWRITES: readonly Kind[] = [
  error("an error by another name", (_, { name }, document) => renameSchema(document, name, `Renamed${name}`)),
  error(
    "an enum of one beside the constant",
    (_, part, document) => (constantOf(document, part)["enum"] = json([constantOf(document, part)["const"]])),
    (_, part, document) => hasConstant(document, part),
  ),
  error("an extension of somebody else", (value) => (value["x-internal"] = json({ "x-error": true }))),
  error("a keyword of OpenAPI", (value) => (value["externalDocs"] = json({ url: "https://example.com" }))),
  error(
    "alternatives in another order",
    (_, { name }, document) => listsOf(document, name).forEach((alternatives) => alternatives.reverse()),
    (_, { name }, document) => listsOf(document, name).length > 0,
  ),
  error("x-error before everything else", (value) => {
    const entries = Object.entries(value).reverse();
    for (const [key] of entries) delete value[key];
    Object.assign(value, Object.fromEntries(entries));
  }),
  error(
    "a further optional member",
    (value) =>
      (value["properties"] = json({
        ...value["properties"],
        hintForPeople: { description: "A hint.", type: "string" },
      })),
    (value) => "allOf" in value,
  ),
  error(
    "a schema between envelope and error",
    (value, { name }, document) => {
      schemasOf(document)[`${name}Base`] = json({
        description: "What some errors share.",
        allOf: structuredClone(value["allOf"]),
      });
      value["allOf"] = json([{ $ref: `#/components/schemas/${name}Base` }]);
    },
    (value) => "allOf" in value,
  ),
  envelope(
    "a further optional member of an envelope",
    (value) => (value["properties"]!["hintForPeople"] = json({ description: "A hint.", type: "string" })),
  ),
  response("an alias beside a response", (value, { name }, document) => {
    document["components"]!["responses"]![`Failure${name}`] = json(structuredClone(value));
    document["components"]!["responses"]![name] = json({ $ref: `#/components/responses/Failure${name}` });
  }),
  response(
    "a body with an alternative of one",
    (value) => (mediaOf(value)["schema"] = json({ oneOf: [mediaOf(value)["schema"]] })),
    (value) => "content" in value && "$ref" in mediaOf(value)["schema"]!,
  ),
  response(
    "a second media type",
    (value) => (value["content"]!["application/problem+json"] = json(structuredClone(mediaOf(value)))),
    (value) => errorsOf(value).length > 0,
  ),
  response(
    "a media type with its charset",
    (value) => {
      value["content"] = json({ "application/json; charset=utf-8": mediaOf(value) });
    },
    (value) => errorsOf(value).length > 0 && Object.keys(value["content"]!).join() === "application/json",
  ),
  response(
    "a description that begins with its status",
    (value, { name }) => (value["description"] = json(`${name}: ${String(value["description"])}`)),
    (_, { name }) => /^[45]\d\d$/.test(name),
  ),
  error(
    "another name of an error in its responses",
    (_, { name }, document) => {
      schemasOf(document)[`${name}Alias`] = json({ $ref: `#/components/schemas/${name}` });
      for (const alternatives of listsOf(document["components"]!["responses"], name))
        for (const part of alternatives)
          if (String(part["$ref"]) === `#/components/schemas/${name}`)
            part["$ref"] = json(`#/components/schemas/${name}Alias`);
    },
    (_, { name }, document) => listsOf(document["components"]!["responses"], name).length > 0,
  ),
  response("an extension on a response", (value) => (value["x-internal"] = json(true))),
  whole("a further response that says what it knows", [], (document) => teapot(document, "418")),
  whole("schemas of the reader's own, by names that a bundler makes", [], (document) =>
    ownSchemas(document, ["NotFound-2", "parcel", "snake_case", "error.detail"]),
  ),
  whole(
    "a vendor's extension at the root",
    [],
    (document) => (document["x-tagGroups"] = json([{ name: "All", tags: [] }])),
  ),
  whole("servers and tags", [], (document) =>
    Object.assign(document, { tags: [{ name: "errors" }], externalDocs: { url: "https://example.com" } }),
  ),
  operation(
    "a further operation",
    (value, _, document) =>
      (document["paths"]!["/copy"] = json({ get: { ...structuredClone(value), operationId: "copy" } })),
  ),
  operation("responses by names in operations", (value, _, document) => {
    const responses = document["components"]!["responses"]!;
    responses["Slow"] = json(structuredClone(responses["429"]));
    responses["429"] = json({ $ref: "#/components/responses/Slow" });
    value["responses"]!["429"] = json({ $ref: "#/components/responses/Slow" });
  }),
  operation(
    "a default that leads to a named status",
    (value) => (value["responses"]!["default"] = json({ $ref: "#/components/responses/500" })),
  ),
  operation(
    "a class that leads to a status in it",
    (value) => (value["responses"]!["4XX"] = json({ $ref: "#/components/responses/400" })),
  ),
  whole("a success of its own", [], (document) => {
    document["paths"] = json({
      ...document["paths"],
      "/own": {
        get: {
          operationId: "own",
          responses: { 200: { description: "Fine.", content: { "application/json": { schema: { type: "object" } } } } },
        },
      },
    });
  }),
];
