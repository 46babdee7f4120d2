/** Collects what is known of a value before its schema is checked. */
import { isDeepStrictEqual } from "node:util";
import {
  componentName,
  isOfType,
  isRecord,
  resolved,
  valueAt,
  type Family,
  type Path,
  type SchemaObject,
} from "@faultline/catalog";

/** What the guard of a component says of its value, or of a member on that way below. */
export interface GuardClaim {
  component: string;
  way: Path;
}

interface Fact {
  schema: SchemaObject;
  claim?: GuardClaim;
}

function claimOf({ $ref }: SchemaObject): GuardClaim | undefined {
  const component = $ref === undefined ? undefined : componentName($ref);
  return component === undefined ? undefined : { component, way: [] };
}

/**
 * Holds the schemas that a value is known to satisfy where a condition is evaluated. It never knows more than
 * TypeScript does there, because the code that it saves would have narrowed the type.
 */
export class Known {
  readonly #family: Family;
  readonly #facts: readonly Fact[];

  constructor(family: Family, facts: readonly Fact[] = []) {
    this.#family = family;
    this.#facts = facts;
  }

  get #schemas(): readonly SchemaObject[] {
    return this.#facts.map(({ schema }) => schema);
  }

  /** `claim` is what says so in place of a condition on this value itself. */
  and(schema: SchemaObject, claim = claimOf(schema)): Known {
    const resolved = this.#resolved(schema);
    const added = resolved.type === "object" || this.type === "object" ? resolved : withoutMembers(resolved);
    return new Known(this.#family, [...this.#facts, { schema: added, ...(claim && { claim }) }]);
  }

  /** The claim by which TypeScript takes the value for an object of its declared members alone, where this is none of them. */
  claimHiding(name: string): GuardClaim | undefined {
    const first = this.#facts.find(({ schema }) => schema.type === "object"); // later ones ask for no type again
    if (!first?.claim || first.claim.way.length === 0) return undefined;
    const isDeclared = this.#facts.some(({ schema, claim }) => claim && Object.hasOwn(schema.properties ?? {}, name));
    return isDeclared ? undefined : first.claim;
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
    return this.#facts.reduce((known: Known, { schema, claim }) => {
      const property = valueAt(schema, ["properties", name]);
      if (!isRecord(property)) return known;
      return claim ? known.and(property, { ...claim, way: [...claim.way, name] }) : known.and(property);
    }, new Known(this.#family));
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
