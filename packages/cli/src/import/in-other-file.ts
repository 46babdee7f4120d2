/** Finds what an overlay on a document cannot change, because it stands in another file. */
import type { Path } from "@faultline/catalog";
import { isRecord, pointerOf, recordOf, valueAt } from "@faultline/catalog/pure";
import type { DocumentEdit } from "@faultline/importer";

/** The pointer of the first place in `root`, the document as it is written, that keeps an edit from its target; undefined where all have theirs. */
export function partInOtherFile(root: unknown, edits: readonly DocumentEdit[]): string | undefined {
  for (const { target, ofEveryOperation } of edits) {
    const items = Object.keys(recordOf(valueAt(root, ["paths"]))).map((path): Path => ["paths", path]);
    const paths = ofEveryOperation ? items : [target];
    const found = paths.map((path) => end(root, path)).find((path) => path !== undefined);
    if (found) return pointerOf(found);
  }
  return undefined;
}

/** Where the way along a path ends before its last step, or at a reference to another file. */
function end(root: unknown, path: Path): Path | undefined {
  for (let length = 0; length <= path.length; length++) {
    const at = path.slice(0, length);
    const value = valueAt(root, at);
    if (value === undefined) return at;
    if (isRecord(value) && typeof value["$ref"] === "string" && !value["$ref"].startsWith("#")) return at;
  }
  return undefined;
}
