/** Merges the placements of a family that have the same path. */
import {
  pointerOf,
  type Cause,
  type ErrorEntry,
  type Family,
  type Path,
  type Remedy,
  type StatusSet,
} from "@faultline/catalog";
import { unitedStatuses } from "@faultline/catalog/pure";

/** A placement in bodies of any carrier. */
export interface MergedPlacement {
  kind: "item" | "event";
  path: Path;
  errors: Set<ErrorEntry>;
  successes: Path[];
  /** Where the path begins with an element of a sequence: the statuses of the responses with such a body. */
  sequence?: StatusSet;
}

/** The name of a placement among the facts. */
export function placementName({ path, sequence }: MergedPlacement): string {
  return `${sequence ? "sequence" : ""}${pointerOf(path)}`;
}

/** Merges a family's placements by path, because a body says nothing about its carrier. */
export function mergedPlacements(family: Family): MergedPlacement[] {
  const merged = new Map<string, MergedPlacement>();
  for (const { kind, path, errors, successes, sequence } of family.placementGroups) {
    const key = JSON.stringify([path, sequence !== undefined]);
    const known = merged.get(key) ?? { kind, path, errors: new Set(), successes: [] };
    for (const error of errors) known.errors.add(error);
    known.successes.push(...successes);
    if (sequence) known.sequence = unitedStatuses(known.sequence ?? [], sequence.statusSet);
    merged.set(key, known);
  }
  return [...merged.values()];
}

export function textOf(remedy: Remedy): { text: string; basis?: string } {
  return typeof remedy === "string" ? { text: remedy } : { text: remedy.text, basis: remedy.basis };
}

export function causeOf(cause: Cause): Record<string, unknown> {
  if (typeof cause === "string") return { text: cause };
  const { when, remedies, ...rest } = cause;
  return { text: when, ...rest, ...(remedies && { remedies: remedies.map(textOf) }) };
}
