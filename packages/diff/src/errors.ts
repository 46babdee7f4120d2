/** Compares the errors of two versions of a family. */
import type { ErrorEntry, Family, Path } from "@faultline/catalog";
import { groupBy, schemaSteps, valueAt } from "@faultline/catalog/pure";
import { diffAdvice, memberSubject } from "./advice.ts";
import type { ChangeReport, Subject } from "./change.ts";
import type { Listings } from "./listings.ts";
import { type FamilyPairing, type Pair } from "./pair.ts";
import { diffStatuses, hasMovedStatus, responsesOf, type Lookup } from "./statuses.ts";

/** Compares codes, statuses, envelopes and advice of errors; schemas and placements are compared elsewhere. */
export function diffErrors(
  { errors, names }: FamilyPairing,
  families: Pair<Family>,
  listings: Pair<Listings>,
  report: ChangeReport,
): void {
  for (const error of errors.removed)
    report.add(
      "code-removed",
      { name: error.id, error: error.id, base: markOf(error, families.head) },
      { before: error.code },
    );
  for (const error of errors.added)
    report.add(
      "code-added",
      { name: error.id, error: error.id, head: markOf(error, families.base) },
      { after: error.code },
    );
  const lookup = { families, listings };
  const renumbered: Pair<ErrorEntry>[] = [];
  for (const pair of errors.pairs) {
    const { base, head } = pair;
    const subject = { name: head.id, error: head.id, base: base.path, head: head.path };
    if (diffIdentity(pair, names, subject, lookup, report)) renumbered.push(pair);
    diffStatuses(pair, subject, lookup, report);
    diffAdvice({ base: base.x, head: head.x }, memberSubject(subject, "x-error"), report);
  }
  diffIds(renumbered, families, report);
}

/** True where the id changed and nothing about the error itself says why. */
function diffIdentity(
  { base, head }: Pair<ErrorEntry>,
  names: ReadonlyMap<string, string>,
  subject: Subject,
  lookup: Lookup,
  report: ChangeReport,
): boolean {
  const isStatus = base.statusOnly && head.statusOnly && hasMovedStatus({ base, head }); // then that says it
  const envelope = base.envelope && (names.get(base.envelope.name) ?? base.envelope.name);
  const hasMoved = envelope !== head.envelope?.name;
  if (hasMoved) {
    const before = { before: base.envelope?.name ?? "none", after: head.envelope?.name ?? "none" };
    report.add(
      "envelope-changed",
      { ...subject, base: [...base.path, "allOf"], head: [...head.path, "allOf"] },
      before,
    );
  }
  if (base.code !== head.code) {
    const isByStatus = base.statusOnly && head.statusOnly; // by the keys of responses
    const at = isByStatus
      ? responsesOf({ base, head }, lookup)
      : { base: codePath(base, head), head: codePath(head, base) };
    if (!isStatus) report.add("code-changed", { ...subject, ...at }, { before: base.code, after: head.code });
    return false;
  }
  if (localId(base) === localId(head)) return false;
  if (lastStep(base) !== lastStep(head)) {
    const at = { base: slugPath(base), head: slugPath(head) };
    report.add("id-changed", { ...subject, ...at }, { before: localId(base), after: localId(head) });
    return false;
  }
  if (hasMoved) report.add("id-changed", subject, { before: localId(base), after: localId(head) });
  return !hasMoved;
}

/** The short name of the error, which a slug or its code gives. */
function lastStep({ id }: ErrorEntry): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

function slugPath({ path, x }: ErrorEntry): Path {
  return [...path, "x-error", ...(x.slug === undefined ? [] : ["slug"])];
}

/** The path of `x-error`, where the other side has the schema too; else that of the schema. */
function markOf({ path }: ErrorEntry, other: Family): Path {
  return valueAt(other.document, path) === undefined ? path : [...path, "x-error"];
}

/** The path of the constant that discriminates the error, or where it would be. */
function codePath({ path, source, envelope, location = 0 }: ErrorEntry, other: ErrorEntry): Path {
  const code = (envelope ?? other.envelope)?.codes[location];
  if (code?.kind === "header") return [...path, "x-error", "code"];
  const [steps] = code ? schemaSteps(code) : [];
  if (steps === undefined || steps.length === 0) return path;
  return [...path, ...steps, valueAt(source, [...steps, "enum"]) === undefined ? "const" : "enum"];
}

/**
 * Reports, once per envelope, ids that changed because the envelope was renamed or another one is now the main
 * envelope.
 */
function diffIds(pairs: readonly Pair<ErrorEntry>[], families: Pair<Family>, report: ChangeReport): void {
  for (const [name, errors] of groupBy(pairs, ({ head }) => head.envelope?.name ?? "")) {
    const [first] = errors;
    if (!first) continue;
    const { base, head } = first;
    const isRenamed = base.envelope?.name !== head.envelope?.name;
    const at = isRenamed
      ? { base: base.envelope?.path ?? base.path, head: head.envelope?.path ?? head.path }
      : mainEnvelopes(families);
    const only = errors.length === 1 ? head.id : undefined;
    const subject = { name: only ?? `${name}, ${errors.length} errors`, error: only, ...at };
    report.add("id-changed", subject, { before: localId(base), after: localId(head) });
  }
}

/** The envelopes that made the ids change: the one that came first and is gone, or the one that comes first and is new. */
function mainEnvelopes({ base, head }: Pair<Family>): Pick<Subject, "base" | "head"> {
  const [before, after] = [base.envelopes[0], head.envelopes[0]];
  if (before && !head.envelopes.some(({ name }) => name === before.name)) return { base: before.path };
  if (after && !base.envelopes.some(({ name }) => name === after.name)) return { head: after.path };
  return { base: before?.path, head: after?.path };
}

/** The id without its family, which may be a mere name of a folder. */
function localId({ id }: ErrorEntry): string {
  return id.slice(id.indexOf("/") + 1);
}
