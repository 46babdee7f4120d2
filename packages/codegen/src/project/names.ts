/** Finds names that clash in an emitted module; the catalogue reports all other unusable names. */
import { clashOf, type Problem } from "@faultline/catalog";
import { camelCase } from "../tree/text.ts";

/** Reports a family id whose constant has a name that the emitted module also uses for something else. */
export function clashProblems(id: string, names: readonly string[]): Problem[] {
  const constant = camelCase(id);
  if (names.filter((name) => name === constant).length <= 1) return [];
  return [clashOf(id)];
}
