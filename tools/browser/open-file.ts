/** Opens a page from the disk. */
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** Opens a page from the disk, as someone does who was sent it, and waits until its scripts have taken it over. */
export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; visit: Visit }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, ...options });
  page.setDefaultTimeout(15_000);
  const address = pathToFileURL(file).href;
  await page.goto(address, { waitUntil: "networkidle" });
  await page.getByAltText("redocly logo").waitFor({ state: "attached" });
  return {
    page,
    visit: async (fragment) => {
      await page.goto(`${address}${fragment}`);
      const section = page.locator(`[data-section-id="${fragment.slice(1)}"]`);
      await section.or(page.getByText("No page at this address")).first().waitFor();
      return section;
    },
  };
}

/** Goes to an address within the page. */
export type Visit = (fragment: string) => Promise<Locator>;
