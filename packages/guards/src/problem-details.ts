/** A fault as RFC 9457 has it. */
import type { Fault } from "./fault.ts";
import { printableCut, printableIssues, printableValue } from "./printable.ts";

/** RFC 9457. Members beyond the standard ones say what decoding found. Each text is printable, and of 256 characters at most. */
export interface ProblemDetails {
  /** Where the service documents the error, else `about:blank`. */
  type: string;
  title: string;
  /** Of a failure; an error inside a successful answer has none of its own. */
  status?: number;
  /** The service's text for people, where it was asked for: up to 1,000 characters of it. */
  detail?: string;
  family: string;
  code?: string | number;
  requestId?: string;
  /** What is wrong with the answer itself, where it was deviant: the first 20 issues. */
  issues?: readonly { pointer: string; found: string; wanted: string }[];
  /** How many issues are left out, where any are. */
  moreIssues?: number;
}

export interface ProblemDetailsOptions {
  /** True passes on the service's message, which may hold what your callers must not see. */
  detail?: boolean;
}

/** The fault as problem details, to pass on in one's own API. The raw body is left out: it may hold what callers must not see. */
export function toProblemDetails(fault: Fault, { detail = false }: ProblemDetailsOptions = {}): ProblemDetails {
  const { docsUrl, status, message, family, issues } = fault;
  const [code, requestId] = [printableValue(fault.code), fault.requestId];
  return {
    type: docsUrl ?? "about:blank",
    title:
      code !== undefined ? String(code) : status === undefined ? "A failure without an HTTP status" : `HTTP ${status}`,
    ...(status !== undefined && status >= 400 && { status }),
    ...(detail === true && message !== undefined && { detail: printableCut(message, 1000) }),
    family,
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId: printableCut(requestId) }),
    ...(issues.length > 0 && printableIssues(issues)),
  };
}
