/** Decides who may read about an error. */
import type { Audience, XError } from "../gen/x-error.ts";

/** The width of each audience; a larger number includes the readers of all smaller ones. */
const WIDTHS: Readonly<Record<Audience, number>> = { internal: 0, partner: 1, public: 2 };

/** The audiences from the narrowest to the widest. */
export const AUDIENCES = Object.keys(WIDTHS) as Audience[]; // its keys are the audiences

/** The code in `replacedBy`, unless every error that has it is one that `isShown` keeps from the readers. */
export function replacementFor<Named extends { readonly code: string | number }>(
  replacedBy: string | number | undefined,
  errors: readonly Named[],
  isShown: (error: Named) => boolean,
): string | number | undefined {
  const named = errors.filter(({ code }) => code === replacedBy);
  return named.length === 0 || named.some(isShown) ? replacedBy : undefined;
}

/** True where readers of this audience may read about the error. Without an `audience` the error is public. */
export function isFor({ audience = "public" }: Pick<XError, "audience">, readers: Audience): boolean {
  return WIDTHS[audience] >= WIDTHS[readers];
}
