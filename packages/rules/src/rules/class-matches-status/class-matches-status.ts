/** Checks that the canonical code of an error fits its status. */
import type { ErrorEntry, StatusKey } from "@faultline/catalog";
import { keyWhere, tellingKeys, type FailureKey } from "../../knowledge.ts";
import { rule } from "../../rule.ts";

/**
 * The canonical codes that a status can mean (google/rpc/code.proto, with the leeway that services need), for the statuses that mean
 * something of their own. UNKNOWN fits everywhere.
 */
const MEANINGS: Readonly<Record<number, string>> = {
  401: "UNAUTHENTICATED PERMISSION_DENIED",
  403: "PERMISSION_DENIED UNAUTHENTICATED RESOURCE_EXHAUSTED FAILED_PRECONDITION",
  404: "NOT_FOUND UNIMPLEMENTED PERMISSION_DENIED OUT_OF_RANGE FAILED_PRECONDITION",
  405: "UNIMPLEMENTED INVALID_ARGUMENT FAILED_PRECONDITION PERMISSION_DENIED",
  406: "UNIMPLEMENTED INVALID_ARGUMENT FAILED_PRECONDITION",
  407: "UNAUTHENTICATED PERMISSION_DENIED",
  408: "DEADLINE_EXCEEDED CANCELLED UNAVAILABLE ABORTED",
  409: "ALREADY_EXISTS ABORTED FAILED_PRECONDITION UNAVAILABLE",
  410: "NOT_FOUND UNIMPLEMENTED FAILED_PRECONDITION OUT_OF_RANGE ABORTED",
  412: "FAILED_PRECONDITION ABORTED ALREADY_EXISTS",
  413: "INVALID_ARGUMENT OUT_OF_RANGE RESOURCE_EXHAUSTED FAILED_PRECONDITION",
  414: "INVALID_ARGUMENT OUT_OF_RANGE",
  415: "INVALID_ARGUMENT UNIMPLEMENTED FAILED_PRECONDITION",
  416: "OUT_OF_RANGE INVALID_ARGUMENT",
  423: "ABORTED FAILED_PRECONDITION UNAVAILABLE PERMISSION_DENIED",
  429: "RESOURCE_EXHAUSTED UNAVAILABLE",
  431: "INVALID_ARGUMENT OUT_OF_RANGE RESOURCE_EXHAUSTED",
  451: "PERMISSION_DENIED FAILED_PRECONDITION",
  499: "CANCELLED",
  501: "UNIMPLEMENTED FAILED_PRECONDITION",
  503: "UNAVAILABLE RESOURCE_EXHAUSTED DEADLINE_EXCEEDED INTERNAL ABORTED CANCELLED FAILED_PRECONDITION",
  504: "DEADLINE_EXCEEDED UNAVAILABLE INTERNAL ABORTED CANCELLED",
};
/** Codes that no other status from 400 to 499 means: they say that the service is at fault. */
const SERVICES: ReadonlySet<string> = new Set(["INTERNAL", "DATA_LOSS"]);
/** Codes that no other status from 500 up means: they say that the request is, or who sent it. */
const CALLERS: ReadonlySet<string> = new Set([
  "INVALID_ARGUMENT",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "UNAUTHENTICATED",
  "OUT_OF_RANGE",
]);

/** The names of google/rpc/code.proto: a service that uses one as its code means it. */
const NAMES: ReadonlySet<unknown> = new Set(
  `CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION
   ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED`.split(/\s+/),
);

/** The canonical code of an error says what its status and its own code say. */
export const classMatchesStatus = rule("class-matches-status", "error", ({ document, errors }, report) => {
  for (const error of errors) {
    const { canonicalCode } = error.x;
    if (canonicalCode === undefined) continue;
    const contradiction = againstStatus(canonicalCode, tellingKeys(document, error)) ?? againstCode(error);
    if (contradiction) report([...error.path, "x-error", "canonicalCode"], contradiction);
  }
});

interface ClassContradiction {
  found: string;
  wanted: string;
}

/** Under a range, where no status in it can mean the code. */
function againstStatus(code: string, keys: readonly FailureKey[]): ClassContradiction | undefined {
  const key = keyWhere(keys, (status) => !canMean(status, code));
  if (key === undefined) return undefined;
  const isServers = typeof key === "number" ? key >= 500 : key === "5XX";
  return { found: `${code}${blame(code, isServers)} under ${key}`, wanted: wantedFor(key, isServers) };
}

function againstCode({ code, x: { canonicalCode } }: ErrorEntry): ClassContradiction | undefined {
  if (!NAMES.has(code) || code === canonicalCode) return undefined;
  return { found: `${canonicalCode} for the code ${code}, which is a canonical code itself`, wanted: String(code) };
}

/** True where an error of that canonical code may arrive under the status. */
export function canMean(status: number, code: string): boolean {
  if (code === "UNKNOWN") return true;
  const meanings = MEANINGS[status]?.split(" ");
  return meanings ? meanings.includes(code) : !(status >= 500 ? CALLERS : SERVICES).has(code);
}

function blame(code: string, isServers: boolean): string {
  if (isServers && CALLERS.has(code)) return ", which blames the caller,";
  return !isServers && SERVICES.has(code) ? ", which blames the service," : "";
}

function wantedFor(key: StatusKey, isServers: boolean): string {
  const codes = typeof key === "number" ? MEANINGS[key]?.split(" ").slice(0, 3).join(", ") : undefined;
  const callers = "a code that blames the caller, such as INVALID_ARGUMENT or FAILED_PRECONDITION";
  const services = "a code that blames the service, such as INTERNAL or UNAVAILABLE";
  return `${codes ?? (isServers ? services : callers)}; or another status`;
}
