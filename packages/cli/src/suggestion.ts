/** Finds the name that a mistyped one was meant to be. */
import { closestMatch } from "leven";

/** A line for the end of a message; none where no name is near. Names further away than half of what was typed are no near misses. */
export function suggestion(typed: string, names: readonly string[]): string[] {
  const nearest = closestMatch(typed, names, { maxDistance: Math.max(1, Math.floor(typed.length / 2)) });
  return nearest === undefined ? [] : [`Did you mean ${nearest}?`];
}
