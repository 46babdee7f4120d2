/** Makes a Redoc page work without the network. */
import { createHash } from "node:crypto";

/** Redoc shows its maker's name as a picture from its own server. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[a-z-]+\.svg/g;
const NAME =
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14">' +
  '<text y="11" font-family="sans-serif" font-size="11" fill="#758195">Redocly</text></svg>';

/**
 * The page, so that opening it asks the network for nothing: the one picture that Redoc loads is inside, and a
 * Content-Security-Policy forbids every load and every script but the page's own, whatever a text of a spec may hold.
 * @throws where Redoc has changed so that there is nothing to put in its place.
 */
export function seal(page: string): string {
  const local = page.replaceAll(LOGO, `data:image/svg+xml,${encodeURIComponent(NAME)}`);
  if (local === page)
    throw new Error("found no logo of Redoc in the page; look where it loads its logo from now, and fix seal.ts");
  return withPolicy(withOwnAddresses(local));
}

/**
 * The page with the links of its menu as addresses within it: what Redoc renders before its scripts run says `/http-429`, which is
 * somewhere else in a new tab, and nowhere from a file. Texts of a spec are escaped there, so they cannot look like a link.
 */
function withOwnAddresses(page: string): string {
  return page
    .split(/(<script\b[^>]*>[\s\S]*?<\/script>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/(<a\b[^>]*\bhref=")(?=\/(?!\/))/g, "$1#")))
    .join("");
}

/** The page with the policy in its empty `meta`; styles may be inline, because Redoc writes them while it runs. */
export function withPolicy(page: string): string {
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${sha256(script)}'`,
  );
  const policy = {
    "default-src": "'none'",
    "script-src": scripts.join(" ") || "'none'",
    "style-src": "'unsafe-inline'",
    "img-src": "data:",
    "font-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  const content = Object.entries(policy)
    .map((directive) => directive.join(" "))
    .join("; ");
  const empty = '<meta http-equiv="Content-Security-Policy" content="">';
  if (!page.includes(empty)) throw new Error(`found no place for the policy in the page; wanted ${empty}`);
  return page.replace(empty, () => empty.replace('content=""', `content="${content}"`));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
