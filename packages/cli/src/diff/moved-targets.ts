/** Finds the actions of an overlay under which its document moved. */
import type { ReadFamily } from "@faultline/catalog";
import { groupBy, pointerOf } from "@faultline/catalog/pure";
import { pageAddress } from "@faultline/rules";
import type { Described } from "../output/sarif.ts";
import type { FilePosition } from "./result.ts";

/** An action of the head's overlay that selects something else than the same action of the base's. */
export interface MovedTarget extends FilePosition {
  /** JSON Pointer of its target in the overlay. */
  pointer: string;
  message: string;
  /** What it selected in the base, and what it selects in the head: JSON Pointers into the documents. */
  before: readonly string[];
  after: readonly string[];
}

const SUMMARY = "An overlay changes the same parts of its document as before.";

/** No change of the contract by itself: what became of it is said by the changes. */
export const MOVED: Described = {
  id: "overlay-moved",
  severity: "warn",
  summary: SUMMARY,
  page: `${SUMMARY} Where it does not, the document moved under it: adapt the target of the action.`,
  address: pageAddress("docs/overlays.md#when-the-document-changes"),
};

/** Compares what the actions with the same targets select on both sides, in the order of the head. */
export function movedTargets(base: ReadFamily | undefined, head: ReadFamily | undefined): MovedTarget[] {
  if (!base?.overlay || !head?.overlay) return [];
  const { file, overlay } = head;
  const earlier = groupBy(base.overlay.actions, ({ target }) => target);
  return overlay.actions.flatMap(({ path, target, selected: after }) => {
    const before = earlier.get(target)?.shift()?.selected ?? after; // an action that is new has nothing to be compared with
    const change = difference(before, after);
    if (change === undefined) return [];
    const at = [...path, "target"];
    const { line, column } = overlay.locate(at);
    return [{ file, line, column, pointer: pointerOf(at), message: `${target} ${change}`, before, after }];
  });
}

function difference(before: readonly string[], after: readonly string[]): string | undefined {
  if (after.length === 0) return before.length === 0 ? undefined : `selects nothing any more; it was ${named(before)}`;
  const gone = without(before, after);
  const come = without(after, before);
  if (gone.length === 0 && come.length === 0) return undefined;
  const parts = [
    ...(come.length > 0 ? [`selects ${named(come)} now`] : []),
    ...(gone.length > 0 ? [`no longer ${named(gone)}`] : []),
  ];
  return parts.join(", and ");
}

function without(pointers: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return pointers.filter((pointer) => !known.has(pointer));
}

const MOST_NAMED = 3;

function named(pointers: readonly string[]): string {
  const shown = pointers.slice(0, MOST_NAMED).map((pointer) => pointer || "the root");
  const more = pointers.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
