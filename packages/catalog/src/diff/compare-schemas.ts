import { canonical } from "./equal.ts";
import { formsOf, recordOf, refName, resolved, type Forms, type Located, type Side } from "./forms.ts";
import { compareLimits, compareRest, compareTexts } from "./keywords.ts";
import { pairBy } from "./pair.ts";
import { below, type Comparing, type SchemaChange, type Spot } from "./schema-change.ts";
import { compareValues } from "./values.ts";
import type { SchemaObject } from "../openapi.ts";

/** What both documents are needed for, beyond the two schemas. */
export interface Sides {
  base: Side;
  head: Side;
  /** The head's name of a base's component schema: references to such a pair are equal, the pair itself is compared once, elsewhere. */
  names: ReadonlyMap<string, string>;
}

/**
 * Every difference in meaning between two merged schemas, each with its member. A reference equals what it refers to, and neither the
 * order of `required`, `enum` and alternatives matters, nor that of members.
 */
export function compareSchemas(base: Located, head: Located, sides: Sides): SchemaChange[] {
  const comparison = new Comparison(sides);
  comparison.schemas({ member: [], base: base.path, head: head.path }, base.schema, head.schema);
  return comparison.changes;
}

type Open = readonly (readonly [base: unknown, head: unknown])[];

class Comparison {
  readonly changes: SchemaChange[] = [];
  readonly #sides: Sides;

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  /** Where the schemas stand; each may be a reference or a list of alternatives. */
  schemas(spot: Spot, base: unknown, head: unknown, open: Open = []): void {
    const name = refName(head);
    if (name !== undefined && this.#sides.names.get(refName(base) ?? "") === name) return this.#beside(spot, base, head);
    const before = formsOf({ schema: base, path: spot.base }, this.#sides.base);
    const after = formsOf({ schema: head, path: spot.head }, this.#sides.head);
    if (this.#isSingle(before, base) && this.#isSingle(after, head)) return this.#resolved(spot, base, head, open);
    if (open.some(([one, other]) => one === base && other === head)) return;
    const inner: Open = [...open, [base, head]];
    this.#forms(spot, before, after, inner);
    // The rest may list alternatives of its own, where a schema has both `oneOf` and `anyOf`.
    this.schemas({ member: spot.member, base: before.rest.path, head: after.rest.path }, before.rest.schema, after.rest.schema, inner);
  }

  #isSingle({ forms }: Forms, schema: unknown): boolean {
    return forms.length === 1 && forms[0]?.schema === schema;
  }

  /** What stands beside two references that are equal. */
  #beside(spot: Spot, base: unknown, head: unknown): void {
    const { $ref: _, ...before } = recordOf(base);
    const { $ref: __, ...after } = recordOf(head);
    this.#keywords(spot, before, after, []);
  }

  #resolved(spot: Spot, base: unknown, head: unknown, open: Open): void {
    const before = resolved({ schema: base, path: spot.base }, this.#sides.base);
    const after = resolved({ schema: head, path: spot.head }, this.#sides.head);
    if (open.some(([one, other]) => one === base && other === head)) return;
    const there = { member: spot.member, base: before.path, head: after.path };
    this.#keywords(there, objectForm(before.schema), objectForm(after.schema), [...open, [base, head]]);
  }

  #keywords(spot: Spot, base: SchemaObject, head: SchemaObject, open: Open): void {
    const comparing: Comparing = {
      base,
      head,
      note: (kind, { keyword, ...difference }) => {
        const place = keyword === undefined ? spot : below(spot, [keyword]);
        this.changes.push({ kind, ...place, member: spot.member, ...(keyword !== undefined && { keyword }), ...difference });
      },
    };
    if (compareValues(comparing) === "value-retyped") return; // one change, told once: its other keywords follow from the type
    compareLimits(comparing);
    compareTexts(comparing);
    compareRest(comparing);
    this.#members(spot, base, head, open);
    for (const keyword of ["items", "additionalProperties"] as const) {
      if (base[keyword] === head[keyword] || base[keyword] === false || head[keyword] === false) continue;
      this.schemas(below(spot, [keyword], "*"), base[keyword] ?? {}, head[keyword] ?? {}, open);
    }
  }

  #members(spot: Spot, base: SchemaObject, head: SchemaObject, open: Open): void {
    const [before, after] = [recordOf(base.properties), recordOf(head.properties)];
    const required = { base: new Set(listOf(base.required)), head: new Set(listOf(head.required)) };
    for (const name of new Set([...Object.keys(before), ...Object.keys(after), ...required.base, ...required.head])) {
      const place = below(spot, ["properties", name], name);
      const [declared, stillDeclared] = [Object.hasOwn(before, name), Object.hasOwn(after, name)];
      if (declared && !stillDeclared) {
        this.changes.push({ kind: required.base.has(name) ? "required-member-removed" : "optional-member-removed", ...place });
      } else if (!declared && stillDeclared) {
        this.changes.push({ kind: required.head.has(name) ? "required-member-added" : "optional-member-added", ...place });
      } else {
        if (required.base.has(name) !== required.head.has(name)) {
          this.changes.push({ kind: required.base.has(name) ? "member-no-longer-required" : "member-now-required", ...place });
        }
        if (declared) this.schemas(place, before[name], after[name], open);
      }
    }
  }

  /** Alternatives are paired by name, by text, then by meaning; a single one that is left on each side has changed. */
  #forms(spot: Spot, { forms: before }: Forms, { forms: after }: Forms, open: Open): void {
    const { names } = this.#sides;
    const rest = pairBy(
      before,
      after,
      ({ schema }, side) => (side === "base" ? names.get(refName(schema) ?? "") : refName(schema)),
      ({ schema }) => contentOf(schema),
    );
    const { gone, added } = pairUp(rest.removed, rest.added, (form, candidate) => this.#probe(spot, form, candidate, open).length === 0);
    const [form, candidate] = [gone[0], added[0]];
    if (form && candidate && gone.length === 1 && added.length === 1) {
      this.changes.push(...this.#probe(spot, form, candidate, open));
      return;
    }
    for (const { schema, path } of gone) this.changes.push({ kind: "alternative-removed", ...spot, base: path, before: nameOf(schema) });
    for (const { schema, path } of added) this.changes.push({ kind: "alternative-added", ...spot, head: path, after: nameOf(schema) });
  }

  #probe({ member }: Spot, base: Located, head: Located, open: Open): SchemaChange[] {
    const probe = new Comparison(this.#sides);
    probe.schemas({ member, base: base.path, head: head.path }, base.schema, head.schema, open);
    return probe.changes;
  }
}

/** What stays without a partner. */
function pairUp(
  base: readonly Located[],
  head: readonly Located[],
  isPair: (base: Located, head: Located) => boolean,
): { gone: Located[]; added: Located[] } {
  const added = [...head];
  const gone = base.filter((form) => {
    const index = added.findIndex((candidate) => isPair(form, candidate));
    if (index !== -1) added.splice(index, 1);
    return index === -1;
  });
  return { gone, added };
}

/** `true` allows everything, `false` nothing. */
function objectForm(schema: unknown): SchemaObject {
  return schema === false ? { not: {} } : recordOf(schema);
}

/** Equal for equal schemas. What refers to others may mean something else on the other side, and is not told by its text. */
function contentOf(schema: unknown): string | undefined {
  const text = canonical(schema);
  return text.includes('"$ref"') ? undefined : text;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function nameOf(schema: unknown): string {
  const { title, type } = recordOf(schema);
  return refName(schema) ?? (typeof title === "string" ? title : typeof type === "string" ? type : "a schema without a name");
}
