/** Finds the documented code that a code, or a word in the place of a body, resembles. */
import type { Code, ErrorHelp } from "@faultline/guards";
import { nameWithPart, nearestName } from "../suggestion.ts";

/** The error whose code `code` looks like a misspelling of. Numbers that differ in one digit have nothing to do with each other. */
export function similarError(code: Code | null, documented: readonly ErrorHelp[]): ErrorHelp | undefined {
  if (typeof code !== "string" || code.length < 4) return undefined;
  const errors = documented.filter((error) => typeof error.code === "string");
  const plain = errors.map((error) => plainly(error.code));
  const typed = plainly(code);
  const near = nearestName(typed, plain, Math.max(1, Math.floor(code.length / 4)));
  const nearest = near ?? (typed.includes("_") ? nameWithPart(typed, plain) : undefined);
  return nearest === undefined ? undefined : errors[plain.indexOf(nearest)];
}

/** The code in lower case, with the same mark between all words. */
export function plainly(code: Code): string {
  return String(code)
    .toLowerCase()
    .replaceAll(/[-_. ]/g, "_");
}
