/** Collects what is known of a value before its schema is checked. */
import { isDeepStrictEqual } from "node:util";
import {
  componentName,
  isOfType,
  isRecord,
  resolved,
  valueAt,
  type Family,
  type SchemaObject,
} from "@faultline/catalog";

/**
 * Holds the schemas that a value is known to satisfy where a condition is evaluated. It never knows more than
 * TypeScript does there, because the code that it saves would have narrowed the type.
 */
export class Known {
  readonly #family: Family;
  readonly #schemas: readonly SchemaObject[];

  constructor(family: Family, schemas: readonly SchemaObject[] = []) {
    this.#family = family;
    this.#schemas = schemas;
  }

  and(schema: SchemaObject): Known {
    const resolved = this.#resolved(schema);
    const added = resolved.type === "object" || this.type === "object" ? resolved : withoutMembers(resolved);
    return new Known(this.#family, [...this.#schemas, added]);
  }

  /** The type, where it is sure to be one. */
  get type(): string | undefined {
    const types = this.#schemas.flatMap(({ type }) => (typeof type === "string" ? [type] : []));
    return types.find((type) => type !== "number") ?? types[0]; // an integer is a number too
  }

  /** True where no absent value can be meant. */
  get isPresent(): boolean {
    return this.#schemas.some((schema) => schema.type !== undefined || schema.enum !== undefined || "const" in schema);
  }

  requires(name: string): boolean {
    return this.#schemas.some(({ required }) => required?.includes(name));
  }

  member(name: string): Known {
    const properties = this.#schemas.map((schema) => valueAt(schema, ["properties", name]));
    return properties.filter(isRecord).reduce((known: Known, property) => known.and(property), new Known(this.#family));
  }

  /** True where a value that is known as this one may equal the constant. */
  admits(constant: unknown): boolean {
    return this.#schemas.every((schema) => {
      const { type, enum: values } = schema;
      if (type !== undefined && ![type].flat().some((name) => isOfType(constant, name))) return false;
      if ("const" in schema && !isDeepStrictEqual(schema.const, constant)) return false;
      return !values || values.some((value) => isDeepStrictEqual(value, constant));
    });
  }

  /** True where the value is known to be one of these. */
  isOneOf(constants: readonly unknown[]): boolean {
    return this.#schemas.some((schema) => {
      const values = "const" in schema ? [schema.const] : schema.enum;
      return values?.every((value) => constants.some((constant) => isDeepStrictEqual(value, constant)));
    });
  }

  /** Guards of components claim the type of the component, others only what kind of value it is. */
  #resolved(schema: SchemaObject): SchemaObject {
    if (schema.$ref === undefined) return schema;
    const referred = resolved(this.#family.merged, schema);
    if (!isRecord(referred)) return {};
    const { type } = referred as SchemaObject; // a reference leads from schema to schema
    if (componentName(schema.$ref) !== undefined) return referred;
    return type === undefined ? {} : { type };
  }
}

/** Of a value that need not be an object, members are not sure. */
function withoutMembers({ properties: _, required: __, ...rest }: SchemaObject): SchemaObject {
  return rest;
}
