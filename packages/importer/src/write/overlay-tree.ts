/** Writes a proposal as an OpenAPI Overlay 1.1. */
import type { DocumentEdit, Proposal, JsonTree } from "../model.ts";
import { joinedEdits } from "../propose/edits.ts";
import { jsonPath } from "./json-path.ts";
import { lowered } from "./lowered.ts";

/** The overlay; `base` is the reference from it to the document, which may be written in OpenAPI 3.0. */
export function overlayTree(
  { title, version, edits }: Pick<Proposal, "title" | "version" | "edits">,
  base: string,
  document: unknown,
  isOpenApi30 = false,
): JsonTree {
  const action = (edit: DocumentEdit): JsonTree => {
    const target = jsonPath(edit, document);
    if (edit.isRemoval) return { target, remove: true };
    return { target, update: isOpenApi30 ? lowered(edit.update, areNames(edit)) : edit.update };
  };
  return {
    overlay: "1.1.0",
    info: { title: `Errors of ${title}`, version: version || "1.0.0" },
    extends: base,
    actions: joinedEdits(edits).map(action),
  };
}

/** True where what is added has names for keys: components of a section. */
function areNames({ target: { length, [0]: first } }: DocumentEdit): boolean {
  return first === "components" && length === 2;
}
