/** Compares members of schemas: which exist, which are required, and what each allows. */
import type { Path, SchemaObject } from "@faultline/catalog";
import { recordOf } from "./forms.ts";
import { below, type SchemaChange, type SchemaPair } from "./schema-change.ts";

/** The comparison to which the members belong. */
export interface Inner {
  schemas(spot: SchemaPair, base: unknown, head: unknown): void;
  tell(change: SchemaChange): void;
}

export function compareMembers(
  spot: SchemaPair,
  base: SchemaObject,
  head: SchemaObject,
  { schemas, tell }: Inner,
): void {
  const [before, after] = [recordOf(base.properties), recordOf(head.properties)];
  const required = { base: listOf(base.required), head: listOf(head.required) };
  const [needs, needed] = [new Set(required.base), new Set(required.head)];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after), ...needs, ...needed])) {
    const place = below(spot, ["properties", name], name);
    const [declared, stillDeclared] = [Object.hasOwn(before, name), Object.hasOwn(after, name)];
    if (declared && !stillDeclared)
      tell({ kind: needs.has(name) ? "required-member-removed" : "optional-member-removed", ...place });
    else if (!declared && stillDeclared)
      tell({ kind: needed.has(name) ? "required-member-added" : "optional-member-added", ...place });
    else {
      if (needs.has(name) !== needed.has(name)) {
        const at = { base: entryOf(spot.base, required.base, name), head: entryOf(spot.head, required.head, name) };
        tell({
          kind: needs.has(name) ? "member-no-longer-required" : "member-now-required",
          member: place.member,
          ...at,
        });
      }
      if (declared) schemas(place, before[name], after[name]);
    }
  }
}

/** The path of a member's entry in `required`, or where it would be. */
function entryOf(path: Path, required: readonly string[], name: string): Path {
  const index = required.indexOf(name);
  return [...path, "required", index === -1 ? "-" : String(index)];
}

/** Schemas by name or index below a keyword. Where one side alone has one, it is compared with what allows everything. */
export function compareNamed(
  keyword: string,
  spot: SchemaPair,
  base: SchemaObject,
  head: SchemaObject,
  { schemas }: Inner,
): void {
  const [before, after] = [entriesOf(base[keyword]), entriesOf(head[keyword])];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    schemas(below(spot, [keyword, name], name), before[name] ?? {}, after[name] ?? {});
  }
}

function entriesOf(value: unknown): Record<string, unknown> {
  return Array.isArray(value) ? { ...value } : recordOf(value);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
