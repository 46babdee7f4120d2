/** Applies changes to a document as an overlay does: objects are merged, lists are joined, anything else is replaced. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord } from "@faultline/catalog/pure";
import { ANY, type DocumentEdit } from "../model.ts";

/** A copy of the document with the changes. */
export function applyEdits(document: OpenApiDocument, edits: readonly DocumentEdit[]): OpenApiDocument {
  let result: unknown = document;
  const copies = new Set<unknown>();
  for (const edit of edits) result = changed(result, edit.target, edit, copies);
  return result as OpenApiDocument; // its root is never replaced by anything but an object
}

/** Copies what lies on the way, each object once for all changes, and shares the rest; a target that is not there changes nothing. */
function changed(value: unknown, [step, ...rest]: Path, edit: DocumentEdit, copies: Set<unknown>): unknown {
  if (step === undefined) return edit.isRemoval ? undefined : mergedTrees(value, edit.update);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === step ? changed(item, rest, edit, copies) : item));
  if (!isRecord(value)) return value;
  const names = step === ANY && edit.ofEveryOperation ? Object.keys(value) : [step];
  let copy = value;
  for (const name of names.filter((each) => Object.hasOwn(value, each))) {
    const after = changed(value[name], rest, edit, copies);
    if (after === value[name]) continue;
    if (!copies.has(copy)) copies.add((copy = { ...value }));
    if (after === undefined) delete copy[name];
    else copy[name] = after;
  }
  return copy;
}

/** The value with an update, as an overlay has it. */
export function mergedTrees(value: unknown, update: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(update)) return [...(value as unknown[]), ...(update as unknown[])];
  if (!isRecord(value) || !isRecord(update)) return update;
  const added = Object.entries(update).map(([key, item]) => [key, mergedTrees(value[key], item)]);
  return { ...value, ...Object.fromEntries(added) };
}
