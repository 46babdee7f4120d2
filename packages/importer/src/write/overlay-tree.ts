/** Writes a proposal as an OpenAPI Overlay 1.1. */
import type { DocumentEdit, Proposal, JsonTree } from "../model.ts";
import { jsonPath } from "./json-path.ts";

/** The overlay; `base` is the reference from it to the document. */
export function overlayTree(
  { title, version, edits }: Pick<Proposal, "title" | "version" | "edits">,
  base: string,
  document: unknown,
): JsonTree {
  return {
    overlay: "1.1.0",
    info: { title: `Errors of ${title}`, version: version || "1.0.0" },
    extends: base,
    actions: edits.map((edit) => action(edit, document)),
  };
}

function action({ target, update, isRemoval }: DocumentEdit, document: unknown): JsonTree {
  return isRemoval
    ? { target: jsonPath(target, document), remove: true }
    : { target: jsonPath(target, document), update };
}
