/** Finds errors by the code that a person typed. */
import { idsByMessage, type ErrorHelp, type FamilyHelp, type StatusHelp } from "@faultline/guards";
import { holds, type FamilyListing } from "@faultline/guards/runtime";
import { idsByNearText } from "./near-text.ts";
import { plainly } from "./similar-code.ts";
import { statusOfPhrase } from "../status-words.ts";
import { nameWithPart, nearestName } from "../suggestion.ts";

export interface ErrorWithCode {
  id: string;
  error: ErrorHelp;
}

/** A way in which words may name errors. */
type Naming = (words: string, all: readonly ErrorWithCode[], help: FamilyHelp) => ErrorWithCode[];

/** The surest first: what an earlier one finds is what was meant. */
const NAMINGS: readonly Naming[] = [
  (words, all) => errorsCalled(words, all, inLowerCase),
  (words, all, { errors }) => having(idsByMessage({ message: words }, { errors }), all),
  (words, all) => errorsOnceCalled(words, all, inLowerCase),
  (words, all) => all.filter(({ error }) => isInRange(words, String(error.code))),
  (words, all) => errorsUnder(words, all),
  (words, all) => errorsCalled(words, all, plainly), // `validation error` for `validation_error`
  (words, all) => errorsOnceCalled(words, all, plainly),
  (words, all) => errorsUnder(String(statusOfPhrase(words)), all),
  (words, all) =>
    all.filter(({ error }) => words.includes(": ") && String(error.code) === words.split(": ")[0]?.trim()), // `9646: Too many requests`, but a program may be called `timeout`
  (words, all) => all.filter(({ error }) => plainly(error.title) === plainly(words)),
  (words, all, { errors }) => having(idsByNearText(words, errors), all),
];

/** The errors of the help that the words name: by code, id, name, message, former name, status, title, or nearly by their message. */
export function errorsWith(words: string, help: FamilyHelp): ErrorWithCode[] {
  const all = Object.entries(help.errors).map(([id, error]) => ({ id, error }));
  for (const naming of NAMINGS) {
    const named = naming(words, all, help);
    if (named.length > 0) return named;
  }
  return [];
}

function inLowerCase(name: string): string {
  return name.toLowerCase();
}

function having(ids: readonly string[], all: readonly ErrorWithCode[]): ErrorWithCode[] {
  return all.filter(({ id }) => ids.includes(id));
}

/** The code of an error that a range of codes tells is written `-32099 to -32000`. */
function isInRange(words: string, code: string): boolean {
  const [, first, last] = /^(-?\d+) to (-?\d+)$/.exec(code) ?? [];
  return /^-?\d+$/.test(words.trim()) && Number(words) >= Number(first) && Number(words) <= Number(last);
}

function errorsUnder(status: string, all: readonly ErrorWithCode[]): ErrorWithCode[] {
  return all.filter(({ error }) => error.statuses.some((each) => String(each) === status));
}

function errorsCalled(code: string, all: readonly ErrorWithCode[], spelled: (name: string) => string): ErrorWithCode[] {
  return all.filter(({ id, error }) =>
    [String(error.code), id, error.name, id.slice(id.indexOf("/") + 1)].some((name) => spelled(name) === spelled(code)),
  );
}

function errorsOnceCalled(
  code: string,
  all: readonly ErrorWithCode[],
  spelled: (name: string) => string,
): ErrorWithCode[] {
  return all.filter(({ id, error: { aliases = [], formerSlugs = [] } }) => {
    const before = id.slice(0, id.lastIndexOf("/") + 1);
    const ids = formerSlugs.flatMap((end) => [end, before + end, (before + end).slice(id.indexOf("/") + 1)]);
    return [...aliases.map(String), ...ids].some((name) => spelled(name) === spelled(code));
  });
}

/** The documented statuses of which a body that is this text, in capitals where these are meant, tells a cause. */
export function statusesShownBy(text: string, { responses }: FamilyHelp): { status: number; body: string }[] {
  const tells = (body: string, { causes = [] }: StatusHelp): boolean =>
    causes.some(({ where = [] }) =>
      where.some((condition) => "text" in condition && holds(condition, { body, header: undefined })),
    );
  return Object.entries(responses).flatMap(([status, help]) => {
    const body = [text, text.toUpperCase()].find((spelling) => tells(spelling, help));
    return body === undefined ? [] : [{ status: Number(status), body }];
  });
}

/** The code that is nearest to the one that was typed; undefined where none is near. */
export function nearestCode(code: string, { errors }: FamilyHelp): string | undefined {
  const codes = Object.values(errors).map((error) => String(error.code));
  const nearest = nearestName(code, codes, Math.max(1, Math.floor(code.length / 3)));
  return nearest ?? (/[-_]/.test(code) ? nameWithPart(code, codes) : undefined);
}

/** The families that have an error with this code, or a cause of a status that it tells. */
export async function familiesWith(code: string, families: readonly FamilyListing[]): Promise<FamilyListing[]> {
  const have = await Promise.all(
    families.map(async ({ loadHelp }) => {
      const help = await loadHelp();
      return errorsWith(code, help).length > 0 || statusesShownBy(code, help).length > 0;
    }),
  );
  return families.filter((_family, index) => have[index]);
}
