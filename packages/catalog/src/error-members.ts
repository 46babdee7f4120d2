/** What the members of `x-error` mean to people and to a comparison: one line a member. Help, pages, `explain` and `diff` iterate it. */
import type { XError, XErrorResponse } from "./gen/x-error.ts";

/** The name of a member of `x-error`, on a schema or on a response. */
export type MemberName = keyof XError | keyof XErrorResponse;

/** Where people read a member: emitted help modules, pages made by Redoc, `faultline explain`. */
export type Reading = "help" | "page" | "explain";

/** A kind of change that a member has for itself. */
export interface MemberChange {
  readonly kind: string;
  readonly class: "breaking-readers" | "compatible";
  readonly impact: "major" | "minor";
  /** What happened, as the end of a sentence that starts with the error. */
  readonly says: string;
  /** What a difference does to others, and what to do about it. */
  readonly advice: string;
}

export interface ErrorMember {
  /** Stands before the value; at most eleven characters, the width of the labels of `explain`. */
  readonly label: string;
  readonly shown: readonly Reading[];
  /** `wording` is a text that only people read; `parts` has a comparison of its own in `diff/`, which tells its parts apart. */
  readonly difference: MemberChange | "wording" | "parts";
}

const EVERYWHERE = ["help", "page", "explain"] as const;

/** In the order in which help lists them. A member of the schema that is missing here does not compile. */
export const ERROR_MEMBERS = {
  canonicalCode: {
    label: "Canonical",
    shown: EVERYWHERE,
    difference: {
      kind: "canonical-code-changed",
      class: "breaking-readers",
      impact: "major",
      says: "the canonical code changed",
      advice:
        "Clients that branch on the canonical code take another branch. Introduce a new code if the meaning changed.",
    },
  },
  recovery: {
    label: "What to do",
    shown: EVERYWHERE,
    difference: {
      kind: "recovery-changed",
      class: "breaking-readers",
      impact: "major",
      says: "the way to recover changed",
      advice:
        "Clients turn to the wrong side: to the user, to the credentials, or to a retry. Introduce a new code if the meaning changed.",
    },
  },
  retry: { label: "Retry", shown: EVERYWHERE, difference: "parts" },
  causes: { label: "Why", shown: EVERYWHERE, difference: "parts" },
  remedies: { label: "Remedies", shown: EVERYWHERE, difference: "wording" },
  source: { label: "Source", shown: EVERYWHERE, difference: "wording" },
  messages: { label: "Texts seen", shown: EVERYWHERE, difference: "parts" },
  audience: {
    label: "Audience",
    shown: EVERYWHERE,
    difference: {
      kind: "audience-changed",
      class: "compatible",
      impact: "minor",
      says: "who may read about it changed",
      advice: "Bodies stay the same. Its page and its help appear or disappear for some readers; check links to them.",
    },
  },
  slug: { label: "Short name", shown: [], difference: "parts" },
  since: { label: "Since", shown: EVERYWHERE, difference: "wording" },
  deprecated: { label: "Deprecated", shown: EVERYWHERE, difference: "parts" },
  replacedBy: {
    label: "Replaced by",
    shown: EVERYWHERE,
    difference: {
      kind: "replacement-changed",
      class: "compatible",
      impact: "minor",
      says: "what takes its place changed",
      advice: "Clients that have not moved yet should move to the new one.",
    },
  },
  docs: { label: "Docs", shown: EVERYWHERE, difference: "wording" },
} as const satisfies Readonly<Record<MemberName, ErrorMember>>;

/** The names of the members, in the order of {@link ERROR_MEMBERS}. */
export const MEMBER_NAMES = Object.keys(ERROR_MEMBERS) as MemberName[]; // its keys are the names

type Differences = (typeof ERROR_MEMBERS)[MemberName]["difference"];

/** The kinds of change that members have for themselves. */
export type MemberChangeKind = Extract<Differences, MemberChange>["kind"];

/** Each of these kinds with what it means. */
export const MEMBER_CHANGES = Object.fromEntries(
  Object.values(ERROR_MEMBERS).flatMap(({ difference }) =>
    typeof difference === "string" ? [] : [[difference.kind, difference]],
  ),
) as Readonly<Record<MemberChangeKind, MemberChange>>; // made of exactly these kinds

/** The members among `names` that this reading shows and `x` has, in the order of the table. */
export function membersShown(
  x: Readonly<Partial<XError>>,
  reading: Reading,
  isOwn: (name: MemberName) => boolean = () => false,
): { name: MemberName; label: string; value: unknown }[] {
  return MEMBER_NAMES.flatMap((name) => {
    const { label, shown } = ERROR_MEMBERS[name];
    const value = x[name];
    const isShown = value !== undefined && !isOwn(name) && (shown as readonly Reading[]).includes(reading);
    return isShown ? [{ name, label, value }] : [];
  });
}

/** The value of a member as lines of plain text, whatever its type is. */
export function memberInWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(memberInWords);
  if (typeof value !== "object" || value === null)
    return [value === true ? "yes" : value === false ? "no" : String(value)];
  return Object.entries(value).map(([name, part]) => `${name}: ${memberInWords(part).join("; ")}`);
}
