/** Compares the errors of two versions of a family. */
import type { ErrorEntry, Family, Path, StatusKey, StatusSet } from "@faultline/catalog";
import {
  distinct,
  groupBy,
  isFailureKey,
  schemaSteps,
  statusesOfKey,
  statusesWithout,
  valueAt,
} from "@faultline/catalog/pure";
import { diffAdvice, memberSubject } from "./advice.ts";
import type { ChangeReport, Difference, Subject } from "./change.ts";
import { canonical, listed } from "./equal.ts";
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
    const at = { base: codePath(base, head), head: codePath(head, base) };
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

function hasMovedStatus({ base, head }: Pair<ErrorEntry>): boolean {
  return statusesBeyond(base, head.statusSet).length > 0 && statusesBeyond(head, base.statusSet).length > 0;
}

/** By what keys mean: a 404 that becomes a part of 4XX is not gone. */
function diffStatuses(
  { base, head }: Pair<ErrorEntry>,
  { name, error }: Subject,
  listings: Pair<Listings>,
  report: ChangeReport,
): void {
  const before = listed(statusesBeyond(base, head.statusSet));
  const after = listed(statusesBeyond(head, base.statusSet));
  const at = (entry: ErrorEntry, side: "base" | "head", statuses: readonly StatusKey[] = []): Path =>
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
  else if (before) report.add("status-removed", subject, narrowed(before, base, head));
  else if (after) report.add("status-added", subject, { after });
}

/** Of ranges of which something is left, what that is says more than the range. */
function narrowed(before: readonly StatusKey[], base: ErrorEntry, head: ErrorEntry): Difference {
  const left = before.every((key) => typeof key === "number") ? [] : (listed(keysOf(head)) ?? []);
  const meant = before.flatMap((key) => statusesOfKey(key, []));
  const isPart = left.length > 0 && statusesWithout(head.statusSet, meant).length < head.statusSet.length;
  return isPart ? { before: keysOf(base), after: left } : { before };
}

/** The statuses and ranges of an error as they are written, finer ones first. */
function keysOf({ statuses, ranges }: ErrorEntry): StatusKey[] {
  return [...statuses, ...ranges];
}

/** Those of its statuses and ranges that mean a status for which the other side has nothing. */
function statusesBeyond(entry: ErrorEntry, other: StatusSet): StatusKey[] {
  let gone = statusesWithout(entry.statusSet, other);
  return keysOf(entry).filter((key) => {
    const rest = statusesWithout(gone, statusesOfKey(key, []));
    const isGone = canonical(rest) !== canonical(gone);
    gone = rest;
    return isGone;
  });
}

/** Statuses below 400 under which a root body may be an error. */
export function diffSuccesses({ base, head }: Pair<Family>, listings: Pair<Listings>, report: ChangeReport): void {
  const [before, after] = [failingSuccesses(base), failingSuccesses(head)];
  for (const status of uncovered(after, before)) {
    report.add(
      "success-may-fail",
      { name: `status ${status}`, head: successPath(head, status, listings.head) },
      { after: status },
    );
  }
  for (const status of uncovered(before, after)) {
    report.add(
      "success-is-sure",
      { name: `status ${status}`, base: successPath(base, status, listings.base) },
      { before: status },
    );
  }
}

/** The keys that mean a status which the others do not. */
function uncovered(keys: readonly StatusKey[], others: readonly StatusKey[]): StatusKey[] {
  const known = others.flatMap((key) => statusesOfKey(key, []));
  return keys.filter((key) => statusesWithout(statusesOfKey(key, []), known).length > 0);
}

/** Keys below 400, of the family and of its errors. */
function failingSuccesses({ info, errors }: Family): StatusKey[] {
  const keys = [...(info.withinSuccess ?? []), ...errors.flatMap(keysOf)];
  return distinct(keys).filter((key) => !isFailureKey(key));
}

/** What says so: the list of the family, or the response that lists an error. */
function successPath({ info, errors }: Family, status: StatusKey, listings: Listings): Path {
  const index = typeof status === "number" ? (info.withinSuccess ?? []).indexOf(status) : -1;
  if (index !== -1) return ["info", "x-error-family", "withinSuccess", String(index)];
  const error = errors.find((entry) => keysOf(entry).includes(status));
  return (
    (error && listings.of(error.name, (placement) => placement.kind === "response" && placement.status === status)) ??
    []
  );
}
