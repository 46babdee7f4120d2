import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { renderFamily } from "../../packages/site/src/render-family.ts";
import { seal } from "../../packages/site/src/seal.ts";
import { launch, missing } from "./chromium.ts";
import { watch } from "./watch.ts";

/** What a text of a spec could try, in HTML, CommonMark and Markdoc. */
const hostile = [
  "<img src='http://127.0.0.1:9/a' onerror='stolen()'>",
  "<script>stolen()</script>",
  "</script><script>stolen()</script>",
  "![x](http://127.0.0.1:9/b)",
  '{% img src="http://127.0.0.1:9/c" /%}',
  "`\\` <iframe src='http://127.0.0.1:9/d'></iframe> `",
].join(" ");

const spec = {
  openapi: "3.1.1",
  info: {
    title: `Shop ${hostile}`,
    version: "1.0.0",
    summary: hostile,
    description: hostile,
    "x-error-family": {
      guidance: [hostile],
      limits: [{ name: hostile, max: 1, scope: hostile, description: hostile }],
      commonCauses: [{ title: hostile, remedies: [hostile] }],
      statusClasses: { "4XX": hostile },
      credentials: [{ name: hostile, renewal: hostile }],
      support: {
        channels: [{ name: hostile, url: "mailto:stolen()@example.com" }],
        include: [hostile],
        statusPage: hostile,
      },
      source: { document: hostile, section: hostile, basis: "documented" },
    },
  },
  paths: {
    "/goods": {
      get: {
        operationId: "goods",
        summary: hostile,
        description: hostile,
        responses: { "409": { $ref: "#/components/responses/409" } },
      },
    },
  },
  components: {
    schemas: {
      Body: {
        "x-error-envelope": { code: "code" },
        type: "object",
        properties: { code: { type: "string", title: hostile, description: hostile } },
      },
      OutOfStock: {
        title: hostile,
        description: hostile,
        allOf: [{ $ref: "#/components/schemas/Body" }],
        properties: { code: { const: hostile } },
        examples: [{ code: hostile }, { code: hostile, text: hostile }],
        "x-error": {
          canonicalCode: "ABORTED",
          recovery: "wait",
          retry: { strategy: "never" },
          causes: [{ when: hostile, remedies: [hostile] }],
          remedies: [hostile, { text: hostile, basis: "inferred" }],
          messages: [hostile],
          deprecated: hostile,
          docs: "https://example.com/javascript:stolen()",
          source: {
            document: hostile,
            section: hostile,
            url: "https://example.com/#javascript:stolen()",
            basis: "observed",
          },
        },
      },
    },
    responses: {
      "409": {
        description: hostile,
        headers: { "X-Hostile": { description: hostile, schema: { type: "string" } } },
        content: { "application/json": { schema: { $ref: "#/components/schemas/OutOfStock" } } },
      },
    },
  },
};

test.skipIf(missing)("A hostile spec is shown and nothing of it is carried out or loaded", async () => {
  const folder = await mkdtemp(join(tmpdir(), "faultline-hostile-"));
  const browser = await launch();
  try {
    await mkdir(join(folder, "shop"));
    await writeFile(join(folder, "shop/openapi.json"), JSON.stringify(spec));
    const output = join(folder, "index.html");
    await writeFile(output, seal(await renderFamily(join(folder, "shop/openapi.json"), output)));
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    const seen = await watch(page);
    await page.goto(`${pathToFileURL(output).href}#/http-409/outofstock`, { waitUntil: "networkidle" });
    const section = page.locator('[data-section-id="/http-409/outofstock"]');
    await section.getByText("What to do").first().waitFor();
    expect(await section.innerText()).toContain("Texts seen on the wire\n" + hostile);
    await page.goto(`${pathToFileURL(output).href}#/operations/goods`);
    await page.locator('[data-section-id="/operations/goods"]').getByText("Responses").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(seen).toEqual({ requests: [pathToFileURL(output).href], violations: [], errors: [] });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
