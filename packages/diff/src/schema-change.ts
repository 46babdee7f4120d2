/** Defines a change between two schemas. */
import type { Path, SchemaObject } from "@faultline/catalog";
import type { ChangeReport, Subject } from "./change.ts";
import type { ChangeKind } from "./kinds.ts";

/** One difference between two schemas. */
export interface SchemaChange {
  kind: ChangeKind;
  /** The names of members from the root of the body; `*` stands for every element. */
  member: Path;
  /** The keyword of the schema that differs, where the kind does not say it. */
  keyword?: string;
  base: Path;
  head: Path;
  before?: unknown;
  after?: unknown;
}

/** One position in a body, with the schema that describes it in each of the two documents. */
export interface SchemaPair {
  member: Path;
  base: Path;
  head: Path;
}

export interface Noted {
  before?: unknown;
  after?: unknown;
  /** An addition to the message, where the kind does not say enough. */
  keyword?: string;
  /** The path of the difference below the schemas, where that is not the keyword. */
  at?: { base: Path; head: Path };
}

/** The values of a keyword on both sides; `note` records a difference. */
export interface Comparing {
  base: SchemaObject;
  head: SchemaObject;
  note(kind: ChangeKind, difference: Noted): void;
}

export function below(pair: SchemaPair, keyword: Path, ...member: string[]): SchemaPair {
  return { member: [...pair.member, ...member], base: [...pair.base, ...keyword], head: [...pair.head, ...keyword] };
}

/** Reports a difference for the subject that contains the schema. */
export function tellSchemaChange(change: SchemaChange, { name, error }: Subject, report: ChangeReport): void {
  const { member, keyword, base, head, kind } = change;
  const named = [
    name,
    ...(member.length > 0 ? [`member ${member.join("/")}`] : []),
    ...(keyword === undefined ? [] : [keyword]),
  ].join(", ");
  const isAdded = /(member|alternative)-added$/.test(kind);
  const isRemoved = /(member|alternative)-removed$/.test(kind);
  report.addOnce(kind, { name: named, error, ...(!isAdded && { base }), ...(!isRemoved && { head }) }, change);
}
