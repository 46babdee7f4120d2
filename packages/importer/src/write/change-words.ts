/** Puts differences between two imports into words, a line each. */
import { isRecord } from "@faultline/catalog/pure";
import type { TreeChange } from "./merge-tree.ts";

/** A line for a difference; `tree` is what the steps of its path lead through. */
export function changeInWords({ kind, path, before, after }: TreeChange, tree: unknown): string {
  const where = partInWords(path, tree);
  if (kind === "kept")
    return `kept as it is edited: ${where}; the source now has ${shown(after)} in place of ${shown(before)}`;
  if (kind === "added") return `added: ${where}${subject(after)}`;
  if (kind === "removed") return `removed: ${where}${subject(before)}`;
  return `changed: ${where}: ${shown(before)} → ${shown(after)}`;
}

/** Steps through a list are named by what the entry is about. */
function partInWords(path: readonly (string | number)[], tree: unknown): string {
  const words: string[] = [];
  let value = tree;
  for (const step of path) {
    value = typeof value === "object" && value !== null ? (Reflect.get(value, step) as unknown) : undefined;
    const target = isRecord(value) ? value["target"] : undefined;
    if (typeof step === "number" && typeof target === "string") words.push(partInPlainWords(target));
    else if (step !== "actions" && step !== "update") words.push(String(step));
  }
  return words.join(" ");
}

/** `$.components.schemas` → `components schemas`; other targets as they are. */
function partInPlainWords(target: string): string {
  return /^\$(?:\.\w+)*$/.test(target) ? target.slice(2).replaceAll(".", " ") : target;
}

function subject(value: unknown): string {
  if (!isRecord(value)) return ` ${shown(value)}`;
  const update = value["update"];
  const [section, members] = isRecord(update) ? (Object.entries(update)[0] ?? []) : [];
  if (section !== undefined && isRecord(members)) return ` ${section} ${Object.keys(members).join(", ")}`;
  return value["target"] === undefined ? `: ${shown(value)}` : ""; // an action is named by its target already
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
