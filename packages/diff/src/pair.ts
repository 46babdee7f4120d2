/** Pairs the envelopes and errors of two versions of a family. */
import type { Envelope, ErrorEntry, Family, ListEnvelope, SchemaObject } from "@faultline/catalog";
import { groupBy, isRecord } from "@faultline/catalog/pure";
import { canonical } from "./equal.ts";

export interface Pair<T> {
  base: T;
  head: T;
}

/** The items on both sides as pairs, and those on one side only. */
export interface Pairing<T> {
  pairs: Pair<T>[];
  removed: T[];
  added: T[];
}

/** Pairs items by each key in turn; the next key pairs what is left. Equal keys on one side pair in order. */
export function pairBy<T>(
  base: readonly T[],
  head: readonly T[],
  ...keys: readonly ((item: T, side: "base" | "head") => string | undefined)[]
): Pairing<T> {
  const pairs: Pair<T>[] = [];
  let removed = [...base];
  let added = [...head];
  for (const key of keys) {
    const waiting = groupBy(added, (item) => key(item, "head"));
    const taken = new Set<T>();
    removed = removed.filter((item) => {
      const name = key(item, "base");
      const match = name === undefined ? undefined : waiting.get(name)?.shift();
      if (match === undefined) return true;
      taken.add(match);
      pairs.push({ base: item, head: match });
      return false;
    });
    added = added.filter((item) => !taken.has(item));
  }
  return { pairs, removed, added };
}

/** The items by their keys, in the order in which the keys first occur. */
export interface FamilyPairing {
  envelopes: Pairing<Envelope>;
  /** Bodies whose failure is a list of errors. */
  lists: Pairing<ListEnvelope>;
  errors: Pairing<ErrorEntry>;
  /** Component schemas that are neither errors nor envelopes. */
  others: Pairing<string>;
  /** The head's name of a base's component schema. */
  names: ReadonlyMap<string, string>;
}

/** Pairs errors by envelope and code, and the remaining ones by the name of their schema. */
export function pairFamilies(base: Family, head: Family): FamilyPairing {
  const envelopes = pairEnvelopes(base, head);
  const newName = new Map(envelopes.pairs.map((pair) => [pair.base.name, pair.head.name]));
  const envelopeOf = ({ envelope }: ErrorEntry, side: "base" | "head"): string =>
    envelope === undefined
      ? ""
      : side === "head"
        ? envelope.name
        : (newName.get(envelope.name) ?? `removed ${envelope.name}`);
  const byCode = (error: ErrorEntry, side: "base" | "head"): string =>
    JSON.stringify([envelopeOf(error, side), error.code]);
  const errors = pairBy(
    base.errors,
    head.errors,
    (error, side) => `${byCode(error, side)} ${error.name}`,
    byCode,
    ({ name }) => name,
  );
  const others = pairOthers(base, head);
  const names = new Map([
    ...others.pairs.map((pair) => [pair.base, pair.head] as const),
    ...[...errors.pairs, ...envelopes.pairs].map((pair) => [pair.base.name, pair.head.name] as const),
  ]);
  const lists = pairBy(base.lists, head.lists, ({ name }, side) =>
    side === "base" ? (names.get(name) ?? name) : name,
  );
  return { envelopes, lists, errors, others, names };
}

/** An envelope that nothing pairs by name has been renamed when its errors have the codes of a new one. */
function pairEnvelopes(base: Family, head: Family): Pairing<Envelope> {
  const { pairs, removed, added } = pairBy(base.envelopes, head.envelopes, ({ name }) => name);
  const codes = (family: Family, envelope: Envelope): string[] =>
    family.errors.filter((error) => error.envelope === envelope).map(({ code }) => JSON.stringify(code));
  for (const envelope of [...removed]) {
    const known = new Set(codes(base, envelope));
    const twin = added.find((candidate) => codes(head, candidate).some((code) => known.has(code)));
    if (!twin) continue;
    pairs.push({ base: envelope, head: twin });
    removed.splice(removed.indexOf(envelope), 1);
    added.splice(added.indexOf(twin), 1);
  }
  return { pairs, removed, added };
}

/** A schema of another name and equal content has been renamed. */
function pairOthers(base: Family, head: Family): Pairing<string> {
  const schemas = { base: schemasOf(base), head: schemasOf(head) };
  const content = (name: string, side: "base" | "head"): string => canonical(schemas[side][name]);
  return pairBy(otherNames(base), otherNames(head), (name) => name, content);
}

function otherNames(family: Family): string[] {
  const known = new Set([...family.errors, ...family.envelopes].map(({ name }) => name));
  return Object.keys(schemasOf(family)).filter((name) => !known.has(name));
}

export function schemasOf(family: Family): Record<string, SchemaObject> {
  const schemas = Object.entries(family.merged.components?.schemas ?? {});
  return Object.fromEntries(schemas.filter((entry): entry is [string, SchemaObject] => isRecord(entry[1])));
}
