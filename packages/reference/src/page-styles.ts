/** The styles of pages, as one text. */
export const STYLES = `
:root { color-scheme: light dark; --text: #1b1f24; --back: #fff; --soft: #f4f5f7; --line: #d5d9de; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --back: #15181c; --soft: #20252b; --line: #3a424b; --link: #8ab8f2; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 3.5rem; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--back); overflow-wrap: anywhere; }
a { color: var(--link); }
h1, h2, h3, p, li, td { unicode-bidi: plaintext; }
code, bdi { unicode-bidi: isolate; }
main { padding: .5rem 1rem 4rem; max-width: 60rem; }
nav { padding: .75rem 1rem; background: var(--soft); font-size: .875rem; position: sticky; top: 0; z-index: 1; }
nav p { margin: 0; }
nav p a { margin-right: 1rem; display: inline-block; }
nav h2 { font-size: .875rem; margin: 1rem 0 .25rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { margin: .25rem 0; }
@media not all and (min-width: 64rem) { nav h2, nav ul { display: none; } }
@media (min-width: 64rem) {
  html { scroll-padding-top: 1rem; }
  main { padding: 1.5rem 2rem 4rem; }
  body { display: grid; grid-template-columns: 20rem minmax(0, 1fr); }
  main:only-of-type { grid-column: 2; }
  nav { padding: 1.5rem; height: 100vh; overflow: auto; }
}
h1, h2, h3, h4 { line-height: 1.25; }
section { border-top: 1px solid var(--line); margin-top: 2.5rem; }
article { border: 1px solid var(--line); border-radius: .5rem; padding: 0 1rem 1rem; margin: 1.25rem 0; content-visibility: auto; contain-intrinsic-block-size: auto 40rem; }
article:target { outline: 2px solid var(--link); }
h3 .here { font-weight: normal; text-decoration: none; }
h4 { margin: 1.25rem 0 .25rem; }
code { background: var(--soft); padding: .1em .3em; border-radius: .25rem; font-size: .9em; }
pre { background: var(--soft); padding: .75rem 1rem; border-radius: .5rem; white-space: pre-wrap; }
pre code { padding: 0; }
table { border-collapse: collapse; display: block; overflow: auto; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; }
th { overflow-wrap: normal; }
@media (min-width: 40rem) { td code { overflow-wrap: break-word; } }
main > table td:last-child { overflow-wrap: normal; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--back); padding: .5rem; }
@page { margin: 15mm; }
@media print {
  body { font-size: 10pt; display: block; }
  nav, .skip, .here { display: none; }
  main { padding: 0; max-width: none; }
  article { content-visibility: visible; }
  h1, h2, h3, h4 { break-after: avoid; }
  pre, tr { break-inside: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; }
}
`;
