import type { ErrorEntry, Family, Path } from "@faultline/catalog";

/** A status or a place at which an error can arrive, and how the documentation has to show it there. */
export interface Spot {
  error: ErrorEntry;
  /** In the table of all errors. */
  where: string;
  /** In the menu. */
  group: string;
  /** Within the page. */
  address: string;
}

/** Everywhere that the errors of a family can arrive. */
export function spotsOf({ errors }: Family): Spot[] {
  return errors.flatMap((error) => [
    ...error.statuses.map((status) => spot(error, String(status), String(status), `http-${status}`)),
    ...error.placements.flatMap(({ kind, path }) => (kind === "response" ? [] : [inside(error, `${kind}s`, path)])),
  ]);
}

function inside(error: ErrorEntry, kind: "items" | "events", path: Path): Spot {
  const way = path.join(".").replaceAll(/(^|\.)\*/g, "[]");
  const members = path.filter((member) => member !== "*").map((member) => member.toLowerCase());
  return spot(error, way, `${kind === "items" ? "Items" : "Events"} in ${way}`, [kind, "in", ...members].join("-"));
}

function spot(error: ErrorEntry, where: string, group: string, tag: string): Spot {
  return { error, where, group, address: `#/${tag}/${error.name.toLowerCase()}` };
}
