/** Compares members of schemas: which exist, which are required, and what each allows. */
import { recordOf } from "@faultline/catalog/pure";
import type { Path, SchemaObject } from "@faultline/catalog";
import type { Pair } from "./pair.ts";
import { below, type SchemaChange, type SchemaPair } from "./schema-change.ts";

/** The comparison to which the members belong. */
export interface Inner {
  schemas(pair: SchemaPair, base: unknown, head: unknown): void;
  /** The same without the texts. */
  meanings(pair: SchemaPair, base: unknown, head: unknown): void;
  tell(change: SchemaChange): void;
}

export function compareMembers(pair: SchemaPair, base: SchemaObject, head: SchemaObject, inside: Inner): void {
  const { schemas, tell } = inside;
  const [before, after] = [recordOf(base.properties), recordOf(head.properties)];
  const required = { base: stringsIn(base.required), head: stringsIn(head.required) };
  const [needs, needed] = [new Set(required.base), new Set(required.head)];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after), ...needs, ...needed])) {
    const inner = below(pair, ["properties", name], name);
    const [declared, stillDeclared] = [Object.hasOwn(before, name), Object.hasOwn(after, name)];
    const isKnownToBoth = (declared || needs.has(name)) && (stillDeclared || needed.has(name)); // one may require what it does not describe
    if (!isKnownToBoth && declared) {
      tell({ kind: needs.has(name) ? "required-member-removed" : "optional-member-removed", ...inner });
      compareUndeclared(pair, name, { base, head }, "head", inside);
    } else if (!isKnownToBoth && stillDeclared) {
      tell({ kind: needed.has(name) ? "required-member-added" : "optional-member-added", ...inner });
      compareUndeclared(pair, name, { base, head }, "base", inside);
    } else {
      if (needs.has(name) !== needed.has(name)) {
        const at = { base: entryOf(pair.base, required.base, name), head: entryOf(pair.head, required.head, name) };
        tell({
          kind: needs.has(name) ? "member-no-longer-required" : "member-now-required",
          member: inner.member,
          ...at,
        });
      }
      if (declared || stillDeclared) schemas(inner, before[name] ?? {}, after[name] ?? {});
    }
  }
}

/**
 * A member that one side alone declares: what the other side says of members that it does not declare is what it says of this one. A side
 * that is closed forbids it; where only one side is, the comparison of `additionalProperties` says so.
 */
function compareUndeclared(
  pair: SchemaPair,
  name: string,
  sides: Pair<SchemaObject>,
  without: "base" | "head",
  { meanings, tell }: Inner,
): void {
  const { [without]: schema, [without === "base" ? "head" : "base"]: other } = sides;
  const keyword = CLOSING.find((candidate) => candidate in schema);
  if (keyword === undefined || Object.keys(recordOf(schema["patternProperties"])).some(isFor(name))) return;
  const { member, ...declared } = below(pair, ["properties", name], name);
  const rest = { base: [...pair.base, keyword], head: [...pair.head, keyword] };
  const isAdded = without === "base";
  if (schema[keyword] === false) {
    if (other[keyword] === false)
      tell({
        kind: isAdded ? "limit-loosened" : "limit-tightened",
        member: pair.member,
        keyword,
        ...rest,
        [isAdded ? "after" : "before"]: name,
      });
    return;
  }
  const at = { member, base: isAdded ? rest.base : declared.base, head: isAdded ? declared.head : rest.head };
  const [before, after] = [sides.base, sides.head].map((side) => recordOf(side.properties)[name] ?? schema[keyword]);
  meanings(at, before, after);
}

/** Keywords for members that are not declared; the first one that a schema has is the one that they meet. */
const CLOSING = ["additionalProperties", "unevaluatedProperties"] as const;

/** True for a pattern that speaks of the member, or that cannot be read. */
function isFor(name: string): (pattern: string) => boolean {
  return (pattern) => {
    try {
      return new RegExp(pattern, "u").test(name);
    } catch {
      return true;
    }
  };
}

/** The path of a member's entry in `required`, or where it would be. */
function entryOf(path: Path, required: readonly string[], name: string): Path {
  const index = required.indexOf(name);
  return [...path, "required", index === -1 ? "-" : String(index)];
}

/** What a schema says of the elements and members for which the keyword has nothing. */
const FURTHER: Readonly<Record<string, string>> = { prefixItems: "items", patternProperties: "additionalProperties" };

/**
 * Schemas by name or index below a keyword. Where one side alone has one, it is compared with what the other side has in its place: what it
 * says of all further elements or members, else what allows everything.
 */
export function compareNamed(
  keyword: string,
  pair: SchemaPair,
  base: SchemaObject,
  head: SchemaObject,
  { schemas, meanings }: Inner,
): void {
  const [before, after] = [entriesOf(base[keyword]), entriesOf(head[keyword])];
  const others = FURTHER[keyword];
  const further = (schema: SchemaObject): unknown => (others === undefined ? undefined : schema[others]) ?? {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const compare = name in before && name in after ? schemas : meanings;
    compare(below(pair, [keyword, name], name), before[name] ?? further(base), after[name] ?? further(head));
  }
}

function entriesOf(value: unknown): Record<string, unknown> {
  return Array.isArray(value) ? { ...value } : recordOf(value);
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
