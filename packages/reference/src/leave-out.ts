/** Removes errors from a document that the readers of its page may not know. */
import type { Audience, ErrorEntry, Family, OpenApiDocument } from "@faultline/catalog";
import { isFor, isRecord, replacementsIn, pointerOf, valueAt } from "@faultline/catalog/pure";

/**
 * Removes what readers of this audience may not know: the schemas of errors, the references to them, examples of their bodies, and their
 * codes where they take the place of another error. Returns whether there was any.
 */
export function leaveOut(document: OpenApiDocument, family: Family, audience: Audience): boolean {
  const errors = family.errors.filter(({ x }) => !isFor(x, audience));
  if (errors.length === 0) return false;
  leaveOutReplacements(document, family, audience);
  const references = new Set(errors.map(({ path }) => `#${pointerOf(path)}`));
  const codes = errors.filter(({ statusOnly }) => !statusOnly);
  for (const { name } of errors) delete document.components?.schemas?.[name];
  prune(document, (value) => {
    if (!isRecord(value)) return typeof value === "string" && references.has(value);
    return references.has(String(value["$ref"])) || codes.some((error) => isBodyOf(error, value));
  });
  return true;
}

function leaveOutReplacements(document: OpenApiDocument, { errors }: Family, audience: Audience): void {
  const replacementOf = replacementsIn(errors, (error) => isFor(error.x, audience));
  for (const { path, x } of errors) {
    const written = valueAt(document, [...path, "x-error"]);
    if (isRecord(written) && replacementOf(x.replacedBy) === undefined) delete written["replacedBy"];
  }
}

/** True for a body, or an example that holds one, with the code of the error in the member of its envelope. */
function isBodyOf({ envelope, code, location = 0 }: ErrorEntry, value: Record<string, unknown>): boolean {
  const where = envelope?.codes[location];
  return where?.kind === "member" && [value, value["value"]].some((body) => valueAt(body, where.path) === code);
}

/** Removes what `isOut` says, and lists and objects that hold nothing after that. */
function prune(value: unknown, isOut: (value: unknown) => boolean): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    const kept = value.filter((item) => !isOut(item) && !emptied(item, isOut));
    value.splice(0, value.length, ...kept);
    return;
  }
  for (const [key, item] of Object.entries(value))
    if (isOut(item) || emptied(item, isOut)) delete (value as Record<string, unknown>)[key]; // a record, as above
}

/** Prunes the value; true where that left nothing of it. */
function emptied(value: unknown, isOut: (value: unknown) => boolean): boolean {
  const before = sizeOf(value);
  prune(value, isOut);
  return before > 0 && sizeOf(value) === 0;
}

function sizeOf(value: unknown): number {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}
