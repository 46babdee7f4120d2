/** Compares what `x-error` advises: what to do, and when to retry. */
import {
  ERROR_MEMBERS,
  type Cause,
  type Condition,
  type Delay,
  type ExtensionMember,
  type MemberChangeKind,
  type MemberName,
  type Path,
  type Retry,
  type XError,
} from "@faultline/catalog";
import { recordOf } from "@faultline/catalog/pure";
import { canonical, listed, same, sameText, without } from "./equal.ts";
import type { ChangeReport, Subject } from "./change.ts";
import type { ChangeKind } from "./kinds.ts";
import { pairBy, type Pair } from "./pair.ts";

/** A comparison of a member whose parts mean something by themselves. */
export type Compare = (sides: Pair<unknown>, subject: Subject, report: ChangeReport) => void;

/** Comparisons of members whose parts have a meaning of their own; the table of members covers all others. */
const COMPARE_PARTS: Readonly<Partial<Record<MemberName, Compare>>> = {
  retry: ({ base, head }, subject, report) => {
    if (base && head) diffRetry({ base: base as Retry, head: head as Retry }, subject, report); // read by the schema
  },
  causes: () => undefined, // compared with the advice that holds where none of them is told
  messages: ({ base = [], head = [] }, subject, report) => {
    const [before, after] = [base as string[], head as string[]]; // as above
    if (!same(new Set(before), new Set(after)))
      report.add("text-changed", subject, { before: listed(before), after: listed(after) });
  },
  aliases: ({ base = [], head = [] }, subject, report) => {
    const [before, after] = [base as unknown[], head as unknown[]]; // as above
    const [gone, added] = [without(before, after, canonical), without(after, before, canonical)];
    if (gone.length > 0) report.add("code-alias-removed", subject, { before: listed(gone) });
    if (added.length > 0) report.add("code-alias-added", subject, { after: listed(added) });
  },
  source: ({ base, head }, subject, report) => {
    if (!sameText(withoutPointer(base), withoutPointer(head)))
      report.add("text-changed", subject, { before: base, after: head });
  },
  slug: () => undefined, // it changes the id, which is compared with the code
  code: () => undefined, // compared with the codes that bodies have
  deprecated: ({ base, head }, subject, report) => {
    if (!!base !== !!head) report.add(head ? "deprecated" : "undeprecated", subject);
    else if (!sameText(base, head)) report.add("text-changed", subject, { before: base, after: head });
  },
};

/** A source without the pointer to where it stands in its document: that moves with whatever is written before it. */
function withoutPointer(source: unknown): unknown {
  const { section, ...rest } = recordOf(source);
  return typeof section === "string" && section.startsWith("#/") ? rest : source;
}

/** What clients act on: where the document leaves it open, they go by the status. */
const ACTED_ON = ["canonicalCode", "recovery", "retry"] as const;

/** Compares the `x-error` of an error or a response member by member. */
export function diffAdvice({ base, head }: Pair<Partial<XError>>, subject: Subject, report: ChangeReport): void {
  if (same(base, head)) return; // most are
  const sides = { base: { ...base }, head: { ...head } };
  for (const name of ACTED_ON) {
    const [before, after] = [base[name], head[name]];
    if (before !== undefined && after !== undefined) continue;
    report.oneSided(["knowledge-dropped", "knowledge-given"], memberSubject(subject, name), { before, after });
    for (const side of Object.values(sides)) delete side[name];
  }
  diffMembers<MemberName>(ERROR_MEMBERS, COMPARE_PARTS, sides, subject, report);
  if (base.causes || head.causes) diffCauses({ base, head }, subject, report);
}

/** The value of an extension, member by member: `compares` knows those that have parts, the table says what a difference of any other means. */
export function diffMembers<Name extends string>(
  table: Readonly<Record<Name, ExtensionMember>>,
  compares: Readonly<Partial<Record<Name, Compare>>>,
  { base, head }: Pair<Readonly<Partial<Record<Name, unknown>>>>,
  subject: Subject,
  report: ChangeReport,
): void {
  for (const name of Object.keys(table) as Name[]) {
    const sides = { base: base[name], head: head[name] };
    const at = memberSubject(subject, name);
    const { difference } = table[name]; // its keys are the names
    const compare = compares[name];
    if (compare) compare(sides, at, report);
    else if (!sameText(sides.base, sides.head))
      report.add(kindOf(difference), at, {
        before: sides.base,
        after: sides.head,
      });
  }
}

function kindOf(difference: ExtensionMember["difference"]): ChangeKind {
  return typeof difference === "string" ? "text-changed" : (difference.kind as MemberChangeKind); // tables have no other kinds
}

const REPEATS: ReadonlySet<Retry["strategy"]> = new Set(["retry_after", "backoff", "delay"]);

/** Members of `retry` that are compared below. */
const OF_RETRY: ReadonlySet<string> = new Set([
  "strategy",
  "unprocessed",
  "minDelaySeconds",
  "maxDelaySeconds",
  "maxAttempts",
  "delay",
  "basis",
] satisfies (keyof Retry)[]);

function diffRetry({ base, head }: Pair<Retry>, subject: Subject, report: ChangeReport): void {
  diffOthers({ base, head }, OF_RETRY, subject, report);
  const [before, after] = [REPEATS.has(base.strategy), REPEATS.has(head.strategy)];
  if (base.strategy !== head.strategy) {
    const kind = before === after ? "retry-strategy-changed" : after ? "retry-turned-on" : "retry-turned-off";
    report.add(kind, memberSubject(subject, "strategy"), { before: base.strategy, after: head.strategy });
  }
  if (base.unprocessed !== head.unprocessed)
    report.add(
      head.unprocessed ? "retry-unprocessed-promised" : "retry-unprocessed-dropped",
      memberSubject(subject, "unprocessed"),
    );
  if (before !== after) return; // the strategies differ, so their numbers cannot be compared
  diffDelays({ base: base.delay ?? [], head: head.delay ?? [] }, memberSubject(subject, "delay"), report);
  diffBasis({ base: base.basis, head: head.basis }, memberSubject(subject, "basis"), report);
  const delays = { before: base.minDelaySeconds, after: head.minDelaySeconds };
  const longer = (delays.after ?? 0) - (delays.before ?? 0);
  if (longer !== 0)
    report.add(
      longer > 0 ? "retry-delay-raised" : "retry-delay-lowered",
      memberSubject(subject, "minDelaySeconds"),
      delays,
    );
  const bounds = { before: base.maxDelaySeconds, after: head.maxDelaySeconds };
  if (bounds.before !== bounds.after)
    report.add("retry-bound-changed", memberSubject(subject, "maxDelaySeconds"), bounds);
  const tries = { before: base.maxAttempts, after: head.maxAttempts };
  if (tries.before !== tries.after) {
    const isLess = (tries.after ?? Infinity) < (tries.before ?? Infinity);
    report.add(
      isLess ? "retry-attempts-lowered" : "retry-attempts-raised",
      memberSubject(subject, "maxAttempts"),
      tries,
    );
  }
}

/** An inferred least wait gives way to what a response asks for; whether another one is documented or observed, only people read. */
function diffBasis({ base, head }: Pair<Retry["basis"]>, subject: Subject, report: ChangeReport): void {
  const sides = { before: base, after: head };
  const isSame = (base === "inferred") === (head === "inferred");
  if (!isSame) report.add(head === "inferred" ? "retry-delay-inferred" : "retry-delay-documented", subject, sides);
  else if (base !== head) report.add("text-changed", subject, sides);
}

/** A delay is another one where it stands elsewhere; the order means nothing. */
function diffDelays({ base, head }: Pair<Delay[]>, subject: Subject, report: ChangeReport): void {
  const textOf = ([, delay]: NumberedDelay): string => canonical(normal(delay));
  const [old, now] = [[...base.entries()], [...head.entries()]];
  const { pairs, removed, added } = pairBy<NumberedDelay>(
    without(old, now, textOf),
    without(now, old, textOf),
    ([, { unit: _, ...location }]) => canonical(normal(location)),
  );
  for (const {
    base: [index, { unit: before }],
    head: [other, { unit: after }],
  } of pairs)
    report.add("retry-delay-unit-changed", elementOf(subject, index, other), { before, after });
  for (const [index, before] of removed)
    report.add("retry-delay-location-dropped", elementOf(subject, index, -1), { before });
  for (const [index, after] of added)
    report.add("retry-delay-location-documented", elementOf(subject, -1, index), { after });
}

type NumberedDelay = readonly [index: number, delay: Delay];

/** Letter case does not matter in names of headers. */
function normal<Location extends Partial<Delay>>(delay: Location): Location {
  return delay.header === undefined ? delay : { ...delay, header: delay.header.toLowerCase() };
}

type NumberedCause = readonly [index: number, cause: Cause];

/** A cause on one side alone leaves its responses to the advice of the error. */
function diffCauses({ base, head }: Pair<Partial<XError>>, subject: Subject, report: ChangeReport): void {
  const [before, after] = [[...(base.causes ?? []).entries()], [...(head.causes ?? []).entries()]];
  const { pairs, removed, added } = pairBy<NumberedCause>(
    before,
    after,
    ([, cause]) => idOf(cause),
    ([, cause]) => textOf(cause),
  );
  const all: Partial<Pair<NumberedCause>>[] = [
    ...removed.map((entry) => ({ base: entry })),
    ...added.map((entry) => ({ head: entry })),
    ...pairs,
  ];
  for (const pair of all) diffCause(pair, { base, head }, subject, report);
  const said = new Set([...removed, ...added].filter(([, cause]) => idOf(cause) !== undefined)); // by their ids
  const [texts, newTexts] = [before, after].map((entries) => entries.filter((entry) => !said.has(entry)).map(causeOf));
  if (!sameText(texts?.map(wordingOf), newTexts?.map(wordingOf)))
    report.add("text-changed", memberSubject(subject, "causes"), {
      before: listed(texts ?? []),
      after: listed(newTexts ?? []),
    });
}

function diffCause(
  { base, head }: Partial<Pair<NumberedCause>>,
  x: Pair<Partial<XError>>,
  subject: Subject,
  report: ChangeReport,
): void {
  const [cause, newCause] = [base?.[1], head?.[1]];
  const at = elementOf(memberSubject(subject, "causes"), base?.[0] ?? -1, head?.[0] ?? -1);
  if (isForPrograms(cause) || isForPrograms(newCause)) diffCauseAdvice({ base, head }, x, subject, report);
  else if (cause !== undefined && newCause !== undefined) {
    const [before, after] = [adviceOf(cause), adviceOf(newCause)];
    if (!same(before, after)) report.add("cause-advice-changed", at, { before, after });
  }
  diffIds(idOf(cause), idOf(newCause), at, report);
  if (cause === undefined || newCause === undefined) return;
  const conditions = { before: conditionsOf(cause), after: conditionsOf(newCause) };
  if (conditions.before && conditions.after) {
    if (!same(new Set(conditions.before), new Set(conditions.after)))
      report.add("cause-condition-changed", at, conditions);
  } else report.oneSided(["cause-condition-dropped", "cause-condition-documented"], at, conditions);
}

/** What clients do where they know of the cause: what it says itself, else what its error says. */
function diffCauseAdvice(
  { base, head }: { base: NumberedCause | undefined; head: NumberedCause | undefined },
  x: Pair<Partial<XError>>,
  { name, error, ...at }: Subject,
  report: ChangeReport,
): void {
  const id = idOf(head?.[1]) ?? idOf(base?.[1]);
  const pathOf = (path: Path | undefined, entry: NumberedCause | undefined, isOwn: boolean): Path | undefined =>
    path && entry && isOwn ? [...path, "causes", String(entry[0])] : path;
  const [own, newOwn] = [base, head].map((entry) => (entry && isForPrograms(entry[1]) ? adviceOf(entry[1]) : {}));
  for (const member of ["recovery", "retry"] as const) {
    const [before, after] = [own?.[member], newOwn?.[member]];
    if (before === undefined && after === undefined) continue; // that of the error is compared once
    const subject = {
      name: `${name}, ${id === undefined ? "causes" : `cause ${id}`}`,
      error,
      base: pathOf(at.base, base, before !== undefined),
      head: pathOf(at.head, head, after !== undefined),
    };
    const sides = { base: { [member]: before ?? x.base[member] }, head: { [member]: after ?? x.head[member] } };
    diffAdvice(sides, subject, report);
  }
}

/** True for a cause that a program can tell, by the response or by its name; people alone read the others. */
function isForPrograms(cause: Cause | undefined): boolean {
  return idOf(cause) !== undefined || (cause !== undefined && conditionsOf(cause) !== undefined);
}

function causeOf([, cause]: NumberedCause): Cause {
  return cause;
}

function diffIds(before: string | undefined, after: string | undefined, subject: Subject, report: ChangeReport): void {
  if (before === after) return;
  if (before !== undefined) report.add("cause-id-dropped", subject, { before });
  if (after !== undefined) report.add("cause-id-named", subject, { after });
}

function textOf(cause: Cause): string {
  return typeof cause === "string" ? cause : cause.when;
}

function idOf(cause: Cause | undefined): string | undefined {
  return typeof cause === "object" ? cause.id : undefined;
}

/** All of them have to hold, so their order means nothing. */
function conditionsOf(cause: Cause): Condition[] | undefined {
  return typeof cause === "string" ? undefined : cause.where;
}

function adviceOf(cause: Cause): Partial<XError> {
  if (typeof cause === "string") return {};
  const { recovery, retry } = cause;
  return { ...(recovery && { recovery }), ...(retry && { retry }) };
}

function wordingOf(cause: Cause): unknown {
  if (typeof cause === "string") return { when: cause };
  const { recovery: _, retry: __, id: ___, where: ____, ...wording } = cause;
  return wording;
}

/** Members that only people read. */
export function diffTexts(
  { base, head }: Pair<Record<string, unknown>>,
  members: Iterable<string>,
  subject: Subject,
  report: ChangeReport,
): void {
  for (const name of members) {
    const [before, after] = [base[name], head[name]];
    if (!sameText(before, after)) report.add("text-changed", memberSubject(subject, name), { before, after });
  }
}

/** Compares all remaining members as texts, so that none is missed. */
export function diffOthers(
  sides: Pair<object>,
  compared: ReadonlySet<string>,
  subject: Subject,
  report: ChangeReport,
): void {
  const { base, head } = { base: { ...sides.base }, head: { ...sides.head } };
  const names = new Set([...Object.keys(base), ...Object.keys(head)]);
  diffTexts(
    { base, head },
    [...names].filter((name) => !compared.has(name)),
    subject,
    report,
  );
}

/** The subject one member further down. */
export function memberSubject({ name, error, base, head }: Subject, ...path: Path): Subject {
  return {
    name: `${name}, ${path.join("/")}`,
    error,
    ...(base && { base: [...base, ...path] }),
    ...(head && { head: [...head, ...path] }),
  };
}

/** The subject at an element of a list, which may have moved; a side that lacks it has an index of -1. */
export function elementOf({ base, head, ...subject }: Subject, before: number, after: number): Subject {
  return {
    ...subject,
    ...(base && { base: [...base, String(before)] }),
    ...(head && { head: [...head, String(after)] }),
  };
}
