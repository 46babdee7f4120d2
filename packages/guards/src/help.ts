/** What people read about a family: modules `gen/<family>.help.ts` hold it, apart from what decides. */
import type { Code, Recovery, Strategy } from "./family.ts";

export type Basis = "documented" | "observed" | "inferred";

export interface Text {
  readonly text: string;
  /** Absent where the error's own source says it. */
  readonly basis?: Basis;
}

export interface RetryHelp {
  readonly strategy: Strategy;
  readonly minDelaySeconds?: number;
  readonly maxDelaySeconds?: number;
  readonly maxAttempts?: number;
  readonly unprocessed?: true;
}

export interface CauseHelp extends Text {
  readonly recovery?: Recovery;
  readonly retry?: RetryHelp;
  readonly remedies?: readonly Text[];
}

export interface SourceHelp {
  readonly document: string;
  readonly section?: string;
  readonly url?: string;
  readonly basis: Basis;
}

/** What is known of a status. */
export interface StatusHelp {
  readonly description: string;
  readonly recovery?: Recovery;
  readonly retry?: RetryHelp;
  readonly causes?: readonly CauseHelp[];
  readonly remedies?: readonly Text[];
  readonly source?: SourceHelp;
}

/** What is known of an error. */
export interface ErrorHelp extends StatusHelp {
  readonly name: string;
  readonly code: Code;
  readonly title: string;
  readonly statuses: readonly number[];
  readonly canonicalCode: string;
  /** Texts seen on the wire. */
  readonly messages?: readonly string[];
  readonly deprecated?: true | string;
  readonly docs?: string;
}

export interface FamilyHelp {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly brands?: Readonly<Record<string, { readonly title: string; readonly support: string }>>;
  readonly support?: {
    readonly channels?: readonly { readonly name: string; readonly url?: string }[];
    readonly include?: readonly string[];
    readonly statusPage?: string;
  };
  readonly limits?: readonly {
    readonly name: string;
    readonly max: number;
    readonly perSeconds?: number;
    readonly scope?: string;
    readonly description?: string;
  }[];
  readonly credentials?: readonly {
    readonly name: string;
    readonly lifetimeSeconds?: number;
    readonly renewal?: string;
  }[];
  readonly statusClasses?: Readonly<Record<string, string>>;
  readonly commonCauses?: readonly { readonly title: string; readonly remedies: readonly Text[] }[];
  readonly guidance?: readonly Text[];
  readonly source?: SourceHelp;
  /** By id. */
  readonly errors: Readonly<Record<string, ErrorHelp>>;
  readonly responses: Readonly<Record<number, StatusHelp>>;
}
