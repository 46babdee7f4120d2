/** Checks that the codes of an envelope are spelt alike. */
import type { ErrorEntry } from "@faultline/catalog";
import { codePath } from "../../member-path.ts";
import { groupBy } from "@faultline/catalog/pure";
import { rule } from "../../rule.ts";

const STYLES: Readonly<Record<string, RegExp>> = {
  snake_case: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
  "kebab-case": /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  camelCase: /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/,
  PascalCase: /^([A-Z][a-z0-9]*)+$/,
  UPPER_CASE: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
  "dotted.case": /^[a-z][a-z0-9]*(\.[a-z0-9]+)*$/,
};

/** Below this many codes nobody can tell a habit from chance. */
const LEAST = 4;

/** A code is written as the other codes of its envelope are. */
export const codeSpelling = rule("code-spelling", "warn", ({ document, errors }, report) => {
  const coded = errors.filter(({ statusOnly, envelope, range }) => !statusOnly && envelope && !range);
  for (const siblings of groupBy(coded, ({ envelope, location }) => `${envelope?.name ?? ""} ${location}`).values()) {
    const envelope = siblings[0]?.envelope;
    const habit = habitOf(siblings);
    for (const error of habit ? siblings.filter((error) => !habit.keeps(error)) : []) {
      report(codePath(document, error), {
        found: `the code ${JSON.stringify(error.code)}`,
        wanted:
          `${habit?.name ?? ""}, as the other codes of ${envelope?.name ?? ""} are written. ` +
          "What the service sends counts: correct only a typing error",
      });
    }
  }
});

interface Habit {
  name: string;
  keeps(error: ErrorEntry): boolean;
}

/** The style that all but one of four codes keep. */
function habitOf(errors: readonly ErrorEntry[]): Habit | undefined {
  if (errors.length < LEAST) return undefined;
  const habits: Habit[] = [
    { name: "a number", keeps: ({ code }) => typeof code === "number" },
    ...Object.entries(STYLES).map(
      ([name, style]): Habit => ({ name, keeps: ({ code }) => typeof code === "string" && style.test(code) }),
    ),
  ];
  const counted = habits.map((habit) => ({ habit, count: errors.filter((error) => habit.keeps(error)).length }));
  const best = counted.reduce((most, candidate) => (candidate.count > most.count ? candidate : most));
  return best.count >= errors.length * 0.75 ? best.habit : undefined;
}
