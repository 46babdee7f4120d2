/** Finds the members of a schema that have only one possible value. */
import { isRecord, resolved, valueAt, type OpenApiDocument, type Path } from "@faultline/catalog";

/**
 * A member with one possible scalar value. `isOptional` is present where the member, or an object on the way to it, may
 * be absent.
 */
export type BodyConstant = readonly [path: Path, value: unknown, isOptional?: true];

/** The most constants to look for, because schemas that refer to each other can have endlessly many. */
const MOST_CONSTANTS = 1000;

/** Finds the constants of a schema and of the objects inside. */
export function constantsOf(document: OpenApiDocument, schema: unknown): BodyConstant[] {
  const found: BodyConstant[] = [];
  /** Schemas in which none was found; `open` are those on the way, so that circles end. */
  const barren = new Set<unknown>();
  const look = (inner: unknown, path: Path, isOptional: boolean, open: readonly unknown[]): void => {
    const meant = resolved(document, inner);
    if (!isRecord(meant) || open.includes(meant) || barren.has(meant) || found.length >= MOST_CONSTANTS) return;
    const before = found.length;
    const [only] = onlyValue(document, meant);
    if (only === undefined)
      for (const [name, member, isRequired] of membersOf(meant))
        look(member, [...path, name], isOptional || !isRequired, [...open, meant]);
    else if (typeof only.value !== "object" || only.value === null)
      found.push(isOptional ? [path, only.value, true] : [path, only.value]);
    if (found.length === before) barren.add(meant);
  };
  look(schema, [], false, []);
  return found;
}

function membersOf({
  properties,
  required,
}: Readonly<Record<string, unknown>>): [name: string, schema: unknown, isRequired: boolean][] {
  const names = isRecord(properties) ? Object.keys(properties) : [];
  return names.map((name) => [name, valueAt(properties, [name]), Array.isArray(required) && required.includes(name)]);
}

/** Returns a list with the only value that satisfies a schema; empty where several do, or where that is not obvious. */
function onlyValue(document: OpenApiDocument, schema: Readonly<Record<string, unknown>>): { value: unknown }[] {
  const { enum: values, type, oneOf, anyOf } = schema;
  if ("const" in schema) return [{ value: schema["const"] }];
  if (Array.isArray(values)) return values.length === 1 ? [{ value: values[0] }] : [];
  if (type === "null") return [{ value: null }];
  const choices = Array.isArray(oneOf) ? oneOf : Array.isArray(anyOf) ? anyOf : [];
  const meant = resolved(document, choices[0]);
  return choices.length === 1 && isRecord(meant) && meant !== schema ? onlyValue(document, meant) : [];
}
