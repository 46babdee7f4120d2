import type { Family, Limit, Path, XErrorFamily } from "@faultline/catalog";
import { diffOthers, diffTexts, elementOf, memberSubject } from "./advice.ts";
import type { ChangeReport, Subject } from "./change.ts";
import { without } from "./equal.ts";
import { pairBy, type Pair } from "./pair.ts";

const INFO: Subject = { name: "info", base: ["info"], head: ["info"] };
const X = memberSubject(INFO, "x-error-family");
/** Members of `x-error-family` that are compared below or elsewhere. */
const COMPARED: ReadonlySet<string> = new Set([
  "aliases",
  "brands",
  "limits",
  "credentials",
  "requestIdHeader",
  "uniqueMessages",
  "withinSuccess",
] satisfies (keyof XErrorFamily)[]);

/** `info` and `x-error-family`: what holds for the family as a whole. Its version is compared with what the changes ask for, elsewhere. */
export function diffInfo(base: Family, head: Family, report: ChangeReport): void {
  const { version: _, "x-error-family": __, ...before } = base.document.info;
  const { version: ___, "x-error-family": ____, ...after } = head.document.info;
  diffTexts({ base: before, head: after }, new Set([...Object.keys(before), ...Object.keys(after)]), INFO, report);
  diffFamily({ base: base.info, head: head.info }, report);
}

function diffFamily({ base, head }: Pair<XErrorFamily>, report: ChangeReport): void {
  diffOthers({ base, head }, COMPARED, X, report);
  const aliases = { base: base.aliases ?? [], head: head.aliases ?? [] };
  diffNames(aliases, ["alias-removed", "alias-added"], memberSubject(X, "aliases"), report, (name, list) => [
    String(list.indexOf(name)),
  ]);
  const [brands, newBrands] = [base.brands ?? {}, head.brands ?? {}];
  const brand = (name: string): Path => [name];
  diffNames(
    { base: Object.keys(brands), head: Object.keys(newBrands) },
    ["brand-removed", "brand-added"],
    memberSubject(X, "brands"),
    report,
    brand,
  );
  const kept = Object.keys(brands).filter((name) => name in newBrands);
  diffTexts({ base: { ...brands }, head: { ...newBrands } }, kept, memberSubject(X, "brands"), report);
  diffLimits({ base: base.limits ?? [], head: head.limits ?? [] }, report);
  diffCredentials({ base: base.credentials ?? [], head: head.credentials ?? [] }, report);
  diffHeader({ base: base.requestIdHeader, head: head.requestIdHeader }, report);
  if (!!base.uniqueMessages !== !!head.uniqueMessages) {
    report.add(
      head.uniqueMessages ? "unique-messages-promised" : "unique-messages-dropped",
      memberSubject(X, "uniqueMessages"),
    );
  }
}

/** Names whose order means nothing, each told alone. */
function diffNames(
  { base, head }: Pair<readonly string[]>,
  kinds: Parameters<ChangeReport["oneSided"]>[0],
  { name, base: path = [] }: Subject,
  report: ChangeReport,
  at: (name: string, list: readonly string[]) => Path,
): void {
  for (const before of without(base, head))
    report.oneSided(kinds, { name, base: [...path, ...at(before, base)] }, { before });
  for (const after of without(head, base))
    report.oneSided(kinds, { name, head: [...path, ...at(after, head)] }, { after });
}

function diffLimits({ base, head }: Pair<Limit[]>, report: ChangeReport): void {
  const { pairs, removed, added } = pairBy(
    base,
    head,
    ({ name, scope }) => JSON.stringify([name, scope]),
    ({ name }) => name,
  );
  const subject = (before: Limit | undefined, after: Limit | undefined): Subject => ({
    ...elementOf(memberSubject(X, "limits"), before ? base.indexOf(before) : -1, after ? head.indexOf(after) : -1),
    name: `limit ${(after ?? before)?.name}`,
  });
  for (const limit of removed) report.add("service-limit-dropped", subject(limit, undefined), { before: limit.max });
  for (const limit of added) report.add("service-limit-documented", subject(undefined, limit), { after: limit.max });
  for (const { base: before, head: after } of pairs) {
    const at = subject(before, after);
    const more = rate(after) - rate(before);
    const numbers = { before: inWords(before), after: inWords(after) };
    if (more !== 0) report.add(more > 0 ? "service-limit-raised" : "service-limit-lowered", at, numbers);
    if (before.scope !== after.scope)
      report.add("service-limit-changed", memberSubject(at, "scope"), { before: before.scope, after: after.scope });
    diffTexts({ base: { ...before }, head: { ...after } }, ["description"], at, report);
  }
}

function rate({ max, perSeconds = 1 }: Limit): number {
  return max / perSeconds;
}

function inWords({ max, perSeconds }: Limit): string {
  return perSeconds === undefined ? String(max) : `${max} in ${perSeconds} s`;
}

type Credential = NonNullable<XErrorFamily["credentials"]>[number];

function diffCredentials({ base, head }: Pair<Credential[]>, report: ChangeReport): void {
  const { pairs, removed, added } = pairBy(base, head, ({ name }) => name);
  const subject = (before: Credential | undefined, after: Credential | undefined): Subject => ({
    ...elementOf(memberSubject(X, "credentials"), before ? base.indexOf(before) : -1, after ? head.indexOf(after) : -1),
    name: `credential ${(after ?? before)?.name}`,
  });
  for (const credential of removed) report.add("credential-dropped", subject(credential, undefined));
  for (const credential of added) report.add("credential-documented", subject(undefined, credential));
  for (const { base: before, head: after } of pairs) {
    const lives = { before: before.lifetimeSeconds, after: after.lifetimeSeconds };
    const longer = lives.before !== lives.after && (lives.after ?? Infinity) > (lives.before ?? Infinity);
    const at = subject(before, after);
    if (lives.before !== lives.after)
      report.add(
        longer ? "credential-lengthened" : "credential-shortened",
        memberSubject(at, "lifetimeSeconds"),
        lives,
      );
    diffTexts({ base: { ...before }, head: { ...after } }, ["renewal"], at, report);
  }
}

function diffHeader({ base: before, head: after }: Pair<string | undefined>, report: ChangeReport): void {
  const subject = memberSubject(X, "requestIdHeader");
  if (before !== undefined && after !== undefined && before.toLowerCase() !== after.toLowerCase())
    report.add("request-id-header-changed", subject, { before, after });
  else report.oneSided(["request-id-header-dropped", "request-id-header-named"], subject, { before, after });
}
