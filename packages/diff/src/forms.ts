/** Lists the alternatives of a schema and follows references. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { recordOf, isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import { canonical } from "./equal.ts";
import { isRemark } from "./keywords.ts";

/** A schema with its path in a document. */
export interface Located {
  schema: unknown;
  path: Path;
}

/** One side of a comparison. */
export interface SchemaSide {
  document: OpenApiDocument;
  /** True for component schemas that are errors; these are compared with the placements. */
  isError(name: string): boolean;
}

/** The name of the component schema that a schema refers to. */
export function refName(schema: unknown): string | undefined {
  const reference = isRecord(schema) ? schema["$ref"] : undefined;
  if (typeof reference !== "string") return undefined;
  const path = pathOf(reference);
  return path.length === 3 && path[0] === "components" && path[1] === "schemas" ? path[2] : undefined;
}

/** Follows a chain of references, and keeps the keywords next to the first one. */
export function resolvedOn({ schema, path }: Located, { document }: SchemaSide): Located {
  let found: Located = { schema, path };
  for (let hops = 0; hops < 20; hops++) {
    const { schema: current } = found;
    if (!isRecord(current) || typeof current["$ref"] !== "string") return found;
    const { $ref, ...beside } = current;
    const target = valueAt(document, pathOf($ref as string)); // a string, as just checked
    const isAlone = !isRecord(target) || Object.keys(beside).length === 0;
    found = { schema: isAlone ? target : { ...target, ...beside }, path: pathOf($ref as string) };
  }
  return found;
}

export interface Forms {
  forms: Located[];
  /** The keywords that apply to all alternatives. */
  rest: Located;
}

/**
 * Lists the alternatives that a schema allows: those of its `oneOf` or `anyOf`, those of a list that it refers to, or
 * the schema itself. Errors are left out, and so are `false` and a list that occurred before, because they add no alternative.
 */
export function formsOf(schema: Located, side: SchemaSide, met: Set<unknown> = new Set()): Forms {
  const none = { schema: {}, path: schema.path };
  if (side.isError(refName(schema.schema) ?? "")) return { forms: [], rest: none };
  const target = resolvedOn(schema, side);
  const union = recordOf(target.schema);
  const keyword = ["oneOf", "anyOf"].find((candidate) => Array.isArray(union[candidate]));
  if (keyword === undefined) return { forms: [schema], rest: none };
  const { [keyword]: alternatives, ...rest } = union;
  if (met.has(alternatives)) return { forms: [], rest: none };
  met.add(alternatives);
  const list = alternatives as unknown[]; // as just found
  if (list.every((alternative) => alternative === false))
    return { forms: [{ schema: false, path: target.path }], rest: { schema: rest, path: target.path } };
  const earlier = new Set<string>();
  const forms = list.flatMap((alternative, index) => {
    const text = keyword === "anyOf" ? canonical(alternative) : `${index}`;
    if (alternative === false || earlier.has(text)) return []; // it allows nothing new
    earlier.add(text);
    const form = { schema: alternative, path: [...target.path, keyword, String(index)] };
    const inner = formsOf(form, side, met);
    return restricts(inner.rest.schema) ? [form] : inner.forms; // a list that has conditions of its own stays one alternative
  });
  return { forms, rest: { schema: rest, path: target.path } };
}

export function restricts(schema: unknown): boolean {
  return Object.keys(recordOf(schema)).some((keyword) => !isRemark(keyword));
}
