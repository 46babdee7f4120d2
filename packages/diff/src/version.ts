/** Proposes the version that changes require, in the family's scheme: semantic versions or dates. */
import { orderOf, parseVersion, type NumberVersion, type Version } from "@faultline/catalog/pure";
import type { Change } from "./change.ts";
import { CHANGE_KINDS, type Impact } from "./kinds.ts";

const ORDER: readonly Impact[] = ["patch", "minor", "major"];

type Kinds = readonly Pick<Change, "kind">[];

export interface Asking {
  /** True where wording alone asks for a version too. */
  wording?: boolean | undefined;
}

/** Returns the largest step that any of the changes requires; undefined where there are none. */
export function impactOf(changes: Kinds): Impact | undefined {
  const impacts = new Set(changes.map(({ kind }) => CHANGE_KINDS[kind].impact));
  return ORDER.findLast((impact) => impacts.has(impact));
}

function askedBy(changes: Kinds, { wording = false }: Asking): Impact | undefined {
  const impact = impactOf(changes);
  return impact === "patch" && !wording ? undefined : impact;
}

/**
 * Proposes the next version: a breaking change raises the first number, an addition the second, a change of wording the
 * third, if the version has that many. Below 1.0.0 each step is one number lower, since `^0.2.0` admits only patches.
 * Undefined where a new version is required and the current one is a date or of an unknown form.
 */
export function proposeVersion(version: string, changes: Kinds, asking: Asking = {}): string | undefined {
  const parsed = parseVersion(version);
  const impact = askedBy(changes, asking);
  if (!impact) return version;
  return parsed?.scheme === "numbers" ? raised(parsed, impact, version) : undefined;
}

function raised({ numbers, prerelease, prefix, length }: NumberVersion, impact: Impact, version: string): string {
  const [major, minor, patch] = numbers;
  const step = major > 0 || impact === "patch" ? impact : impact === "major" ? "minor" : "patch";
  if (3 - ORDER.indexOf(step) > length) return version; // has no number for so small a step
  const print = (...next: number[]): string => prefix + next.slice(0, length).join(".");
  // A prerelease of such a step has announced it already.
  const announced = prerelease !== "" && (step === "patch" || (patch === 0 && (step === "minor" || minor === 0)));
  if (announced) return print(major, minor, patch);
  if (step === "major") return print(major + 1, 0, 0);
  return step === "minor" ? print(major, minor + 1, 0) : print(major, minor, patch + 1);
}

/** Words the version that the changes require: `2.0.0`, or `a later date than 2025-11-25`. */
export function wantedInWords(version: string, changes: Kinds, asking: Asking = {}): string {
  const proposed = proposeVersion(version, changes, asking);
  if (proposed !== undefined) return proposed;
  return parseVersion(version)?.scheme === "date" ? `a later date than ${version}` : `another version than ${version}`;
}

/** True where `head` has at least the version that `base` and the changes require; a new prerelease of it suffices. */
export function isRaisedEnough(base: string, head: string, changes: Kinds, asking: Asking = {}): boolean {
  const [before, after] = [parseVersion(base), parseVersion(head)];
  const isAsked = askedBy(changes, asking) !== undefined;
  if (!before || !after || before.scheme !== after.scheme) return !isAsked || base !== head;
  const step = orderOf(after, before);
  if (!isAsked) return step >= 0;
  const proposed = proposeVersion(base, changes, asking);
  const wanted = proposed === undefined ? undefined : parseVersion(proposed);
  if (!wanted) return step > 0;
  return orderOf(released(after), wanted) >= 0 && (step > 0 || proposed === base);
}

function released(version: Version): Version {
  return { ...version, prerelease: "" };
}
