/** Writes the reference of a family as one HTML page that loads nothing and runs nothing. */
import { createHash } from "node:crypto";
import markdownIt from "markdown-it";
import { formerIds, type Audience, type ErrorEntry, type Family } from "@faultline/catalog";
import { anchorOf, pageAnchor, pageTitle, shownOnce, type PagePart } from "./anchors.ts";
import { describeFamily } from "./describe-family.ts";
import { alsoHere, errorMarkdown, REFERENCE_STYLE } from "./family-markdown.ts";
import { groupsOf, type Group, type PageStyle } from "./group.ts";
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
  const overview = overviewOf(describeFamily(shown, groups, REFERENCE_STYLE));
  return html(
    pageTitle(shown),
    `<nav aria-label="Errors"><p>${waysOf(overview)}</p>${parts.map(menuOf).join("")}</nav>
<main id="${CONTENT}">
<h1>${titleOf(shown)}</h1>
${overview.html}
${parts.map((part) => sectionOf(part, shown, groups)).join("\n")}
</main>`,
  );
}

const CONTENT = pageAnchor("content");
/** The sections of the overview for which people come, beside the errors themselves. */
const WAYS = ["All errors", "Support"];

interface Overview {
  html: string;
  titles: readonly string[];
}

/** The overview, each of its sections at an address of its own. */
function overviewOf(text: string): Overview {
  const tokens = markdown.parse(text, {});
  const titles: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const title = tokens[index + 1]?.content;
    if (token.type !== "heading_open" || token.tag !== "h2" || title === undefined || titles.includes(title)) continue;
    titles.push(title);
    token.attrSet("id", pageAnchor(title));
  }
  return { html: markdown.renderer.render(tokens, markdown.options, {}), titles };
}

function waysOf({ titles }: Overview): string {
  const ways = WAYS.filter((title) => titles.includes(title));
  return [["../index.html", "All families"], ...ways.map((title) => [`#${pageAnchor(title)}`, title])]
    .map(([address, title]) => `<a href="${address}">${title}</a>`)
    .join(" ");
}

/** A version is no part of the sentence that a title is, which may be written from right to left. */
function titleOf({ title, version }: Pick<Family, "title" | "version">): string {
  return `<bdi>${escaped(title)}</bdi>${version === "" ? "" : ` <bdi>${escaped(version)}</bdi>`}`;
}

function menuOf({ group, anchor, own, others }: PagePart): string {
  if (own.length + others.length === 0) return "";
  const links = [...own, ...others].map(
    (error) => `<li><a href="#${anchorOf(error)}">${escaped(errorTitle(error))}</a></li>`,
  );
  return `<h2><a href="#${anchor}">${escaped(group.title)}</a></h2><ul>${links.join("")}</ul>`;
}

function sectionOf({ group, anchor, own, others }: PagePart, family: Family, groups: readonly Group[]): string {
  const articles = own.map(
    (error) =>
      `<article id="${anchorOf(error)}">\n<h3>${escaped(errorTitle(error))} <a class="here" href="#${anchorOf(error)}" aria-label="Link to ${escaped(errorTitle(error))}">#</a></h3>\n${markdown.render(errorMarkdown(error, family, groups))}</article>`,
  );
  return `<section id="${anchor}">
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
  return html("Errors", `<main id="${CONTENT}">\n<h1>Errors</h1>\n<ul>${items.join("")}</ul>\n</main>`);
}

/** A page at the address of an error. */
export interface ErrorPage {
  /** The id of the error, or a former one. */
  address: string;
  html: string;
}

/**
 * A page for each error that readers of this audience may know, by default the public, at its id and at its former ones. It has the error itself,
 * since not every host answers an address without a slash at its end from where relative links lead on.
 */
export function errorPages(family: Family, audience: Audience = "public"): ErrorPage[] {
  const shown = shownFamily(family, audience);
  const groups = groupsOf(shown);
  const taken = new Map(family.errors.map((error) => [error.id, error])); // also those that these readers may not know
  for (const error of shown.errors) taken.set(error.id, error);
  for (const error of shown.errors) for (const id of formerIds(error)) if (!taken.has(id)) taken.set(id, error);
  const known = new Set(shown.errors);
  return [...taken].flatMap(([address, error]) =>
    known.has(error) ? { address, html: errorPage(error, shown, groups, address) } : [],
  );
}

function errorPage(error: ErrorEntry, family: Family, groups: readonly Group[], address: string): string {
  const page = `${"../".repeat(address.split("/").length - 1)}index.html`;
  const style: PageStyle = {
    heading: (title) => `## ${title}`,
    addressOf: (_, other) => `${page}#${anchorOf(other)}`,
  };
  const title = escaped(errorTitle(error));
  return html(
    errorTitle(error),
    `<nav aria-label="Errors"><p><a href="../${page}">All families</a> <a href="${page}#${anchorOf(error)}">${escaped(family.title)}</a></p></nav>
<main id="${CONTENT}">
<h1>${title}</h1>
${markdown.render(errorMarkdown(error, family, groups, style))}</main>`,
  );
}

const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLES).digest("base64")}'; base-uri 'none'; form-action 'none'`;

function html(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLES}</style>
</head>
<body>
<a class="skip" href="#${CONTENT}">Skip to the content</a>
${body}
</body>
</html>
`;
}

function escaped(text: string): string {
  return markdown.utils.escapeHtml(text);
}
