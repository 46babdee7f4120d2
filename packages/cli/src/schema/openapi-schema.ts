/** Builds the JSON Schema of OpenAPI 3.1 with our extensions, which editors use to complete and check a spec. */
import { createRequire } from "node:module";

type JsonSchema = Record<string, unknown>;

const require = createRequire(import.meta.url);

/** Where each definition of `x-error.schema.json` belongs: the object of OpenAPI, and the name that the extension has there. */
const BINDINGS: readonly (readonly [definition: string, object: string, extension: string])[] = [
  ["x-error", "schema", "x-error"],
  ["x-error-envelope", "schema", "x-error-envelope"],
  ["x-error-carrier", "schema", "x-error-carrier"],
  ["x-error-response", "response", "x-error"],
  ["x-error-family", "info", "x-error-family"],
  ["x-error-operation", "operation", "x-error-operation"],
  ["x-error-ignore", "schema", "x-error-ignore"],
  ["x-error-ignore", "specification-extensions", "x-error-ignore"], // to which every other object refers
];

/** The vocabularies of JSON Schema 2020-12, of which a Schema Object of OpenAPI is made. */
const VOCABULARIES = [
  "core",
  "applicator",
  "unevaluated",
  "validation",
  "meta-data",
  "format-annotation",
  "content",
] as const;

/** What OpenAPI adds to them: https://spec.openapis.org/oas/v3.1.1#schema-object, fixed fields. */
const FIXED_FIELDS: JsonSchema = {
  discriminator: {
    type: "object",
    properties: { propertyName: { type: "string" }, mapping: { $ref: "#/$defs/map-of-strings" } },
    required: ["propertyName"],
  },
  xml: { type: "object" },
  externalDocs: { $ref: "#/$defs/external-documentation" },
  example: true,
};

const REMARK = [
  "Printed by `faultline schema`.",
  "The OpenAPI part is the OpenAPI Initiative's schema (Apache License 2.0), changed:",
  "Schema Objects are checked too, and the extensions of error families are added.",
].join(" ");

/** The whole schema; it refers to nothing outside itself. */
export function openApiSchema(): JsonSchema {
  const { $id: _, $defs, ...openApi } = load("@seriousme/openapi-schema-validator/schemas/v3.1/schema.json");
  const definitions: Record<string, JsonSchema> = { ...($defs as Record<string, JsonSchema>), schema: schemaObject() }; // so it is in that file
  for (const [definition, object, extension] of BINDINGS) {
    const target = definitions[object] ?? {};
    const properties = {
      ...(target["properties"] as JsonSchema),
      [extension]: { $ref: `#/$defs/extensions/$defs/${definition}` },
    };
    definitions[object] = { ...target, properties };
  }
  return {
    ...openApi,
    title: "OpenAPI 3.1 with error families",
    $comment: REMARK,
    $defs: { ...definitions, extensions: extensions() },
  };
}

/** `x-error.schema.json`, moved below a definition of this schema. */
function extensions(): JsonSchema {
  const { $id: _, $schema: __, ...rest } = load("@faultline/specs/x-error.schema.json");
  return mapped(rest, (ref) => ref.replace("#/$defs/", "#/$defs/extensions/$defs/"));
}

function schemaObject(): JsonSchema {
  const vocabularies = VOCABULARIES.map((name) => load(`ajv/dist/refs/json-schema-2020-12/meta/${name}.json`));
  const merged = (member: string): JsonSchema =>
    Object.assign({}, ...vocabularies.map((vocabulary) => vocabulary[member]));
  const local = (ref: string): string =>
    ref === "#meta" ? "#/$defs/schema" : ref.replace("#/$defs/", "#/$defs/schema/$defs/");
  const object = mapped({ properties: merged("properties"), $defs: merged("$defs") }, local);
  return {
    type: ["object", "boolean"],
    ...object,
    properties: { ...(object["properties"] as JsonSchema), ...FIXED_FIELDS },
  };
}

/** A copy in which each reference points to where its target has moved; dynamic ones become plain, which every editor understands. */
function mapped(schema: JsonSchema, move: (ref: string) => string): JsonSchema {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        const isReference = (key === "$ref" || key === "$dynamicRef") && typeof member === "string";
        return isReference ? ["$ref", move(member)] : [key, copy(member)];
      }),
    );
  };
  return copy(schema) as JsonSchema; // a copy of an object is one
}

function load(specifier: string): JsonSchema {
  return require(specifier) as JsonSchema; // a JSON file of a package
}
