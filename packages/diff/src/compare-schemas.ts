/** Compares two schemas keyword by keyword. */
import type { Path, SchemaObject } from "@faultline/catalog";
import { recordOf, isRecord } from "@faultline/catalog/pure";
import { canonical } from "./equal.ts";
import { folded, NO_VALUE, objectForm } from "./fold.ts";
import { formsOf, refName, resolvedOn, type Forms, type Located, type SchemaSide } from "./forms.ts";
import {
  compareContains,
  compareDependencies,
  compareOther,
  compareRest,
  compareTexts,
  SCHEMA_KEYWORDS,
  SCHEMA_MAPS,
  withoutIdle,
} from "./keywords.ts";
import { bothList, compareLimits, isFlag } from "./limits.ts";
import { compareMembers, compareNamed, type Inner } from "./members.ts";
import { pairBy, type Pair } from "./pair.ts";
import { below, type Comparing, type SchemaChange, type SchemaPair } from "./schema-change.ts";
import { enumeratedValues } from "./types.ts";
import { compareValues } from "./values.ts";

/** Both documents, and what their comparison shares between schemas. */
export interface Sides {
  base: SchemaSide;
  head: SchemaSide;
  /** The head's name of a base's component schema: references to such a pair are equal, the pair itself is compared once, elsewhere. */
  names: ReadonlyMap<string, string>;
  /** The pairs that were compared already, so that each difference is reported once. */
  compared: Compared;
  /** The differences between two alternatives, by their paths. */
  probes: Map<string, readonly SchemaChange[]>;
}

/** Pairs of schemas that were met before: those that several schemas share or inherit, and those behind references. */
export class Compared {
  readonly #shared = new WeakMap<object, WeakSet<object>>();
  readonly #referred = new Set<string>();

  /** True for a pair that was compared before, or is being compared further out; it is remembered. */
  has(base: Located, head: Located): boolean {
    return this.#isShared(base.schema, head.schema) || this.#isReferred(base, head);
  }

  #isShared(base: unknown, head: unknown): boolean {
    if (!isRecord(base) || !isRecord(head)) return false;
    const partners = this.#shared.get(base) ?? new WeakSet();
    this.#shared.set(base, partners);
    if (partners.has(head)) return true;
    partners.add(head);
    return false;
  }

  /** Ends circles, and keeps a graph of references from being walked once for each of its ways. */
  #isReferred(base: Located, head: Located): boolean {
    const [one, other] = [recordOf(base.schema)["$ref"], recordOf(head.schema)["$ref"]];
    if (one === undefined && other === undefined) return false;
    const pair = JSON.stringify([one ?? base.path, other ?? head.path]);
    if (this.#referred.has(pair)) return true;
    this.#referred.add(pair);
    return false;
  }
}

/**
 * Lists every difference in meaning between two merged schemas, each with its member. A reference equals its target,
 * and the order of members, `required`, `enum` and alternatives does not matter.
 */
export function compareSchemas(base: Located, head: Located, sides: Sides): SchemaChange[] {
  const comparison = new SchemaComparison(sides);
  comparison.schemas({ member: [], base: base.path, head: head.path }, base.schema, head.schema);
  return comparison.changes;
}

class SchemaComparison {
  readonly changes: SchemaChange[] = [];
  readonly #sides: Sides;
  readonly #compared: Compared;

  constructor(sides: Sides, compared = sides.compared) {
    this.#sides = sides;
    this.#compared = compared;
  }

  /** Where the schemas stand; each may be a reference or a list of alternatives. */
  schemas(pair: SchemaPair, base: unknown, head: unknown): void {
    const name = refName(head);
    if (name !== undefined && this.#sides.names.get(refName(base) ?? "") === name)
      return this.#beside(pair, base, head);
    const [one, other] = [
      { schema: base, path: pair.base },
      { schema: head, path: pair.head },
    ];
    if (this.#compared.has(one, other)) return;
    const before = formsOf(one, this.#sides.base);
    const after = formsOf(other, this.#sides.head);
    if (isSingle(before, base) && isSingle(after, head)) return this.#resolved(pair, base, head);
    if ((before.forms.length === 1 || after.forms.length === 1) && this.#folded(pair, before, after, this)) return;
    this.#forms(pair, before, after);
    // The rest may list alternatives of its own, where a schema has both `oneOf` and `anyOf`.
    this.schemas(
      { member: pair.member, base: before.rest.path, head: after.rest.path },
      before.rest.schema,
      after.rest.schema,
    );
  }

  /** Compares one plain schema in place of alternatives on both sides; false where there is none. */
  #folded(pair: SchemaPair, before: Forms, after: Forms, into: SchemaComparison): boolean {
    const [base, head] = [folded(before, this.#sides.base), folded(after, this.#sides.head)];
    if (!base || !head) return false;
    const start = into.changes.length;
    into.#keywords({ member: pair.member, base: base.path, head: head.path }, base.schema, head.schema);
    const found = into.changes.splice(start).map((change) => {
      const isOwn =
        change.member.length === pair.member.length &&
        VALUES.has(change.kind) &&
        (base.union ?? head.union) !== undefined;
      return isOwn ? { ...change, base: base.union ?? pair.base, head: head.union ?? pair.head } : change; // the form that says it
    });
    into.changes.push(...found);
    return true;
  }

  /** What stands beside two references that are equal. */
  #beside(pair: SchemaPair, base: unknown, head: unknown): void {
    const { $ref: _, ...before } = recordOf(base);
    const { $ref: __, ...after } = recordOf(head);
    this.#keywords(pair, before, after);
  }

  #resolved(pair: SchemaPair, base: unknown, head: unknown): void {
    const before = resolvedOn({ schema: base, path: pair.base }, this.#sides.base);
    const after = resolvedOn({ schema: head, path: pair.head }, this.#sides.head);
    const there = { member: pair.member, base: before.path, head: after.path };
    this.#keywords(there, objectForm(before.schema, this.#sides.base), objectForm(after.schema, this.#sides.head));
  }

  #keywords(pair: SchemaPair, before: SchemaObject, after: SchemaObject): void {
    const [base, head] = [withoutIdle(before), withoutIdle(after)];
    const comparing: Comparing = { base, head, note: (kind, noted) => this.#note(pair, kind, noted) };
    if (base === NO_VALUE || head === NO_VALUE) return compareOther("not", comparing);
    if (compareValues(comparing) === "value-retyped") return; // one change, told once: its other keywords follow from the type
    if (!bothList(comparing)) {
      compareLimits(comparing);
      compareTexts(comparing);
    }
    compareDependencies(comparing);
    compareContains(comparing);
    compareRest(comparing);
    const inner: Inner = {
      schemas: this.schemas.bind(this),
      meanings: this.#meanings.bind(this),
      tell: (change) => this.changes.push(change),
    };
    compareMembers(pair, base, head, inner);
    for (const keyword of SCHEMA_KEYWORDS) {
      const [one, other] = [base[keyword], head[keyword]];
      if (one === other || ((one === false || other === false) && isFlag(keyword))) continue;
      if (keyword === "contains" && (one === undefined || other === undefined)) continue; // compared above
      this.schemas(below(pair, [keyword], "*"), one ?? {}, other ?? {});
    }
    for (const keyword of SCHEMA_MAPS) compareNamed(keyword, pair, base, head, inner);
  }

  /** Compares schemas that stand at different places of a schema, so that their texts are not those of one thing. */
  #meanings(pair: SchemaPair, base: unknown, head: unknown): void {
    const start = this.changes.length;
    this.schemas(pair, base, head);
    const found = this.changes.splice(start).filter(({ kind }) => kind !== "text-changed");
    this.changes.push(...found);
  }

  #note(
    pair: SchemaPair,
    kind: SchemaChange["kind"],
    { keyword, at, ...difference }: Parameters<Comparing["note"]>[1],
  ): void {
    const path = keyword === undefined ? [] : [keyword];
    const there = { base: [...pair.base, ...(at?.base ?? path)], head: [...pair.head, ...(at?.head ?? path)] };
    this.changes.push({
      kind,
      ...there,
      member: pair.member,
      ...(keyword !== undefined && { keyword }),
      ...difference,
    });
  }

  /**
   * Alternatives are paired by name, by text, by meaning, by what tells them apart, and where only their wording differs; a single one that
   * is left on each side has changed.
   */
  #forms(pair: SchemaPair, before: Forms, after: Forms): void {
    const { names } = this.#sides;
    const rest = pairBy(
      before.forms,
      after.forms,
      ({ schema }, side) => (side === "base" ? names.get(refName(schema) ?? "") : refName(schema)),
      ({ schema }) => contentOf(schema),
    );
    const equal = pairUp(rest.removed, rest.added, (one, other) => this.#probe(one, other).length === 0);
    const alike = pairBy(equal.gone, equal.added, (form, side) => markOf(form, this.#sides[side]));
    const { pairs, gone, added } = pairUp(alike.removed, alike.added, (one, other) =>
      isWorded(this.#probe(one, other)),
    );
    const [form, candidate] = [gone[0], added[0]];
    const isOne = form && candidate && gone.length === 1 && added.length === 1;
    for (const { base, head } of [...alike.pairs, ...pairs, ...(isOne ? [{ base: form, head: candidate }] : [])])
      this.changes.push(
        ...this.#probe(base, head).map((change) => ({ ...change, member: [...pair.member, ...change.member] })),
      );
    if (isOne) return;
    if (form && candidate && this.#meansTheSame(pair, { ...before, forms: gone }, { ...after, forms: added })) return;
    for (const one of gone)
      this.changes.push({ kind: "alternative-removed", ...pair, base: referencePath(one), before: nameOf(one.schema) });
    for (const one of added)
      this.changes.push({ kind: "alternative-added", ...pair, head: referencePath(one), after: nameOf(one.schema) });
  }

  /** True for lists that say in different ways what one plain schema would say. */
  #meansTheSame(pair: SchemaPair, before: Forms, after: Forms): boolean {
    const none = { schema: {}, path: [] }; // what holds for all is compared elsewhere
    const probe = new SchemaComparison(this.#sides, new Compared());
    return this.#folded(pair, { ...before, rest: none }, { ...after, rest: none }, probe) && probe.changes.length === 0;
  }

  /** What differs between two alternatives, with members counted from there: many ways may lead to the pair. */
  #probe(base: Located, head: Located): readonly SchemaChange[] {
    const pair = JSON.stringify([base.path, head.path]);
    const known = this.#sides.probes.get(pair);
    if (known) return known;
    this.#sides.probes.set(pair, []); // for a circle that leads back to this pair
    const probe = new SchemaComparison(this.#sides, new Compared());
    probe.schemas({ member: [], base: base.path, head: head.path }, base.schema, head.schema);
    this.#sides.probes.set(pair, probe.changes);
    return probe.changes;
  }
}

/** Changes of which a form for null is the reason, where there is one. */
const VALUES: ReadonlySet<SchemaChange["kind"]> = new Set([
  "value-widened",
  "value-narrowed",
  "enum-values-added",
  "enum-values-removed",
]);

function isSingle({ forms }: Forms, schema: unknown): boolean {
  return forms.length === 1 && forms[0]?.schema === schema;
}

/** Up to so many pairs are looked at; of longer lists each form is compared with the one that stands where it stands. */
const MOST_PAIRS = 2500;

/** Pairs what belongs together, each with the first that is free. */
function pairUp(
  base: readonly Located[],
  head: readonly Located[],
  isPair: (base: Located, head: Located) => boolean,
): { pairs: Pair<Located>[]; gone: Located[]; added: Located[] } {
  const free = new Set(head);
  const isShort = base.length * head.length <= MOST_PAIRS;
  const pairs: Pair<Located>[] = [];
  const gone = base.filter((form, index) => {
    const candidates = isShort ? [...free] : head.slice(index, index + 1);
    const match = candidates.find((candidate) => isPair(form, candidate));
    if (match === undefined) return true;
    free.delete(match);
    pairs.push({ base: form, head: match });
    return false;
  });
  return { pairs, gone, added: [...free] };
}

/** True where only people notice the difference. */
function isWorded(changes: readonly SchemaChange[]): boolean {
  return changes.every(({ kind }) => kind === "text-changed");
}

/** What tells a form from the others of its list: its title and its constants; undefined where it has neither. */
function markOf(form: Located, side: SchemaSide): string | undefined {
  const { title, properties } = recordOf(resolvedOn(form, side).schema);
  const constants = Object.entries(recordOf(properties)).flatMap(([name, member]) => {
    const values = enumeratedValues(recordOf(member));
    return values?.length === 1 ? [[name, values[0]]] : [];
  });
  return title === undefined && constants.length === 0 ? undefined : canonical([title, Object.fromEntries(constants)]);
}

/**
 * A text that is equal for equal schemas; undefined for schemas with references, which may differ on the other side.
 */
function contentOf(schema: unknown): string | undefined {
  const text = canonical(schema);
  return text.includes('"$ref"') ? undefined : text;
}

/** A reference to a form stands where it is written, not where it leads. */
function referencePath({ schema, path }: Located): Path {
  return refName(schema) === undefined ? path : [...path, "$ref"];
}

function nameOf(schema: unknown): string {
  const { title, type } = recordOf(schema);
  return (
    refName(schema) ?? (typeof title === "string" ? title : typeof type === "string" ? type : "a schema without a name")
  );
}
