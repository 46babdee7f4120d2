/** Tells what became of an exchange: a failure, a success, work that goes on, a redirect, or nobody can tell. */
import type { CapturedExchange } from "@faultline/exchanges";
import type { FamilyHelp } from "@faultline/guards";
import { isObject } from "@faultline/guards/runtime";
import type { Outcome } from "../know/explanation.ts";
import { headerValue, memberBelow, parsedBody } from "../../response.ts";

/** The state in which an answer is neither a success nor a failure yet. */
export interface PendingState {
  member: string;
  value: string;
  /** Least seconds before the next question, where that is documented. */
  seconds: number | undefined;
}

/** The state that a carrier of the family documents as pending, where the body is in it. */
export function pendingIn(body: unknown, { carriers = {} }: FamilyHelp): PendingState | undefined {
  const data = parsedBody(body);
  for (const { pending, minPollSeconds } of Object.values(carriers)) {
    if (pending && memberBelow(data, pending.member) === pending.value)
      return { member: pending.member, value: String(pending.value), seconds: minPollSeconds };
  }
  return undefined;
}

export function outcomeOf(
  { response, error }: CapturedExchange,
  isFault: boolean,
  pending: PendingState | undefined,
): Outcome {
  const { status, body } = response;
  if (isFault || error !== undefined || (status ?? 0) >= 400) return "failure";
  if (pending) return "pending";
  if (status !== undefined && status >= 300) return "redirect";
  if (status === undefined) return "unclear";
  return isUnreadable(body, response) ? "unclear" : "success";
}

/**
 * True where a body says in a way that many services share that something failed, though the status says success: an error event, an error
 * object, `ok: false`, a part with a status of its own. Only the family of the service knows for sure.
 */
export function speaksOfFailure({ body, headers }: CapturedExchange["response"]): boolean {
  const type = headerValue(headers, "content-type") ?? "";
  if (typeof body === "string" && /event-stream/i.test(type)) return /^event:[ \t]*error[ \t]*$/m.test(body);
  const value = parsedBody(body);
  const parts = Array.isArray(value) ? value.slice(0, MOST_LINES) : [value];
  return parts.some((part) => hasSignOfFailure(part, Array.isArray(value)));
}

function hasSignOfFailure(value: unknown, isPart: boolean): boolean {
  if (!isObject(value)) return false;
  const { error, errors, ok, success, status } = value;
  const isFilled = (list: unknown): boolean =>
    typeof list === "object" && list !== null && Object.keys(list).length > 0;
  return (
    ok === false ||
    success === false ||
    isFilled(errors) ||
    isFilled(error) ||
    (typeof error === "string" && error !== "") ||
    /^(?:error|fail(?:ed|ure)?)$/i.test(String(status)) ||
    (isPart && typeof status === "number" && status >= 400 && status <= 599)
  );
}

/** Text that is no JSON, unless the response says that it is meant to be something else. */
function isUnreadable(body: unknown, { headers }: CapturedExchange["response"]): boolean {
  if (typeof body !== "string" || body.trim() === "") return false;
  const type = headerValue(headers, "content-type");
  const isMeant = type !== undefined && !/json|html/i.test(type);
  return !isMeant && typeof parsedBody(body) === "string" && !isSequence(body);
}

/** A sequence has a value on each line. */
function isSequence(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.slice(0, MOST_LINES).every((line) => typeof parsedBody(line) !== "string");
}

const MOST_LINES = 100;
