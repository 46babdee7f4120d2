/** Types of the texts that people read about a family, which modules `gen/<family>.help.ts` hold. */
import type { Code } from "./family.ts";
import type {
  Basis,
  CauseCase,
  Retry,
  Source,
  XError,
  XErrorCarrier,
  XErrorEnvelope,
  XErrorFamily,
  XErrorOperation,
  XErrorResponse,
} from "./x-error.ts";

export type { Basis };

/** A value of a spec as help holds it: deeply readonly. */
type Fixed<T> = T extends object ? { readonly [Member in keyof T]: Fixed<T[Member]> } : T;

export interface Text {
  readonly text: string;
  /** Absent where it equals the basis of the error's own source. */
  readonly basis?: Basis;
}

/** The `retry` of an error, a status or a cause. */
export type RetryHelp = Fixed<Retry>;

/** The document that the facts come from. */
export type SourceHelp = Fixed<Source>;

/** One cause and what to do about it. */
export interface CauseHelp extends Text, Fixed<Omit<CauseCase, "when" | "basis" | "remedies">> {
  readonly remedies?: readonly Text[];
}

/** Causes and remedies in one form, although a spec may write them as plain texts. */
interface Texts {
  readonly causes?: readonly CauseHelp[];
  readonly remedies?: readonly Text[];
}

/** The help on a status. */
export interface StatusHelp extends Texts, Fixed<Partial<Omit<XErrorResponse, keyof Texts>>> {
  readonly description: string;
}

/** The help on an error: each member of its `x-error`, and title and description of its schema. */
export interface ErrorHelp extends StatusHelp, Fixed<Partial<Omit<XError, keyof XErrorResponse>>> {
  readonly name: string;
  readonly code: Code;
  readonly title: string;
  readonly statuses: readonly (number | string)[];
}

/** What the schema of a body says of one of its members beyond the envelope. */
export interface MemberHelp {
  readonly title?: string;
  readonly description?: string;
}

/** What is known of a family: the members of its `x-error-family` that help has. */
export interface FamilyHelp extends Fixed<Omit<XErrorFamily, "statusClasses" | "commonCauses" | "guidance">> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The meaning of each class of statuses, by names such as `4XX`. */
  readonly statusClasses?: Readonly<Record<string, string>>;
  readonly commonCauses?: readonly { readonly title: string; readonly remedies: readonly Text[] }[];
  readonly guidance?: readonly Text[];
  /** The help on each error, by id. */
  readonly envelopes?: Readonly<Record<string, Fixed<Partial<XErrorEnvelope>>>>;
  /** How to wait for an answer and how to know a delivery again, by the names of the carriers. */
  readonly carriers?: Readonly<Record<string, Fixed<XErrorCarrier>>>;
  /** Members of bodies beyond code, message, request id and status, by their paths: `fields`, `error/details`. */
  readonly members?: Readonly<Record<string, MemberHelp>>;
  /** Whether calls may be repeated, by operation. */
  readonly operations?: Readonly<Record<string, Fixed<XErrorOperation>>>;
  /** By id. */
  readonly errors: Readonly<Record<string, ErrorHelp>>;
  /** By status, by range such as `4XX`, and `default`; `statusHelp` finds what is said of a status. */
  readonly responses: Readonly<Record<string, StatusHelp>>;
}
