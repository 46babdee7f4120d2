/** Compares the codes of a family with the registry of its project. */
import type { ErrorEntry, Family } from "@faultline/catalog";
import { findingOf, ruleInfo, type Finding } from "../../rule.ts";

/** A code belongs to the owner of its family, as the registry of the project says. */
export const codeInRegistry = ruleInfo("code-in-registry", "error");

/** The codes of one owner. */
export interface OwnedCodes {
  /** How its codes that are texts begin. */
  readonly prefixes?: readonly string[];
  /** Where its codes that are numbers are: the first and the last one of each range. */
  readonly ranges?: readonly (readonly [first: number, last: number])[];
  /** Single codes. */
  readonly codes?: readonly (string | number)[];
}

/** The owners of codes by name; `*` has the codes that every family may use. */
export type CodeRegistry = Readonly<Record<string, OwnedCodes>>;

const EVERYBODY = "*";

/** The codes of the family that the registry gives to somebody else, or to nobody. */
export function strayCodes(family: Family, registry: CodeRegistry): Finding[] {
  const owner = family.info.owner ?? family.id;
  const own = Object.hasOwn(registry, owner) ? registry[owner] : undefined;
  const strays = family.errors.flatMap((error): Finding[] => {
    if (error.statusOnly || owns(registry[EVERYBODY], error) || owns(own, error)) return [];
    const holder = Object.keys(registry).find((name) => owns(registry[name], error));
    if (!own && holder === undefined) return []; // said once, below
    const found = `the code ${JSON.stringify(error.code)} of ${owner}, which ${holder === undefined ? "is outside of what the registry gives it" : `\`registry.${holder}\` has`}`;
    return [findingOf(codeInRegistry, error.path, { found, wanted: own ? wantedOf(owner, own) : unlisted(owner) })];
  });
  return own || strays.length > 0 || family.errors.every((error) => error.statusOnly)
    ? strays
    : [
        findingOf(codeInRegistry, ["info"], {
          found: `the owner ${owner}, of whom the registry says nothing`,
          wanted: unlisted(owner),
        }),
      ];
}

function owns({ prefixes = [], ranges = [], codes = [] }: OwnedCodes = {}, { code, range }: ErrorEntry): boolean {
  const [first, last] = range ?? [numberOf(code), numberOf(code)];
  return (
    codes.includes(code) ||
    ranges.some(([least, most]) => least <= first && last <= most) ||
    (typeof code === "string" && !range && prefixes.some((prefix) => code.startsWith(prefix)))
  );
}

/** The number, or the one that a text writes in decimal digits. */
function numberOf(code: string | number): number {
  return typeof code === "string" && !/^-?\d+$/.test(code) ? NaN : Number(code);
}

/** Entries that a message names; an owner can have hundreds. */
const MOST_NAMED = 8;

function wantedOf(owner: string, { prefixes = [], ranges = [], codes = [] }: OwnedCodes): string {
  const said = [
    ...prefixes.map((prefix) => `one that begins with ${JSON.stringify(prefix)}`),
    ...ranges.map(([first, last]) => `one from ${first} to ${last}`),
    ...(codes.length > 0 ? ["one that the registry names"] : []),
  ];
  const more = said.length - MOST_NAMED;
  const named = [...said.slice(0, MOST_NAMED), ...(more > 0 ? [`one of ${more} further entries`] : [])];
  return `a code of ${owner}: ${named.join(", or ") || "none, as the registry says"}. Give the error another one, or extend the registry`;
}

function unlisted(owner: string): string {
  return `\`registry.${owner}\` in the config with its prefixes, ranges or codes; or an owner that it has, as \`owner\` in \`x-error-family\``;
}
