/** Writes a proposal as an OpenAPI Overlay 1.1. */
import type { Edit, Proposal, Tree } from "../model.ts";
import { jsonPath } from "./json-path.ts";

/** The overlay; `base` is the reference to the document from it. */
export function overlayTree(
  { title, version, edits }: Pick<Proposal, "title" | "version" | "edits">,
  base: string,
): Tree {
  return {
    overlay: "1.1.0",
    info: { title: `Errors of ${title}`, version: version || "1.0.0" },
    extends: base,
    actions: edits.map(action),
  };
}

function action({ target, update, isRemoval }: Edit): Tree {
  return isRemoval ? { target: jsonPath(target), remove: true } : { target: jsonPath(target), update };
}
