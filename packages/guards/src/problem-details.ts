import type { Fault } from "./fault.ts";

/** RFC 9457. Members beyond the standard ones say what decoding found. */
export interface ProblemDetails {
  /** Where the service documents the error, else `about:blank`. */
  type: string;
  title: string;
  /** Of a failure; an error inside a successful answer has none of its own. */
  status?: number;
  detail?: string;
  family: string;
  code?: string | number;
  requestId?: string;
  /** What is wrong with the answer itself, where it was deviant. */
  issues?: readonly { pointer: string; found: string; wanted: string }[];
}

/** The fault as problem details, to pass on in one's own API. The raw body is left out: it may hold what callers must not see. */
export function toProblemDetails(fault: Fault): ProblemDetails {
  const { docsUrl, status, message, family, code, requestId, issues } = fault;
  return {
    type: docsUrl ?? "about:blank",
    title: code === undefined ? `HTTP ${status}` : String(code),
    ...(status !== undefined && status >= 400 && { status }),
    ...(message !== undefined && { detail: message }),
    family,
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId }),
    ...(issues.length > 0 && { issues }),
  };
}
