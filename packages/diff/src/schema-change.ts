import type { Path, SchemaObject } from "@faultline/catalog";
import type { ChangeReport, Subject } from "./change.ts";
import type { ChangeKind } from "./kinds.ts";

/** One difference between two schemas. */
export interface SchemaChange {
  kind: ChangeKind;
  /** The members on the way from the root of the body; `*` stands for every element. */
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
  /** For the message, where the kind does not say it. */
  keyword?: string;
  /** Where the difference stands below the schemas, where that is not the keyword. */
  at?: { base: Path; head: Path };
}

/** What a keyword says on both sides; `note` takes a difference. */
export interface Comparing {
  base: SchemaObject;
  head: SchemaObject;
  note(kind: ChangeKind, difference: Noted): void;
}

export function below(pair: SchemaPair, keyword: Path, ...member: string[]): SchemaPair {
  return { member: [...pair.member, ...member], base: [...pair.base, ...keyword], head: [...pair.head, ...keyword] };
}

/** Reports a difference under the name of what holds the schema. */
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
