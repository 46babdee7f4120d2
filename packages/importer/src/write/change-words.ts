/** Puts differences between two imports into words, a line each. */
import { isRecord, recordOf } from "@faultline/catalog/pure";
import type { TreeChange } from "./merge-tree.ts";

/** A line for a difference. */
export function changeInWords(change: TreeChange): string {
  const { comments = [] } = change;
  const lost =
    comments.length > 0 ? `; with the comment ${comments.map((text) => JSON.stringify(text)).join(", ")}` : "";
  return `${differenceInWords(change)}${lost}`;
}

function differenceInWords({ kind, path, before, after }: TreeChange): string {
  const where = partInWords(path);
  if (kind === "kept")
    return `kept as it is edited: ${where}; the source now has ${shown(after)} in place of ${shown(before)}`;
  if (kind === "added" && isRecord(after) && after["x-error"] !== undefined)
    return `new: ${String(path.at(-1))}${codeInWords(after)}`;
  if (kind === "added") return `added: ${where}${subject(after)}`;
  if (kind === "removed") return `removed: ${where}${subject(before)}`;
  return `changed: ${where}: ${shown(before)} → ${shown(after)}`;
}

/** The first constant of an error's members, which tells it apart. */
function codeInWords(schema: unknown): string {
  if (!isRecord(schema)) return "";
  const { const: constant, enum: values, properties } = schema;
  const [value] = constant !== undefined ? [constant] : Array.isArray(values) && values.length === 1 ? values : [];
  if (value !== undefined) return `, told by ${shown(value)}`;
  return (
    Object.values(recordOf(properties))
      .map(codeInWords)
      .find((text) => text !== "") ?? ""
  );
}

function partInWords(path: TreeChange["path"]): string {
  const words = path.filter((step) => step !== "actions" && step !== "update" && step !== "$").map(String);
  return words.map((word) => (/^\$(?:\.\w+)*$/.test(word) ? word.slice(2).replaceAll(".", " ") : word)).join(" ");
}

function subject(value: unknown): string {
  if (!isRecord(value)) return ` ${shown(value)}`;
  return value["target"] === undefined ? `: ${shown(value)}` : ""; // an action is named by its target already
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
