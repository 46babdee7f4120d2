import { isRecord, resolved, valueAt, type OpenApiDocument, type Path } from "@faultline/catalog";

/** A member that can have but one value, and no object or list, where it is there. The third cell is present where it, or something on the way to it, may be absent. */
export type Constant = readonly [path: Path, value: unknown, isOptional?: true];

/** The constants of a schema, and those of the objects inside; `open` are the schemas on the way here, so that circles end. */
export function constantsOf(document: OpenApiDocument, schema: unknown, path: Path = [], isOptional = false, open: readonly unknown[] = []): Constant[] {
  const meant = resolved(document, schema);
  if (!isRecord(meant) || open.includes(meant)) return [];
  const [only] = onlyValue(document, meant);
  if (only !== undefined && typeof only.value === "object" && only.value !== null) return [];
  if (only !== undefined) return [isOptional ? [path, only.value, true] : [path, only.value]];
  const { properties, required } = meant;
  const names = isRecord(properties) ? Object.keys(properties) : [];
  return names.flatMap((name) => {
    const isLax = isOptional || !Array.isArray(required) || !required.includes(name);
    return constantsOf(document, valueAt(properties, [name]), [...path, name], isLax, [...open, meant]);
  });
}

/** The one value that satisfies a schema, in a list; an empty list where several do, or where only the whole schema could tell. */
function onlyValue(document: OpenApiDocument, schema: Readonly<Record<string, unknown>>): { value: unknown }[] {
  const { enum: values, type, oneOf, anyOf } = schema;
  if ("const" in schema) return [{ value: schema["const"] }];
  if (Array.isArray(values)) return values.length === 1 ? [{ value: values[0] }] : [];
  if (type === "null") return [{ value: null }];
  const choices = Array.isArray(oneOf) ? oneOf : Array.isArray(anyOf) ? anyOf : [];
  const meant = resolved(document, choices[0]);
  return choices.length === 1 && isRecord(meant) && meant !== schema ? onlyValue(document, meant) : [];
}
