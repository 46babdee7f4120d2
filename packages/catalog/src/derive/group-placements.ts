/** Groups the errors found in bodies by placement. */
import type { ErrorEntry, PlacementGroup } from "../model.ts";
import type { FoundPlacements } from "./find-placements.ts";

/** The spots in bodies at which errors stand, and what may stand there instead. */
export function groupPlacements(found: FoundPlacements, errors: ReadonlyMap<string, ErrorEntry>): PlacementGroup[] {
  const groups = new Map<string, PlacementGroup>();
  for (const { kind, path, carrier = "", error } of found.reached) {
    const entry = errors.get(error);
    if (kind === "response" || !entry) continue;
    const key = JSON.stringify([kind, path, carrier]);
    const group = groups.get(key) ?? { kind, path, carrier, errors: [], successes: [] };
    if (!group.errors.includes(entry)) group.errors.push(entry);
    groups.set(key, group);
  }
  for (const { path, carrier, schema } of found.beside) {
    for (const group of groups.values()) {
      if (group.carrier === carrier && JSON.stringify(group.path) === JSON.stringify(path))
        group.successes.push(schema);
    }
  }
  return [...groups.values()];
}
