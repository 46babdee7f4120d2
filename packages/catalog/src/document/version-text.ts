/** Parses and compares versions as people write them: `1.4.2`, `v2`, `1.3-beta`, `2025-11-25`, `2025.11`. */

/** https://semver.org, with fewer numbers too, and without the build, which counts for nothing. */
export interface NumberVersion {
  scheme: "numbers";
  numbers: readonly [major: number, minor: number, patch: number];
  /** How many of the numbers are written. */
  length: number;
  prefix: string;
  prerelease: string;
}

export interface DateVersion {
  scheme: "date";
  numbers: readonly [year: number, month: number, day: number];
  /** What follows the date: `.acacia`, `-preview`, `.2`. */
  prerelease: string;
}

export type Version = NumberVersion | DateVersion;

/** Parses a version; undefined where it is neither numbers nor a date. */
export function parseVersion(version: string): Version | undefined {
  return parseDate(version) ?? parseNumbers(version);
}

function parseDate(version: string): DateVersion | undefined {
  const match = /^v?(\d{4})(?:[.-](\d{1,2})(?:[.-](\d{1,2}))?|(\d{2})(\d{2})?)(?!\d)(.*)$/i.exec(version);
  if (!match) return undefined;
  const [, year, month, day, compactMonth, compactDay, rest = ""] = match;
  const [y, m, d] = [Number(year), Number(month ?? compactMonth), Number(day ?? compactDay ?? 0)];
  const isDate = y >= 1990 && y <= 2100 && m >= 1 && m <= 12 && d <= 31;
  return isDate
    ? { scheme: "date", numbers: [y, m, d], prerelease: rest.replace(/^[.-]/, "").replace(/\+.*$/, "") }
    : undefined;
}

function parseNumbers(version: string): NumberVersion | undefined {
  const match =
    /^(v?)(0|[1-9]\d*)(?:\.(0|[1-9]\d*))?(?:\.(0|[1-9]\d*))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/i.exec(
      version,
    );
  if (!match) return undefined;
  const [, prefix = "", major, minor, patch, prerelease = ""] = match;
  const length = [major, minor, patch].filter((number) => number !== undefined).length;
  return {
    scheme: "numbers",
    numbers: [Number(major), Number(minor ?? 0), Number(patch ?? 0)],
    length,
    prefix,
    prerelease,
  };
}

/** Compares two versions; negative where `one` comes before `other`. */
export function orderOf(one: Version, other: Version): number {
  const index = one.numbers.findIndex((number, at) => number !== other.numbers[at]);
  if (index !== -1) return (one.numbers[index] ?? 0) - (other.numbers[index] ?? 0);
  if (one.prerelease === other.prerelease) return 0;
  if (one.prerelease === "" || other.prerelease === "")
    return (one.prerelease === "" ? 1 : -1) * (isSerial(one) || isSerial(other) ? -1 : 1);
  return comparePrereleases(one.prerelease.split("."), other.prerelease.split("."));
}

/** The second version of one day follows the first, where a prerelease comes before its release. */
function isSerial({ scheme, prerelease }: Version): boolean {
  return scheme === "date" && /^\d+$/.test(prerelease);
}

/** Semver 2.0.0, section 11.4: numbers by value and before names, names by their characters, and the longer list last. */
function comparePrereleases(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const rival = other[index];
    if (rival === undefined) return 1;
    if (part === rival) continue;
    const [isNumber, isRivalNumber] = [/^\d+$/.test(part), /^\d+$/.test(rival)];
    if (isNumber && isRivalNumber) return Number(part) - Number(rival);
    if (isNumber !== isRivalNumber) return isNumber ? -1 : 1;
    return part < rival ? -1 : 1;
  }
  return one.length - other.length;
}
