/** Lists where the documentation has to show each error. */
import type { ErrorEntry, Family, Path } from "@faultline/catalog";

/** A status or a place at which an error can arrive, and how the documentation has to show it there. */
export interface Arrival {
  error: ErrorEntry;
  /** In the table of all errors. */
  where: string;
  /** In the menu. */
  group: string;
  /** Within the page. */
  address: string;
}

/** Everywhere that the errors of a family can arrive. */
export function arrivalsOf({ errors, placementGroups }: Family): Arrival[] {
  const [sequence] = placementGroups.filter((group) => group.sequence).map(({ path }) => path.join());
  return errors.flatMap((error) => [
    ...error.statuses.map((status) => arrival(error, String(status), String(status), `http-${status}`)),
    ...error.placements.flatMap(({ kind, path }) =>
      kind === "response" ? [] : [inside(error, `${kind}s`, path, wayOf(path, sequence === path.join()))],
    ),
  ]);
}

/** As people write the way; of a list whose elements have no member to be named after, what it is. */
function wayOf(path: Path, isSequence: boolean): string {
  if (path.some((member) => member !== "*")) return path.join(".").replaceAll(/(^|\.)\*/g, "[]");
  return isSequence ? "a sequence" : "the body itself";
}

function inside(error: ErrorEntry, kind: "items" | "events", path: Path, way: string): Arrival {
  const members = path.filter((member) => member !== "*").map((member) => member.toLowerCase());
  return arrival(error, way, `${kind === "items" ? "Items" : "Events"} in ${way}`, [kind, "in", ...members].join("-"));
}

function arrival(error: ErrorEntry, where: string, group: string, tag: string): Arrival {
  return { error, where, group, address: `#/${tag}/${error.name.toLowerCase()}` };
}
