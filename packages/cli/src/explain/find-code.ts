/** Finds errors by the code that a person typed. */
import { idsByMessage, type ErrorHelp, type FamilyHelp, type StatusHelp } from "@faultline/guards";
import { holds, type FamilyListing } from "@faultline/guards/runtime";
import { idsByNearText } from "./near-text.ts";
import { plainly } from "./similar-code.ts";
import { statusOfPhrase } from "./status-words.ts";
import { nameWithPart, nearestName } from "../suggestion.ts";

export interface ErrorWithCode {
  id: string;
  error: ErrorHelp;
}

/**
 * The errors of the help with this code, id or name, in any case; where there is none, the one whose message it is, else those that had it before or have it as an alias, and
 * else a numeric code counts as a status. Where nothing is so called, `validation error` means `validation_error`, `Too Many Requests` its
 * status, and a text the error whose message it is nearly.
 */
export function errorsWith(code: string, { errors }: FamilyHelp): ErrorWithCode[] {
  const lower = (name: string): string => name.toLowerCase();
  const all = Object.entries(errors).map(([id, error]) => ({ id, error }));
  const coded = errorsCalled(code, all, lower);
  if (coded.length > 0) return coded;
  const byText = idsByMessage({ message: code }, { errors });
  if (byText.length > 0) return all.filter(({ id }) => byText.includes(id));
  const former = errorsOnceCalled(code, all, lower);
  if (former.length > 0) return former;
  const under = (text: string): ErrorWithCode[] =>
    all.filter(({ error }) => error.statuses.some((status) => String(status) === text));
  const ofStatus = under(code);
  if (ofStatus.length > 0) return ofStatus;
  const worded = errorsCalled(code, all, plainly);
  if (worded.length > 0) return worded;
  const once = errorsOnceCalled(code, all, plainly);
  if (once.length > 0) return once;
  const ofPhrase = under(String(statusOfPhrase(code)));
  if (ofPhrase.length > 0) return ofPhrase;
  const colon = code.indexOf(": ");
  const before = all.filter(({ error }) => colon > 0 && String(error.code) === code.slice(0, colon).trim());
  if (before.length > 0) return before; // `9646: Too many requests`, but a program may be called `timeout`
  const near = idsByNearText(code, errors);
  return all.filter(({ id }) => near.includes(id));
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
