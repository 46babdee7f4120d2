/** Finds codes to which a registry gives two owners. */
import type { OwnerConfig, RegistryConfig } from "./config.ts";

/** A claim of one owner. */
interface Claim {
  owner: string;
  /** Its place in the config: `registry.orders.ranges[0]`. */
  at: string;
  /** In words: `the range 1000 to 1999`. */
  words: string;
  prefix?: string;
  range?: readonly [first: number, last: number];
  code?: string | number;
}

/** Two claims of different owners to one code. */
type Conflict = readonly [Claim, Claim];

/**
 * Lists the claims of two owners to one code, a line each, without the file; both places are named. A registry can have many thousands of
 * codes, so claims are looked up and never compared one by one.
 */
export function registryConflicts(registry: RegistryConfig): string[] {
  const claims = Object.entries(registry).flatMap(([owner, entry]) => claimsOf(owner, entry));
  const order = new Map(claims.map((claim, index) => [claim, index]));
  const rivals = new Map<Claim, Claim>();
  const conflicts = [...equalCodes(claims), ...commonPrefixes(claims), ...commonNumbers(claims)];
  for (const [a, b] of conflicts) {
    const [first, second] = (order.get(a) ?? 0) < (order.get(b) ?? 0) ? [a, b] : [b, a]; // each has its place
    if (!rivals.has(second)) rivals.set(second, first);
  }
  return claims.flatMap((claim) => {
    const rival = rivals.get(claim);
    return rival
      ? [`${claim.at}: found ${claim.words}, and ${rival.words} at ${rival.at}; wanted codes that have one owner`]
      : [];
  });
}

function claimsOf(owner: string, { prefixes = [], ranges = [], codes = [] }: OwnerConfig): Claim[] {
  const at = (list: string, index: number): string => `registry.${owner}.${list}[${index}]`;
  return [
    ...prefixes.map(
      (prefix, index): Claim => ({
        owner,
        at: at("prefixes", index),
        words: `the prefix ${JSON.stringify(prefix)}`,
        prefix,
      }),
    ),
    ...ranges.map(
      (range, index): Claim => ({
        owner,
        at: at("ranges", index),
        words: `the range ${range[0]} to ${range[1]}`,
        range,
      }),
    ),
    ...codes.map(
      (code, index): Claim => ({
        owner,
        at: at("codes", index),
        words: `the code ${JSON.stringify(code)}`,
        code,
      }),
    ),
  ];
}

/** The first claims to something of two different owners: one of them is a rival of whoever else claims it. */
class FirstOwners<Key> {
  readonly #claims = new Map<Key, Claim[]>();

  add(key: Key, claim: Claim): void {
    const known = this.#claims.get(key) ?? [];
    this.#claims.set(key, known);
    if (known.length < 2 && !known.some(({ owner }) => owner === claim.owner)) known.push(claim);
  }

  conflicts(key: Key, claim: Claim): Conflict[] {
    const rival = this.#claims.get(key)?.find(({ owner }) => owner !== claim.owner);
    return rival ? [[rival, claim]] : [];
  }
}

/** The number 1 and the text "1" are two codes. */
function equalCodes(claims: readonly Claim[]): Conflict[] {
  const owners = new FirstOwners<string | number>();
  for (const claim of claims) if (claim.code !== undefined) owners.add(claim.code, claim);
  return claims.flatMap((claim) => (claim.code === undefined ? [] : owners.conflicts(claim.code, claim)));
}

/** Texts, codes and prefixes alike, that begin with a prefix of somebody else. */
function commonPrefixes(claims: readonly Claim[]): Conflict[] {
  const owners = new FirstOwners<string>();
  const lengths = new Set<number>();
  for (const claim of claims) {
    if (claim.prefix === undefined) continue;
    owners.add(claim.prefix, claim);
    lengths.add(claim.prefix.length);
  }
  return claims.flatMap((claim) => {
    const text = claim.prefix ?? claim.code;
    if (typeof text !== "string") return [];
    return [...lengths].flatMap((length) =>
      length <= text.length ? owners.conflicts(text.slice(0, length), claim) : [],
    );
  });
}

/** Ranges and codes that share a number with a range of somebody else, which begins at it or before. */
function commonNumbers(claims: readonly Claim[]): Conflict[] {
  const spans = claims.flatMap((claim) => {
    const [first, last] = claim.range ?? [numberOf(claim.code), numberOf(claim.code)];
    return Number.isNaN(first) ? [] : [{ claim, first, last }];
  });
  const isRange = ({ claim }: { claim: Claim }): number => (claim.range ? 0 : 1);
  spans.sort((a, b) => a.first - b.first || isRange(a) - isRange(b));
  /** Of the ranges so far, the one of each of two owners that reaches the furthest. */
  let furthest: typeof spans = [];
  return spans.flatMap((span): Conflict[] => {
    const rival = furthest.find(({ claim, last }) => claim.owner !== span.claim.owner && last >= span.first);
    if (span.claim.range) {
      const own = furthest.find(({ claim }) => claim.owner === span.claim.owner);
      const others = furthest.filter((each) => each !== own);
      furthest = [...others, own && own.last > span.last ? own : span].sort((a, b) => b.last - a.last).slice(0, 2);
    }
    return rival ? [[rival.claim, span.claim]] : [];
  });
}

/** The number of a code, or the one that a text writes in decimal digits, as `code-in-registry` reads it. */
function numberOf(code: string | number | undefined): number {
  return code === undefined || (typeof code === "string" && !/^-?\d+$/.test(code)) ? NaN : Number(code);
}
