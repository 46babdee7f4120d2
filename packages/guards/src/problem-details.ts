/** Turns a fault into problem details (RFC 9457). */
import type { Fault } from "./fault.ts";
import { printableCut, printableIssues, printableValue } from "./printable.ts";

/**
 * Problem details (RFC 9457) with additional members for what decoding found. Each text is printable and has at most
 * 256 characters.
 */
export interface ProblemDetails {
  /** The address at which the service documents the error, else `about:blank`. */
  type: string;
  title: string;
  /** The HTTP status of a failure; absent for an error inside a successful response. */
  status?: number;
  /** Up to 1,000 characters of the service's text for people, where the option `detail` asks for it. */
  detail?: string;
  family: string;
  code?: string | number;
  requestId?: string;
  /** The first 20 issues of a deviant fault. */
  issues?: readonly { pointer: string; found: string; wanted: string }[];
  /** The number of issues left out; absent where there are none. */
  moreIssues?: number;
}

export interface ProblemDetailsOptions {
  /** True passes on the service's message, which may hold what your callers must not see. */
  detail?: boolean;
}

/**
 * Turns the fault into problem details for your own API's response. The raw body is left out: your callers may not be
 * allowed to see it.
 */
export function toProblemDetails(fault: Fault, { detail = false }: ProblemDetailsOptions = {}): ProblemDetails {
  const { docsUrl, status, message, family, issues } = fault;
  const [code, requestId] = [printableValue(fault.code), fault.requestId];
  return {
    type: docsUrl ?? "about:blank",
    title: code === undefined ? `HTTP ${status}` : String(code),
    ...(status !== undefined && status >= 400 && { status }),
    ...(detail === true && message !== undefined && { detail: printableCut(message, 1000) }),
    family,
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId: printableCut(requestId) }),
    ...(issues.length > 0 && printableIssues(issues)),
  };
}
