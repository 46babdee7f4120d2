/** Compares the component schemas of two versions of a family. */
import type { ErrorEntry, Family, Path } from "@faultline/catalog";
import { valueAt } from "@faultline/catalog/pure";
import type { ChangeReport, Subject } from "./change.ts";
import { compareSchemas, type Sides } from "./compare-schemas.ts";
import type { EqualParts } from "./equal-parts.ts";
import type { FamilyPairing, Pair } from "./pair.ts";
import { requestOnly } from "./request-only.ts";
import { tellSchemaChange, type SchemaChange } from "./schema-change.ts";

/**
 * Compares the component schemas: added, removed and changed ones. A change of an envelope is found again at each error
 * that extends it; the report keeps the first, so envelopes are compared before errors.
 */
export function diffComponents(
  base: Family,
  head: Family,
  pairing: FamilyPairing,
  sides: Sides,
  equal: EqualParts,
  report: ChangeReport,
): void {
  const { errors, envelopes, others } = pairing;
  const tell = (
    subject: Subject,
    name: string,
    newName: string,
    skip: (change: SchemaChange) => boolean = () => false,
  ): void => {
    if (equal.hasSchema(name, newName)) return;
    for (const change of compareComponent(name, newName, sides))
      if (!skip(change)) tellSchemaChange(change, subject, report);
  };
  for (const pair of envelopes.pairs)
    tell(renamed(pair.base.name, pair.head.name, report), pair.base.name, pair.head.name);
  const sent = { base: requestOnly(base.merged), head: requestOnly(head.merged) };
  for (const pair of others.pairs) {
    if (!sent.base.has(pair.base) || !sent.head.has(pair.head))
      tell(renamed(pair.base, pair.head, report), pair.base, pair.head);
  }
  for (const pair of errors.pairs) {
    const subject = renamed(pair.base.name, pair.head.name, report, pair.head.id);
    tell(subject, pair.base.name, pair.head.name, (change) => isCode(change, pair));
  }
  tellOthers(base, head, pairing, sent, report);
}

function tellOthers(
  base: Family,
  head: Family,
  { others }: FamilyPairing,
  sent: Pair<Set<string>>,
  report: ChangeReport,
): void {
  const has = (family: Family, name: string): boolean => valueAt(family.merged, pathTo(name)) !== undefined;
  for (const name of others.removed) {
    if (!has(head, name) && !sent.base.has(name)) report.add("type-removed", { name, base: pathTo(name) });
  }
  for (const name of others.added) {
    if (!has(base, name) && !sent.head.has(name)) report.add("type-added", { name, head: pathTo(name) });
  }
}

function pathTo(name: string): Path {
  return ["components", "schemas", name];
}

/** Makes the subject for a schema and first reports its new name, if it has one. */
function renamed(name: string, newName: string, report: ChangeReport, error?: string): Subject {
  const subject = { name: error ?? newName, error, base: pathTo(name), head: pathTo(newName) };
  if (name !== newName) report.add("type-renamed", subject, { before: name, after: newName });
  return subject;
}

function compareComponent(name: string, newName: string, sides: Sides): SchemaChange[] {
  const { base, head } = sides;
  const [path, newPath] = [pathTo(name), pathTo(newName)];
  return compareSchemas(
    { schema: valueAt(base.document, path), path },
    { schema: valueAt(head.document, newPath), path: newPath },
    sides,
  );
}

/** True for the constant of the code, whose change is reported as that of the code. */
function isCode({ kind, member }: SchemaChange, { base, head }: Pair<ErrorEntry>): boolean {
  const isCodeChange = base.code !== head.code && CONSTANTS.has(kind);
  const codes = [base, head].flatMap(({ envelope, location = 0 }) => envelope?.codes[location] ?? []);
  const isMember = codes.some((code) => code.kind === "member" && code.path.join("/") === member.join("/"));
  return isCodeChange && !(base.statusOnly && head.statusOnly) && isMember;
}

const CONSTANTS: ReadonlySet<SchemaChange["kind"]> = new Set(["constant-changed", "constant-dropped", "constant-set"]);
