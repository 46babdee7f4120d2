/** Decides who may read about an error. */
import type { Audience, XError } from "../gen/x-error.ts";

/** The width of each audience; a larger number includes the readers of all smaller ones. */
const WIDTHS: Readonly<Record<Audience, number>> = { internal: 0, partner: 1, public: 2 };

/** The audiences from the narrowest to the widest. */
export const AUDIENCES = Object.keys(WIDTHS) as Audience[]; // its keys are the audiences

/** Finds the codes that a `replacedBy` may name: all, unless every error that has the code is one that `isShown` keeps from the readers. */
export function replacementsIn<Named extends { readonly code: string | number }>(
  errors: readonly Named[],
  isShown: (error: Named) => boolean,
): (replacedBy: string | number | undefined) => string | number | undefined {
  const shown = new Set<string | number>();
  const all = new Set<string | number>();
  for (const error of errors) {
    all.add(error.code);
    if (isShown(error)) shown.add(error.code);
  }
  return (replacedBy) =>
    replacedBy === undefined || (all.has(replacedBy) && !shown.has(replacedBy)) ? undefined : replacedBy;
}

/** True where readers of this audience may read about the error. Without an `audience` the error is public. */
export function isFor({ audience = "public" }: Pick<XError, "audience">, readers: Audience): boolean {
  return WIDTHS[audience] >= WIDTHS[readers];
}
