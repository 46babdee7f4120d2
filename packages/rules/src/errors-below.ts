/** Lists the errors and other schemas at the root of a body. */
import { follow, isRecord, mediaTypesOf, pathOf, valueAt } from "@faultline/catalog/pure";
import type { Family, Path } from "@faultline/catalog";

/** One alternative at the root of a body with its path; `name` is that of its component schema. */
export interface ErrorAlternative {
  /** Of the schema, or of the `$ref` to it. */
  path: Path;
  name?: string;
}

/**
 * Lists every alternative at the root of a response's bodies; a component of alternatives is replaced by these, once
 * per body.
 */
export function alternativesOf(document: unknown, response: Path): ErrorAlternative[] {
  return mediaTypesOf(document, follow(document, response)).flatMap(({ path }) =>
    fromSchema(document, [...path, "schema"], new Set()),
  );
}

function fromSchema(document: unknown, path: Path, seen: Set<string>): ErrorAlternative[] {
  const schema = valueAt(document, path);
  if (!isRecord(schema)) return [];
  const choices = ["oneOf", "anyOf"].filter((keyword) => Array.isArray(schema[keyword]));
  if (choices.length > 0) {
    return choices.flatMap((keyword) =>
      Object.keys(schema[keyword] as unknown[]).flatMap((index) =>
        fromSchema(document, [...path, keyword, index], seen),
      ),
    ); // a list, as just checked
  }
  const { $ref } = schema;
  if (typeof $ref !== "string") return [{ path }];
  const target = pathOf($ref);
  const inner = valueAt(document, target);
  if (isRecord(inner) && inner["x-error"] === undefined && isChoice(inner)) {
    if (seen.has($ref)) return [];
    seen.add($ref);
    return fromSchema(document, target, seen);
  }
  return [{ path, ...(target.length === 3 && target[1] === "schemas" && { name: target[2] ?? "" }) }];
}

/** The alternatives of an error are forms of its body, and no schemas beside it. */
function isChoice(schema: Record<string, unknown>): boolean {
  return Array.isArray(schema["oneOf"]) || Array.isArray(schema["anyOf"]);
}

/** Lists the names of the errors at the root of a response's bodies. */
export function errorsBelow({ document, errors }: Family, response: Path): string[] {
  const names = new Set(errors.map(({ name }) => name));
  return alternativesOf(document, response).flatMap(({ name }) =>
    name !== undefined && names.has(name) ? [name] : [],
  );
}
