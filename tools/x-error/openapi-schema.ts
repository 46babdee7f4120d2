/** Builds the JSON Schema of OpenAPI 3.0, 3.1 and 3.2 with our extensions, which editors use to complete and check a spec. */
import { createRequire } from "node:module";
import { overlaySchema, type JsonSchema } from "./overlay-schema.ts";

const require = createRequire(import.meta.url);

/**
 * Where each definition of `x-error.schema.json` belongs: the object of OpenAPI by the name that schemas of 3.1 and 3.2 have for it, and the
 * name that the extension has there.
 */
const BINDINGS: readonly (readonly [definition: string, object: string, extension: string])[] = [
  ["x-error", "schema", "x-error"],
  ["x-error-envelope", "schema", "x-error-envelope"],
  ["x-error-carrier", "schema", "x-error-carrier"],
  ["x-error-response", "response", "x-error"],
  ["x-error-family", "info", "x-error-family"],
  ["x-error-operation", "operation", "x-error-operation"],
  ["x-error-ignore", "schema", "x-error-ignore"],
];

/** On every other object. */
const ANYWHERE: JsonSchema = { "x-error-ignore": { $ref: "#/$defs/extensions/$defs/x-error-ignore" } };

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
    properties: {
      propertyName: { type: "string" },
      mapping: { type: "object", additionalProperties: { type: "string" } },
      defaultMapping: { type: "string" },
    },
    required: ["propertyName"],
  },
  xml: { type: "object" },
  externalDocs: { $ref: "#/$defs/v3.1/$defs/external-documentation" },
  example: true,
};

/** Of a schema of 3.0; draft 4 says it with a flag. */
const MULTIPLE_OF: JsonSchema = { multipleOf: { type: "number", exclusiveMinimum: 0 } };

const REMARK = [
  "Printed by `faultline schema`.",
  "The OpenAPI part is the OpenAPI Initiative's schema (Apache License 2.0), changed:",
  "Schema Objects are checked too, and the extensions of error families are added.",
].join(" ");

/** The whole schema; it refers to nothing outside itself. A document is judged by the version that it names, an overlay by what it may change. */
export function openApiSchema(): JsonSchema {
  const isOf = (version: string): JsonSchema => ({
    properties: { openapi: { type: "string", pattern: `^${version.replace(".", "\\.")}\\.` } },
    required: ["openapi"],
  });
  const schema = withProperties(schemaObject(), extensionsOf("schema"));
  const known = extensions();
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "OpenAPI 3.0, 3.1 or 3.2 with error families",
    $comment: REMARK,
    if: { required: ["overlay"] },
    then: { $ref: "#/$defs/overlay" },
    else: {
      if: isOf("3.0"),
      then: { $ref: "#/$defs/v3.0" },
      else: { if: isOf("3.2"), then: { $ref: "#/$defs/v3.2" }, else: { $ref: "#/$defs/v3.1" } },
    },
    $defs: {
      overlay: overlaySchema({ $defs: known.$defs, schema }),
      "v3.0": versionSchema30(),
      "v3.1": versionSchema("v3.1"),
      "v3.2": versionSchema("v3.2"),
      schema,
      extensions: known,
    },
  };
}

function versionSchema(version: "v3.1" | "v3.2"): JsonSchema {
  const {
    $id: _,
    $schema: __,
    ...openApi
  } = load(`@seriousme/openapi-schema-validator/schemas/${version}/schema.json`);
  const moved = mapped(openApi, (ref) => ref.replace("#/$defs/", `#/$defs/${version}/$defs/`));
  const { $defs, ...root } = moved as { $defs: Record<string, JsonSchema> }; // so it is in that file
  const definitions = Object.entries($defs).map(([name, definition]) => {
    if (name === "schema") return [name, { $ref: "#/$defs/schema" }]; // the file leaves it open
    const added = name === "specification-extensions" ? ANYWHERE : extensionsOf(name);
    return [name, withProperties(definition, added)];
  });
  return { ...root, $defs: Object.fromEntries(definitions) as JsonSchema };
}

/** The schema of 3.0 is one of draft 4, in which each object allows extensions by itself, and names begin with a capital letter. */
function versionSchema30(): JsonSchema {
  const { id: _, $schema: __, ...openApi } = load("@seriousme/openapi-schema-validator/schemas/v3.0/schema.json");
  const moved = mapped(openApi, (ref) => ref.replace("#/definitions/", "#/$defs/v3.0/$defs/"));
  const { definitions, ...root } = moved as { definitions: Record<string, JsonSchema> }; // so it is in that file
  const $defs = Object.entries(definitions).map(([name, definition]) => [
    name,
    extended(definition, name.toLowerCase()),
  ]);
  return { ...extended(root, ""), $defs: Object.fromEntries($defs) as JsonSchema };
}

function extended(definition: JsonSchema, object: string): JsonSchema {
  const isOpen = (definition["patternProperties"] as JsonSchema | undefined)?.["^x-"] !== undefined;
  if (!isOpen) return definition;
  return withProperties(definition, { ...ANYWHERE, ...extensionsOf(object), ...(object === "schema" && MULTIPLE_OF) });
}

function extensionsOf(object: string): JsonSchema {
  const bound = BINDINGS.filter(([, owner]) => owner === object);
  return Object.fromEntries(
    bound.map(([definition, , extension]) => [extension, { $ref: `#/$defs/extensions/$defs/${definition}` }]),
  );
}

function withProperties(definition: JsonSchema, added: JsonSchema): JsonSchema {
  if (Object.keys(added).length === 0) return definition;
  return { ...definition, properties: { ...(definition["properties"] as JsonSchema | undefined), ...added } };
}

/** `x-error.schema.json`, moved below a definition of this schema. */
function extensions(): JsonSchema & { $defs: JsonSchema } {
  const { $id: _, $schema: __, ...rest } = load("../../specs/x-error.schema.json");
  const moved = mapped(rest, (ref) => ref.replace("#/$defs/", "#/$defs/extensions/$defs/"));
  return moved as JsonSchema & { $defs: JsonSchema }; // so it is in that file
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

/**
 * A copy in which each reference points to where its target has moved; dynamic ones become plain, which every editor understands, and so do those
 * beside other rules: VS Code lays the target of a reference over what stands beside it, and of two `properties` one is lost.
 */
function mapped(schema: JsonSchema, move: (ref: string) => string): JsonSchema {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    const members = Object.entries(value).map(([key, member]) => {
      const isReference = (key === "$ref" || key === "$dynamicRef") && typeof member === "string";
      return isReference ? ["$ref", move(member)] : [key, copy(member)];
    });
    return withReferenceApart(Object.fromEntries(members) as JsonSchema);
  };
  return copy(schema) as JsonSchema; // a copy of an object is one
}

const ANNOTATIONS: ReadonlySet<string> = new Set(["$comment", "title", "description", "default", "deprecated"]);

function withReferenceApart(schema: JsonSchema): JsonSchema {
  const { $ref, ...rest } = schema;
  if (typeof $ref !== "string" || Object.keys(rest).every((key) => ANNOTATIONS.has(key))) return schema;
  const all = (rest["allOf"] ?? []) as JsonSchema[]; // where a schema has some, it is a list of schemas
  return { ...rest, allOf: [...all, { $ref }] };
}

function load(specifier: string): JsonSchema {
  return require(specifier) as JsonSchema; // a JSON file of a package
}
