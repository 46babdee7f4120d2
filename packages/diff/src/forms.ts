/** Schemas and their alternatives, references followed. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import { same } from "./equal.ts";
import { isRemark } from "./keywords.ts";

/** A schema with its place in a document. */
export interface Located {
  schema: unknown;
  path: Path;
}

/** One side of a comparison. */
export interface Side {
  document: OpenApiDocument;
  /** True for the component schemas that are errors: which of them stand where is for the placements to say. */
  isError(name: string): boolean;
}

/** The component schema that a schema refers to. */
export function refName(schema: unknown): string | undefined {
  const reference = isRecord(schema) ? schema["$ref"] : undefined;
  if (typeof reference !== "string") return undefined;
  const path = pathOf(reference);
  return path.length === 3 && path[0] === "components" && path[1] === "schemas" ? path[2] : undefined;
}

/** The schema behind a chain of references, with what stands beside the first one. */
export function resolved({ schema, path }: Located, { document }: Side): Located {
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
  /** What holds for all of them. */
  rest: Located;
}

/**
 * The alternatives that a schema allows, whether it lists them in `oneOf` or `anyOf`, refers to such a list, or is the only one. Errors
 * are left out, and so is a list that was met before: it adds no other form.
 */
export function formsOf(schema: Located, side: Side, met: Set<unknown> = new Set()): Forms {
  const none = { schema: {}, path: schema.path };
  if (side.isError(refName(schema.schema) ?? "")) return { forms: [], rest: none };
  const target = resolved(schema, side);
  const union = recordOf(target.schema);
  const keyword = ["oneOf", "anyOf"].find((candidate) => Array.isArray(union[candidate]));
  if (keyword === undefined) return { forms: [schema], rest: none };
  const { [keyword]: alternatives, ...rest } = union;
  if (met.has(alternatives)) return { forms: [], rest: none };
  met.add(alternatives);
  const list = alternatives as unknown[]; // as just found
  const forms = list.flatMap((alternative, index) => {
    if (keyword === "anyOf" && list.slice(0, index).some((earlier) => same(earlier, alternative))) return []; // it allows nothing new
    const form = { schema: alternative, path: [...target.path, keyword, String(index)] };
    const inner = formsOf(form, side, met);
    return restricts(inner.rest.schema) ? [form] : inner.forms; // a list that has conditions of its own stays one alternative
  });
  return { forms, rest: { schema: rest, path: target.path } };
}

export function restricts(schema: unknown): boolean {
  return Object.keys(recordOf(schema)).some((keyword) => !isRemark(keyword));
}

export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
