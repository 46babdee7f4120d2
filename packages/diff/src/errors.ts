/** Compares the errors of two versions of a family. */
import type { ErrorEntry, Family, Path } from "@faultline/catalog";
import { groupBy, valueAt } from "@faultline/catalog/pure";
import { diffAdvice, memberSubject } from "./advice.ts";
import type { ChangeReport, Subject } from "./change.ts";
import { listed, without } from "./equal.ts";
import type { Listings } from "./listings.ts";
import { type FamilyPairing, type Pair } from "./pair.ts";

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
  const renumbered: Pair<ErrorEntry>[] = [];
  for (const pair of errors.pairs) {
    const { base, head } = pair;
    const subject = { name: head.id, error: head.id, base: base.path, head: head.path };
    if (diffIdentity(pair, names, subject, report)) renumbered.push(pair);
    diffStatuses(pair, subject, listings, report);
    diffAdvice({ base: base.x, head: head.x }, memberSubject(subject, "x-error"), report);
  }
  diffIds(renumbered, families, report);
}

/** True where the id changed and nothing about the error itself says why. */
function diffIdentity(
  { base, head }: Pair<ErrorEntry>,
  names: ReadonlyMap<string, string>,
  subject: Subject,
  report: ChangeReport,
): boolean {
  const isStatus = base.statusOnly && head.statusOnly; // then the move of the status says it
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
    const at = { base: codePath(base, head), head: codePath(head, base) };
    if (!isStatus) report.add("code-changed", { ...subject, ...at }, { before: base.code, after: head.code });
    return false;
  }
  if (localId(base) === localId(head)) return false;
  if (hasMoved) report.add("id-changed", subject, { before: localId(base), after: localId(head) });
  return !hasMoved;
}

/** The path of `x-error`, where the other side has the schema too; else that of the schema. */
function markOf({ path }: ErrorEntry, other: Family): Path {
  return valueAt(other.document, path) === undefined ? path : [...path, "x-error"];
}

/** The path of the constant that discriminates the error, or where it would be. */
function codePath({ path, envelope }: ErrorEntry, other: ErrorEntry): Path {
  const { code = [] } = envelope ?? other.envelope ?? {};
  return code.length === 0 ? path : [...path, ...code.flatMap((step) => ["properties", step]), "const"];
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

function diffStatuses(
  { base, head }: Pair<ErrorEntry>,
  { name, error }: Subject,
  listings: Pair<Listings>,
  report: ChangeReport,
): void {
  const before = listed(without(base.statuses, head.statuses));
  const after = listed(without(head.statuses, base.statuses));
  const at = (entry: ErrorEntry, side: "base" | "head", statuses: readonly number[] = []): Path =>
    listings[side].of(
      entry.name,
      ({ kind, status }) => kind === "response" && status !== undefined && statuses.includes(status),
    ) ?? entry.path;
  const subject = {
    name,
    error,
    ...(before && { base: at(base, "base", before) }),
    ...(after && { head: at(head, "head", after) }),
  };
  if (before && after) report.add("status-moved", subject, { before, after });
  else report.oneSided(["status-removed", "status-added"], subject, { before, after });
}

/** Statuses below 400 under which a root body may be an error. */
export function diffSuccesses({ base, head }: Pair<Family>, listings: Pair<Listings>, report: ChangeReport): void {
  const [before, after] = [failingSuccesses(base), failingSuccesses(head)];
  for (const status of without(after, before)) {
    report.add(
      "success-may-fail",
      { name: `status ${status}`, head: successPath(head, status, listings.head) },
      { after: status },
    );
  }
  for (const status of without(before, after)) {
    report.add(
      "success-is-sure",
      { name: `status ${status}`, base: successPath(base, status, listings.base) },
      { before: status },
    );
  }
}

function failingSuccesses({ info, errors }: Family): number[] {
  return [...new Set([...(info.withinSuccess ?? []), ...errors.flatMap(({ statuses }) => statuses)])].filter(
    (status) => status < 400,
  );
}

/** What says so: the list of the family, or the response that lists an error. */
function successPath({ info, errors }: Family, status: number, listings: Listings): Path {
  const index = info.withinSuccess?.indexOf(status) ?? -1;
  if (index !== -1) return ["info", "x-error-family", "withinSuccess", String(index)];
  const error = errors.find(({ statuses }) => statuses.includes(status));
  return (
    (error && listings.of(error.name, (placement) => placement.kind === "response" && placement.status === status)) ??
    []
  );
}
