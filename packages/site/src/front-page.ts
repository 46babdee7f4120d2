/** Makes the page that lists the families. */
import { failuresOf, type Family } from "@faultline/catalog";

/** The page that lists the families. */
export function frontPage(families: readonly Family[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Faultline: API errors as a contract</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 4rem auto; padding: 0 1.5rem; }
  html { background: light-dark(#fff, #22242b); color: light-dark(#1a1c21, #fbfbfc); }
  h1 { margin: 0; font-size: 2.25rem; line-height: 1.2; }
  ul { padding: 0; list-style: none; }
  li { margin: 1.5rem 0; padding: 1.25rem 1.5rem; border: 1px solid light-dark(#dcdce5, #46464f); border-radius: 12px; }
  h2 { margin: 0; font-size: 1.25rem; }
  a { color: light-dark(#0b5fd0, #7db4ff); }
  p { margin: 0.5rem 0 0; }
</style>
</head>
<body>
<main>
<h1>Faultline</h1>
<p>API errors as a contract: what can fail, why, what to do about it, and whether to try again.</p>
<ul>
${families.map(entry).join("\n")}
</ul>
</main>
</body>
</html>
`;
}

function entry(family: Family): string {
  const { id, title, document, errors } = family;
  return `<li>
<h2><a href="redoc/${encodeURIComponent(id)}/index.html">${html(title)}</a></h2>
<p>${html(document.info.summary ?? "")}</p>
<p>${errors.length} errors, ${failuresOf(family).length} HTTP statuses</p>
</li>`;
}

function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
