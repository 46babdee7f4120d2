/** The facts of a family that decoding and advice work on. Modules in `gen/` hold them as data. */
import type { Findings } from "./check.ts";
import type { Statuses } from "./statuses.ts";
import type { Recovery, Strategy } from "./x-error.ts";

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

export type { Recovery, Strategy };

export type Code = string | number;
/** Members from the root of a body; in a place `*` stands for every element. */
export type MemberPath = readonly string[];
/** Reads one member of a body, whatever that is; it decides about nothing. */
export type Reader = (body: Readable) => unknown;

/** Any value but null and undefined can be asked for a member. */
export interface Readable {
  readonly [name: string]: Readable | null | undefined;
}

/** A member that can have but one value, where it is there. The third cell is present where it may be absent. */
export type Constant = readonly [path: MemberPath, value: unknown, isOptional?: true];

/** How an error differs from its envelope, where it is by more than its constants. */
export interface Own {
  /** Those of this error, beside its code and a status that repeats the HTTP status. */
  readonly constants?: readonly Constant[];
  readonly is: (value: unknown) => boolean;
  readonly issues: Findings;
}

/** What few errors have. */
export interface ErrorDetails extends Partial<Own> {
  /** Names of the places at which it can stand. */
  readonly places?: readonly string[];
  readonly docsUrl?: string;
}

/** One documented failure, as a row so that a family of many stays small. */
export type ErrorRow = readonly [
  /** For a status-only error: the status. */
  code: Code,
  policy: Policy,
  /** Statuses of the responses that list it; empty where it arrives as an item or an event only. */
  statuses: Statuses,
  details?: ErrorDetails,
];

/** Errors by the names of their component schemas. */
export type Errors = Readonly<Record<string, ErrorRow>>;

/** A schema that error bodies share, and the errors that extend it. */
export interface Envelope {
  /** As it stands in ids; absent for the main envelope. */
  readonly name?: string;
  readonly code: MemberPath;
  readonly message?: Reader;
  /** True where a body without a string message is no error of this envelope. */
  readonly messageRequired?: true;
  readonly requestId?: Reader;
  readonly status?: MemberPath;
  /** True where the status member of every error with a code is its one HTTP status. */
  readonly repeatsStatus?: true;
  /** Members that have one value in every error: another value means another kind of body. */
  readonly constants?: readonly Constant[];
  readonly is: (value: unknown) => boolean;
  readonly issues: Findings;
  /**
   * The name of the error that a value is, its whole schema satisfied: one of `errors`, or of `statusOnly` where a status is given.
   * Undefined where it is none of them.
   */
  readonly find: (value: unknown, status?: number) => string | undefined;
  readonly errors: Errors;
  /** Errors that no constant in the body tells, only the status. */
  readonly statusOnly?: Errors;
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
  /** The form in which the facts are written down; `defineFamily` refuses one that it does not know. */
  readonly form: number;
  readonly id: string;
  /** By the names of their component schemas; the first is the main envelope. */
  readonly envelopes: Readonly<Record<string, Envelope>>;
  /** Errors whose body has no envelope, such as an empty one; each has its own check. */
  readonly withoutEnvelope?: Errors;
  /** By their paths as JSON Pointers, in which `*` stands for every element. */
  readonly places?: Readonly<Record<string, Place>>;
  /** Documented statuses, ranges such as `4XX`, and `default`: what their own `x-error` says, or null where it says nothing. */
  readonly responses: Readonly<Record<string, Policy | null>>;
  readonly withinSuccess?: readonly number[];
  /** In lower case. */
  readonly requestIdHeader?: string;
  readonly docsUrl?: string;
}

/** What a family's errors are, by id; `Errors` is for the type system alone. */
export interface ErrorTypes {
  readonly [id: string]: { readonly name: string; readonly code: Code; readonly body: unknown; readonly root: boolean };
}

/** One family, ready for `decode`. */
export interface Family<Errors = ErrorTypes> {
  readonly id: string;
  readonly facts: FamilyFacts;
  /** What was worked out from the facts so far; see `index-of.ts`. */
  readonly memo: Memo;
  /** Carries the types of the errors; never present. */
  readonly errors?: Errors;
}

interface Memo {
  envelopes?: readonly EnvelopeIndex[];
  withoutEnvelope?: readonly KnownError[];
  readonly statuses: Map<number, StatusEntry>;
}

/** An error of a family, its row spelt out. */
export interface KnownError {
  readonly id: string;
  readonly name: string;
  readonly code: Code;
  /** True where the body holds the code: neither its status alone nor its own check tells the error. */
  readonly isCoded: boolean;
  readonly policy: Policy;
  readonly statuses: Statuses;
  /** Names of places. */
  readonly places: readonly string[];
  /** Absent where nothing but its constants tells it from its envelope. */
  readonly own: Own | undefined;
  readonly docsUrl: string | undefined;
  /** Absent where its body has none. */
  readonly envelope: Envelope | undefined;
  /** Where its body can name a status that the check of the body leaves open. */
  readonly openStatus: MemberPath | undefined;
}

/** What is known of a status. */
export interface StatusEntry {
  readonly policy: Policy;
  /** Ids of the errors that may have been meant. */
  readonly candidates: readonly string[];
}

export interface EnvelopeIndex {
  readonly envelope: Envelope;
  /** Each by its name, once it was met. */
  readonly known: Record<string, KnownError | undefined>;
  lookups?: Lookups;
}

/** What only bodies are asked for that are not as documented. */
export interface Lookups {
  /** Names of the errors that a code in the body tells. */
  readonly byCode: ReadonlyMap<unknown, string>;
  /** Statuses under which one of the errors is the root of a response. */
  readonly rootStatuses: Statuses;
  /** Names of the places at which one of the errors stands. */
  readonly places: ReadonlySet<string>;
}

/** A family that is loaded when it is needed. */
export interface FamilyListing {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly brands: readonly string[];
  readonly load: () => Promise<Family>;
  readonly loadHelp: () => Promise<import("./help.ts").FamilyHelp>;
}
