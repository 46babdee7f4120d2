/** Defines what the importer proposes for a document. */
import type { Path } from "@faultline/catalog";
import type { FailureMedia, FailureResponse, Tell } from "./read/failure-bodies.ts";
import type { Leaf } from "./read/leaf.ts";
import type { StatedCode } from "./read/stated-code.ts";

/** Data as JSON has it. */
export type JsonTree = Record<string, unknown>;

/** What tells the errors of an envelope apart. */
export interface CodeChoice {
  /** The member with the code; absent where the status alone tells. */
  member?: Path;
  /** What was found, in words. */
  evidence: string;
  /** True where the words name a member that could tell errors apart. */
  isHinted?: boolean;
}

/** A schema that error bodies share. */
export interface ProposedEnvelope {
  /** The name of its component schema. */
  name: string;
  /** The schema, where the document has no component that says it. */
  schema?: JsonTree;
  /** The members that its bodies have in common. */
  members: readonly string[];
  /** The number of bodies that have them, and of all bodies, each as often as operations answer with it. */
  uses: number;
  all: number;
  leaves: readonly Leaf[];
  code: CodeChoice;
  /** Where the bodies are items of a list: the members to it. */
  list?: Path;
  /** What tells its bodies from successes, where some stand among these. */
  tell?: Tell;
  message?: Path;
  /** What stands for the message in a body without a text there: the title of problem details (RFC 9457, section 3.1.4), or another text. */
  instead?: Path;
  status?: Path;
  requestId?: Path;
}

/** A place at which an error is listed. */
export interface ErrorOccurrence {
  response: FailureResponse;
  media: FailureMedia;
  key: string;
  /** Where the error is an item of a list. */
  list?: BodyList;
}

/** The list that a body has for its errors. */
export interface BodyList {
  /** The members from the root to the list; none where the body is the list. */
  path: Path;
  /** The whole body. */
  root: Leaf;
}

/** An error of the document. */
export interface ProposedError {
  /** The name of its component schema. */
  name: string;
  /** Absent where the body is no object. */
  envelope?: ProposedEnvelope;
  /** The end of its id, where that of its code is another error's already. */
  slug?: string;
  /** The code, where one tells it; else its status does. */
  stated?: StatedCode;
  /** The key of the responses, where the status tells it. */
  key?: string;
  /** True where a component of the document is the error as it stands. */
  isComponent: boolean;
  leaves: readonly Leaf[];
  occurrences: readonly ErrorOccurrence[];
  /** True where the document shows under which of several statuses its code comes. */
  isPlaced?: boolean;
}

/** One change of the document: members to add, or a value to take away. */
export interface DocumentEdit {
  /** In a change of every operation, {@link ANY} stands for any path and any method. */
  target: Path;
  ofEveryOperation?: boolean;
  update?: unknown;
  isRemoval?: boolean;
}

/** A step that stands for any. */
export const ANY = "*";

/** Something of the document that did not make it, or is not known. */
export interface Remark {
  kind: "left out" | "not told";
  text: string;
  path?: Path;
}

/** The component of a list of errors for each status and media type that has one; see {@link listId}. */
export type ErrorLists = ReadonlyMap<string, string>;

/** What tells lists apart. */
export function listId({ key, media }: Pick<ErrorOccurrence, "key" | "media">): string {
  return `${key} ${media.type}`;
}

/** What an error is known by from one import to the next. */
export function errorKey({ stated, key = "" }: Pick<ProposedError, "stated" | "key">): string {
  return stated ? `code ${stated.value}` : `status ${key}`;
}

/** What is proposed for a document. */
export interface Proposal {
  title: string;
  version: string;
  envelopes: readonly ProposedEnvelope[];
  errors: readonly ProposedError[];
  responses: readonly FailureResponse[];
  /** The schemas of bodies that are lists of errors, by the place where one stands. */
  lists: ErrorLists;
  /** What makes the document one with errors. */
  edits: readonly DocumentEdit[];
  remarks: readonly Remark[];
}

/** What a user knows better. */
export interface ProposeOptions {
  /** The member with the code as a path or a pointer; `none` where the status alone tells. */
  code?: string | undefined;
  /** The member that held the code when the document was imported last. */
  usualCode?: string | undefined;
  /** The names that errors got when the document was imported last, by {@link errorKey}. */
  usualNames?: ReadonlyMap<string, readonly string[]> | undefined;
  /** The name of the schema that is the main envelope. */
  envelope?: string | undefined;
  /** True where the document is written in OpenAPI 3.0, which has no `const`. */
  isOpenApi30?: boolean | undefined;
}
