/** What people read about a family: modules `gen/<family>.help.ts` hold it, apart from what decides. */
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
  XErrorResponse,
} from "./x-error.ts";

export type { Basis };

/** A value of a spec as help holds it: nobody may change it. */
type Fixed<T> = T extends object ? { readonly [Member in keyof T]: Fixed<T[Member]> } : T;

export interface Text {
  readonly text: string;
  /** Absent where the error's own source says it. */
  readonly basis?: Basis;
}

/** `retry` of an error, a status or a cause. */
export type RetryHelp = Fixed<Retry>;

/** Where the facts come from. */
export type SourceHelp = Fixed<Source>;

/** One cause with what to do about it. */
export interface CauseHelp extends Text, Fixed<Omit<CauseCase, "when" | "basis" | "remedies">> {
  readonly remedies?: readonly Text[];
}

/** Causes and remedies, which a spec may write as plain texts, in one form. */
interface Texts {
  readonly causes?: readonly CauseHelp[];
  readonly remedies?: readonly Text[];
}

/** What is known of a status. */
export interface StatusHelp extends Texts, Fixed<Partial<Omit<XErrorResponse, keyof Texts>>> {
  readonly description: string;
}

/** What is known of an error: each member of its `x-error`, and what its schema says to people. */
export interface ErrorHelp extends StatusHelp, Fixed<Partial<Omit<XError, keyof XErrorResponse>>> {
  readonly name: string;
  readonly code: Code;
  readonly title: string;
  readonly statuses: readonly (number | string)[];
  readonly canonicalCode: XError["canonicalCode"];
}

/** What is known of a family: the members of its `x-error-family` that help has. */
export interface FamilyHelp extends Fixed<Omit<XErrorFamily, "statusClasses" | "commonCauses" | "guidance">> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What each class of statuses means, by names such as `4XX`. */
  readonly statusClasses?: Readonly<Record<string, string>>;
  readonly commonCauses?: readonly { readonly title: string; readonly remedies: readonly Text[] }[];
  readonly guidance?: readonly Text[];
  /** Where the members of error bodies stand, by the names of the envelopes. */
  readonly envelopes?: Readonly<Record<string, Fixed<Partial<XErrorEnvelope>>>>;
  /** How to wait for an answer and how to know a delivery again, by the names of the carriers. */
  readonly carriers?: Readonly<Record<string, Fixed<XErrorCarrier>>>;
  /** By id. */
  readonly errors: Readonly<Record<string, ErrorHelp>>;
  /** By status, by range such as `4XX`, and `default`; `statusHelp` finds what is said of a status. */
  readonly responses: Readonly<Record<string, StatusHelp>>;
}
