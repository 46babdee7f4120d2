/** Names the places of a page: the same in Markdown and in HTML, so that a link to one leads into the other. */
import type { ErrorEntry, Family } from "@faultline/catalog";
import type { Group } from "./group.ts";

/** The id of an error without that of its family: `not_found`, `stream-error/5`. */
export function anchorOf({ id }: Pick<ErrorEntry, "id">): string {
  return id.slice(id.indexOf("/") + 1);
}

/** A place of the page itself. No id of an error has a dot in it, so that no error can take the place. */
export function pageAnchor(title: string): string {
  return `page.${words(title)}`;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** A group with its place on the page. */
export interface PagePart {
  group: Group;
  anchor: string;
  /** Errors that the page describes here. */
  own: readonly ErrorEntry[];
  /** Errors that arrive here too, and are described in a group before it. */
  others: readonly ErrorEntry[];
}

/** The errors of each group that no group before it has shown: a page describes each error once. */
export function shownOnce(groups: readonly Group[]): PagePart[] {
  const shown = new Set<ErrorEntry>();
  const taken = new Map<string, number>(); // names of members can differ in characters that no address has
  return groups.map((group) => {
    const wanted = `group.${words(group.tag)}`;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const anchor = count === 1 ? wanted : `${wanted}.${count}`;
    const own = group.errors.filter((error) => !shown.has(error));
    for (const error of own) shown.add(error);
    return { group, anchor, own, others: group.errors.filter((error) => !own.includes(error)) };
  });
}

/** The title of a page: what the document calls itself, and its version. */
export function pageTitle({ title, version }: Pick<Family, "title" | "version">): string {
  return version === "" ? title : `${title} ${version}`;
}
