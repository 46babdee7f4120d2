/** Groups the errors of a family by the status or placement at which they arrive. */
import { groupBy } from "@faultline/catalog/pure";
import { failuresOf, type ErrorEntry, type Family, type PlacementGroup } from "@faultline/catalog";
import { describePlacements, describeStatus } from "./describe-group.ts";
import { inlineCode } from "./markdown.ts";
import { isWhole, pathTitle, statusTitle } from "./title.ts";

/** Errors that are shown together: a tag of the document that Redoc gets. */
export interface Group {
  /** The name of the tag; its address is made from it. */
  tag: string;
  /** The title in the menu. */
  title: string;
  /** A short title for a narrow column, as Markdown. */
  where: string;
  /** The section of the menu that contains the group. */
  section: string;
  /** The description, as Markdown. */
  description: string;
  errors: readonly ErrorEntry[];
}

/** What differs between kinds of pages. */
export interface PageStyle {
  /** Makes the title of a section of an error's description. */
  heading: (title: string) => string;
  /** The address of an error as it is shown in a group. */
  addressOf: (group: Group, error: ErrorEntry) => string;
}

const SECTIONS: Readonly<Record<string, string>> = {
  1: "Interim answers",
  2: "Failures under a success",
  3: "Redirections",
  4: "The request is at fault",
  5: "The server is at fault",
  d: "What no other response covers", // default
};
const KINDS = { item: "Items", event: "Events" };
const INSIDE = "Inside other bodies";
const OTHERS = {
  tag: "Other errors",
  title: "Other errors",
  where: "",
  section: "Elsewhere",
  description: "No response and no body of the document lists these.",
};

/**
 * Makes a group for each status, in ascending order, and for each placement in bodies. An error is in every group where
 * it can arrive.
 */
export function groupsOf(family: Family): Group[] {
  const groups = [...statusGroups(family), ...placementGroups(family)];
  const shown = new Set(groups.flatMap(({ errors }) => errors));
  const errors = family.errors.filter((error) => !shown.has(error));
  return errors.length === 0 ? groups : [...groups, { ...OTHERS, errors }];
}

function statusGroups(family: Family): Group[] {
  return failuresOf(family).map((response) => ({
    tag: `HTTP ${response.status}`,
    title: statusTitle(response.status),
    where: String(response.status),
    section: SECTIONS[String(response.status).charAt(0)] ?? OTHERS.section,
    description: describeStatus(family, response),
    errors: response.errors,
  }));
}

/** Two bodies with errors at the same path share a group: a reader of bodies knows paths. */
function placementGroups(family: Family): Group[] {
  return [...groupBy(family.placementGroups, placementTag)].map(([tag, groups]) => ({
    tag,
    title: `${KINDS[groups[0].kind]} in ${whereIn(groups[0])}`,
    where: inlineCode(whereIn(groups[0])),
    section: INSIDE,
    description: describePlacements(family, groups),
    errors: [...new Set(groups.flatMap(({ errors }) => errors))],
  }));
}

function whereIn({ path, sequence }: PlacementGroup): string {
  return isWhole(path) ? (sequence ? "a sequence" : "the body itself") : pathTitle(path);
}

function placementTag({ kind, path }: PlacementGroup): string {
  return `${KINDS[kind]} in ${path.filter((member) => member !== "*").join(" ")}`;
}
