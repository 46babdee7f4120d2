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
  /** The first 20 items of a body that is a list of errors; the other members are those of the first of the weakest. */
  errors?: readonly ItemDetails[];
  /** The number of items left out; absent where there are none. */
  moreErrors?: number;
}

/** Problem details of one item in a list of errors. */
export type ItemDetails = Pick<ProblemDetails, "type" | "title" | "detail" | "code" | "requestId">;

/** The most items that problem details list. */
const MOST_ITEMS = 20;

export interface ProblemDetailsOptions {
  /** True passes on the service's message, which may hold what your callers must not see. */
  detail?: boolean;
}

/**
 * Turns the fault into problem details for your own API's response. The raw body is left out: your callers may not be
 * allowed to see it.
 */
export function toProblemDetails(fault: Fault, { detail = false }: ProblemDetailsOptions = {}): ProblemDetails {
  const { status, family, issues, faults = [] } = fault;
  const { type, title, detail: text, ...ids } = itemDetails(fault, detail);
  return {
    type,
    title,
    ...(status !== undefined && status >= 400 && { status }),
    ...(text !== undefined && { detail: text }),
    family,
    ...ids,
    ...(issues.length > 0 && printableIssues(issues)),
    ...(faults.length > 0 && { errors: faults.slice(0, MOST_ITEMS).map((item) => itemDetails(item, detail)) }),
    ...(faults.length > MOST_ITEMS && { moreErrors: faults.length - MOST_ITEMS }),
  };
}

/** The members that a fault has alone and as an item alike (RFC 9457, section 3: details of several problems are an extension). */
function itemDetails({ docsUrl, status, message, code: sent, requestId }: Fault, detail: boolean): ItemDetails {
  const code = printableValue(sent);
  return {
    type: docsUrl ?? "about:blank",
    title: code !== undefined ? String(code) : status === undefined ? "An unknown error" : `HTTP ${status}`,
    ...(detail === true && message !== undefined && { detail: printableCut(message, 1000) }),
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId: printableCut(requestId) }),
  };
}
