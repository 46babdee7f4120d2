/** Turns a fault into problem details (RFC 9457). */
import type { Fault } from "./fault.ts";
import type { FamilyHelp } from "./help.ts";
import { printableCut, printableIssues, printableValue } from "./printable.ts";
import { phraseOf } from "./status-phrase.ts";

/**
 * Problem details (RFC 9457) with additional members for what decoding found. Each text is printable and has at most
 * 256 characters.
 */
export interface ProblemDetails {
  /**
   * The address of the error itself: the option `base` with its id, else the page that documents it, with the end of its id as fragment where
   * errors share the page. `about:blank` where neither is known, and for what is no error of the family.
   */
  type: string;
  /** The title of the error where the option `help` has it, else the phrase of the status, else the canonical code in words. */
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
  /** The address below which the pages of errors are, such as `https://docs.example.com/errors/`; the id of the error follows it. */
  base?: string;
  /** The help of the family, which knows the titles of its errors. */
  help?: Pick<FamilyHelp, "errors">;
  /** The HTTP status of your own response, such as 502 where it only passes on that a service failed; without it, that of the fault. */
  status?: number;
}

/**
 * Turns the fault into problem details for your own API's response. The raw body is left out: your callers may not be
 * allowed to see it.
 */
export function toProblemDetails(fault: Fault, options: ProblemDetailsOptions = {}): ProblemDetails {
  const { family, issues, faults = [] } = fault;
  const { status = (fault.status ?? 0) >= 400 ? fault.status : undefined } = options;
  const { type, title, detail, ...ids } = itemDetails(fault, options);
  return {
    type,
    title,
    ...(status !== undefined && { status }),
    ...(detail !== undefined && { detail }),
    family,
    ...ids,
    ...(issues.length > 0 && printableIssues(issues)),
    ...(faults.length > 0 && { errors: faults.slice(0, MOST_ITEMS).map((item) => itemDetails(item, options)) }),
    ...(faults.length > MOST_ITEMS && { moreErrors: faults.length - MOST_ITEMS }),
  };
}

/** The members that a fault has alone and as an item alike (RFC 9457, section 3: details of several problems are an extension). */
function itemDetails(fault: Fault, { detail, base, help, status }: ProblemDetailsOptions): ItemDetails {
  const { message, requestId } = fault;
  const code = printableValue(fault.code);
  const type = typeOf(fault, base);
  return {
    type,
    title: titleOf(fault, help, type === "about:blank" ? status : undefined),
    ...(detail === true && message !== undefined && { detail: printableCut(message, 1000) }),
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId: printableCut(requestId) }),
  };
}

function typeOf({ id, docsUrl }: Fault, base: string | undefined): string {
  if (id === undefined) return "about:blank";
  if (base !== undefined) return `${base}${/[/#=]$/.test(base) ? "" : "/"}${id}`;
  const slug = id.slice(id.lastIndexOf("/") + 1);
  if (docsUrl === undefined) return "about:blank";
  return docsUrl.includes("#") || docsUrl.includes(slug) ? docsUrl : `${docsUrl}#${slug}`;
}

/** `about:blank` says no more than the status of the response, `answered`, and so does its title (RFC 9457, section 4.2.1). */
function titleOf({ id, status, canonicalCode }: Fault, help: ProblemDetailsOptions["help"], answered = status): string {
  const stated = id !== undefined && help && Object.hasOwn(help.errors, id) ? help.errors[id]?.title : undefined;
  return stated ?? phraseOf(answered ?? 0) ?? inWords(canonicalCode ?? "UNKNOWN");
}

/** `Resource exhausted`. */
function inWords(canonicalCode: string): string {
  const words = canonicalCode.toLowerCase().replaceAll("_", " ");
  return words === "unknown" ? "An unknown error" : words.charAt(0).toUpperCase() + words.slice(1);
}
