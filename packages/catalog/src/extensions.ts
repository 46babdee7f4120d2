/** The values of the extensions, as `specs/x-error.schema.json` describes them. */

/** A google.rpc.Code name. */
export type CanonicalCode =
  | "CANCELLED"
  | "UNKNOWN"
  | "INVALID_ARGUMENT"
  | "DEADLINE_EXCEEDED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "PERMISSION_DENIED"
  | "UNAUTHENTICATED"
  | "RESOURCE_EXHAUSTED"
  | "FAILED_PRECONDITION"
  | "ABORTED"
  | "OUT_OF_RANGE"
  | "UNIMPLEMENTED"
  | "INTERNAL"
  | "UNAVAILABLE"
  | "DATA_LOSS";

export type Recovery =
  | "fix_request"
  | "authenticate"
  | "request_access"
  | "wait"
  | "reread"
  | "contact_support"
  | "none";
export type Strategy = "never" | "retry_after" | "backoff" | "delay" | "after_change";
export type Basis = "documented" | "observed" | "inferred";

export interface Retry {
  strategy: Strategy;
  minDelaySeconds?: number;
  maxDelaySeconds?: number;
  maxAttempts?: number;
  unprocessed?: true;
}

export interface Source {
  document: string;
  section?: string;
  url?: string;
  basis: Basis;
}

export type Remedy = string | { text: string; basis: Basis };

export interface CauseCase {
  when: string;
  recovery?: Recovery;
  retry?: Retry;
  remedies?: Remedy[];
  basis?: Basis;
}

export type Cause = string | CauseCase;

/** `x-error` on a response: what is known of a status. */
export interface XErrorResponse {
  recovery: Recovery;
  retry: Retry;
  causes?: Cause[];
  remedies?: Remedy[];
  source?: Source;
}

/** `x-error` on a schema: what is known of an error. */
export interface XError extends XErrorResponse {
  canonicalCode: CanonicalCode;
  messages?: string[];
  since?: string;
  deprecated?: true | string;
  replacedBy?: string | number;
  docs?: string;
}

/** `x-error-envelope`; each member is a path such as `status/code`. */
export interface XErrorEnvelope {
  code: string;
  message?: string;
  requestId?: string;
  status?: string;
}

export interface XErrorCarrier {
  pending?: { member: string; value: string | number | boolean };
  minPollSeconds?: number;
  deliveryId?: string;
}

export interface Brand {
  title: string;
  support: string;
}

export interface Limit {
  name: string;
  max: number;
  perSeconds?: number;
  scope?: string;
  description?: string;
}

export interface XErrorFamily {
  aliases?: string[];
  brands?: Record<string, Brand>;
  withinSuccess?: number[];
  limits?: Limit[];
  credentials?: { name: string; lifetimeSeconds?: number; renewal?: string }[];
  statusClasses?: Partial<Record<"2XX" | "3XX" | "4XX" | "5XX", string>>;
  commonCauses?: { title: string; remedies: Remedy[] }[];
  support?: { channels?: { name: string; url?: string }[]; include?: string[]; statusPage?: string };
  guidance?: Remedy[];
  uniqueMessages?: boolean;
  removed?: { code: string | number; version?: string }[];
  requestIdHeader?: string;
  source?: Source;
}

/** A rule that may be broken here, and why. */
export interface Exception {
  rule: string;
  reason: string;
}

/** Each definition of `x-error.schema.json` and the type of a value that satisfies it. */
export interface Extensions {
  "x-error": XError;
  "x-error-response": XErrorResponse;
  "x-error-envelope": XErrorEnvelope;
  "x-error-carrier": XErrorCarrier;
  "x-error-family": XErrorFamily;
  "x-error-ignore": Exception[];
}

/** The names of the extensions, as they stand in a spec. */
export const EXTENSIONS: readonly string[] = [
  "x-error",
  "x-error-envelope",
  "x-error-carrier",
  "x-error-family",
  "x-error-ignore",
];
