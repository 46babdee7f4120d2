/** Enters the reference through its public face: what the Markdown, the page and the table say of a family, and what they never let through. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readCatalog, readFamily, type Family } from "@faultline/catalog";
import { familyMarkdown, familyPages, familyTable, indexPage } from "@faultline/reference";
import fc from "fast-check";

const familyPage = (...of: Parameters<typeof familyPages>): string => familyPages(...of)[0].html;
const refTo = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const known = { canonicalCode: "NOT_FOUND", recovery: "fix_request", retry: { strategy: "never" } };

/** A family with an error under two statuses, one for staff alone, and one that is replaced. */
function shop(texts: { title?: string; description?: string; code?: string } = {}): Family {
  const { title = "It is gone", description = "Nobody has it.", code = "gone" } = texts;
  const answer = (...names: string[]): object => ({
    description: "Refused.",
    content: { "application/json": { schema: { oneOf: names.map(refTo) } } },
  });
  const error = (constant: string, x: object): object => ({
    allOf: [refTo("Problem")],
    title,
    description,
    properties: { code: { const: constant } },
    examples: [{ code: constant, text: "No." }],
    "x-error": { ...known, ...x },
  });
  const { family, problems } = readFamily("shop", "shop.yaml", {
    openapi: "3.1.1",
    info: { title: "Shop errors", version: "1.2.0", description },
    paths: {},
    components: {
      schemas: {
        Problem: {
          type: "object",
          "x-error-envelope": { code: "code", message: "text" },
          required: ["code", "text"],
          properties: {
            code: { type: "string" },
            text: { type: "string", description: "What happened." },
            parts: { type: "array", items: { type: "object", properties: { at: { type: "integer" } } } },
          },
        },
        Gone: error(code, { replacedBy: "lost", deprecated: "2025" }),
        Lost: error("lost", {}),
        Secret: error("secret", { audience: "internal" }),
      },
      responses: { 404: answer("Gone", "Lost"), 410: answer("Gone", "Secret") },
    },
  });
  expect(problems).toEqual([]);
  return family;
}

describe("the places of a page", () => {
  const codes = ["content", "group-http-400", "page-support", "all-errors"];
  const members = ["a_b", "a-b", "错误", "警告"];
  const { family } = readFamily("odd", "odd.yaml", {
    openapi: "3.1.1",
    info: { title: "Odd", version: "1.0.0", "x-error-family": { support: { include: ["The time."] } } },
    paths: {},
    components: {
      schemas: {
        Problem: {
          type: "object",
          "x-error-envelope": { code: "code" },
          required: ["code"],
          properties: { code: { type: "string" } },
        },
        ...Object.fromEntries(
          codes.map((code, index) => [
            `Problem${index}`,
            { allOf: [refTo("Problem")], properties: { code: { const: code } }, "x-error": {} },
          ]),
        ),
        Page: {
          type: "object",
          properties: Object.fromEntries(members.map((name) => [name, { type: "array", items: refTo("Problem0") }])),
        },
      },
      responses: {
        200: { description: "OK.", content: { "application/json": { schema: refTo("Page") } } },
        400: {
          description: "Refused.",
          content: { "application/json": { schema: { oneOf: codes.map((_, index) => refTo(`Problem${index}`)) } } },
        },
      },
    },
  });

  test.each([
    ["HTML", familyPage(family), /href="#([^"]*)"/g],
    ["Markdown", familyMarkdown(family), /\(<#([^>]*)>\)/g],
  ])(
    "are each of one thing, whatever codes and members are called, and every link leads to one: %s",
    (_, text, link) => {
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(ids).toEqual(expect.arrayContaining(codes));
      expect(ids.filter((id) => id?.startsWith("group.items"))).toHaveLength(members.length);
      const links = [...text.matchAll(link)].map(([, id]) => id);
      expect(links.length).toBeGreaterThanOrEqual(codes.length);
      expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test("of support is at hand wherever one reads", () => {
    const page = familyPage(family);
    expect(page).toContain('<a href="#page.support">Support</a>');
    expect(page).toContain('<h2 id="page.support">Support</h2>');
    expect(familyPage(shop())).not.toContain("page.support");
  });
});

describe("the Markdown of a family", () => {
  const text = familyMarkdown(shop());

  test("describes each error once, with its body, and links to it from its other statuses", () => {
    expect(text.match(/^### gone: It is gone$/gm)).toHaveLength(1);
    expect(text).toContain('<a id="gone"></a>\n\n### gone: It is gone');
    expect(text).toContain("## 410 Gone\n\nRefused.\n\nAlso here:\n\n- [gone: It is gone](<#gone>)");
    expect(text).toContain("| `text` | text | What happened. |");
    expect(text).toContain('| `code` | `"gone"` |  |');
    expect(text).toContain("| `parts` | list of object, optional |  |\n| `parts[].at` | whole number, optional |  |");
  });

  test("links to what replaces an error", () => {
    expect(text).toContain("Use [lost: It is gone](<#lost>) instead.");
  });

  test("leaves out what its readers may not know", () => {
    expect(text).not.toMatch(/secret/i);
    expect(familyMarkdown(shop(), "internal")).toContain("### secret: It is gone");
  });

  test("leaves the family as it was", () => {
    const family = shop({ description: "A <b>." });
    const before = JSON.stringify(family);
    familyMarkdown(family);
    expect(JSON.stringify(family)).toBe(before);
  });
});

test("every link of a page leads to a place on it, and no place stands twice", () => {
  const page = familyPage(shop(), "internal");
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

/** What a spec may say, and what would do harm in HTML. */
const harm = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "![x](http://127.0.0.1/x.png)",
    "[x](javascript:alert(1))",
    "<img src=x onerror=alert(1)>",
    "<http://127.0.0.1/>",
    "`</style><script>`",
    "&lt;script&gt;",
    "[x]: data:text/html,x",
    '"><svg onload=alert(1)>',
    "# A heading",
    "| a | b |\n| --- | --- |",
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

test("whatever the texts of a spec are, a page has no element, address or picture of theirs", () => {
  fc.assert(
    fc.property(harm, harm, harm, (title, description, code) => {
      const family = shop({ title, description, code: code || "gone" });
      const page = familyPages(family)
        .map(({ html }) => html)
        .join("");
      const elements = [...page.matchAll(/<([a-zA-Z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)];
      const tags = new Set(elements.map(([, tag]) => tag));
      expect(page.match(/<[a-zA-Z]/g)).toHaveLength(elements.length);
      for (const tag of ["script", "img", "svg", "iframe", "object", "form"]) expect(tags).not.toContain(tag);
      const attributes = elements.flatMap(([, , text = ""]) => [...text.matchAll(/([\w-]+)(?:="[^"]*")?/g)]);
      for (const [, name = ""] of attributes) expect(name).not.toMatch(/^(?:on|src|style$)/);
      for (const [, address = ""] of page.matchAll(/ href="([^"]*)"/g))
        expect(address).toMatch(/^(?:#|(?:\.\.\/)+index\.html(?:#|$)|https?:\/\/)/);
    }),
  );
});

test("the page of an error describes it, for those who may know of it", () => {
  const pages = familyPages(shop());
  expect(pages.map(({ address }) => address)).toEqual(["shop", "shop/gone", "shop/lost"]);
  expect(pages[1]?.html).toContain("<p>Nobody has it.</p>");
  expect(pages[1]?.html).toContain('<a href="../index.html#lost">');
  expect(familyPages(shop(), "internal").map(({ address }) => address)).toContain("shop/secret");
});

test("links of the page of an error lead to places of its family's page, however deep its address is", async () => {
  const specs = ["app-and-book-management", "device-management", "disruptive-technologies", "t-iot-hub"];
  const paths = specs.map((id) => fileURLToPath(new URL(`../../../specs/${id}/openapi.yaml`, import.meta.url)));
  const { families } = await readCatalog(paths);
  const depths = new Set<number>();
  for (const family of families) {
    const [page, ...pages] = familyPages(family);
    const ids = new Set([...page.html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const { address, html } of pages) {
      depths.add(address.split("/").length);
      for (const [, link = ""] of html.matchAll(/<a href="(\.\.[^"]*)"/g)) {
        const { pathname, hash } = new URL(link, `http://localhost/${address}/index.html`);
        if (hash === "") expect(pathname).toBe("/index.html");
        else expect([pathname, ids.has(hash.slice(1))]).toEqual([`/${family.id}/index.html`, true]);
      }
    }
  }
  expect([...depths].sort()).toEqual([2, 3]);
});

test("the index names each family and how many errors it has", () => {
  expect(indexPage([{ id: "shop", title: "Shop <errors>", errors: 1 }])).toContain(
    '<li><a href="shop/index.html">Shop &lt;errors&gt;</a>, 1 error</li>',
  );
});

test("the table has a line an error, and no cell that a spreadsheet would calculate", () => {
  const [head, first] = familyTable(shop({ title: '=1+1, "sum"' })).split("\r\n");
  expect(head).toBe("id,code,title,statuses,canonical_code,what_to_do,remedies,retry,description,documentation");
  expect(first).toMatch(/^shop\/gone,gone,"'=1\+1, ""sum""",404 410,NOT_FOUND,/);
});

describe("a family whose errors have pages of the service's own", () => {
  const family = shop();
  const documented = {
    ...family,
    errors: family.errors.map((error) => ({ ...error, x: { ...error.x, docs: `https://shop.example/${error.name}` } })), // as a config has it
  };

  test("has each error once, with the address of its page", () => {
    const text = familyMarkdown(documented);
    expect(text.match(/^### .*/gm)).toEqual(familyMarkdown(family).match(/^### .*/gm));
    expect(text).not.toContain("## Other errors");
    expect(text).toContain("[The service's page about this error](<https://shop.example/Gone>)");
    expect(familyTable(documented)).toContain(",https://shop.example/Lost\r\n");
  });
});

describe("texts of a document", () => {
  const code = "```js\nif (a < b) alert(`x`); # no heading\n```";
  const description = ["Text with `code`.", "~~~ sh\ncurl -i x # no heading\n~~~", code.replace("<", ">")].join("\n\n");

  test("keep their blocks of code", () => {
    expect(familyMarkdown(shop({ description }))).toContain(`\n\n${code.replace("<", ">")}\n`);
    expect(familyPage(shop({ description }))).toContain(
      '<code class="language-js">if (a &gt; b) alert(`x`); # no heading',
    );
  });

  test.each(["```\n<script>\n```", "```\n{% tag %}\n```", "```\nopen", "``` a b\nx\n```"])(
    "have no block of code in which a tag could stand, or that nothing closes: %j",
    (text) => {
      expect(familyMarkdown(shop({ description: text }))).not.toMatch(/^```(?!json)\S/m);
      expect(familyPage(shop({ description: text }))).not.toContain("<pre><code>");
    },
  );

  test("are escaped once in the table of a body, and not at all in comma-separated values", () => {
    const family = shop({ description: "a < b, *c* and `d`" });
    const { document } = family;
    const schemas = {
      ...document.components?.schemas,
      Problem: withText("Less than <b>, # or [x](https://x.example)."),
    };
    const { family: changed } = readFamily("shop", "shop.yaml", {
      ...document,
      components: { ...document.components, schemas },
    });
    expect(familyMarkdown(changed)).toContain("| `text` | text | Less than \\<b>, # or [x](https://x.example). |");
    expect(familyTable(changed)).toContain('"a < b, *c* and `d`"');
  });
});

function withText(description: string): object {
  return {
    type: "object",
    "x-error-envelope": { code: "code", message: "text" },
    required: ["code", "text"],
    properties: { code: { type: "string" }, text: { type: "string", description } },
  };
}
