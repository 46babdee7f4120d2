/** Types of the faults that decoding one failed exchange yields. */
import type { Code, ErrorTypes, Policy } from "./family.ts";
import type { CanonicalCode } from "./x-error.ts";

/** One way in which a body differs from its documentation. It never holds the value itself, which may be a secret. */
export interface Issue {
  /** JSON Pointer (RFC 6901) from the error object; `""` is the object as a whole. */
  pointer: string;
  /** The kind of value found, such as `a number` or `nothing`. */
  found: string;
  wanted: string;
}

export type PlacementKind = "response" | "item" | "event";

/** `Faults` is the type of the list, not that of the errors in it: so it is made once for a family, not once for each of its errors. */
interface FaultBase<Faults> {
  /** The id of the family. */
  family: string;
  /** The kind of placement at which the error object was found. */
  placement: PlacementKind;
  /** JSON Pointer (RFC 6901) of the error object from the root of the body; `""` is the root. */
  pointer: string;
  /** The HTTP status, where one was given. */
  status: number | undefined;
  /** The service's text for people. Never match on it. */
  message: string | undefined;
  /** The id of the request, which support asks for: from the body, else from the header. */
  requestId: string | undefined;
  /**
   * Headers that matter for the failure: `retry-after`, `www-authenticate`, `content-type`, and `date` where
   * Retry-After is a date. They are copied from the response's headers when this is first read. JSON, spreads, clones, proxies
   * and what prints a fault leave them out: `advise` of a copy needs `headers: fault.headers`.
   */
  headers: Readonly<Record<string, string>>;
  /**
   * The body as it arrived: parsed where it was JSON or a parser has read it, else the text, of bytes as well; undefined
   * where it was not read.
   */
  raw: unknown;
  /** The address at which the service documents the error. */
  docsUrl: string | undefined;
  /**
   * The faults of the items where the body is a list of errors that is itself the failure, at most the first 1,000.
   * What is said of the root is then that of the first of the items with the weakest match, and `raw` is the whole
   * body. Empty for every other fault.
   */
  faults: Faults;
  /** The id of the documented cause that it was, where the response tells that. */
  cause: string | undefined;
  /** The class of the failure, the same for every API: that of the error, else what the status means (google/rpc/code.proto). */
  canonicalCode: CanonicalCode;
  /** True where the service refuses for now because of too many or too large requests, and waiting helps. */
  throttling: boolean;
  /** The documented conditions for a retry; `advise` turns them into an answer. */
  policy: Policy;
}

interface NoBody {
  body: undefined;
}

interface NoCode {
  id: undefined;
  code: undefined;
}

/** A documented error whose body satisfies its schema, under a documented status or placement. */
export interface Declared<
  Id extends string,
  ErrorCode extends Code,
  Body,
  Faults = FaultsOf<ErrorTypes>,
  Status extends number | undefined = number | undefined,
> extends FaultBase<Faults> {
  match: "declared";
  /** One of those under which the error is documented; undefined where none was given. */
  status: Status;
  /** The id of the error: `<family>/<code>`, the same for ever. */
  id: Id;
  /** The code of the error as documented; for one that its status tells, the status. */
  code: ErrorCode;
  /** The body, which satisfies the error's schema; below the root, the part of it that is the error. */
  body: Body;
  issues: readonly [];
  candidates: readonly [];
}

declare const elsewhere: unique symbol;

/** Carries, in the types of one operation's errors, those of the whole family; never present. */
export interface Elsewhere<All = unknown> {
  readonly [elsewhere]?: All;
}

/**
 * A documented error of the family that the operation of {@link OperationErrors} does not document, so that `match` hands it to `_`. It is one
 * type for all of them: a guard narrows the body.
 */
export interface DeclaredElsewhere<Id extends string, ErrorCode extends Code, Faults = FaultsOf<ErrorTypes>>
  extends Declared<Id, ErrorCode, unknown, Faults>,
    Elsewhere {}

/**
 * A known code in a body that breaks its schema, or under a status or at a placement where it is not documented; or a
 * body of the envelope's form that breaks the schema of the error that its status discriminates.
 */
export interface Deviant<Id extends string, ErrorCode extends Code, Faults = FaultsOf<ErrorTypes>>
  extends FaultBase<Faults>,
    NoBody {
  match: "deviant";
  /** The id of the error that the code, or the status, tells. */
  id: Id;
  /** The code of the error as documented. */
  code: ErrorCode;
  /** How the response differs from the documentation. */
  issues: readonly Issue[];
  candidates: readonly [];
}

/** A body of the family's envelope with a code that the catalogue lacks, or an item of a list of errors without one. */
export interface Undeclared<Errors = ErrorTypes> extends FaultBase<FaultsOf<Errors>>, NoBody {
  match: "undeclared";
  id: undefined;
  /** The code as the service sent it; undefined only for an item without one, and for the list that it is in. */
  code: OtherCode | CodeOfItem<AllOf<Errors>>;
  issues: readonly [];
  candidates: readonly [];
}

/** Any code. Written like this it takes in no literal beside it, so that editors offer the known codes where a fault may be anything. */
type OtherCode = (string & {}) | (number & {});

/** Undefined where the family has errors in lists, which need not have a code. */
type CodeOfItem<Errors> = {
  [Id in keyof Errors]: Errors[Id] extends { root: infer Root } ? ("list" extends Root ? undefined : never) : never;
}[keyof Errors];

/** A body without an envelope, under a status that the family documents. */
export interface StatusFault<Errors = ErrorTypes> extends FaultBase<FaultsOf<Errors>>, NoBody, NoCode {
  match: "status";
  status: number;
  issues: readonly [];
  /** Ids of the errors that may have been meant. */
  candidates: readonly string[];
}

/** A failure that the family does not document at all. */
export interface NoneFault<Errors = ErrorTypes> extends FaultBase<FaultsOf<Errors>>, NoBody, NoCode {
  match: "none";
  /** Undefined where what was given is no status. */
  status: number | undefined;
  issues: readonly [];
  candidates: readonly [];
}

type ById<Errors, Faults> = {
  [Id in keyof Errors & string]: Errors[Id] extends { code: infer ErrorCode extends Code; body: infer Body }
    ? Declared<Id, ErrorCode, Body, Faults, StatusOf<Errors[Id]>> | Deviant<Id, ErrorCode, Faults>
    : never;
}[keyof Errors & string];

/** Asked of the names: the mark is optional, so that every object type would extend it. */
export type IsElsewhere<T> = typeof elsewhere extends keyof T ? true : false;

/** The types of the errors of the whole family. */
type AllOf<Errors> = IsElsewhere<Errors> extends true ? (Errors extends Elsewhere<infer All> ? All : never) : Errors;

/** The errors that the operation does not document; nothing where the errors are not those of an operation. */
type ByElsewhere<Errors, Faults> =
  IsElsewhere<Errors> extends true
    ? OfOthers<Exclude<keyof AllOf<Errors> & string, keyof Errors>, AllOf<Errors>, Faults>
    : never;

type OfOthers<Id extends string, All, Faults> = [Id] extends [never]
  ? never
  : DeclaredElsewhere<Id, CodeById<All>[Id & keyof All], Faults> | Deviant<Id, CodeById<All>[Id & keyof All], Faults>;

type CodeById<All> = { [Id in keyof All]: All[Id] extends { code: infer ErrorCode extends Code } ? ErrorCode : never };

type StatusOf<Types> = Types extends { below: true }
  ? number | undefined
  : Types extends { status: infer Status extends number }
    ? Status | undefined
    : number | undefined;

/** The errors that can be the root, as such. */
type RootOnly<Errors> = {
  [Id in keyof Errors as Errors[Id] extends { root: true | "list" } ? Id : never]: Omit<Errors[Id], "below">;
};

type NotByItsCode<Errors> = Undeclared<Errors> | StatusFault<Errors> | NoneFault<Errors>;

type FaultsOf<Errors> = readonly Fault<Errors>[];

/** Any fault of a family. */
export type Fault<Errors = ErrorTypes> =
  | ById<Errors, FaultsOf<Errors>>
  | ByElsewhere<Errors, FaultsOf<Errors>>
  | NotByItsCode<Errors>;

/** A fault at the root of a response. It is a `Fault` of the family as well. */
export type RootFault<Errors = ErrorTypes> =
  | ById<RootOnly<Errors>, FaultsOf<Errors>>
  | Extract<ById<Errors, FaultsOf<Errors>>, { match: "deviant" }>
  | ByElsewhere<Errors, FaultsOf<Errors>>
  | NotByItsCode<Errors>;
