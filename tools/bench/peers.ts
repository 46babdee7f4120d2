/** Sets up the other libraries, each with the schema in its best form for discriminated unions. */
import { validator as schemasafe } from "@exodus/schemasafe";
import { Ajv, type AnySchema } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { type } from "arktype";
import { createRequire } from "node:module";
import { Compile } from "typebox/schema";
import * as v from "valibot";
import * as z from "zod";
import * as zm from "zod/mini";
import type { Json } from "./schemas.ts";

export type Check = (value: unknown) => boolean;

/** A union of object schemas, told apart by the constant of one member; `wrap` puts it into a larger schema. */
export interface Union {
  schemas: readonly Json[];
  tag: string;
  /** Where set, the body is an object with a list of such errors under this member. */
  listUnder?: string;
}

export function peersFor(union: Union): Record<string, Check> {
  return {
    ajv: ajvCheck(union),
    "ajv standalone": ajvStandalone(union),
    arktype: arktypeCheck(union),
    typebox: typeboxCheck(union),
    zod: zodCheck(union),
    "zod mini": zodMiniCheck(union),
    valibot: valibotCheck(union),
    schemasafe: schemasafeCheck(union),
  };
}

/** Errors that differ in the constant of the tag alone are one schema with an enumeration: the fastest form there is. */
function unionSchema({ schemas, tag, listUnder }: Union, discriminator: boolean): Json {
  const shapes = new Set(
    schemas.map((schema) =>
      JSON.stringify({ ...schema, properties: { ...(schema["properties"] as Json), [tag]: null } }),
    ),
  ); // objects by their construction
  const constants = schemas.map((schema) => ((schema["properties"] as Json)[tag] as Json)["const"]); // each error has its code
  const [first] = schemas;
  const union: Json =
    shapes.size === 1 && first
      ? { ...first, properties: { ...(first["properties"] as Json), [tag]: { enum: constants } } } // as above
      : discriminator
        ? { type: "object", required: [tag], discriminator: { propertyName: tag }, oneOf: schemas }
        : { anyOf: schemas };
  return listUnder === undefined
    ? union
    : { type: "object", required: [listUnder], properties: { [listUnder]: { type: "array", items: union } } };
}

function ajvCheck(union: Union): Check {
  return new Ajv({ discriminator: true, strict: false }).compile(unionSchema(union, true) as AnySchema); // any object is a schema
}

function ajvStandalone(union: Union): Check {
  const ajv = new Ajv({ discriminator: true, strict: false, code: { source: true, lines: true } });
  const source = standaloneCode.default(ajv, ajv.compile(unionSchema(union, true) as AnySchema)); // as above
  const module = { exports: {} as unknown };
  // The module text is Ajv's own, written for the schemas above.
  new Function("module", "require", source)(module, createRequire(import.meta.url));
  return module.exports as Check; // what standalone modules export
}

function typeboxCheck(union: Union): Check {
  const validator = Compile(unionSchema(union, false));
  return (value) => validator.Check(value);
}

function schemasafeCheck(union: Union): Check {
  const schema = unionSchema(union, true);
  const plain = { $schema: "https://json-schema.org/draft/2019-09/schema", ...schema };
  const validate = schemasafe(plain as never, { mode: "lax", isJSON: true }); // its type of schemas is narrower than what it takes
  return (value) => validate(value as never);
}

function arktypeCheck({ schemas, tag, listUnder }: Union): Check {
  const shapes = merged(schemas, tag);
  const union = shapes
    .map((shape) => type.raw(arkDefinition(shape) as never))
    .reduce((left, right) => left.or(right) as typeof left); // definitions are data here
  const whole = listUnder === undefined ? union : type.raw({ [listUnder]: union.array() } as never);
  return (value) => whole.allows(value);
}

function arkDefinition(schema: Json): unknown {
  if ("const" in schema) return typeof schema["const"] === "string" ? `'${schema["const"]}'` : String(schema["const"]);
  if (Array.isArray(schema["enum"]))
    return schema["enum"].map((item) => (typeof item === "string" ? `'${item}'` : String(item))).join(" | ");
  if (schema["type"] === "array")
    return schema["items"] === undefined ? "unknown[]" : [arkDefinition(schema["items"] as Json), "[]"];
  if (schema["type"] === "integer") return "number.integer";
  if (schema["type"] !== "object") return String(schema["type"] ?? "unknown");
  const required = new Set(schema["required"] as string[] | undefined);
  return Object.fromEntries(
    Object.entries((schema["properties"] ?? {}) as Json).map(([name, inner]) => [
      required.has(name) ? name : `${name}?`,
      arkDefinition(inner as Json),
    ]),
  );
}

function zodCheck({ schemas, tag, listUnder }: Union): Check {
  const options = merged(schemas, tag).map((schema) => zodType(schema));
  const [only] = options;
  const union = options.length === 1 && only ? only : z.discriminatedUnion(tag, options as never); // each option is an object with the tag
  const whole = listUnder === undefined ? union : z.looseObject({ [listUnder]: z.array(union) });
  return (value) => whole.safeParse(value).success;
}

function zodType(schema: Json): z.ZodType {
  if ("const" in schema) return z.literal(schema["const"] as string);
  if (Array.isArray(schema["enum"])) return z.literal(schema["enum"] as string[]);
  if (schema["type"] === "array")
    return z.array(schema["items"] === undefined ? z.unknown() : zodType(schema["items"] as Json));
  if (schema["type"] === "integer") return z.int();
  if (schema["type"] === "string") return z.string();
  if (schema["type"] !== "object") return z.unknown();
  const required = new Set(schema["required"] as string[] | undefined);
  return z.looseObject(
    Object.fromEntries(
      Object.entries((schema["properties"] ?? {}) as Json).map(([name, inner]) => [
        name,
        required.has(name) ? zodType(inner as Json) : z.optional(zodType(inner as Json)),
      ]),
    ),
  );
}

function zodMiniCheck({ schemas, tag, listUnder }: Union): Check {
  const options = merged(schemas, tag).map((schema) => zodMiniType(schema));
  const [only] = options;
  const union = options.length === 1 && only ? only : zm.discriminatedUnion(tag, options as never); // as above
  const whole = listUnder === undefined ? union : zm.looseObject({ [listUnder]: zm.array(union) });
  return (value) => whole.safeParse(value).success;
}

function zodMiniType(schema: Json): zm.ZodMiniType {
  if ("const" in schema) return zm.literal(schema["const"] as string);
  if (Array.isArray(schema["enum"])) return zm.literal(schema["enum"] as string[]);
  if (schema["type"] === "array")
    return zm.array(schema["items"] === undefined ? zm.unknown() : zodMiniType(schema["items"] as Json));
  if (schema["type"] === "integer") return zm.int();
  if (schema["type"] === "string") return zm.string();
  if (schema["type"] !== "object") return zm.unknown();
  const required = new Set(schema["required"] as string[] | undefined);
  return zm.looseObject(
    Object.fromEntries(
      Object.entries((schema["properties"] ?? {}) as Json).map(([name, inner]) => [
        name,
        required.has(name) ? zodMiniType(inner as Json) : zm.optional(zodMiniType(inner as Json)),
      ]),
    ),
  );
}

function valibotCheck({ schemas, tag, listUnder }: Union): Check {
  const options = merged(schemas, tag).map((schema) => valibotType(schema));
  const [only] = options;
  const union = options.length === 1 && only ? only : v.variant(tag, options as never); // as above
  const whole = listUnder === undefined ? union : v.looseObject({ [listUnder]: v.array(union) });
  return (value) => v.is(whole, value);
}

function valibotType(schema: Json): v.GenericSchema {
  if ("const" in schema) return v.literal(schema["const"] as string);
  if (Array.isArray(schema["enum"])) return v.picklist(schema["enum"] as string[]);
  if (schema["type"] === "array")
    return v.array(schema["items"] === undefined ? v.unknown() : valibotType(schema["items"] as Json));
  if (schema["type"] === "integer") return v.pipe(v.number(), v.integer());
  if (schema["type"] === "string") return v.string();
  if (schema["type"] !== "object") return v.unknown();
  const required = new Set(schema["required"] as string[] | undefined);
  return v.looseObject(
    Object.fromEntries(
      Object.entries((schema["properties"] ?? {}) as Json).map(([name, inner]) => [
        name,
        required.has(name) ? valibotType(inner as Json) : v.optional(valibotType(inner as Json)),
      ]),
    ),
  );
}

/** The options of the union; one alone where they differ in the tag alone. */
function merged(schemas: readonly Json[], tag: string): Json[] {
  const union = unionSchema({ schemas, tag }, false);
  return (union["anyOf"] as Json[] | undefined) ?? [union];
}
