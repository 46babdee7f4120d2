import { same, without } from "./equal.ts";
import type { ChangeKind } from "./kinds.ts";
import type { SchemaObject } from "../openapi.ts";
import type { Comparing } from "./schema-change.ts";

/** `number` without its integers, so that both can be told apart. */
const FRACTION = "fraction";
const ALL_TYPES = ["null", "boolean", "object", "array", "string", "integer", FRACTION];

/** `type`, `const` and `enum`: which values are allowed. A constant is a list of one value. Answers what became of the type. */
export function compareValues(comparing: Comparing): ChangeKind | undefined {
  const before = listOf(comparing.base);
  const after = listOf(comparing.head);
  if (before && after) {
    compareLists(comparing, before, after);
    return undefined;
  }
  const kind = compareTypes(comparing);
  if (kind === "value-retyped") return kind;
  if (before) comparing.note("const" in comparing.base ? "constant-dropped" : "enum-dropped", { before: plain(before) });
  if (after) comparing.note("const" in comparing.head ? "constant-set" : "enum-set", { after: plain(after) });
  return kind;
}

function listOf(schema: SchemaObject): unknown[] | undefined {
  if ("const" in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function compareLists({ note }: Comparing, before: unknown[], after: unknown[]): void {
  const gone = without(before, after);
  const added = without(after, before);
  if (before.length === 1 && after.length === 1 && gone.length === 1)
    return note("constant-changed", { before: before[0], after: after[0] });
  if (gone.length > 0) note("enum-values-removed", { before: gone });
  if (added.length > 0) note("enum-values-added", { after: added });
}

/** A list of values narrows its type, so that only types without a list on either side can be said to narrow or widen. */
function compareTypes({ base, head, note }: Comparing): ChangeKind | undefined {
  const before = typesOf(base);
  const after = typesOf(head);
  if (same(new Set(before), new Set(after))) return undefined;
  const narrowed = after.every((type) => before.includes(type));
  const widened = before.every((type) => after.includes(type));
  if (listOf(base) ? widened : listOf(head) ? narrowed : false) return undefined;
  const kind = narrowed ? "value-narrowed" : widened ? "value-widened" : "value-retyped";
  note(kind, { before: inWords(before), after: inWords(after) });
  return kind;
}

function typesOf(schema: SchemaObject): string[] {
  const list = listOf(schema);
  if (list) return [...new Set(list.map(typeOf))];
  if (schema.type === undefined) return ALL_TYPES;
  return [...new Set([schema.type].flat().flatMap((type) => (type === "number" ? ["integer", FRACTION] : [type])))];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : FRACTION) : typeof value;
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
