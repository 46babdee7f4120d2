/** Names the places of a page: the same in Markdown and in HTML, so that a link to one leads into the other. */
import type { ErrorEntry, Family } from "@faultline/catalog";
import type { Group } from "./group.ts";

/** The id of an error without that of its family: `not_found`, `stream-error/5`. */
export function anchorOf({ id }: Pick<ErrorEntry, "id">): string {
  return id.slice(id.indexOf("/") + 1);
}

/** The place of a group; the prefix keeps it apart from the errors. */
export function groupAnchor({ tag }: Pick<Group, "tag">): string {
  const words = tag
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `group-${words}`;
}

/** The errors of each group that no group before it has shown: a page describes each error once. */
export function shownOnce(groups: readonly Group[]): { group: Group; own: ErrorEntry[]; others: ErrorEntry[] }[] {
  const shown = new Set<ErrorEntry>();
  return groups.map((group) => {
    const own = group.errors.filter((error) => !shown.has(error));
    for (const error of own) shown.add(error);
    return { group, own, others: group.errors.filter((error) => !own.includes(error)) };
  });
}

/** The title of a page: what the document calls itself, and its version. */
export function pageTitle({ title, version }: Pick<Family, "title" | "version">): string {
  return version === "" ? title : `${title} ${version}`;
}
