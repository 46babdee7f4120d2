/** Compares the values that two schemas allow. */
import type { Path, SchemaObject } from "@faultline/catalog";
import { same, without } from "./equal.ts";
import type { ChangeKind } from "./kinds.ts";
import type { Comparing } from "./schema-change.ts";
import { ALL_TYPES, FRACTION, enumeratedValues, typesOf } from "./types.ts";

/** Compares `type`, `const` and `enum`; a constant counts as a list of one value. Returns the change of the type. */
export function compareValues(comparing: Comparing): ChangeKind | undefined {
  const { base, head, note } = comparing;
  const before = enumeratedValues(base);
  const after = enumeratedValues(head);
  if (before && after) {
    compareLists(comparing, before, after);
    return undefined;
  }
  const kind = compareTypes(comparing);
  if (kind === "value-retyped") return kind;
  const at = { base: pathOfValue(base), head: pathOfValue(head) };
  if (before) note(isConstant(base) ? "constant-dropped" : "enum-dropped", { before: plain(before), at });
  if (after) note(isConstant(head) ? "constant-set" : "enum-set", { after: plain(after), at });
  return kind;
}

function compareLists({ base, head, note }: Comparing, before: unknown[], after: unknown[]): void {
  const gone = without(before, after);
  const added = without(after, before);
  if (before.length === 1 && after.length === 1 && gone.length === 1)
    return note("constant-changed", {
      before: before[0],
      after: after[0],
      at: { base: pathOfValue(base), head: pathOfValue(head) },
    });
  if (gone.length > 0)
    note("enum-values-removed", { before: gone, at: { base: pathOfValue(base, gone[0]), head: ["enum", "-"] } });
  if (added.length > 0)
    note("enum-values-added", { after: added, at: { base: ["enum", "-"], head: pathOfValue(head, added[0]) } });
}

/** The keyword that lists the values, and in a longer list the one that is asked for; `-` is none of them. */
function pathOfValue(schema: SchemaObject, value?: unknown): Path {
  if ("const" in schema) return ["const"];
  if (!Array.isArray(schema.enum)) return ["const"]; // where one would stand
  const index = schema.enum.findIndex((item) => same(item, value));
  return value === undefined || index === -1 ? ["enum"] : ["enum", String(index)];
}

function isConstant(schema: SchemaObject): boolean {
  return "const" in schema || schema.enum?.length === 1;
}

/** A list of values narrows its type, so that only types without a list on either side can be said to narrow or widen. */
function compareTypes({ base, head, note }: Comparing): ChangeKind | undefined {
  const before = typesOf(base);
  const after = typesOf(head);
  if (same(new Set(before), new Set(after))) return undefined;
  const narrowed = after.every((type) => before.includes(type));
  const widened = before.every((type) => after.includes(type));
  if (enumeratedValues(base) ? widened : enumeratedValues(head) ? narrowed : false) return undefined;
  const kind = narrowed ? "value-narrowed" : widened ? "value-widened" : "value-retyped";
  const at = (schema: SchemaObject): Path =>
    schema.type === undefined && enumeratedValues(schema) ? pathOfValue(schema) : ["type"];
  note(kind, { before: inWords(before), after: inWords(after), at: { base: at(base), head: at(head) } });
  return kind;
}

function inWords(types: readonly string[]): string {
  if (types.length === ALL_TYPES.length) return "any value";
  const hasFraction = types.includes(FRACTION);
  return types
    .filter((type) => !(hasFraction && type === "integer"))
    .map((type) => (type === FRACTION ? "number" : type))
    .join(" or ");
}

function plain(list: readonly unknown[]): unknown {
  return list.length === 1 ? list[0] : list;
}
