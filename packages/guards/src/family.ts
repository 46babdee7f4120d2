/** Types of the facts on which decoding and advice work. Modules in `gen/` hold the facts as data. */
import type { Findings } from "./check.ts";
import type { Fault, Issue } from "./fault.ts";
import type { DecodeOptions, HeadersLike } from "./exchange.ts";
import type { HeaderPart } from "./header-part.ts";
import type { Root, Setting } from "./setting.ts";
import type { Statuses } from "./statuses.ts";
import type { Basis, CanonicalCode, Condition, Delay, Recovery, Strategy } from "./x-error.ts";

/** The documented conditions for sending a request again. */
export interface Policy {
  readonly recovery: Recovery;
  readonly strategy: Strategy;
  /** No retry before this many seconds, where the response does not say how long to wait. */
  readonly minDelaySeconds?: number;
  /** Where `minDelaySeconds` comes from. An inferred one is our own: a shorter wait for which the response asks takes its place. */
  readonly basis?: Basis;
  /** The part of an inferred `minDelaySeconds` that the service documents, which holds whatever the response says. */
  readonly documentedMinSeconds?: number;
  /** The longest single delay of a backoff. */
  readonly maxDelaySeconds?: number;
  /** The number of tries in all, the first one included. */
  readonly maxAttempts?: number;
  /** True where the service promises that nothing of the request was carried out. */
  readonly unprocessed?: true;
  /** Reads from a response how long to wait. Only facts have it; a fault has the `wait` that it found. */
  readonly waitOf?: Settler;
  /** Finds in a response why the error happened. Only facts have it; a fault has the `cause` or the `causes` that are left. */
  readonly byCause?: Settler;
  /** How long the response asks to wait, at the places that the error documents. */
  readonly wait?: Wait;
  /** The id of the cause whose conditions hold, and whose policy this is. */
  readonly cause?: string;
  /** The policies of causes of which the response does not tell whether it is them, by id. This policy is no bolder than any of them. */
  readonly causes?: Readonly<Record<string, Policy>>;
}

/**
 * What is documented about trying again, where that is not all: the policy of the status completes it. It carries what does so, so that
 * families without gaps do not ship it.
 */
export interface OpenPolicy {
  readonly under: (ofStatus: Policy) => Policy;
  /** With the most cautious policy of the statuses that tell what happened here. */
  readonly here: (
    error: Pick<KnownError, "statuses" | "envelope">,
    value: unknown,
    setting: Pick<Setting, "family" | "status">,
  ) => Policy;
}

/** A wait in milliseconds, or until a moment in milliseconds since 1970; of both, the longer one counts. */
export interface Wait {
  readonly ms?: number;
  readonly until?: number;
}

/** Makes a policy that depends on the response plain data. It stands in the policy itself, so that families without any do not ship it. */
export interface Settler {
  /** The policy, of which this is a member, as the response has it. */
  readonly settle: (policy: Policy, body: unknown, headers: HeadersLike | undefined) => Policy;
  /** The more cautious of two policies, of which at least one depends on the response. */
  readonly both: (a: Policy, b: Policy) => Policy;
}

/** A cause of an error, as far as advice depends on it. */
export interface CauseFacts {
  readonly id?: string;
  /** Conditions that all hold where it is this cause; without them, only the caller can tell. */
  readonly where?: readonly Condition[];
  /** Absent where it is the error's. */
  readonly policy?: Policy;
}

/** Returns the value of a header by its name in lower case. */
export type ReadHeader = (name: string) => string | undefined;

/** A place of a response that says how long to wait: a member, a member of an element of a list, or a header. */
export interface DelayLocation extends HeaderPart {
  readonly unit: Delay["unit"];
  readonly member?: MemberPath;
  readonly list?: MemberPath;
  /** Constants of members that choose the element of the list. */
  readonly where?: Readonly<Record<string, unknown>>;
  /** In lower case. */
  readonly header?: string;
}

export type { Recovery, Strategy };

export type Code = string | number;
/** Names of members from the root of a body; in a placement, `*` stands for every element. */
export type MemberPath = readonly string[];
/** Reads one member of a body without checking it. */
export type Reader = (body: Readable) => unknown;

/** Any value but null and undefined, of which a member can be read. */
export interface Readable {
  readonly [name: string]: Readable | null | undefined;
}

/** A member with one possible value. `isOptional` is present where the member may be absent. */
export type Constant = readonly [path: MemberPath, value: unknown, isOptional?: true];

/** The facts of an error that differs from its envelope by more than its constants. */
export interface Own {
  /** The constants of this error, except its code and a status that repeats the HTTP status. */
  readonly constants?: readonly Constant[];
  readonly is: (value: unknown) => boolean;
  readonly issues: Findings;
}

/** Facts that only few errors have. */
export interface ErrorDetails extends Partial<Own> {
  /** The end of its id, where that is not made of the code. */
  readonly slug?: string;
  /** The position of the location of its code among those of its envelope; absent for the first. */
  readonly at?: number;
  /** True where a header has its code: its body may be empty then. */
  readonly inHeader?: true;
  /** Where any of several numbers tells it. */
  readonly range?: readonly [first: number, last: number];
  /** Names of the placements of the error. */
  readonly places?: readonly string[];
  /** True where the statuses are those of a list that is the failure, and the error is never the root itself. */
  readonly isListed?: true;
  readonly docsUrl?: string;
  /** Absent where it is that of the first status, and that is no range. */
  readonly canonicalCode?: CanonicalCode;
}

/** One documented failure. It is a row, so that a family with many errors stays small. */
export type ErrorRow = readonly [
  /** For a status-only error: the status. */
  code: Code,
  policy: Policy | OpenPolicy,
  /** Statuses of the responses that list it; empty where it arrives as an item or an event only. */
  statuses: Statuses,
  details?: ErrorDetails,
];

/** Errors by the names of their component schemas. */
export type Errors = Readonly<Record<string, ErrorRow>>;

/** What came with a value; headers belong to the root of a response. */
export interface Arrival {
  /** Present below the root. */
  readonly below?: unknown;
  /** The HTTP status, where one was given. */
  readonly status?: number | undefined;
  readonly headers: HeadersLike | undefined;
}

/** Where in an exchange a code stands. */
export interface CodeLocation {
  /** What stands there, whatever it is. */
  readonly read: (value: unknown, arrival: Arrival | undefined) => unknown;
  /** Where a body has the code, as a JSON Pointer: for an element, that of its list. Absent where no body has it. */
  readonly pointer?: string;
  /** A copy of the value with this code; the value itself where something else stands in the way. Absent where no body has the code. */
  readonly write?: (value: unknown, code: Code) => unknown;
  /** True where the body itself is the code. */
  readonly isText?: true;
}

/** How the codes of an envelope are read that stand anywhere but in one required member. */
export interface Codes {
  /**
   * The finest code that came, with the name of its error, where that is known; else with that of the nearest coarser error that is.
   * Where no code came, all is undefined.
   */
  readonly sent: (value: unknown, arrival: Arrival | undefined, envelope: Envelope) => Sent;
  /** As `find` of an envelope. */
  readonly find: (
    envelope: Envelope,
    value: unknown,
    status: number | undefined,
    arrival: Arrival | undefined,
  ) => string | undefined;
  /** The value with the code of the error where it has none; as it is where several codes tell the error, or a header has it. */
  readonly fill: (value: unknown, error: CodedError) => unknown;
  /** The issue of a value that does not have the code of the error. */
  readonly issue: (value: unknown, error: CodedError) => Issue;
}

type CodedError = Pick<KnownError, "code" | "at" | "range">;

/** The code that came. */
export interface Sent {
  readonly code?: Code | undefined;
  readonly name?: string | undefined;
  readonly coarser?: string;
  readonly isInHeader?: boolean;
  /** True where a text stands in the body that is no code, such as `about:blank`. */
  readonly isBlank?: boolean;
}

/** A schema that error bodies share, and the errors that extend it. */
export interface Envelope {
  /** The name of the envelope in ids; absent for the main envelope. */
  readonly name?: string;
  /** The one member in which every code stands; absent where there are `codes`. */
  readonly code?: MemberPath;
  /** In the place of `code` and `find`, where it takes more to find a code. */
  readonly codes?: Codes;
  readonly message?: Reader;
  /** True where every error of this envelope has a string message. */
  readonly messageRequired?: true;
  readonly requestId?: Reader;
  /** The path of the status in a body; of several, a reader of the first that is there. */
  readonly status?: MemberPath | Reader;
  /** True where the status member of every error with a code equals its only HTTP status. */
  readonly repeatsStatus?: true;
  /** Members that have the same value in every error; another value means another kind of body. */
  readonly constants?: readonly Constant[];
  readonly is: (value: unknown) => boolean;
  readonly issues: Findings;
  /**
   * Returns the name of the error whose whole schema the value satisfies: one of `errors`, or of `statusOnly` where a
   * status is given; undefined where it matches none.
   */
  readonly find?: (value: unknown, status?: number) => string | undefined;
  readonly errors: Errors;
  /** Errors that only the status discriminates, no constant in the body. */
  readonly statusOnly?: Errors;
}

/** A placement of items or events in a body. */
export interface Place {
  readonly kind: "item" | "event";
  readonly path: MemberPath;
  /** True for a value that may stand there instead and is not a failure. */
  readonly isSuccess?: (value: unknown) => boolean;
  /** Where the path begins with an element of a sequence: the statuses of the responses with such a body; empty for a notification. */
  readonly sequence?: Statuses;
}

/** What reads sequences, such as JSON lines; absent where the family documents none. */
export interface Sequences {
  /** The fault of the root: that of the first element, where the body is a sequence. */
  readonly judge: (data: unknown, root: Root) => Fault | undefined;
  /** The faults of a sequence in their order; undefined where the body is none. `under` are those of any other body, its root's among them. */
  readonly faultsIn: (
    root: Root,
    fault: Fault | undefined,
    under: (root: Root, fault: Fault | undefined) => Iterable<Fault>,
  ) => Iterable<Fault> | undefined;
  /** What reads a body while it arrives; undefined where no sequence is to be expected. No element is longer than the bound. */
  readonly readerFor: (root: Root, mostLength: number) => SequenceReader | undefined;
}

/** Reads the elements of one body in their order: values of JSON, or undefined where they are none. */
export interface SequenceReader {
  /** True where Content-Type names a sequence, so that the body cannot be anything else. */
  readonly isSure: boolean;
  /** True where elements are lines: other bodies have lines as well. */
  readonly isLines: boolean;
  /** The elements that end in this piece of the text. */
  readonly read: (text: string) => Iterable<unknown>;
  /** The last element, which need not be whole. */
  readonly end: () => Iterable<unknown>;
  /** The faults of the next element. */
  readonly faults: (element: unknown) => Iterable<Fault>;
}

/** The schema of a body whose failure is a list of errors; what checks the whole body is there for those who make one. */
export interface ListFacts extends Partial<Pick<Own, "is" | "issues">> {
  /** Leads to the list; empty where the body is the list. */
  readonly path: MemberPath;
  /** Statuses below 400 of the responses that document such a body. */
  readonly withinSuccess?: Statuses;
  /** Members beside the list that have one value; another value means another kind of body. */
  readonly constants?: readonly Constant[];
}

/** The list envelopes of a family, by name, with the function that decodes such bodies. */
export interface Lists {
  readonly judge: (data: unknown, root: Root) => Fault | undefined;
  readonly envelopes: Readonly<Record<string, ListFacts>>;
}

/** The functions of `decode` that judges of a family call: they come from the caller, so that no module of a family has a second copy. */
export interface Judges {
  readonly envelopesOf: (family: Family) => readonly EnvelopeIndex[];
  readonly sentIn: (value: unknown, index: EnvelopeIndex, arrival?: Arrival) => Sent;
  readonly errorNamed: (index: EnvelopeIndex, name: string) => KnownError;
  readonly judgeKnown: (value: unknown, error: KnownError, index: EnvelopeIndex, setting: Setting) => Fault | undefined;
}

/** The facts of a family as an emitted module states them. */
export interface FamilyFacts {
  /** The version of the facts' form; `defineFamily` refuses a version that it does not know. */
  readonly form: number;
  readonly id: string;
  /** Envelopes by the names of their component schemas; the first is the main envelope. */
  readonly envelopes: Readonly<Record<string, Envelope>>;
  readonly lists?: Lists;
  readonly sequences?: Sequences;
  /** Errors whose body has no envelope, such as an empty one; each has its own check. */
  readonly withoutEnvelope?: Errors;
  /** Placements by their paths as JSON Pointers, in which `*` stands for every element; before those in sequences stands `sequence`. */
  readonly places?: Readonly<Record<string, Place>>;
  /** Documented statuses, ranges such as `4XX`, and `default`: what their own `x-error` says, or null where it says nothing. */
  readonly responses: Readonly<Record<string, Policy | OpenPolicy | null>>;
  readonly withinSuccess?: readonly number[];
  /** Has a body judged with the catalogue's spelling of its codes; an unknown code keeps its own. */
  readonly respell?: (value: unknown, judge: (value: unknown) => Fault | undefined) => Fault | undefined;
  /** The key of `responses` that documents a status; absent where each key is a single status. */
  readonly keyOf?: (responses: FamilyFacts["responses"], status: number) => string | undefined;
  /** What judges by the status; absent where no envelope has status-only errors. */
  readonly byStatus?: {
    readonly judge: (value: unknown, root: Root, judges: Judges) => Fault | undefined;
    readonly errorOf: (
      index: EnvelopeIndex,
      setting: Setting,
      hasCode: boolean,
      errorNamed: Judges["errorNamed"],
    ) => KnownError | undefined;
  };
  /** Reads a text that is not JSON; absent where the family declares no such bodies. Returns the root as it is where nothing reads it. */
  readonly readText?: (root: Root, text: string, options: DecodeOptions | undefined) => Root;
  /** The media type of bodies that are errors, where all have the same one and it is not `application/json`. */
  readonly contentType?: string;
  /** The name of the header in lower case. */
  readonly requestIdHeader?: string;
  readonly docsUrl?: string;
}

/** What the documentation says of an operation. */
export interface OperationFacts {
  /** Names of the errors at the root of its responses, by status as documented: `404`, `4XX`, `default`. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** Whether sending the same request again does no harm, whatever its method. */
  readonly repeat?: boolean;
  /** The request header whose value lets the service recognise a request that was sent again. */
  readonly idempotencyKey?: string;
}

/** The types of a family's errors, by id. */
export interface ErrorTypes {
  readonly [id: string]: {
    readonly name: string;
    readonly code: Code;
    readonly body: unknown;
    /** True where the error can be the root of a response; `list` where it stands in a list that is the failure. */
    readonly root: boolean | "list";
    /** The statuses under which it is the root, where each of them is documented by itself. */
    readonly status?: number;
    /** True where an error that can be the root also stands below it, under whatever status. */
    readonly below?: true;
  };
}

/** One family, ready for `decode`. */
export interface Family<Errors = ErrorTypes, Lists = unknown> {
  readonly id: string;
  readonly facts: FamilyFacts;
  /** Results computed from the facts so far; see `index-of.ts`. */
  readonly memo: Memo;
  /** Carries the types of the errors; never present. */
  readonly errors?: Errors;
  /** Carries the types of the bodies with lists of errors, by name; never present. */
  readonly lists?: Lists;
}

interface Memo {
  envelopes?: readonly EnvelopeIndex[];
  readonly statuses: Record<number, StatusEntry>;
}

/** An error of a family with its facts named. What differs from the envelope only by its constants has no check of its own. */
export interface KnownError extends ErrorDetails {
  readonly id: string;
  readonly name: string;
  readonly code: Code;
  /** True where a code in the body discriminates the error. */
  readonly isCoded: boolean;
  readonly policy: Policy | OpenPolicy;
  readonly statuses: Statuses;
  /** Absent where the error's body has no envelope. */
  readonly envelope: Envelope | undefined;
  /** The path of a status in the body that the check of the body does not fix. */
  readonly openStatus: MemberPath | Reader | undefined;
}

/** The facts about a status. */
export interface StatusEntry {
  readonly policy: Policy;
  /** Ids of the errors that may have been meant. */
  readonly candidates: readonly string[];
}

export interface EnvelopeIndex {
  readonly family: Family;
  readonly envelope: Envelope;
  /** Errors that were looked up so far, by name. */
  readonly known: Record<string, KnownError | undefined>;
  lookups?: Lookups;
  /** Names of the places at which one of the errors stands. */
  places?: ReadonlySet<string>;
}

/** Indexes that are needed only for bodies that are not as documented. */
export interface Lookups {
  /** Names of errors by the code in the body. */
  readonly byCode: ReadonlyMap<unknown, string>;
  /** Statuses under which one of the errors is the root of a response. */
  readonly rootStatuses: Statuses;
}

/** A family that is loaded when it is needed. */
export interface FamilyListing {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly brands: readonly string[];
  /** The hosts that answer with its errors; `*.` in front stands for every host below. */
  readonly hosts?: readonly string[];
  readonly load: () => Promise<Family>;
  readonly loadHelp: () => Promise<import("./help.ts").FamilyHelp>;
}
