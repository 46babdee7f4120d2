/** Describes each member of `x-error` in one entry, over which help, pages, `explain` and `diff` iterate. */
import type { ExtensionMember, MemberChange, Reading } from "./extension-member.ts";
import type { XError, XErrorResponse } from "./gen/x-error.ts";
import { CARRIER_MEMBERS, ENVELOPE_MEMBERS, FAMILY_MEMBERS, OPERATION_MEMBERS } from "./family-members.ts";

/** The name of a member of `x-error`, on a schema or on a response. */
export type MemberName = keyof XError | keyof XErrorResponse;

/** Where people read a member: emitted help modules, pages made by Redoc, `faultline explain`. */
const EVERYWHERE = ["help", "page", "explain"] as const;

/** The members in the order of help. A member of the schema that is missing here does not compile. */
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
  slug: { label: "Short name", shown: [], difference: "parts" }, // the id ends with it
  formerSlugs: {
    label: "Formerly",
    shown: EVERYWHERE,
    difference: {
      kind: "former-slugs-changed",
      class: "compatible",
      impact: "minor",
      says: "the former addresses that lead to it changed",
      advice: "Links to an address that is new here lead to the error; those to one that is gone lead nowhere.",
    },
  },
  since: { label: "Since", shown: EVERYWHERE, difference: "wording" },
  code: { label: "Code", shown: [], difference: "parts" },
  aliases: { label: "Also", shown: EVERYWHERE, difference: "parts" },
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
} as const satisfies Readonly<Record<MemberName, ExtensionMember>>;

/** The names of the members, in the order of {@link ERROR_MEMBERS}. */
export const MEMBER_NAMES = Object.keys(ERROR_MEMBERS) as MemberName[]; // its keys are the names

/** Each extension whose members have a table. */
const TABLES = [ERROR_MEMBERS, FAMILY_MEMBERS, ENVELOPE_MEMBERS, CARRIER_MEMBERS, OPERATION_MEMBERS] as const;

/** The differences of a table. */
type DifferencesOf<Table> =
  Table extends Readonly<Record<string, ExtensionMember>> ? Table[keyof Table]["difference"] : never;
type Differences = DifferencesOf<(typeof TABLES)[number]>;

/** The kinds of change that belong to one member. */
export type MemberChangeKind = Extract<Differences, MemberChange>["kind"];

/** The meaning of each of these kinds. */
export const MEMBER_CHANGES = Object.fromEntries(
  TABLES.flatMap((table): ExtensionMember[] => Object.values(table)).flatMap(({ difference }) =>
    typeof difference === "string" ? [] : [[difference.kind, difference]],
  ),
) as Readonly<Record<MemberChangeKind, MemberChange>>; // made of exactly these kinds

/** Lists the members among `names` that `x` has and this reading shows, in the order of the table. */
export interface ShownMember<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly value: unknown;
}

/** The members of the table that this reading shows and `x` has, without those to which it gives a place of `own`; in the order of the table. */
export function membersShown<Name extends string>(
  table: Readonly<Record<Name, ExtensionMember>>,
  x: Readonly<Partial<Record<Name, unknown>>>,
  reading: Reading,
  own: readonly Name[] = [],
): ShownMember<Name>[] {
  return (Object.keys(table) as Name[]).flatMap((name) => {
    const { label, shown } = table[name]; // its keys are the names
    const value = x[name];
    return value !== undefined && !own.includes(name) && shown.includes(reading) ? [{ name, label, value }] : [];
  });
}

/** Writes the value of a member of any type as lines of plain text. */
export function memberInWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(memberInWords);
  if (typeof value !== "object" || value === null)
    return [value === true ? "yes" : value === false ? "no" : String(value)];
  return Object.entries(value).map(([name, part]) => `${name}: ${memberInWords(part).join("; ")}`);
}
