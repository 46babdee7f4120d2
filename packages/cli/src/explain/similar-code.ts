/** Finds the documented code that a code, or a word in the place of a body, resembles. */
import type { Code, ErrorHelp } from "@faultline/guards";
import { closestMatch } from "leven";

/** The error whose code `code` looks like a misspelling of. Numbers that differ in one digit have nothing to do with each other. */
export function similarError(code: Code | null, documented: readonly ErrorHelp[]): ErrorHelp | undefined {
  if (typeof code !== "string" || code.length < 4) return undefined;
  const errors = documented.filter((error) => typeof error.code === "string");
  const plain = errors.map((error) => plainly(error.code));
  const nearest = closestMatch(plainly(code), plain, { maxDistance: Math.max(1, Math.floor(code.length / 4)) });
  return nearest === undefined ? undefined : errors[plain.indexOf(nearest)];
}

/** What to say below a message about a file that is not there, where its name is a code of the family or resembles one. */
export function codeHint(name: string, family: string, documented: readonly ErrorHelp[]): string[] {
  const exact = documented.find((error) => plainly(error.code) === plainly(name));
  const meant = exact ?? similarError(name, documented);
  if (meant === undefined) return [];
  return [`${meant.code} is a code of ${family}: explain takes the body that has it, from a file or a pipe.`];
}

function plainly(code: Code): string {
  return String(code)
    .toLowerCase()
    .replaceAll(/[-_. ]/g, "_");
}
