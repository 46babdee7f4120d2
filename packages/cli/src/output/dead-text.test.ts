/** Comments and summaries are rendered as GitHub does it: nothing that others wrote becomes more than text. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { marked } from "marked";
import { afterAll, beforeAll, expect, test } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { cell, code, dead } from "./dead-text.ts";

const LIVE = [
  "https://evil.example/x",
  "www.evil.example",
  "ftp://evil.example",
  "mailto:a@evil.example",
  "someone@evil.example",
  "evil.example",
  "@everyone",
  "@org/team",
  "#123",
  "GH-123",
  "org/repo#1",
  "org/repo@0123456789abcdef0123456789abcdef01234567",
  "deadbeef",
  "0123456789",
  "[link](https://evil.example)",
  "![image](https://evil.example/a.png)",
  "[ref]",
  "[ref]: https://evil.example",
  "[^1]",
  "[^1]: note",
  "<img src=x onerror=y>",
  "<a href=//evil.example>",
  "</details>",
  "<!--",
  "-->",
  "<https://evil.example>",
  "&lt;b&gt;",
  "&#64;everyone",
  "&commat;all",
  "**bold**",
  "_em_",
  "~~gone~~",
  "# Heading",
  "- [ ] task",
  "> quote",
  "1. one",
  "```",
  "`",
  "``",
  "\\`",
  "\\",
  "|",
  "\\|",
  "\\\\|",
  "---",
  "***",
  "$x$",
  "$`x`$",
  ":smile:",
  "::error::x",
  "\n",
  "\r\n",
  "\t",
  "\u2028",
  "\u200b@all",
  "a",
  "word",
  "(",
  ")",
  "`code`",
  "e.g.",
  "don't",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...LIVE), fc.constantFrom(" ", "", ",", "."), fc.string({ maxLength: 3 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

/** What GitHub makes links, mentions, references and pictures of, looked for outside code as GitHub does. */
const REFERENCE = /@\w|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|:[a-z_+]+:|https?:|www\.|\w@\w|\[\^/i;

/** The text of HTML outside code and links, as GitHub looks for references in it. */
function textOf(html: string): string {
  const bare = html
    .replaceAll(/<code>[^<]*<\/code>/g, " ")
    .replaceAll(/<a [^>]*>[^<]*<\/a>/g, " ")
    .replaceAll(/<[^>]*>/g, " ");
  return bare
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The HTML without our own code spans, or a reason to fail. */
function rendered(markdown: string): string {
  return marked.parse(markdown, { gfm: true, async: false }).replaceAll(/<code>[^<]*<\/code>/g, "<code></code>");
}

test("dead text is one paragraph of words and code, whatever it is made of", () => {
  fc.assert(
    fc.property(text, (hostile) => {
      const html = rendered(`Before ${dead(hostile)} after`);
      expect(html.replaceAll("<code></code>", "")).toMatch(/^<p>Before [^<]*after<\/p>\n$/);
      expect(textOf(html)).not.toMatch(REFERENCE);
    }),
    { numRuns: 3000 },
  );
});

test("in a table it stays in its cell", () => {
  fc.assert(
    fc.property(text, (hostile) => {
      const html = rendered(
        `| a | b | c |\n|---|---|---|\n| ${cell(dead(hostile))} | ${cell(code(hostile))} | end |\n`,
      );
      expect(html.match(/<td>/g)).toHaveLength(3);
      expect(html).toContain("<td>end</td>");
      expect(textOf(html)).not.toMatch(REFERENCE);
    }),
    { numRuns: 3000 },
  );
});

test("words of our own messages read as they were written", () => {
  expect(dead('found no member `title`; wanted a short phrase, such as "Not found". Add it')).toBe(
    'found no member `title`; wanted a short phrase, such as "Not found". Add it',
  );
  expect(dead("the version 2.0.0 → 3.0.0 (was a/b, now c_d)")).toBe("the version 2.0.0 → 3.0.0 (was `a/b`, now `c_d`)");
  expect(dead("the code changed (was c_d, now <i>|`x`)")).toBe("the code changed (was `c_d`, now `` <i>|`x` ``)");
});

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "faultline-dead-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A family in which every text that a report can show is hostile. */
function spec(hostile: string, version: string, further: object): object {
  const error = (code: string): object => ({
    title: "T",
    description: hostile,
    allOf: [{ $ref: "#/components/schemas/E" }],
    properties: { code: { const: code }, ...further },
    "x-error": {
      canonicalCode: "INVALID_ARGUMENT",
      recovery: "fix_request",
      retry: { strategy: "never" },
      remedies: [hostile],
    },
  });
  const schemas = {
    E: {
      "x-error-envelope": { code: "code", message: "message" },
      type: "object",
      required: ["code", "message"],
      properties: { code: { type: "string" }, message: { type: "string" } },
    },
    A: error(`a${hostile}`),
    B: error("b"),
    C: error("c"),
    D: error("d"),
    F: error("f"),
  };
  const oneOf = ["A", "B", "C", "D", "F"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return {
    openapi: "3.1.1",
    info: { title: hostile, version, description: hostile },
    paths: {},
    components: {
      responses: { "400": { description: hostile, content: { "application/json": { schema: { oneOf } } } } },
      schemas,
    },
  };
}

test("comments on a pull request, changelogs and job summaries have no link but our own, and no mention", async () => {
  for (const hostile of LIVE) {
    writeFileSync(join(folder, "a.yaml"), JSON.stringify(spec("x", "1.0.0", {})));
    writeFileSync(
      join(folder, "b.yaml"),
      JSON.stringify(spec(hostile, `1.0.0-${hostile}`, { [`m${hostile}`]: { type: "string", enum: [hostile, "k"] } })),
    );
    const env = {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/errors",
      GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    };
    for (const args of [
      ["diff", "a.yaml", "b.yaml", "-f", "markdown"],
      ["diff", "b.yaml", "a.yaml", "-f", "markdown"],
      ["diff", "b.yaml", "a.yaml", "-f", "changelog"],
      ["lint", "b.yaml", "-f", "markdown"],
      ["lint", "b.yaml", "-f", "markdown", "--profile", "audit"],
    ]) {
      const { stdout, stderr } = await captured(args, { cwd: folder, env });
      expect(stdout, `${JSON.stringify(hostile)} ${args.join(" ")} ${stderr}`).not.toBe("");
      const html = marked.parse(stdout, { gfm: true, async: false });
      const foreign = [...html.matchAll(/<(?:a|img)\b[^>]*?(?:href|src)="([^"]*)"/g)]
        .map(([, address = ""]) => address)
        .filter(
          (address) => !/^https:\/\/github\.com\/(?:faultline-dev\/faultline|acme\/errors)\/blob\//.test(address),
        );
      expect(foreign, hostile).toEqual([]);
      expect(html, hostile).not.toMatch(
        /<(?!\/?(?:h[1-6]|p|ul|li|code|strong|table|thead|tbody|tr|t[hd]|details|summary|a|hr|em)\b)[a-z!]/,
      );
      expect(textOf(html), hostile).not.toMatch(REFERENCE);
    }
  }
});

test("what says that a secret was there stays in one span", () => {
  expect(dead("The key [removed: API key] of [hidden: looks like a secret] is not a=[removed: API key]&b")).toBe(
    "The key `[removed: API key]` of `[hidden: looks like a secret]` is not `a=[removed: API key]&b`",
  );
});
