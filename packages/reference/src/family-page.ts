/** Writes the reference of a family as one HTML page that loads nothing and runs nothing. */
import { createHash } from "node:crypto";
import markdownIt from "markdown-it";
import type { Audience, ErrorEntry, Family } from "@faultline/catalog";
import { anchorOf, groupAnchor, pageTitle, shownOnce } from "./anchors.ts";
import { describeFamily } from "./describe-family.ts";
import { alsoHere, errorMarkdown, REFERENCE_STYLE } from "./family-markdown.ts";
import { groupsOf, type Group } from "./group.ts";
import { STYLES } from "./page-styles.ts";
import { shownFamily } from "./shown-family.ts";
import { errorTitle } from "./title.ts";

/** Raw HTML is shown as text, and pictures are not loaded: texts of a spec stay texts. */
const markdown = markdownIt("commonmark", { html: false }).enable("table").disable("image");

/** The page of a family as readers of this audience may see it; by default that of the public. */
export function familyPage(family: Family, audience?: Audience): string {
  const shown = shownFamily(family, audience);
  const groups = groupsOf(shown);
  const parts = shownOnce(groups);
  return html(
    pageTitle(shown),
    `<nav aria-label="Errors"><p><a href="../index.html">All families</a></p>${parts.map(menuOf).join("")}</nav>
<main id="content">
<h1>${escaped(pageTitle(shown))}</h1>
${markdown.render(describeFamily(shown, groups, REFERENCE_STYLE))}
${parts.map((part) => sectionOf(part, shown, groups)).join("\n")}
</main>`,
  );
}

interface PagePart {
  group: Group;
  own: readonly ErrorEntry[];
  others: readonly ErrorEntry[];
}

function menuOf({ group, own, others }: PagePart): string {
  if (own.length + others.length === 0) return "";
  const links = [...own, ...others].map(
    (error) => `<li><a href="#${anchorOf(error)}">${escaped(errorTitle(error))}</a></li>`,
  );
  return `<h2><a href="#${groupAnchor(group)}">${escaped(group.title)}</a></h2><ul>${links.join("")}</ul>`;
}

function sectionOf({ group, own, others }: PagePart, family: Family, groups: readonly Group[]): string {
  const articles = own.map(
    (error) =>
      `<article id="${anchorOf(error)}">\n<h3>${escaped(errorTitle(error))} <a class="here" href="#${anchorOf(error)}" aria-label="Link to ${escaped(errorTitle(error))}">#</a></h3>\n${markdown.render(errorMarkdown(error, family, groups))}</article>`,
  );
  return `<section id="${groupAnchor(group)}">
<h2>${escaped(group.title)}</h2>
${markdown.render(group.description)}${markdown.render(alsoHere(group, others))}${articles.join("\n")}
</section>`;
}

/** A family as the index names it. */
export interface ListedFamily {
  id: string;
  title: string;
  /** How many errors its page shows. */
  errors: number;
}

/** The page that leads to those of the families. */
export function indexPage(families: readonly ListedFamily[]): string {
  const items = families.map(
    ({ id, title, errors }) =>
      `<li><a href="${id}/index.html">${escaped(title)}</a>, ${errors} ${errors === 1 ? "error" : "errors"}</li>`,
  );
  return html("Errors", `<main id="content">\n<h1>Errors</h1>\n<ul>${items.join("")}</ul>\n</main>`);
}

/** The page at the address of one error, by its id or a former one, which leads to its place on the page of its family. */
export function redirectPage({ id, title, name }: Pick<ErrorEntry, "id" | "title" | "name">, at = id): string {
  const up = "../".repeat(at.split("/").length - 1);
  const target = `${up}index.html#${anchorOf({ id })}`;
  return html(
    title ?? name,
    `<main id="content"><h1>${escaped(title ?? name)}</h1><p><a href="${target}">Go to the error</a></p></main>`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
  );
}

const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLES).digest("base64")}'; base-uri 'none'; form-action 'none'`;

function html(title: string, body: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">${head}
<title>${escaped(title)}</title>
<style>${STYLES}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${body}
</body>
</html>
`;
}

function escaped(text: string): string {
  return markdown.utils.escapeHtml(text);
}
