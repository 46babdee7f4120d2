/** Writes the reference of a family as one HTML page that loads nothing and runs nothing. */
import { createHash } from "node:crypto";
import markdownIt from "markdown-it";
import { groupBy } from "@faultline/catalog/pure";
import { formerIds, type Audience, type ErrorEntry, type Family } from "@faultline/catalog";
import { anchorOf, pageAnchor, pageTitle, shownOnce, type PagePart } from "./anchors.ts";
import { describeFamily } from "./describe-family.ts";
import { alsoHere, errorMarkdown, REFERENCE_STYLE } from "./family-markdown.ts";
import { groupsOf, type Group } from "./group.ts";
import { STYLES } from "./page-styles.ts";
import { shownFamily } from "./shown-family.ts";
import { errorTitle } from "./title.ts";

/** Raw HTML is shown as text, and pictures are not loaded: texts of a spec stay texts. */
const markdown = markdownIt("commonmark", { html: false }).enable("table").disable("image");

/** A page, and the address of its folder within the reference. */
export interface ReferencePage {
  /** The id of the family, or one of an error, or a former one. */
  address: string;
  html: string;
}

/**
 * The page of a family as readers of this audience may see it, by default the public, and behind it a page for each of its errors, at its id and at
 * its former ones. Such a page has the error itself, since not every host answers an address without a slash at its end from where relative links
 * lead on.
 */
export function familyPages(family: Family, audience: Audience = "public"): [ReferencePage, ...ReferencePage[]] {
  const shown = shownFamily(family, audience);
  const groups = groupsOf(shown);
  const addresses = addressesOf(family, shown);
  const articles = new Map<ErrorEntry, string>();
  const pages: ReferencePage[] = [];
  for (const error of shown.errors) {
    const tokens = markdown.parse(errorMarkdown(error, shown, groups), {});
    articles.set(error, rendered(tokens));
    for (const address of addresses.get(error) ?? [])
      pages.push({ address, html: errorPage(error, shown, tokens, address) });
  }
  return [{ address: family.id, html: overviewPage(shown, groups, articles) }, ...pages];
}

/** Markdown as it was parsed. */
type Tokens = ReturnType<typeof markdown.parse>;

function overviewPage(shown: Family, groups: readonly Group[], articles: ReadonlyMap<ErrorEntry, string>): string {
  const parts = shownOnce(groups);
  const overview = overviewOf(describeFamily(shown, groups, REFERENCE_STYLE));
  return html(
    pageTitle(shown),
    `<nav aria-label="Errors"><p>${waysOf(overview)}</p>${parts.map(menuOf).join("")}</nav>
<main id="${CONTENT}">
<h1>${titleOf(shown)}</h1>
${overview.html}
${parts.map((part) => sectionOf(part, articles)).join("\n")}
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
  return { html: rendered(tokens), titles };
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

function sectionOf({ group, anchor, own, others }: PagePart, articles: ReadonlyMap<ErrorEntry, string>): string {
  const described = own.map(
    (error) =>
      `<article id="${anchorOf(error)}">\n<h3>${escaped(errorTitle(error))} <a class="here" href="#${anchorOf(error)}" aria-label="Link to ${escaped(errorTitle(error))}">#</a></h3>\n${articles.get(error) ?? ""}</article>`,
  );
  return `<section id="${anchor}">
<h2>${escaped(group.title)}</h2>
${markdown.render(group.description)}${markdown.render(alsoHere(group, others))}${described.join("\n")}
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

/** The addresses of each error that these readers may know. Those of others are taken all the same. */
function addressesOf(family: Family, shown: Family): ReadonlyMap<ErrorEntry, readonly string[]> {
  const taken = new Map([...family.errors, ...shown.errors].map((error) => [error.id, error]));
  for (const error of shown.errors) for (const id of formerIds(error)) if (!taken.has(id)) taken.set(id, error);
  const addresses = groupBy(taken.keys(), (address) => taken.get(address));
  return new Map(shown.errors.map((error) => [error, addresses.get(error) ?? []]));
}

function errorPage(error: ErrorEntry, family: Family, description: Tokens, address: string): string {
  const page = `${"../".repeat(address.split("/").length - 1)}index.html`;
  const title = escaped(errorTitle(error));
  return html(
    errorTitle(error),
    `<nav aria-label="Errors"><p><a href="../${page}">All families</a> <a href="${page}#${anchorOf(error)}">${escaped(family.title)}</a></p></nav>
<main id="${CONTENT}">
<h1>${title}</h1>
${rendered(description.map((token) => onOwnPage(token, page)))}</main>`,
  );
}

/** A part of an error's description on a page of its own: its headings are of the second level, and links to anchors lead into the family's page. */
function onOwnPage(token: Tokens[number], page: string): Tokens[number] {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object), token, {
    tag: token.tag === "h4" ? "h2" : token.tag,
    attrs:
      token.attrs?.map(([name, value]) => [name, name === "href" ? String(value).replace(/^(?=#)/, page) : value]) ??
      null,
    children: token.children?.map((child) => onOwnPage(child, page)) ?? null,
  }) as typeof token; // a copy with its methods
}

function rendered(tokens: Tokens): string {
  return markdown.renderer.render(tokens, markdown.options, {});
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
