/** Finds the name that a mistyped one was meant to be. */
import { closestMatch } from "leven";

/** A line for the end of a message; none where no name is near. Names further away than half of what was typed are no near misses. */
export function suggestion(typed: string, names: readonly string[]): string[] {
  const nearest =
    nearestName(typed, names, Math.max(1, Math.floor(typed.length / 2))) ??
    nameWithPart(typed, names) ??
    names.find((name) => nearestName(typed, wordsOf(name), Math.floor(typed.length / 4)) !== undefined);
  return nearest === undefined ? [] : [`Did you mean ${nearest}?`];
}

/** The name with the fewest letters to change, at most so many; of several, the one that begins alike the longest. */
export function nearestName(typed: string, names: readonly string[], maxDistance: number): string | undefined {
  const likest = names.toSorted((a, b) => sharedStart(typed, b) - sharedStart(typed, a));
  return closestMatch(typed, likest, { maxDistance });
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The first name that has the word as a part, or whose words are the same in another order. */
export function nameWithPart(typed: string, names: readonly string[]): string | undefined {
  const words = wordsOf(typed);
  if (words.length > 1) return names.find((name) => wordsOf(name).sort().join() === words.toSorted().join());
  return typed.length < 3 ? undefined : names.find((name) => wordsOf(name).includes(typed.toLowerCase()));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[-_. ]+/);
}

/** What people call a command who know others. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  lint: ["validate", "check", "verify", "test"],
  generate: ["build", "emit", "codegen", "compile"],
  diff: ["compare", "changes", "breaking"],
  explain: ["decode", "why", "what", "describe", "help-me"],
  docs: ["html", "document", "documentation", "pages", "site"],
  init: ["new", "create", "setup", "start"],
  import: ["convert", "add", "from", "read"],
  observe: ["analyze", "analyse", "coverage", "traffic"],
  report: ["support", "redact", "ticket"],
};

/** The command that begins as what was typed, or is called so elsewhere. */
export function commandMeant(typed: string, commands: readonly string[]): string | undefined {
  const [first, ...others] = typed.length > 1 ? commands.filter((name) => name.startsWith(typed)) : [];
  if (first !== undefined && others.length === 0) return first;
  return commands.find((name) => OTHER_NAMES[name]?.includes(typed));
}
