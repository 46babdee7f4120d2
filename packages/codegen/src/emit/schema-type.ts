/** Turns merged JSON Schemas into types that accept every value which satisfies the schema. */
import { componentName, isRecord, pathOf, valueAt, type OpenApiDocument, type SchemaObject } from "@faultline/catalog";
import {
  declaredType,
  intersection,
  typeKeyword,
  typeLiteral,
  union,
  type ObjectType,
  type TypeLiteral,
  type TypeMember,
  type TypeNode,
} from "../tree/type.ts";
import { docOf } from "./describe.ts";

/** The types of JSON as TypeScript tells them apart. */
const KINDS = ["object", "array", "string", "number", "boolean", "null"] as const;
type Kind = (typeof KINDS)[number];

/** Keywords that say what is in an object or in a list; without them, it may be anything. */
const CONTENT_KEYWORDS = [
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
] as const;

const UNKNOWN = typeKeyword("unknown");
const NEVER = typeKeyword("never");

/**
 * Makes the types of a document's schemas. Where TypeScript cannot express a keyword, the type is wider, never
 * narrower.
 */
export class SchemaTypes {
  readonly #document: OpenApiDocument;
  readonly #names: ReadonlyMap<string, string>;

  /** `names` are the type names of component schemas. */
  constructor(document: OpenApiDocument, names: ReadonlyMap<string, string>) {
    this.#document = document;
    this.#names = names;
  }

  /** The type of the values that satisfy the schema and are of one of the kinds. `open` are the references that are being followed. */
  typeOf(schema: unknown, allowed: readonly Kind[] = KINDS, open: readonly string[] = []): TypeNode {
    if (!isRecord(schema)) return schema === false ? NEVER : this.#kinds({}, allowed, open);
    const written: SchemaObject = schema; // the reader has checked that it is a schema
    const kinds = kindsOf(written).filter((kind) => allowed.includes(kind));
    const values = "const" in written ? [written.const] : written.enum;
    if (values) return either(values.filter((value) => kinds.includes(kindOf(value))).map(literalType));
    const composed = this.#composed(written, kinds, open);
    const isPlain = CONTENT_KEYWORDS.every((keyword) => written[keyword] === undefined);
    return both([...(isPlain && composed.length > 0 ? [] : [this.#kinds(written, kinds, open)]), ...composed]);
  }

  /** What the schemas ask for that judge the same value: one type for each reference, part, or set of alternatives. */
  #composed(
    { $ref, allOf = [], anyOf, oneOf }: SchemaObject,
    kinds: readonly Kind[],
    open: readonly string[],
  ): TypeNode[] {
    const alternatives = [anyOf, oneOf].filter((list) => list !== undefined);
    return [
      ...($ref === undefined ? [] : [this.#reference($ref, kinds, open)]),
      ...allOf.map((part) => this.typeOf(part, kinds, open)),
      ...alternatives.map((list) => either(list.map((part) => this.typeOf(part, kinds, open)))),
    ];
  }

  /** Component schemas have named types; any other schema is written out, and once it refers to itself, it can be anything. */
  #reference(reference: string, kinds: readonly Kind[], open: readonly string[]): TypeNode {
    const name = this.#names.get(componentName(reference) ?? "");
    if (name !== undefined) return declaredType(name);
    if (open.includes(reference)) return UNKNOWN;
    return this.typeOf(valueAt(this.#document, pathOf(reference)), kinds, [...open, reference]);
  }

  #kinds(schema: SchemaObject, kinds: readonly Kind[], open: readonly string[]): TypeNode {
    const isAnything =
      KINDS.every((kind) => kinds.includes(kind)) && CONTENT_KEYWORDS.every((keyword) => schema[keyword] === undefined);
    return isAnything ? UNKNOWN : either(kinds.map((kind) => this.#kind(schema, kind, open)));
  }

  #kind(schema: SchemaObject, kind: Kind, open: readonly string[]): TypeNode {
    if (kind === "object") return this.#object(schema, open);
    return kind === "array" ? this.#list(schema, open) : typeKeyword(kind);
  }

  /** Elements that `prefixItems` describes need not be there, unless `minItems` asks for them. */
  #list({ items, prefixItems, minItems }: SchemaObject, open: readonly string[]): TypeNode {
    const item = this.typeOf(items ?? true, KINDS, open);
    if (!Array.isArray(prefixItems) || prefixItems.length === 0)
      return isNever(item) ? { kind: "tuple", items: [] } : { kind: "list type", item, isReadonly: false };
    const elements = prefixItems.map((part) => this.typeOf(part, KINDS, open));
    const required = Math.min(typeof minItems === "number" ? minItems : 0, elements.length);
    return { kind: "tuple", items: elements, required, ...(isNever(item) ? {} : { rest: item }) };
  }

  #object(schema: SchemaObject, open: readonly string[]): ObjectType {
    const { properties = {}, required = [] } = schema;
    const others = this.#otherValues(schema, open);
    const names = new Set([...Object.keys(properties), ...required]);
    const members = [...names].map((name): TypeMember => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const doc = isRecord(property) ? docOf(property) : undefined;
      const type = property === undefined ? others : this.typeOf(property, KINDS, open);
      return { name, type, isOptional: !required.includes(name), ...(doc && { doc }) };
    });
    const index = indexOf(members, others);
    return { kind: "object type", members, ...(index && { others: index }) };
  }

  /** What members may be that `properties` does not name. */
  #otherValues({ additionalProperties, patternProperties }: SchemaObject, open: readonly string[]): TypeNode {
    const patterns = Object.values(isRecord(patternProperties) ? patternProperties : {});
    return either([additionalProperties ?? true, ...patterns].map((part) => this.typeOf(part, KINDS, open)));
  }
}

/**
 * The type of members of any name, which TypeScript asks to take the named ones as well. Where others can be anything, it is needed only if
 * no member is required: a body that has none of the members that the type knows would be refused otherwise.
 */
function indexOf(members: readonly TypeMember[], others: TypeNode): TypeNode | undefined {
  if (isUnknown(others)) return members.some(({ isOptional }) => !isOptional) ? undefined : others;
  if (isNever(others) && members.length > 0) return undefined;
  const isOptional = members.some((member) => member.isOptional);
  return either([others, ...members.map(({ type }) => type), ...(isOptional ? [typeKeyword("undefined")] : [])]);
}

/** The kinds that `type` names, in its order; all where it is absent. OpenAPI 3.0 says `nullable` beside it. */
function kindsOf({ type, nullable }: SchemaObject): Kind[] {
  if (type === undefined) return [...KINDS];
  const named = [type].flat().map((name) => (name === "integer" ? "number" : name));
  return [...new Set([...named, ...(nullable === true ? ["null"] : [])])].filter(isKind);
}

function isKind(name: string): name is Kind {
  return KINDS.some((kind) => kind === name);
}

function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as Kind; // of a value of JSON
}

/** The type of one value of JSON alone. */
function literalType(value: unknown): TypeNode {
  if (Array.isArray(value)) return { kind: "tuple", items: value.map(literalType) };
  if (!isRecord(value)) return typeLiteral(value as TypeLiteral["value"]); // what is left of JSON is a scalar
  const members = Object.entries(value).map(([name, item]) => ({ name, type: literalType(item), isOptional: false }));
  return { kind: "object type", members, ...(members.length === 0 && { others: NEVER }) };
}

function either(types: readonly TypeNode[]): TypeNode {
  return types.some(isUnknown) ? UNKNOWN : union(types.filter((type) => !isNever(type)));
}

function both(types: readonly TypeNode[]): TypeNode {
  if (types.some(isNever)) return NEVER;
  const distinct = new Map(types.filter((type) => !isUnknown(type)).map((type) => [JSON.stringify(type), type]));
  return intersection([...distinct.values()]);
}

function isUnknown(type: TypeNode): boolean {
  return type.kind === "type name" && type.name.name === "unknown" && type.name.origin === "global";
}

function isNever(type: TypeNode): boolean {
  return type.kind === "type name" && type.name.name === "never" && type.name.origin === "global";
}
