/** Writes the reference of a family as one Markdown document. */
import type { Audience, ErrorEntry, Family } from "@faultline/catalog";
import { anchorOf, pageTitle, shownOnce } from "./anchors.ts";
import { describeBody } from "./describe-body.ts";
import { describeError } from "./describe-error.ts";
import { describeFamily } from "./describe-family.ts";
import { groupsOf, type Group, type PageStyle } from "./group.ts";
import { blocks, inline, jsonBlock, link, markdownList } from "./markdown.ts";
import { shownExample } from "./shown-example.ts";
import { shownFamily } from "./shown-family.ts";
import { errorTitle } from "./title.ts";

/** How this package's own pages are structured: an error has a heading of the third level. */
export const REFERENCE_STYLE: PageStyle = {
  heading: (title) => `#### ${title}`,
  addressOf: (_, error) => `#${anchorOf(error)}`,
};

/** The reference of a family as readers of this audience may see it; by default that of the public. */
export function familyMarkdown(family: Family, audience?: Audience): string {
  const shown = shownFamily(family, audience);
  const groups = groupsOf(shown);
  return `${blocks(
    `# ${inline(pageTitle(shown))}`,
    describeFamily(shown, groups, REFERENCE_STYLE),
    ...shownOnce(groups).map(({ group, anchor, own, others }) =>
      blocks(
        `<a id="${anchor}"></a>\n\n## ${inline(group.title)}`,
        group.description,
        alsoHere(group, others),
        ...own.map((error) =>
          blocks(
            `<a id="${anchorOf(error)}"></a>\n\n### ${inline(errorTitle(error))}`,
            errorMarkdown(error, shown, groups),
          ),
        ),
      ),
    ),
  )}\n`;
}

/** What a page says of one error, below its title. */
export function errorMarkdown(error: ErrorEntry, family: Family, groups: readonly Group[]): string {
  const [example] = error.examples;
  const body = blocks(describeBody(error, family), example === undefined ? "" : jsonBlock(shownExample(example)));
  const section = body === "" ? "" : blocks(REFERENCE_STYLE.heading("Body"), body);
  return describeError(error, family, groups, REFERENCE_STYLE, section);
}

/** Links to the errors that arrive in this group too and are described in another one. */
export function alsoHere(group: Group, others: readonly ErrorEntry[]): string {
  if (others.length === 0) return "";
  const links = others.map((error) => link(inline(errorTitle(error)), REFERENCE_STYLE.addressOf(group, error)));
  return `Also here:\n\n${markdownList(links)}`;
}
