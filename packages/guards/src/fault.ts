/** What decoding one failed exchange yields. */
import type { Code, ErrorTypes, Policy } from "./family.ts";

/** One thing that keeps a body from being what its code says. It never holds the value itself: that may be a secret. */
export interface Issue {
  /** RFC 6901; `""` is the error object as a whole. */
  pointer: string;
  /** The kind of thing that stands there, such as `a number` or `nothing`. */
  found: string;
  wanted: string;
}

export type PlacementKind = "response" | "item" | "event";

interface FaultBase {
  /** The id of the family. */
  family: string;
  /** Where the error object stood. */
  placement: PlacementKind;
  /** RFC 6901, from the root of the body; `""` is the root. */
  pointer: string;
  /** The HTTP status, where one was given. */
  status: number | undefined;
  /** The service's text for people. Never match on it. */
  message: string | undefined;
  /** What support asks for: from the body, else from the header. */
  requestId: string | undefined;
  /** Headers that bear on the failure, in lower case: `retry-after`, `www-authenticate`, `content-type`, and `date` where Retry-After is one. */
  headers: Readonly<Record<string, string>>;
  /** What arrived: parsed where it was JSON, the text otherwise; undefined where it was not read. */
  raw: unknown;
  /** Where the service documents it. */
  docsUrl: string | undefined;
  /** What is known about trying again; `advise` turns it into an answer. */
  policy: Policy;
}

interface NoBody {
  body: undefined;
}

interface NoCode {
  id: undefined;
  code: undefined;
}

/** An error of the catalogue, whole and under a status of its own. */
export interface Declared<Id extends string, ErrorCode extends Code, Body> extends FaultBase {
  match: "declared";
  id: Id;
  code: ErrorCode;
  body: Body;
  issues: readonly [];
  candidates: readonly [];
}

/** A known code in a body that breaks the schema, or under a status or at a place that is not its own. */
export interface Deviant<Id extends string, ErrorCode extends Code> extends FaultBase, NoBody {
  match: "deviant";
  id: Id;
  code: ErrorCode;
  issues: readonly Issue[];
  candidates: readonly [];
}

/** The whole envelope, with a code that the catalogue lacks. */
export interface Undeclared extends FaultBase, NoBody {
  match: "undeclared";
  id: undefined;
  /** As it came. */
  code: Code;
  issues: readonly [];
  candidates: readonly [];
}

/** No envelope, under a status that the family documents. */
export interface StatusFault extends FaultBase, NoBody, NoCode {
  match: "status";
  status: number;
  issues: readonly [];
  /** Ids of the errors that may have been meant. */
  candidates: readonly string[];
}

/** A failure of which the family says nothing. */
export interface NoneFault extends FaultBase, NoBody, NoCode {
  match: "none";
  /** Undefined where what was given is no status. */
  status: number | undefined;
  issues: readonly [];
  candidates: readonly [];
}

type ById<Errors> = {
  [Id in keyof Errors & string]: Errors[Id] extends { code: infer ErrorCode extends Code; body: infer Body }
    ? Declared<Id, ErrorCode, Body> | Deviant<Id, ErrorCode>
    : never;
}[keyof Errors & string];

type RootOnly<Errors> = { [Id in keyof Errors as Errors[Id] extends { root: true } ? Id : never]: Errors[Id] };

/** Any fault of a family. */
export type Fault<Errors = ErrorTypes> = ById<Errors> | Undeclared | StatusFault | NoneFault;

/** A fault at the root of a response. */
export type RootFault<Errors = ErrorTypes> = Fault<RootOnly<Errors>> | Extract<ById<Errors>, { match: "deviant" }>;
