/** Compares the component schemas of two versions of a family. */
import type { ErrorEntry, Family, Path } from "@faultline/catalog";
import { valueAt } from "@faultline/catalog/pure";
import type { ChangeReport, Subject } from "./change.ts";
import { compareSchemas, type Sides } from "./compare-schemas.ts";
import type { EqualParts } from "./equal-parts.ts";
import type { ErrorBearing } from "./error-bearing.ts";
import type { FamilyPairing, Pair } from "./pair.ts";
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
  bearing: ErrorBearing,
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
  for (const { base: name, head: newName } of others.pairs) {
    if (name === newName && equal.hasSchema(name, newName)) continue;
    if (bearing({ base: pathTo(name), head: pathTo(newName) })) tell(renamed(name, newName, report), name, newName);
  }
  for (const pair of errors.pairs) {
    const subject = renamed(pair.base.name, pair.head.name, report, pair.head.id);
    tell(subject, pair.base.name, pair.head.name, (change) => isCode(change, pair));
  }
  tellOthers(base, head, pairing, bearing, report);
}

function tellOthers(
  base: Family,
  head: Family,
  { others }: FamilyPairing,
  bearing: ErrorBearing,
  report: ChangeReport,
): void {
  const has = (family: Family, name: string): boolean => valueAt(family.merged, pathTo(name)) !== undefined;
  for (const name of others.removed) {
    if (!has(head, name) && bearing({ base: pathTo(name) })) report.add("type-removed", { name, base: pathTo(name) });
  }
  for (const name of others.added) {
    if (!has(base, name) && bearing({ head: pathTo(name) })) report.add("type-added", { name, head: pathTo(name) });
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
