/** Compares what two versions of a family say in `info`. */
import { FAMILY_MEMBERS, type Family, type Limit, type Path, type XErrorFamily } from "@faultline/catalog";
import { diffMembers, diffTexts, elementOf, memberSubject, type Compare } from "./advice.ts";
import type { ChangeReport, Subject } from "./change.ts";
import { without } from "./equal.ts";
import { pairBy, type Pair } from "./pair.ts";

const INFO: Subject = { name: "info", base: ["info"], head: ["info"] };
const X = memberSubject(INFO, "x-error-family");

/** Each takes what the schema of `x-error-family` lets through. */
const COMPARE_PARTS: Readonly<Partial<Record<keyof XErrorFamily, Compare>>> = {
  aliases: ({ base = [], head = [] }, subject, report) =>
    diffNames(
      { base: base as string[], head: head as string[] },
      ["alias-removed", "alias-added"],
      subject,
      report,
      (name, list) => [String(list.indexOf(name))],
    ),
  hosts: ({ base = [], head = [] }, subject, report) =>
    diffNames(
      { base: (base as string[]).map(lowerCase), head: (head as string[]).map(lowerCase) }, // RFC 9110, section 4.2.3
      ["host-removed", "host-added"],
      subject,
      report,
      (name, list) => [String(list.indexOf(name))],
    ),
  brands: ({ base = {}, head = {} }, subject, report) =>
    diffBrands({ base: Object(base), head: Object(head) }, subject, report),
  limits: ({ base = [], head = [] }, _, report) => diffLimits({ base: base as Limit[], head: head as Limit[] }, report),
  credentials: ({ base = [], head = [] }, _, report) =>
    diffCredentials({ base: base as Credential[], head: head as Credential[] }, report),
  withinSuccess: () => undefined, // compared with the statuses of the errors
  uniqueMessages: ({ base, head }, subject, report) => {
    if (!!base !== !!head) report.add(head ? "unique-messages-promised" : "unique-messages-dropped", subject);
  },
  requestIdHeader: ({ base, head }, _, report) =>
    diffHeader({ base: base as string | undefined, head: head as string | undefined }, report),
};

/** Compares `info` and `x-error-family`. The version is checked elsewhere against the changes. */
export function diffInfo(base: Family, head: Family, report: ChangeReport): void {
  const { version: _, "x-error-family": __, ...before } = base.document.info;
  const { version: ___, "x-error-family": ____, ...after } = head.document.info;
  diffTexts({ base: before, head: after }, new Set([...Object.keys(before), ...Object.keys(after)]), INFO, report);
  const compares: typeof COMPARE_PARTS = {
    ...COMPARE_PARTS,
    id: (written, subject) => {
      if (written.base !== written.head && base.id !== head.id)
        report.add("family-renamed", subject, { before: base.id, after: head.id });
    },
  };
  diffMembers(FAMILY_MEMBERS, compares, { base: base.info, head: head.info }, X, report);
}

function diffBrands({ base, head }: Pair<Record<string, unknown>>, subject: Subject, report: ChangeReport): void {
  const names = { base: Object.keys(base), head: Object.keys(head) };
  diffNames(names, ["brand-removed", "brand-added"], subject, report, (name) => [name]);
  const kept = names.base.filter((name) => name in head);
  diffTexts({ base, head }, kept, subject, report);
}

/** Compares names whose order has no meaning and reports each separately. */
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
    const more = rate(after) - rate(before) || after.max - before.max; // of one rate, the longer window allows more at once
    const numbers = { before: inWords(before), after: inWords(after) };
    if ((before.perSeconds === undefined) !== (after.perSeconds === undefined))
      report.add("service-limit-changed", memberSubject(at, "perSeconds"), numbers);
    else if (more !== 0) report.add(more > 0 ? "service-limit-raised" : "service-limit-lowered", at, numbers);
    if (before.scope !== after.scope)
      report.add("service-limit-changed", memberSubject(at, "scope"), { before: before.scope, after: after.scope });
    diffTexts({ base: { ...before }, head: { ...after } }, ["description"], at, report);
  }
}

function lowerCase(name: string): string {
  return name.toLowerCase();
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
