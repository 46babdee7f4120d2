/** Recognises descriptions of failures that add nothing to the status. */
import { STATUS_CODES } from "node:http";

/** Texts that fit any failure, and phrases of statuses that only name a class of failures. */
const EMPTY: ReadonlySet<string> = new Set([
  "error",
  "an error",
  "errors",
  "failure",
  "a failure",
  "response",
  "error response",
  "the error",
  "default",
  "default error",
  "default response",
  "generic error",
  "unknown error",
  "unexpected error",
  "api error",
  "http error",
  "client error",
  "server error",
  "something went wrong",
  "an error occurred",
  "bad request",
  "internal server error",
  "bad",
  "unprocessable entity",
]);
const LONGEST = 60;

/** True for "Error" and the like, and for what merely names one of these statuses: `400 Bad Request`, `Not found.` under 404. */
export function isStatusPhrase(description: string, statuses: readonly number[]): boolean {
  if (description.length > LONGEST) return false;
  const text = plain(description.replace(/^\s*(?:http\s*)?\d{3}\b/i, ""));
  if (text === "") return /\d/.test(description);
  return EMPTY.has(text) || statuses.some((status) => plain(STATUS_CODES[status] ?? "") === text);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
