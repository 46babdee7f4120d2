/** Tells the errors of one form of bodies apart, by a code that was seen, else by status. */
import { isFitCode, isPlainText, isPhraseOfStatus } from "./fit-to-write.ts";
import type { SeenForm, Sight } from "./traffic.ts";

/** An error as it was seen. */
export interface ObservedError {
  /** Absent where the status tells it. */
  code?: string | number;
  /** In ascending order. */
  statuses: readonly number[];
  media: readonly string[];
  count: number;
  /** True where every response said when to try again. */
  isTimed: boolean;
  /** Texts that came in several bodies that differ. */
  messages: readonly string[];
}

/** The errors of a form. */
export interface ObservedErrors {
  /** The member with the code, as `error/code`. */
  code?: string;
  errors: readonly ObservedError[];
  /** Bodies whose code may be a value of a caller's, or that lack one beside others that have it, and is not written. */
  withoutCode: number;
}

/** Finds the errors; `wanted` is the member with the code where somebody knows it, `none` where the status tells. */
export function observedErrors(
  form: SeenForm,
  message: string | undefined,
  wanted: string | undefined,
): ObservedErrors {
  const sights = [...form.sights.values()];
  const code = wanted === "none" ? undefined : (wanted ?? codeMember(sights));
  const fit = code === undefined ? new Set<string | number>() : fitCodes(sights, code);
  const coded = new Set(sights.filter((sight) => hasFitCode(sight, code, fit)).map(({ status }) => status));
  const groups = new Map<string, Sight[]>();
  let withoutCode = 0;
  for (const sight of sights) {
    const value = code === undefined ? undefined : sight.codes[code];
    const isCoded = hasFitCode(sight, code, fit);
    if (!isCoded && (coded.has(sight.status) || value !== undefined)) withoutCode += sight.count;
    else {
      const key = isCoded ? `code ${JSON.stringify(value)}` : `status ${sight.status}`;
      groups.set(key, [...(groups.get(key) ?? []), sight]);
    }
  }
  const errors = [...groups.values()].map((group) => errorOf(group, code, fit, message));
  return { errors: errors.sort(byCode), withoutCode, ...(code !== undefined && fit.size > 0 && { code }) };
}

function hasFitCode({ codes }: Sight, code: string | undefined, fit: ReadonlySet<string | number>): boolean {
  const value = code === undefined ? undefined : codes[code];
  return value !== undefined && fit.has(value);
}

function byCode(a: ObservedError, b: ObservedError): number {
  const [first, second] = [a, b].map(({ code, statuses }) => (code === undefined ? `~${statuses[0]}` : String(code)));
  return (first ?? "") < (second ?? "") ? -1 : 1;
}

function errorOf(
  group: readonly Sight[],
  code: string | undefined,
  fit: ReadonlySet<string | number>,
  message: string | undefined,
): ObservedError {
  const [first] = group;
  const value = code === undefined ? undefined : first?.codes[code];
  return {
    ...(value !== undefined && fit.has(value) && { code: value }),
    statuses: [...new Set(group.map(({ status }) => status))].sort((a, b) => a - b),
    media: [...new Set(group.map(({ media }) => media))],
    count: group.reduce((sum, { count }) => sum + count, 0),
    isTimed: group.every(({ waits }) => waits.sent > 0 && waits.absent === 0),
    messages: message === undefined ? [] : commonTexts(group, message).slice(0, 3),
  };
}

/** Texts of plain words that came in bodies which differ. */
function commonTexts(group: readonly Sight[], member: string): string[] {
  const prints = new Map<string, Set<string>>();
  for (const { texts } of group)
    for (const [text, { print, differs }] of texts.get(member) ?? [])
      prints.set(text, new Set([...(prints.get(text) ?? []), print, ...(differs ? ["another"] : [])]));
  return [...prints].filter(([text, { size }]) => size > 1 && isPlainText(text)).map(([text]) => text);
}

interface CodeCandidate {
  member: string;
  values: ReadonlySet<string | number>;
  /** Bodies whose value is fit to be written, and all with a value. */
  good: number;
  all: number;
}

/** The member whose values are codes in nearly all bodies; the best name first. */
function codeMember(sights: readonly Sight[]): string | undefined {
  const total = sights.reduce((sum, { count }) => sum + count, 0);
  const members = [...new Set(sights.flatMap(({ codes }) => Object.keys(codes)))];
  const candidates = members.map((member) => candidateOf(sights, member)).filter((each) => isFit(each, total));
  const [best] = candidates.sort(
    (a, b) => rankOf(a) - rankOf(b) || b.good - a.good || a.member.length - b.member.length,
  );
  return best?.member;
}

function candidateOf(sights: readonly Sight[], member: string): CodeCandidate {
  const having = sights.filter(({ codes }) => codes[member] !== undefined);
  const values = fitCodes(having, member);
  const good = having.filter((sight) => hasFitCode(sight, member, values));
  const count = (list: readonly Sight[]): number => list.reduce((sum, each) => sum + each.count, 0);
  return { member, values, good: count(good), all: count(having) };
}

function isFit(candidate: CodeCandidate, total: number): boolean {
  const { values, good, all } = candidate;
  const texts = [...values].map(String);
  if (values.size === 0 || good * 2 < all || good * 2 < total) return false;
  if (texts.every((text) => /^[1-5]\d\d$/.test(text)) || texts.every(isPhraseOfStatus)) return false;
  if (values.size > 8 && values.size === good) return false; // a new one each time is an id
  return values.size > 1 || rankOf(candidate) === 0 || texts.every((text) => /[_:-]|^[A-Z\d]+$/.test(text));
}

function rankOf({ member }: CodeCandidate): number {
  const name = member.split("/").at(-1) ?? "";
  return /code|errno|errorkey|error_key|errornum/i.test(name) ? 0 : 1;
}

/** The values at a member that may be written. */
function fitCodes(sights: readonly Sight[], member: string): Set<string | number> {
  const seen = new Map<string | number, Set<string>>();
  for (const { codes, print, differs } of sights) {
    const value = codes[member];
    if (value === undefined) continue;
    seen.set(value, new Set([...(seen.get(value) ?? []), print, ...(differs ? ["another"] : [])]));
  }
  return new Set([...seen].filter(([value, prints]) => isFitCode(value, prints.size > 1)).map(([value]) => value));
}
