/** Writes causes, remedies and retry as Markdown. */
import type {
  Basis,
  Cause,
  CauseCase,
  MemberName,
  Recovery,
  Remedy,
  Source,
  XError,
  XErrorResponse,
} from "@faultline/catalog";
import {
  conditionsInWords,
  ERROR_MEMBERS,
  memberInWords,
  membersShown,
  recoveryInWords,
  retryInWords,
} from "@faultline/catalog/words";
import { blocks, inline, link, markdownList } from "./markdown.ts";

/**
 * Makes the title of a section: a heading for an error; a bold line for a group, whose headings would appear in the
 * menu.
 */
export type Heading = (title: string) => string;

/** Describes remedies, causes and retry of an error or a status. */
export function describeKnowledge(x: XErrorResponse, heading: Heading): string {
  return blocks(
    heading("What to do"),
    [recoveryInWords(x.recovery), ...(x.causes?.some((cause) => ownRecovery(cause, x)) ? [ELSEWHERE] : [])].join(" "),
    remedyList(x.remedies, true),
    x.causes && heading("Why it happens"),
    x.causes && markdownList(x.causes.map((cause) => describeCause(cause, x))),
    heading("Retry"),
    inline(retryInWords(x)),
  );
}

/** Members that {@link describeKnowledge} writes. */
export const OF_KNOWLEDGE: readonly MemberName[] = ["recovery", "retry", "causes", "remedies"];

/** Lists the members that have no section of their own, each with its label. */
export function facts(x: XErrorResponse | XError, own: readonly MemberName[]): string {
  return markdownList(membersShown<MemberName>(ERROR_MEMBERS, x, "page", own).map(labelled));
}

/** A member with its label, whatever its type is. */
export function labelled({ label, value }: { readonly label: string; readonly value: unknown }): string {
  return `**${label}:** ${memberInWords(value).map(inline).join(", ")}`;
}

const ELSEWHERE = "Some of the causes below ask for something else.";

/** Writes the remedies as a list; empty where there are none. */
export function remedyList(remedies: readonly Remedy[] = [], ordered = false): string {
  return markdownList(
    remedies.map((remedy) => (typeof remedy === "string" ? inline(remedy) : marked(remedy.text, remedy.basis))),
    { ordered },
  );
}

/** Describes the source of the facts. */
export function describeSource({ document, section, url, basis }: Source): string {
  const title = link(`*${inline(document)}*`, url);
  return `${section === undefined ? title : `${title}: ${inline(section)}`}${mark(basis)}`;
}

/** A case says what differs from the error as a whole. */
function describeCause(cause: Cause, whole: XErrorResponse): string {
  if (typeof cause === "string") return inline(cause);
  const recovery = ownRecovery(cause, whole);
  const { where } = cause;
  const details = [
    where && markdownList([`**Told by:** ${inline(conditionsInWords(where))}.`]),
    recovery && markdownList([recoveryInWords(recovery)]),
    remedyList(cause.remedies),
    ownRetry(cause, whole),
  ].filter(Boolean);
  return [marked(cause.when, cause.basis), ...details].join("\n");
}

/** How this cause is recovered from, where the error as a whole is recovered from in another way. */
function ownRecovery(cause: Cause, whole: XErrorResponse): Recovery | undefined {
  return typeof cause === "string" || cause.recovery === whole.recovery ? undefined : cause.recovery;
}

function ownRetry({ recovery, retry }: CauseCase, whole: XErrorResponse): string {
  const words = retryInWords({ recovery: recovery ?? whole.recovery, retry: retry ?? whole.retry });
  return words === retryInWords(whole) ? "" : markdownList([`**Retry:** ${inline(words)}`]);
}

function marked(text: string, basis: Basis | undefined): string {
  return `${inline(text)}${mark(basis)}`;
}

/** Only what the service does not say itself is marked. */
function mark(basis: Basis | undefined): string {
  return basis === undefined || basis === "documented" ? "" : ` *(${basis})*`;
}
