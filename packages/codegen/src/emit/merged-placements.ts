/** Merges the placements of a family that have the same path. */
import type { Cause, ErrorEntry, Family, Path, Remedy } from "@faultline/catalog";

/** A placement in bodies of any carrier. */
export interface MergedPlacement {
  kind: "item" | "event";
  path: Path;
  errors: Set<ErrorEntry>;
  successes: Path[];
}

/** Merges a family's placements by path, because a body says nothing about its carrier. */
export function mergedPlacements(family: Family): MergedPlacement[] {
  const merged = new Map<string, MergedPlacement>();
  for (const { kind, path, errors, successes } of family.placementGroups) {
    const key = JSON.stringify(path);
    const known = merged.get(key);
    if (known) {
      for (const error of errors) known.errors.add(error);
      known.successes.push(...successes);
    } else merged.set(key, { kind, path, errors: new Set(errors), successes: [...successes] });
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
