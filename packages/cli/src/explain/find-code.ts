/** Finds errors by the code that a person typed. */
import { idsByMessage, type ErrorHelp, type FamilyHelp } from "@faultline/guards";
import type { FamilyListing } from "@faultline/guards/runtime";
import { plainly } from "./similar-code.ts";
import { nameWithPart, nearestName } from "../suggestion.ts";

export interface ErrorWithCode {
  id: string;
  error: ErrorHelp;
}

/**
 * The errors of the help with this code, id or name, in any case; where there is none, the one whose message it is, else those that had it before or have it as an alias, and
 * else a numeric code counts as a status. Where nothing is so called, `validation error` means `validation_error`.
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
  const ofStatus = all.filter(({ error }) => error.statuses.some((status) => String(status) === code));
  if (ofStatus.length > 0) return ofStatus;
  const worded = errorsCalled(code, all, plainly);
  if (worded.length > 0) return worded;
  return errorsOnceCalled(code, all, plainly);
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

/** The code that is nearest to the one that was typed; undefined where none is near. */
export function nearestCode(code: string, { errors }: FamilyHelp): string | undefined {
  const codes = Object.values(errors).map((error) => String(error.code));
  const nearest = nearestName(code, codes, Math.max(1, Math.floor(code.length / 3)));
  return nearest ?? (/[-_]/.test(code) ? nameWithPart(code, codes) : undefined);
}

/** The families that have an error with this code, with what they have. */
export async function familiesWith(
  code: string,
  families: readonly FamilyListing[],
): Promise<{ listing: FamilyListing; found: ErrorWithCode[] }[]> {
  const all = await Promise.all(
    families.map(async (listing) => ({ listing, found: errorsWith(code, await listing.loadHelp()) })),
  );
  return all.filter(({ found }) => found.length > 0);
}
