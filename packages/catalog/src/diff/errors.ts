import type { ErrorEntry, Family } from "../model.ts";
import { diffAdvice, diffTexts, member } from "./advice.ts";
import type { Report, Subject } from "./change.ts";
import { listed, same, without } from "./equal.ts";
import type { FamilyPairing, Pair } from "./pair.ts";

/** Codes, statuses, envelopes and advice of the errors; their schemas are compared with all others, their places with the carriers. */
export function diffErrors({ errors, names }: FamilyPairing, report: Report): void {
  for (const { id, name, path, code } of errors.removed)
    report.add("code-removed", { name: id, error: id, base: path }, { before: code ?? name });
  for (const { id, path, code } of errors.added) report.add("code-added", { name: id, error: id, head: path }, { after: code });
  for (const pair of errors.pairs) {
    const { base, head } = pair;
    const subject = { name: head.id, error: head.id, base: base.path, head: head.path };
    diffIdentity(pair, names, subject, report);
    diffStatuses(pair, subject, report);
    const x = member(subject, "x-error");
    diffAdvice({ base: base.x, head: head.x }, x, report);
    diffKnowledge(pair, x, report);
  }
}

function diffIdentity({ base, head }: Pair<ErrorEntry>, names: ReadonlyMap<string, string>, subject: Subject, report: Report): void {
  const isStatus = base.toldByStatus && head.toldByStatus; // then the move of the status says it
  const envelope = base.envelope && (names.get(base.envelope.name) ?? base.envelope.name);
  if (envelope !== head.envelope?.name) {
    report.add("envelope-changed", subject, { before: base.envelope?.name ?? "none", after: head.envelope?.name ?? "none" });
  }
  if (base.code !== head.code) {
    if (!isStatus) report.add("code-changed", subject, { before: base.code, after: head.code });
  } else if (localId(base) !== localId(head)) report.add("id-changed", subject, { before: localId(base), after: localId(head) });
}

/** The id without its family, which may be a mere name of a folder. */
function localId({ id }: ErrorEntry): string {
  return id.slice(id.indexOf("/") + 1);
}

function diffStatuses({ base, head }: Pair<ErrorEntry>, subject: Subject, report: Report): void {
  const before = listed(without(base.statuses, head.statuses));
  const after = listed(without(head.statuses, base.statuses));
  if (before && after) report.add("status-moved", subject, { before, after });
  else report.oneSided(["status-removed", "status-added"], subject, { before, after });
}

function diffKnowledge({ base: { x: base }, head: { x: head } }: Pair<ErrorEntry>, subject: Subject, report: Report): void {
  if (base.canonicalCode !== head.canonicalCode) {
    report.add("canonical-code-changed", member(subject, "canonicalCode"), { before: base.canonicalCode, after: head.canonicalCode });
  }
  if (!!base.deprecated !== !!head.deprecated) report.add(head.deprecated ? "deprecated" : "undeprecated", subject);
  else diffTexts({ base: { ...base }, head: { ...head } }, ["deprecated"], subject, report);
  if (base.replacedBy !== head.replacedBy) {
    report.add("replacement-changed", member(subject, "replacedBy"), { before: base.replacedBy, after: head.replacedBy });
  }
  diffTexts({ base: { ...base }, head: { ...head } }, ["since", "docs"], subject, report);
  const [before, after] = [base.messages ?? [], head.messages ?? []];
  if (!same(new Set(before), new Set(after)))
    report.add("text-changed", member(subject, "messages"), { before: listed(before), after: listed(after) });
}

/** Statuses below 400 under which a root body may be an error. */
export function diffSuccesses(base: Family, head: Family, report: Report): void {
  const subject = (status: number): Subject => ({ name: `status ${status}` });
  const [before, after] = [failingSuccesses(base), failingSuccesses(head)];
  for (const status of without(after, before)) report.add("success-may-fail", subject(status), { after: status });
  for (const status of without(before, after)) report.add("success-is-sure", subject(status), { before: status });
}

function failingSuccesses({ info, errors }: Family): number[] {
  return [...new Set([...(info.withinSuccess ?? []), ...errors.flatMap(({ statuses }) => statuses)])].filter((status) => status < 400);
}
