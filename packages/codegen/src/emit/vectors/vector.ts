/** The form of a test vector; `vectors-schema.ts` says the same to programs. */
import type { CanonicalCode } from "@faultline/catalog";

/** One exchange, and what a decoder has to make of it. */
export interface Vector {
  /**
   * Of an example, the id of its error; further examples of it end in `.2`, `.3` and so on. Of any other exchange, the id of the error or of
   * the family, a colon, and a name of its own.
   */
  id: string;
  /** What the exchange is, where it is no example of the documentation. */
  shows?: string;
  /** Text, or a number that is no status, where a decoder has to cope with it. */
  status: number | string;
  headers: Record<string, string>;
  /** A text is the text of the body; anything else the JSON in it. */
  body: unknown;
  /** Null where the response is no failure. */
  expect: ExpectedFault | null;
}

/** The expected fault. */
export interface ExpectedFault {
  match: "declared" | "deviant" | "undeclared" | "status" | "none";
  /** The id of the error; absent where the catalogue does not know it. */
  id?: string;
  /** As the catalogue has it; of an unknown error, as the service sent it; absent where there is none. */
  code?: string | number;
  canonicalCode: CanonicalCode;
  /** Absent where the document leaves open whether waiting helps. */
  throttling?: boolean;
  /** The id of the documented cause that the response shows. */
  cause?: string;
  /** Where the error object stands below the root; absent at the root. */
  pointer?: string;
  /** The faults of the items where the body is a list of errors. */
  faults?: { match: "declared"; id: string; code: string | number; pointer: string }[];
  /** For some requests; absent where the document leaves it open, so that it comes from the status. */
  advice?: ExpectedAdvice[];
}

/** A request, and what to do about the fault. */
export interface ExpectedAdvice {
  method: "GET" | "POST";
  /** The number of tries made so far. */
  attempt: number;
  /** The caller says that repeating the request does no harm. */
  idempotent?: true;
  /** When the advice is asked for, in milliseconds since 1970, where that matters. */
  nowMs?: number;
  /** The longest wait that the caller accepts. */
  maxDelayMs?: number;
  retry: boolean;
  /** With jitter of nothing: `random` returns 0. */
  delayMs: number;
  recovery: string;
  reason: string;
}
