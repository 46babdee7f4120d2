/** Compares members of schemas: which exist, which are required, and what each allows. */
import { recordOf } from "@faultline/catalog/pure";
import type { Path, SchemaObject } from "@faultline/catalog";
import { below, type SchemaChange, type SchemaPair } from "./schema-change.ts";

/** The comparison to which the members belong. */
export interface Inner {
  schemas(pair: SchemaPair, base: unknown, head: unknown): void;
  tell(change: SchemaChange): void;
}

export function compareMembers(
  pair: SchemaPair,
  base: SchemaObject,
  head: SchemaObject,
  { schemas, tell }: Inner,
): void {
  const [before, after] = [recordOf(base.properties), recordOf(head.properties)];
  const required = { base: stringsIn(base.required), head: stringsIn(head.required) };
  const [needs, needed] = [new Set(required.base), new Set(required.head)];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after), ...needs, ...needed])) {
    const inner = below(pair, ["properties", name], name);
    const [declared, stillDeclared] = [Object.hasOwn(before, name), Object.hasOwn(after, name)];
    if (declared && !stillDeclared)
      tell({ kind: needs.has(name) ? "required-member-removed" : "optional-member-removed", ...inner });
    else if (!declared && stillDeclared)
      tell({ kind: needed.has(name) ? "required-member-added" : "optional-member-added", ...inner });
    else {
      if (needs.has(name) !== needed.has(name)) {
        const at = { base: entryOf(pair.base, required.base, name), head: entryOf(pair.head, required.head, name) };
        tell({
          kind: needs.has(name) ? "member-no-longer-required" : "member-now-required",
          member: inner.member,
          ...at,
        });
      }
      if (declared) schemas(inner, before[name], after[name]);
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
  pair: SchemaPair,
  base: SchemaObject,
  head: SchemaObject,
  { schemas }: Inner,
): void {
  const [before, after] = [entriesOf(base[keyword]), entriesOf(head[keyword])];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    schemas(below(pair, [keyword, name], name), before[name] ?? {}, after[name] ?? {});
  }
}

function entriesOf(value: unknown): Record<string, unknown> {
  return Array.isArray(value) ? { ...value } : recordOf(value);
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
