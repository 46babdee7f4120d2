/** Groups the errors found in bodies by placement. */
import type { ErrorEntry, PlacementGroup } from "../model.ts";
import { unitedStatuses } from "../document/status.ts";
import type { FoundPlacement, FoundPlacements } from "./find-placements.ts";

/** The spots in bodies at which errors stand, and what may stand there instead. */
export function groupPlacements(found: FoundPlacements, errors: ReadonlyMap<string, ErrorEntry>): PlacementGroup[] {
  const groups = new Map<string, PlacementGroup>();
  for (const placement of found.reached) {
    const { kind, path, carrier = "", error, sequence } = placement;
    const entry = errors.get(error);
    if (kind === "response" || !entry) continue;
    const key = JSON.stringify([kind, path, carrier, sequence !== undefined]);
    const group = groups.get(key) ?? { kind, path, carrier, errors: [], successes: [] };
    if (!group.errors.includes(entry)) group.errors.push(entry);
    if (sequence !== undefined) group.sequence = withSequence(group.sequence, placement, sequence);
    groups.set(key, group);
  }
  for (const { path, carrier, schema, sequence } of found.beside) {
    for (const group of groups.values()) {
      const isThere = group.carrier === carrier && (group.sequence === undefined) === (sequence === undefined);
      if (isThere && JSON.stringify(group.path) === JSON.stringify(path)) group.successes.push(schema);
    }
  }
  return [...groups.values()];
}

function withSequence(
  known: PlacementGroup["sequence"],
  { statusSet = [] }: FoundPlacement,
  mediaType: string,
): NonNullable<PlacementGroup["sequence"]> {
  const { mediaTypes = [], statusSet: others = [] } = known ?? {};
  return { mediaTypes: [...new Set([...mediaTypes, mediaType])], statusSet: unitedStatuses(others, statusSet) };
}
