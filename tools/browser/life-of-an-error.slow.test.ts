import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { renderFamily } from "../../packages/site/src/render-family.ts";
import { seal } from "../../packages/site/src/seal.ts";
import { launch, missing, mustRun } from "./chromium.ts";
import { openFile } from "./open-file.ts";

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** An error of the shop with what is said of its life. */
function errorWith(code: string | number, title: string, life: object): object {
  return {
    title,
    description: `${title}.`,
    allOf: [to("Body")],
    properties: { code: { const: code } },
    examples: [{ code }],
    "x-error": { canonicalCode: "ABORTED", recovery: "wait", retry: { strategy: "never" }, ...life },
  };
}

function response(description: string, ...names: string[]): object {
  return { description, content: { "application/json": { schema: { oneOf: names.map(to) } } } };
}

const spec = {
  openapi: "3.1.1",
  info: { title: "Shop errors", version: "2.1.0", description: "A shop." },
  paths: {},
  components: {
    schemas: {
      Body: {
        "x-error-envelope": { code: "code" },
        type: "object",
        required: ["code"],
        properties: { code: { type: ["string", "integer"] } },
      },
      SoldOut: errorWith("sold_out", "All is sold", {
        since: "1.2.0",
        deprecated: "Shelves & baskets are *told apart* now.",
        replacedBy: "shelf_empty",
      }),
      Closed: errorWith("closed", "The shop is closed", { deprecated: true, replacedBy: 77 }),
      Moved: errorWith("moved", "The shop moved", { deprecated: "It moved back.", replacedBy: "nowhere" }),
      ShelfEmpty: errorWith("shelf_empty", "The shelf is empty", { since: "2.0.0" }),
      DoorShut: errorWith(77, "The door is shut", { since: "2.1.0" }),
    },
    responses: {
      409: response("Something is in the way.", "SoldOut", "Closed", "Moved"),
      410: response("It is gone.", "ShelfEmpty"),
      503: response("Nobody is there.", "DoorShut"),
    },
  },
};

/** Each deprecated error with its line, and the section of the error to which it leads. */
const REPLACED = [
  [
    "#/http-409/soldout",
    "Since 1.2.0. Deprecated. Shelves & baskets are *told apart* now. Use shelf_empty: The shelf is empty instead.",
    "The shelf is empty",
    "#/http-410/shelfempty",
    "Since 2.0.0.",
  ],
  [
    "#/http-409/closed",
    "Deprecated. Use 77: The door is shut instead.",
    "The door is shut",
    "#/http-503/doorshut",
    "Since 2.1.0.",
  ],
] as const;

test("There is a Chromium to look at the life of errors with, in CI at least", () => {
  expect(mustRun ? missing : undefined).toBeUndefined();
});

describe.skipIf(missing)("The page of an error, in a browser,", () => {
  let browser: Browser;
  let folder: string;
  let output: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "faultline-life-"));
    await mkdir(join(folder, "shop"));
    await writeFile(join(folder, "shop/openapi.json"), JSON.stringify(spec));
    output = join(folder, "index.html");
    await writeFile(output, seal(await renderFamily(join(folder, "shop/openapi.json"), output)));
    browser = await launch();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test.each(REPLACED)(
    "%s says since when it exists and why it is deprecated, and its link leads to what replaces it",
    async (address, line, title, target, since) => {
      const { page, visit } = await openFile(browser, output);
      const section = await visit(address);
      expect(plain(await section.innerText())).toContain(line);
      await section.getByRole("link", { name: title }).click();
      await page.waitForURL(`**/index.html${target}`);
      const replacing = page.locator(`[data-section-id="${target.slice(1)}"]`);
      const heading = replacing.getByRole("heading", { level: 2 });
      await heading.waitFor();
      expect(plain(await heading.innerText())).toContain(title);
      await expect
        .poll(async () => (await heading.boundingBox())?.y ?? -1)
        .toSatisfy((y: number) => y >= 0 && y < 1000);
      expect(plain(await replacing.innerText())).toContain(since);
      expect(page.url()).toBe(`${pathToFileURL(output).href}${target}`);
      await page.close();
    },
  );

  test("names a replacement that the family has not, and links to nothing for it", async () => {
    const { page, visit } = await openFile(browser, output);
    const section = await visit("#/http-409/moved");
    expect(plain(await section.innerText())).toContain("Deprecated. It moved back. Use nowhere instead.");
    expect(await section.getByRole("link", { name: "nowhere" }).count()).toBe(0);
    await page.close();
  });
});

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
