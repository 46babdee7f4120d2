/** Reads the `nullable` of OpenAPI 3.0 in later documents, which many still write: no tool would check it there, and their services send null. */
import { counted } from "@faultline/catalog/words";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isData, isRecord, NAMED } from "@faultline/catalog/pure";
import type { DocumentEdit, JsonTree, Remark } from "../model.ts";
import { componentsOfFailures } from "../write/referred-components.ts";
import type { FailureResponse } from "../read/failure-bodies.ts";

/** The document with null as one of the types in place of `nullable`; what has none is shared. */
export function withNulls(document: OpenApiDocument): OpenApiDocument {
  return new Lifting().value(document, false) as OpenApiDocument; // only keywords of schemas change
}

class Lifting {
  /** Parts with their copies; those of maps of names apart, since an alias of YAML can stand for both. */
  readonly #known = [new Map<object, unknown>(), new Map<object, unknown>()] as const;

  value(value: unknown, areNames: boolean): unknown {
    if (typeof value !== "object" || value === null) return value;
    const known = this.#known[areNames ? 1 : 0];
    if (known.has(value)) return known.get(value);
    known.set(value, value); // a document that contains itself ends here
    const lifted = Array.isArray(value) ? this.#list(value as unknown[]) : this.#members(value as JsonTree, areNames);
    known.set(value, lifted);
    return lifted;
  }

  #list(list: readonly unknown[]): readonly unknown[] {
    const lifted = list.map((item) => this.value(item, false));
    return lifted.every((item, index) => item === list[index]) ? list : lifted;
  }

  #members(object: JsonTree, areNames: boolean): JsonTree {
    const lifted = Object.entries(object).map(([key, item]): [string, unknown] =>
      !areNames && isData(key) ? [key, item] : [key, this.value(item, !areNames && NAMED.has(key))],
    );
    const copy = lifted.every(([key, item]) => item === object[key]) ? object : Object.fromEntries(lifted);
    return !areNames && isNullable(copy) ? withNull(copy) : copy;
  }
}

function isNullable(schema: JsonTree): boolean {
  return typeof schema["nullable"] === "boolean";
}

function withNull({ nullable, type, ...rest }: JsonTree): JsonTree {
  const types = [type ?? []].flat();
  if (nullable !== true || types.length === 0 || types.includes("null"))
    return { ...(type !== undefined && { type }), ...rest };
  return { type: [...types, "null"], ...rest };
}

/** The same changes of the components to which failures lead, and what to say of them. */
export function nullEdits(
  document: OpenApiDocument,
  responses: readonly FailureResponse[],
): { edits: DocumentEdit[]; remarks: Remark[] } {
  const { schemas } = componentsOfFailures(document, responses);
  const found = nullablesIn(schemas, ["components", "schemas"], true);
  const edits = found.flatMap(([path, schema]): DocumentEdit[] => {
    const { type } = withNull(schema);
    const removal = { target: [...path, "nullable"], isRemoval: true };
    if (!Array.isArray(type) || Array.isArray(schema["type"])) return [removal];
    const plain = { target: [...path, "type"], isRemoval: true }; // an overlay cannot put a list in the place of a text
    return [removal, plain, { target: path, update: { type } }];
  });
  if (found.length === 0) return { edits, remarks: [] };
  const text = `\`nullable\`, ${counted(found.length, "time")}, which OpenAPI 3.1 no longer has: null is one of the types in its place`;
  return { edits, remarks: [{ kind: "left out", text }] };
}

function nullablesIn(
  value: unknown,
  path: Path,
  areNames: boolean,
  open: readonly unknown[] = [],
): [path: Path, schema: JsonTree][] {
  if (typeof value !== "object" || value === null || open.includes(value)) return [];
  const below = Object.entries(value).flatMap(([key, item]) =>
    !areNames && isData(key) ? [] : nullablesIn(item, [...path, key], !areNames && NAMED.has(key), [...open, value]),
  );
  return isRecord(value) && !areNames && isNullable(value) ? [[path, value], ...below] : below;
}
