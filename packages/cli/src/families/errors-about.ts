/** Finds the errors whose documentation speaks of what a person typed, where it is no code. */
import type { ErrorHelp, FamilyHelp } from "@faultline/guards";

/** More are no help to choose from. */
const MOST = 5;
/** Shorter words, such as `no` and `of`, stand in any text. */
const LEAST_LETTERS = 3;

/** The ids of the errors that have all of the words, in any form of these; those that have them in their names come first. */
export function errorsAbout(words: string, { errors }: FamilyHelp): string[] {
  const stems = wordsIn(words).map(stemOf);
  if (stems.length === 0) return [];
  const speaks = (texts: readonly string[]): boolean => {
    const said = texts.flatMap(wordsIn);
    return stems.every((stem) => said.some((word) => word.startsWith(stem)));
  };
  const all = Object.entries(errors);
  const named = all.filter(([, error]) => speaks(namesOf(error)));
  const described = all.filter(([, error]) => !speaks(namesOf(error)) && speaks(textsOf(error)));
  return [...named, ...described].slice(0, MOST).map(([id]) => id);
}

function namesOf({ name, title, code, messages = [] }: ErrorHelp): string[] {
  return [name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " "), title, String(code), ...messages];
}

function textsOf(error: ErrorHelp): string[] {
  const causes = (error.causes ?? []).map(({ text }) => text);
  return [...namesOf(error), error.description, ...causes];
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= LEAST_LETTERS);
}

/** `limits`, `limited` and `limiting` begin as `limit` does. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|es|s|ed|ing|y)$/, "");
  return stem.length >= LEAST_LETTERS ? stem : word;
}
