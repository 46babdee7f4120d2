import type { Limit, XErrorFamily } from "../extensions.ts";
import type { Family } from "../model.ts";
import { diffTexts, member } from "./advice.ts";
import type { Report, Subject } from "./change.ts";
import { without } from "./equal.ts";
import { pairBy, type Pair } from "./pair.ts";

const INFO: Subject = { name: "info", base: ["info"], head: ["info"] };
const X = member(INFO, "x-error-family");
const TEXTS = ["commonCauses", "guidance", "source", "statusClasses", "support"];

/** `info` and `x-error-family`: what holds for the family as a whole. Its version is compared with what the changes ask for, elsewhere. */
export function diffInfo(base: Family, head: Family, report: Report): void {
  const { version: _, "x-error-family": __, ...before } = base.document.info;
  const { version: ___, "x-error-family": ____, ...after } = head.document.info;
  diffTexts({ base: before, head: after }, new Set([...Object.keys(before), ...Object.keys(after)]), INFO, report);
  diffFamily({ base: base.info, head: head.info }, report);
}

function diffFamily({ base, head }: Pair<XErrorFamily>, report: Report): void {
  diffTexts({ base: { ...base }, head: { ...head } }, TEXTS, X, report);
  diffNames({ base: base.aliases ?? [], head: head.aliases ?? [] }, ["alias-removed", "alias-added"], member(X, "aliases"), report);
  const [brands, newBrands] = [base.brands ?? {}, head.brands ?? {}];
  diffNames({ base: Object.keys(brands), head: Object.keys(newBrands) }, ["brand-removed", "brand-added"], member(X, "brands"), report);
  const kept = Object.keys(brands).filter((name) => name in newBrands);
  diffTexts({ base: { ...brands }, head: { ...newBrands } }, kept, member(X, "brands"), report);
  diffLimits({ base: base.limits ?? [], head: head.limits ?? [] }, report);
  diffCredentials({ base: base.credentials ?? [], head: head.credentials ?? [] }, report);
  diffHeader({ base: base.requestIdHeader, head: head.requestIdHeader }, report);
  if (!!base.uniqueMessages !== !!head.uniqueMessages) {
    report.add(head.uniqueMessages ? "unique-messages-promised" : "unique-messages-dropped", member(X, "uniqueMessages"));
  }
}

/** Names whose order means nothing, each told alone. */
function diffNames(
  { base, head }: Pair<readonly string[]>,
  kinds: Parameters<Report["oneSided"]>[0],
  subject: Subject,
  report: Report,
): void {
  for (const before of without(base, head)) report.oneSided(kinds, subject, { before });
  for (const after of without(head, base)) report.oneSided(kinds, subject, { after });
}

function diffLimits({ base, head }: Pair<Limit[]>, report: Report): void {
  const { pairs, removed, added } = pairBy(
    base,
    head,
    ({ name, scope }) => JSON.stringify([name, scope]),
    ({ name }) => name,
  );
  const subject = ({ name }: Limit): Subject => ({ ...member(X, "limits"), name: `limit ${name}` });
  for (const limit of removed) report.add("service-limit-dropped", subject(limit), { before: limit.max });
  for (const limit of added) report.add("service-limit-documented", subject(limit), { after: limit.max });
  for (const { base: before, head: after } of pairs) {
    const more = rate(after) - rate(before);
    if (more !== 0)
      report.add(more > 0 ? "service-limit-raised" : "service-limit-lowered", subject(after), {
        before: inWords(before),
        after: inWords(after),
      });
    if (before.scope !== after.scope) report.add("service-limit-changed", subject(after), { before: before.scope, after: after.scope });
    diffTexts({ base: { ...before }, head: { ...after } }, ["description"], subject(after), report);
  }
}

function rate({ max, perSeconds = 1 }: Limit): number {
  return max / perSeconds;
}

function inWords({ max, perSeconds }: Limit): string {
  return perSeconds === undefined ? String(max) : `${max} in ${perSeconds} s`;
}

type Credential = NonNullable<XErrorFamily["credentials"]>[number];

function diffCredentials({ base, head }: Pair<Credential[]>, report: Report): void {
  const { pairs, removed, added } = pairBy(base, head, ({ name }) => name);
  const subject = ({ name }: Credential): Subject => ({ ...member(X, "credentials"), name: `credential ${name}` });
  for (const credential of removed) report.add("credential-dropped", subject(credential));
  for (const credential of added) report.add("credential-documented", subject(credential));
  for (const { base: before, head: after } of pairs) {
    const lives = { before: before.lifetimeSeconds, after: after.lifetimeSeconds };
    const longer = lives.before !== lives.after && (lives.after ?? Infinity) > (lives.before ?? Infinity);
    if (lives.before !== lives.after) report.add(longer ? "credential-lengthened" : "credential-shortened", subject(after), lives);
    diffTexts({ base: { ...before }, head: { ...after } }, ["renewal"], subject(after), report);
  }
}

function diffHeader({ base: before, head: after }: Pair<string | undefined>, report: Report): void {
  const subject = member(X, "requestIdHeader");
  if (before !== undefined && after !== undefined && before.toLowerCase() !== after.toLowerCase())
    report.add("request-id-header-changed", subject, { before, after });
  else report.oneSided(["request-id-header-dropped", "request-id-header-named"], subject, { before, after });
}
