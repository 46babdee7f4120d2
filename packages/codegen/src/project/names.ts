/** Names that clash in an emitted module. What else cannot be named is for the catalogue to say. */
import { clashOf, type Problem } from "@faultline/catalog";
import { camelCase } from "../tree/text.ts";

/** What is wrong with the id of a family whose constant has a name that the emitted module uses, its own declaration included, more than once. */
export function clashProblems(id: string, names: readonly string[]): Problem[] {
  const constant = camelCase(id);
  if (names.filter((name) => name === constant).length <= 1) return [];
  return [clashOf(id)];
}
