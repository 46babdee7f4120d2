/** Words the retry advice for one fault. */
import { delayInWords, durationInWords, retryInWords } from "@faultline/catalog/words";
import { advise, type Fault, type RetryHelp } from "@faultline/guards";
import { firstSentence, statedRetry, uncapitalized, type Circumstances } from "./explanation.ts";

/** Whether and when to send the request again, as sentences; the wait for which the response asks to the second. */
export function retryText(fault: Fault, { view, method, known, isWaitOfBody = false }: Circumstances): string {
  const { policy } = fault;
  const { delay = [] } = statedRetry(fault, view.help) ?? {};
  const isAbsent = known === "headers" && !isSent(fault) && fault.placement === "response";
  const strategy = isAbsent && policy.strategy === "retry_after" ? "backoff" : policy.strategy;
  const words = retryInWords({
    recovery: policy.recovery,
    retry: { ...policy, strategy, ...(delay.length > 0 && { delay }) },
  });
  const { retry, reason, delayMs } = advise(fault, { method, attempt: 1, idempotent: true, random: () => 0 });
  const authority = isWaitOfBody ? "the body" : authorityOf(fault, delay);
  if (reason === "attempts_exhausted") return "No: the documentation allows no second try.";
  if (reason === "delay_exceeds_max")
    return `No: ${authority} asks for ${Math.ceil(delayMs / 1000)} seconds, longer than any timer can wait.`;
  if (!retry) return words;
  const yes = firstSentence(words);
  const wait =
    reason === "retry_after"
      ? exactWait(fault, delayMs, authority)
      : `${isAbsent ? withoutHeader(yes) : yes}${unreadable(fault)}`;
  const when = known === "body" && reason !== "retry_after" ? `${wait}${perhapsSent(fault)}` : wait;
  if (policy.unprocessed) return `${when}${words.slice(yes.length)}`;
  if (advise(fault, { method, attempt: 1 }).reason !== "not_idempotent")
    return `${when} That is for ${method}; a POST only if repeating it does no harm.`;
  return `Not a ${method} by itself: repeating it could do its work twice. If it does no harm: ${uncapitalized(when)}`;
}

function isSent({ headers }: Fault): boolean {
  return headers["retry-after"] !== undefined;
}

/** `Yes, after 1 second, 5 tries in all.` of a response whose headers are known. */
function withoutHeader(yes: string): string {
  return `Yes. There is no ${HEADER} in the answer, so ${yes.replace(/^Yes, /, "")}`;
}

/** Nobody passed the headers: the one that decides may have been among them. */
function perhapsSent(fault: Fault): string {
  const { placement, policy } = fault;
  if (isSent(fault) || placement !== "response" || policy.strategy === "retry_after") return "";
  return ` Where the answer has a ${HEADER}, not before it says.`;
}

const HEADER = "Retry-After";

/** What asks for the wait: Retry-After, or the places that the error documents. */
function authorityOf(fault: Fault, delay: NonNullable<RetryHelp["delay"]>): string {
  if (fault.policy.wait === undefined) return HEADER;
  const { retry, reason } = advise(
    { headers: fault.headers, policy: withoutWait(fault) },
    { method: "GET", attempt: 1, random: () => 0 },
  );
  const isHeader = reason === (retry ? "retry_after" : "delay_exceeds_max");
  return isHeader ? HEADER : delay.map(delayInWords).join(" or ") || "the response";
}

function withoutWait({ policy: { wait: _, ...policy } }: Fault): Fault["policy"] {
  return policy;
}

function exactWait({ policy, headers }: Fault, delayMs: number, authority: string): string {
  const seconds = Math.ceil(delayMs / 1000);
  const words = durationInWords(seconds);
  const duration = words.startsWith(`${seconds} `) ? words : `${seconds} seconds (${words})`;
  const { basis, minDelaySeconds, documentedMinSeconds, maxAttempts } = policy;
  const reason =
    seconds > 0 && seconds === (basis === "inferred" ? documentedMinSeconds : minDelaySeconds)
      ? authority === HEADER
        ? `the documented minimum, although the answer said ${HEADER}: ${(headers["retry-after"] ?? "").slice(0, 40)}`
        : `the documented minimum, which ${authority} does not exceed`
      : authority === HEADER
        ? `as the answer said ${HEADER}: ${(headers["retry-after"] ?? "").slice(0, 40)}`
        : `as ${authority} says`;
  return `Yes, after ${duration}, ${reason}${maxAttempts === undefined ? "" : `; ${maxAttempts} tries in all`}.`;
}

/** A header that was sent and does not count would be puzzling. */
function unreadable({ headers }: Fault): string {
  return headers["retry-after"] === undefined ? "" : " The Retry-After header cannot be read and does not count.";
}
