import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { seal, withPolicy } from "./seal.ts";

const meta = '<meta http-equiv="Content-Security-Policy" content="">';
const page = (script: string): string => `<head>${meta}</head><script type="module">${script}</script>`;

test("A sealed page allows its own scripts by their hash, no other, and no load", () => {
  const hash = createHash("sha256").update("a < b").digest("base64");
  const rest = "style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
  expect(withPolicy(page("a < b"))).toContain(`content="default-src 'none'; script-src 'sha256-${hash}'; ${rest}"`);
  expect(withPolicy(meta)).toContain("script-src 'none'");
});

test("A sealed page has Redoc's logo inside", () => {
  const sealed = seal(page("logo(`https://cdn.redoc.ly/redoc/logo-mini.svg`)"));
  expect(sealed).not.toContain("cdn.redoc.ly");
  expect(sealed).toMatch(/logo\(`data:image\/svg\+xml,%3Csvg[^`"'<>]*`\)/);
});

test("A sealed page has the links of its menu as addresses within it; those of the web, those within scripts and texts stay", () => {
  const logo = page('logo(`https://cdn.redoc.ly/redoc/logo-mini.svg`, `<a href="/kept">`)');
  const links =
    '<a class="x" href="/http-429" data-discover="true"></a><a href="/"></a><a href="#/b"></a><a href="https://a.example/c"></a><a href="//d"></a>';
  const sealed = seal(`${logo}${links}<p>&lt;a href="/text"</p>`);
  expect([...sealed.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    "/kept",
    "#/http-429",
    "#/",
    "#/b",
    "https://a.example/c",
    "//d",
    "/text",
  ]);
});

test("A page that Redoc made in another way than today is not passed off as sealed", () => {
  expect(() => seal(page("logo()"))).toThrow("found no logo of Redoc in the page");
  expect(() => withPolicy("<html></html>")).toThrow(`wanted ${meta}`);
});
