import type { Change } from "./change.ts";
import { CHANGE_KINDS, type Impact } from "./kinds.ts";

const ORDER: readonly Impact[] = ["patch", "minor", "major"];

interface Version {
  numbers: readonly [major: number, minor: number, patch: number];
  prerelease: string;
}

/** The largest step that any of the changes asks for; undefined where there are none. */
export function impactOf(changes: readonly Pick<Change, "kind">[]): Impact | undefined {
  const impacts = new Set(changes.map(({ kind }) => CHANGE_KINDS[kind].impact));
  return ORDER.findLast((impact) => impacts.has(impact));
}

/**
 * The next version by semver: a break raises the major number, news the minor one, wording the patch. Below 1.0.0 each step is one number
 * lower, since `^0.2.0` admits patches alone. Undefined where `version` is no semantic version.
 */
export function proposeVersion(version: string, changes: readonly Pick<Change, "kind">[]): string | undefined {
  const parsed = parse(version);
  const impact = impactOf(changes);
  if (!parsed || !impact) return parsed && version;
  const [major, minor, patch] = parsed.numbers;
  const step = major > 0 || impact === "patch" ? impact : impact === "major" ? "minor" : "patch";
  // A prerelease of such a step has announced it already.
  const announced = parsed.prerelease !== "" && (step === "patch" || (patch === 0 && (step === "minor" || minor === 0)));
  if (announced) return `${major}.${minor}.${patch}`;
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** True where `head` has at least the version that `base` and the changes ask for; a prerelease of it will do, if it is a new one. */
export function isRaisedEnough(base: string, head: string, changes: readonly Pick<Change, "kind">[]): boolean {
  const [before, wanted, found] = [base, proposeVersion(base, changes) ?? "", head].map(parse);
  if (!before || !wanted || !found) return changes.length === 0 && base === head;
  if (changes.length === 0) return precedence(found, before) >= 0;
  return precedence({ ...found, prerelease: "" }, wanted) >= 0 && precedence(found, before) > 0;
}

/** https://semver.org, without the build, which counts for nothing. */
function parse(version: string): Version | undefined {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(version);
  if (!match) return undefined;
  const [, major, minor, patch, prerelease = ""] = match;
  return { numbers: [Number(major), Number(minor), Number(patch)], prerelease };
}

function precedence(one: Version, other: Version): number {
  const index = one.numbers.findIndex((number, at) => number !== other.numbers[at]);
  if (index !== -1) return (one.numbers[index] ?? 0) - (other.numbers[index] ?? 0);
  if (one.prerelease === other.prerelease) return 0;
  if (one.prerelease === "" || other.prerelease === "") return one.prerelease === "" ? 1 : -1;
  return comparePrereleases(one.prerelease.split("."), other.prerelease.split("."));
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
