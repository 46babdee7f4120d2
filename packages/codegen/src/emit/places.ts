import type { Cause, ErrorEntry, Family, Path, Remedy } from "@faultline/catalog";

/** A spot in bodies, whichever carriers have it. */
export interface MergedPlace {
  kind: "item" | "event";
  path: Path;
  errors: ErrorEntry[];
  successes: Path[];
}

/** The family's places, one for each path: a reader of bodies knows paths, not carriers. */
export function mergedPlaces(family: Family): MergedPlace[] {
  const merged = new Map<string, MergedPlace>();
  for (const { kind, path, errors, successes } of family.placementGroups) {
    const key = JSON.stringify(path);
    const place = merged.get(key);
    if (place) {
      place.errors.push(...errors.filter((error) => !place.errors.includes(error)));
      place.successes.push(...successes);
    } else merged.set(key, { kind, path, errors: [...errors], successes: [...successes] });
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
