/** Applies changes to a document as an overlay does: objects are merged, lists are joined, anything else is replaced. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord } from "@faultline/catalog/pure";
import type { DocumentEdit } from "../model.ts";

/** A copy of the document with the changes. */
export function applyEdits(document: OpenApiDocument, edits: readonly DocumentEdit[]): OpenApiDocument {
  let result: unknown = document;
  for (const { target, update, isRemoval } of edits)
    result = changed(result, target, (value) => (isRemoval ? undefined : mergedTrees(value, update)));
  return result as OpenApiDocument; // its root is never replaced by anything but an object
}

/** Copies what lies on the way and shares the rest; a target that is not there changes nothing. */
function changed(value: unknown, [step, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === step ? changed(item, rest, change) : item));
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value;
  const { [step]: before, ...others } = value;
  const after = changed(before, rest, change);
  if (after === undefined) return others;
  return after === before ? value : { ...value, [step]: after };
}

/** The value with an update, as an overlay has it. */
export function mergedTrees(value: unknown, update: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(update)) return [...(value as unknown[]), ...(update as unknown[])];
  if (!isRecord(value) || !isRecord(update)) return update;
  const added = Object.entries(update).map(([key, item]) => [key, mergedTrees(value[key], item)]);
  return { ...value, ...Object.fromEntries(added) };
}
