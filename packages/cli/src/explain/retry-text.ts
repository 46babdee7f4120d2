/** Words the retry advice for one fault. */
import { durationInWords, retryInWords } from "@faultline/catalog/words";
import { advise, type Fault } from "@faultline/guards";
import { firstSentence } from "./explanation.ts";

/** Whether and when to send the request again, as sentences; the wait that Retry-After asks for to the second. */
export function retryText(fault: Fault, method: string): string {
  const { policy } = fault;
  const words = retryInWords({ recovery: policy.recovery, retry: policy });
  const { retry, reason, delayMs } = advise(fault, { method, idempotent: true, random: () => 0 });
  if (reason === "attempts_exhausted") return "No: the documentation allows no second try.";
  if (reason === "delay_exceeds_max")
    return `No: Retry-After asks for ${Math.ceil(delayMs / 1000)} seconds, longer than any timer can wait.`;
  if (!retry) return words;
  const yes = firstSentence(words);
  const when = reason === "retry_after" ? exactWait(fault, delayMs) : `${yes}${unreadable(fault)}`;
  if (policy.unprocessed) return `${when}${words.slice(yes.length)}`;
  if (advise(fault, { method }).reason !== "not_idempotent")
    return `${when} That is for ${method}; a POST only if repeating it does no harm.`;
  const otherwise = `${when.charAt(0).toLowerCase()}${when.slice(1)}`;
  return `Not a ${method} by itself: repeating it could do its work twice. If it does no harm: ${otherwise}`;
}

function exactWait({ policy: { minDelaySeconds, maxAttempts } }: Fault, delayMs: number): string {
  const seconds = Math.ceil(delayMs / 1000);
  const words = durationInWords(seconds);
  const duration = words.startsWith(`${seconds} `) ? words : `${seconds} seconds (${words})`;
  const authority =
    seconds > 0 && seconds === minDelaySeconds
      ? "the documented minimum, which Retry-After does not exceed"
      : "as the Retry-After header says";
  return `Yes, after ${duration}, ${authority}${maxAttempts === undefined ? "" : `, ${maxAttempts} tries in all`}.`;
}

/** A header that was sent and does not count would be puzzling. */
function unreadable({ headers }: Fault): string {
  return headers["retry-after"] === undefined ? "" : " The Retry-After header cannot be read and does not count.";
}
