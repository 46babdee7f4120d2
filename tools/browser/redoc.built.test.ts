import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCatalog, retryInWords, type ErrorEntry, type Family } from "@faultline/catalog";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audit } from "./audit.ts";
import { launch, missing, mustRun } from "./chromium.ts";
import { serve, type Served } from "./serve.ts";
import { arrivalsOf } from "./arrivals.ts";
import { watch, type Watch } from "./watch.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { families } = await readCatalog(
  globSync(["specs/*/openapi.yaml", "packages/standards/*/openapi.yaml"], { cwd: root }).sort(),
  {
    cwd: root,
  },
);

/** The standards, beside which no sentence of a page is about one service. */
const isStandard = ({ file }: Family): boolean => file.startsWith("packages/standards/");
/** What Redoc shows of a schema that it could not follow. */
const UNTYPED = /\bArray of any\b|\bany required\b|\bproperty name\* any\b/;

let site: Served;
let browser: Browser;

test("There is a Chromium to look at the pages with, in CI at least", () => {
  expect(mustRun ? missing : undefined).toBeUndefined();
});

if (missing) console.warn(`The tests in a browser are skipped: ${missing}.`);

describe.skipIf(missing)("The documentation in a browser", () => {
  beforeAll(async () => {
    site = await serve();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe.for(families)("$id", (family) => {
    const path = `/redoc/${family.id}/index.html`;
    const arrivals = arrivalsOf(family);
    const firsts = new Map(arrivals.toReversed().map((arrival) => [arrival.error, arrival]));
    const visited = isStandard(family) ? [...firsts.values()] : arrivals; // those of standards arrive alike at many places

    let page: Page;
    let seen: Watch;
    beforeAll(async () => void ({ page, seen } = await open(path)));
    afterAll(() => page.close());

    test("lists each error with its title under each status and place at which it can arrive", async () => {
      const rows = (await page.locator("#redoc table tr").allInnerTexts()).map(plain);
      for (const { where, error } of arrivals) expect(rows).toContainEqual(startingWith(where, error.title));
    });

    test("shows each error at its own address with causes, remedies, retry advice and example", async () => {
      for (const { address, group, error } of visited) {
        const text = plain(await visit(page, address));
        for (const part of partsOf(error)) expect(text, address).toContain(plain(part));
        expect(text, address).not.toMatch(UNTYPED);
        const menu = page.locator('.menu-item-type-group:has([data-active="true"])').last();
        const marked = async (): Promise<string> => plain(await menu.innerText());
        await expect.poll(marked, { message: address, timeout: 10_000 }).toEqual(startingWith(group, error.title)); // the menu follows the page
      }
    });

    test("finds an error by its text", async () => {
      const { code, title = "", name } = family.errors[0]!; // each family has errors, or the tests above fail
      await page.keyboard.press("Control+K");
      await page.getByPlaceholder("Search docs").fill(`${code} ${title}`);
      await page.getByTestId("search-dialog").getByRole("link", { name: title }).first().click();
      await page.waitForURL(`**/${name.toLowerCase()}`);
    });

    test("can be read by everyone, in light colours and dark ones", async () => {
      await page.goto(`${site.origin}${path}`);
      await page.getByAltText("redocly logo").waitFor();
      await auditInBoth(page, path);
      for (const { address } of [arrivals.at(0), arrivals.at(-1)].filter((arrival) => arrival !== undefined)) {
        await visit(page, address);
        await auditInBoth(page, address);
      }
      for (const id of callsOf(family)) {
        await page.goto(`${site.origin}${path}#${id}`);
        await sectionOf(page, id).waitFor();
        await auditInBoth(page, id);
        expect(plain(await page.locator("#redoc").innerText()), id).not.toMatch(UNTYPED);
      }
    });

    test("has loaded nothing in all that", async () => {
      await page.waitForLoadState("networkidle");
      expect(new Set(seen.requests)).toEqual(new Set([`${site.origin}${path}`]));
      expect(seen).toMatchObject({ violations: [], errors: [] });
    });
  });

  test.for(["light", "dark"] as const)("A page that is opened in %s colours has them", async (colorScheme) => {
    const { page } = await open(`/redoc/${families[0]!.id}/index.html`, { colorScheme });
    expect(await page.evaluate(() => document.documentElement.className)).toBe(colorScheme);
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  test.for(["light", "dark"] as const)("The front page loads nothing and is legible in %s", async (colorScheme) => {
    const { page, seen } = await open("/index.html", { colorScheme });
    expect(await audit(page)).toEqual([]);
    expect(seen).toEqual({ requests: [`${site.origin}/index.html`], violations: [], errors: [] });
    await page.close();
  });

  test("The front page leads to every family", async () => {
    const { page } = await open("/index.html");
    for (const { id, title } of families) {
      await page.goto(`${site.origin}/index.html`);
      await page.getByRole("link", { name: title }).click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      expect(page.url()).toBe(`${site.origin}/redoc/${id}/index.html`);
    }
    await page.close();
  });

  test("The watch of these tests sees what a page tries to load and what its policy stops", async () => {
    const { page, seen } = await open("/index.html");
    await page.evaluate(() =>
      document.body.append(Object.assign(new Image(), { src: "http://127.0.0.1:9/picture.svg" })),
    );
    await expect.poll(() => seen.violations).toEqual(["img-src http://127.0.0.1:9/picture.svg"]);
    expect(seen.requests).toContain("http://127.0.0.1:9/picture.svg");
    expect(seen.errors).toHaveLength(1);
    await page.close();
  });
});

/** What a reader must find. */
function partsOf({ code, title = "", description = "", x, examples }: ErrorEntry): string[] {
  const remedies = (x.remedies ?? []).map((remedy) => (typeof remedy === "string" ? remedy : remedy.text));
  const causes = (x.causes ?? []).map((cause) => (typeof cause === "string" ? cause : cause.when));
  const texts = Object.values(Object(examples[0])).filter((value) => typeof value === "string");
  const example = texts.map((text) => JSON.stringify(text).slice(1, -1)); // as the sample shows it, in JSON
  return [
    title,
    description,
    String(code),
    x.canonicalCode!, // of our own families, which leave no gap
    retryInWords(x),
    ...remedies,
    ...causes,
    ...(x.messages ?? []),
    ...example,
  ];
}

/** Audits a page in light colours, and its contrasts once more in dark ones, which a page chooses when it is opened. */
async function auditInBoth(page: Page, where: string): Promise<void> {
  expect(await audit(page), where).toEqual([]);
  const choose = (one: string, other: string): Promise<void> =>
    page.evaluate(([from, to]) => void document.documentElement.classList.replace(from!, to!), [one, other]);
  await choose("light", "dark");
  expect(await audit(page, ["color-contrast"]), `${where}, dark`).toEqual([]);
  await choose("dark", "light");
}

/** Opens a page and waits until its scripts have taken it over: Redoc shows the name of its maker only then. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; seen: Watch }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, ...options });
  page.setDefaultTimeout(15_000);
  const seen = await watch(page);
  await page.goto(`${site.origin}${path}`, { waitUntil: "networkidle" });
  if (path.startsWith("/redoc/")) await page.getByAltText("redocly logo").waitFor();
  return { page, seen };
}

/** Goes to an address within the page, as a link does, and gives the text that stands there then. */
async function visit(page: Page, address: string): Promise<string> {
  await page.goto(`${page.url().split("#")[0]}${address}`);
  const section = sectionOf(page, address.slice(1));
  await section.getByText("What to do").first().waitFor();
  const top = async (): Promise<number> => (await section.getByRole("heading", { level: 2 }).boundingBox())?.y ?? -1;
  await expect
    .poll(top, { message: `${address} comes into view`, timeout: 10_000 })
    .toSatisfy((y: number) => y >= 0 && y < 1000);
  let text = "";
  const shown = async (): Promise<string> => (text = await section.innerText()); // empty while the page draws it anew
  await expect.poll(shown, { message: `${address} is drawn`, timeout: 10_000 }).toContain("What to do");
  return text;
}

function sectionOf(page: Page, id: string): Locator {
  return page.locator(`[data-section-id="${id}"]`);
}

/** The groups of the operations and deliveries of a family. */
function callsOf({ document: { paths = {}, webhooks = {} } }: Family): string[] {
  const groups = { "/operations": paths, "/webhooks": webhooks };
  return Object.entries(groups).flatMap(([id, items]) => (Object.keys(items).length > 0 ? [id] : []));
}

function startingWith(start: string, then = ""): unknown {
  return expect.stringMatching(new RegExp(`^${escape(start)} .*${escape(plain(then))}`));
}

/** A text without its markup and line breaks. */
function plain(text: string): string {
  return text
    .replaceAll(/[`\u200b]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
