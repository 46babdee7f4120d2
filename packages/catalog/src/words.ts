/** `@faultline/catalog/words`: recoveries, retries and durations as sentences, without loading anything else. */
import type { Condition, Delay, Recovery, Retry } from "./gen/x-error.ts";

export type { Audience } from "./gen/x-error.ts";
export { groupBy } from "./document/group-by.ts";
export { AUDIENCES, isFor, replacementsIn } from "./derive/audience.ts";
export { CARRIER_MEMBERS, ENVELOPE_MEMBERS, FAMILY_MEMBERS, OPERATION_MEMBERS } from "./family-members.ts";
export {
  ERROR_MEMBERS,
  MEMBER_NAMES,
  memberInWords,
  membersShown,
  type MemberName,
  type ShownMember,
} from "./error-members.ts";

const RECOVERIES: Readonly<Record<Recovery, string>> = {
  fix_request: "Fix the request, or what it refers to.",
  authenticate: "Present valid credentials.",
  request_access: "Have access granted, or a limit raised.",
  wait: "Wait; the service has to recover or to catch up.",
  reread: "Read again what has changed, then decide anew.",
  contact_support: "Ask support.",
  none: "Do not repeat the request: neither a change of it nor waiting helps.",
};

/** The condition for a retry after a change. */
const CHANGES: Readonly<Record<Recovery, string>> = {
  fix_request: "you have fixed the request",
  authenticate: "you have new credentials",
  request_access: "access has been granted",
  wait: "the state that stands in the way is over",
  reread: "you have read again what changed",
  contact_support: "support has cleared the cause",
  none: "something has changed",
};

/** Stands where the document says nothing of a recovery or a retry. */
export const UNDOCUMENTED = "Not documented: the status decides.";

/** Says in a sentence who has to do what before the request can succeed. */
export function recoveryInWords(recovery: Recovery | undefined): string {
  return recovery === undefined ? UNDOCUMENTED : RECOVERIES[recovery];
}

/** A retry as specs and help modules state it. */
interface StatedRetry extends Readonly<Omit<Retry, "delay">> {
  readonly delay?: readonly StatedDelay[];
}

type StatedDelay = Readonly<Omit<Delay, "where">>;

/** Says in sentences whether and when to send the same request again; they agree with `advise` of the guards. */
export function retryInWords({
  recovery,
  retry,
}: {
  readonly recovery?: Recovery | undefined;
  readonly retry?: StatedRetry | undefined;
}): string {
  if (recovery === "authenticate") return `Only once ${CHANGES.authenticate}: waiting does not help.`;
  if (retry === undefined) return UNDOCUMENTED;
  if (retry.strategy === "never") return "No: the same request cannot succeed.";
  if (retry.strategy === "after_change") return `Only once ${CHANGES[recovery ?? "none"]}.`;
  if (retry.maxAttempts === 1) return "No: there is only one try.";
  const tries = retry.maxAttempts === undefined ? "" : `, ${retry.maxAttempts} tries in all`;
  return `Yes, ${when(retry)}${tries}. ${repetition(retry)}`;
}

function when(retry: StatedRetry): string {
  const { strategy, delay = [] } = retry;
  const sayings = [...(strategy === "retry_after" ? ["when the Retry-After header says"] : []), ...delay.map(saying)];
  if (sayings.length === 0) return pauseInWords(retry);
  return `${sayings.join(", or ")}; without ${sayings.length === 1 ? "it" : "them"}, ${pauseInWords(retry)}`;
}

/** How a response says when to try again. */
function saying(location: StatedDelay): string {
  const isMoment = location.unit === "epochSeconds" || location.unit === "httpDate";
  return `${isMoment ? "when" : "after as long as"} ${delayInWords(location)} says`;
}

/** Names the place that says how long to wait: `\`retryAfterSeconds\` in the body`, `the header \`RateLimit-Reset\``. */
export function delayInWords({ header, parameter, list, member = "" }: StatedDelay): string {
  if (header === undefined) return `\`${list === undefined ? "" : `${list}/`}${member}\` in the body`;
  return `${parameter === undefined ? "" : `\`${parameter}\` in `}the header \`${header}\``;
}

/** Says what has to be true of a response, as a part of a sentence: `the header \`Retry-After\` is there`. */
export function conditionsInWords(where: readonly Readonly<Condition>[]): string {
  return where.map(conditionInWords).join(", and ");
}

function conditionInWords(condition: Readonly<Condition>): string {
  const { pointer, header, text, const: constant, pattern, present } = condition;
  if (text !== undefined) return `the body is a text that matches \`${text}\``;
  const subject = header === undefined ? `\`${pointer}\` in the body` : `the header \`${header}\``;
  if (present !== undefined) return `${subject} is ${present ? "" : "not "}there`;
  if (pattern !== undefined) return `${subject} matches \`${pattern}\``;
  return `${subject} is \`${typeof constant === "string" ? constant : JSON.stringify(constant)}\``;
}

function pauseInWords({ strategy, minDelaySeconds = 0, maxDelaySeconds }: StatedRetry): string {
  const least = minDelaySeconds > 0 ? `after ${durationInWords(minDelaySeconds)}` : "at once";
  if (strategy === "delay") return least;
  const grows = maxDelaySeconds !== undefined && maxDelaySeconds > minDelaySeconds;
  const growing = grows ? `, growing to ${durationInWords(maxDelaySeconds)}` : "";
  return minDelaySeconds > 0 ? `${least} at least${growing}` : `after a pause${growing}`;
}

function repetition({ unprocessed }: StatedRetry): string {
  return unprocessed
    ? "Repeating is safe: nothing of the request was carried out."
    : "Repeat it only where doing it twice does no harm.";
}

/**
 * Writes a duration in words: `60` → `60 seconds`, `300` → `5 minutes`, `3600` → `1 hour`, `5400` → `90 minutes`,
 * `172800` → `2 days`.
 */
export function durationInWords(seconds: number): string {
  if (seconds >= 172_800 && seconds % 86_400 === 0) return plural(seconds / 86_400, "day", "days");
  if (seconds >= 3600 && seconds % 3600 === 0) return plural(seconds / 3600, "hour", "hours");
  if (seconds >= 120 && seconds % 60 === 0) return plural(seconds / 60, "minute", "minutes");
  return plural(seconds, "second", "seconds");
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `1 operation`, `1,486 operations`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
