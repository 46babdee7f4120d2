/** The facts of a family that decoding and advice work on. Modules in `gen/` hold them as data. */
import type { Findings } from "./check.ts";

/** What the service documents about sending a request again. */
export interface Policy {
  readonly recovery: Recovery;
  readonly strategy: Strategy;
  /** No retry before this many seconds. */
  readonly minDelaySeconds?: number;
  /** No single delay of a backoff is longer. */
  readonly maxDelaySeconds?: number;
  /** Tries in all, the first one included. */
  readonly maxAttempts?: number;
  /** The service promises that nothing of the request was carried out. */
  readonly unprocessed?: true;
}

/** Who has to act: see `x-error.recovery`. */
export type Recovery = "fix_request" | "authenticate" | "request_access" | "wait" | "reread" | "contact_support" | "none";
/** Whether and when to send the same request again: see `x-error.retry`. */
export type Strategy = "never" | "retry_after" | "backoff" | "delay" | "after_change";

export type Code = string | number;
/** Members from the root of a body; in a place `*` stands for every element. */
export type MemberPath = readonly string[];

/** One documented failure. */
export interface ErrorEntry {
  readonly id: string;
  /** For an error told by status alone: the status. */
  readonly code: Code;
  /** Statuses of the responses that list it; empty where it arrives as an item or an event only. */
  readonly statuses: readonly number[];
  /** Indices into the family's places. */
  readonly places?: readonly number[];
  readonly policy: Policy;
  /** The whole schema. */
  readonly is: (value: unknown) => boolean;
  readonly issues: Findings;
  readonly docsUrl?: string;
}

/** A schema that error bodies share, and the errors that extend it. */
export interface Envelope {
  readonly code: MemberPath;
  readonly message?: MemberPath;
  /** True where a body without a string message is no error of this envelope. */
  readonly messageRequired?: true;
  readonly requestId?: MemberPath;
  readonly status?: MemberPath;
  /** Members that have one value in every error: another value means another kind of body. */
  readonly constants?: readonly (readonly [MemberPath, unknown])[];
  readonly is: (value: unknown) => boolean;
  readonly errors: readonly ErrorEntry[];
  /** Errors that no constant in the body tells, only the status. */
  readonly toldByStatus?: readonly ErrorEntry[];
}

/** Where items or events stand in a body. */
export interface Place {
  readonly kind: "item" | "event";
  readonly path: MemberPath;
  /** What may stand there instead and is no failure. */
  readonly isSuccess?: (value: unknown) => boolean;
}

/** The facts as a module in `gen/` writes them down. */
export interface FamilyFacts {
  readonly id: string;
  readonly envelopes: readonly Envelope[];
  /** Errors whose body has no envelope, such as an empty one. */
  readonly withoutEnvelope?: readonly ErrorEntry[];
  readonly places?: readonly Place[];
  /** Documented statuses: what their own `x-error` says, or null where it says nothing. */
  readonly responses: Readonly<Record<number, Policy | null>>;
  readonly withinSuccess?: readonly number[];
  /** In lower case. */
  readonly requestIdHeader?: string;
  readonly docsUrl?: string;
}

/** An envelope ready for look-ups. */
export interface IndexedEnvelope extends Envelope {
  readonly byCode: ReadonlyMap<Code, ErrorEntry>;
  /** Statuses under which one of its errors is the root of a response. */
  readonly rootStatuses: ReadonlySet<number>;
  /** Indices of the places at which one of its errors stands. */
  readonly places: ReadonlySet<number>;
}

/** What is known of a status. */
export interface StatusEntry {
  readonly policy: Policy;
  /** Ids of the errors that may have been meant. */
  readonly candidates: readonly string[];
}

/** What a family's errors are, by id; `Errors` is for the type system alone. */
export interface ErrorTypes {
  readonly [id: string]: { readonly code: Code; readonly body: unknown; readonly root: boolean };
}

/** One family, ready for `decode`. */
export interface Family<Errors = ErrorTypes> {
  readonly id: string;
  readonly facts: FamilyFacts;
  readonly envelopes: readonly IndexedEnvelope[];
  readonly statuses: ReadonlyMap<number, StatusEntry>;
  /** Carries the types of the errors; never present. */
  readonly errors?: Errors;
}
