/** Finds codes to which a registry gives two owners. */
import type { OwnerConfig, RegistryConfig } from "./config.ts";

/** A claim of one owner. */
interface Claim {
  owner: string;
  /** Its place in the config: `registry.orders.ranges[0]`. */
  at: string;
  /** In words: `1000 to 1999`. */
  words: string;
  prefix?: string;
  range?: readonly [first: number, last: number];
  code?: string | number;
}

/** Lists the claims of two owners to one code, a line each, without the file; both places are named. */
export function registryConflicts(registry: RegistryConfig): string[] {
  const claims = Object.entries(registry).flatMap(([owner, entry]) => claimsOf(owner, entry));
  return claims.flatMap((claim, index) => {
    const rival = claims.slice(0, index).find((other) => other.owner !== claim.owner && meet(other, claim));
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

/** True where both take one code: of two prefixes, the longer one begins with the other. */
function meet(a: Claim, b: Claim): boolean {
  if (a.code !== undefined) return takes(b, a.code);
  if (b.code !== undefined) return takes(a, b.code);
  if (a.range && b.range) return a.range[0] <= b.range[1] && b.range[0] <= a.range[1];
  return (
    a.prefix !== undefined && b.prefix !== undefined && (a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix))
  );
}

function takes({ prefix, range, code: own }: Claim, code: string | number): boolean {
  if (range) return range[0] <= Number(code) && Number(code) <= range[1];
  return own === code || (prefix !== undefined && typeof code === "string" && code.startsWith(prefix));
}
