/** The pages as their readers use them: from the disk, with a keyboard, on a phone, in other colours. */
import { globSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readCatalog, type ErrorEntry } from "@faultline/catalog";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audit } from "./audit.ts";
import { launch, missing } from "./chromium.ts";
import { ADDRESSES, renderColourful } from "./colourful.ts";
import { clipped } from "./headings.ts";
import { openFile } from "./open-file.ts";
import { arrivalsOf } from "./arrivals.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { families } = await readCatalog(globSync("specs/*/openapi.yaml", { cwd: root }).sort(), { cwd: root });
const pageOf = (id: string): string => join(root, "packages/site/dist/redoc", id, "index.html");
const wordLength = ({ code, title = "" }: ErrorEntry): number =>
  Math.max(...`${code}: ${title}`.split(/\s/).map(({ length }) => length));
const PHONE = { viewport: { width: 390, height: 844 } };

describe.skipIf(missing)("A reader", () => {
  let browser: Browser;
  let colourful: { folder: string; file: string };

  beforeAll(async () => {
    browser = await launch();
    colourful = await renderColourful();
  });
  afterAll(async () => {
    await browser?.close();
    if (colourful) await rm(colourful.folder, { recursive: true });
  });

  test.for(families)("opens the links of the menu of $id in a new tab, from a file", async ({ id, errors }) => {
    const { page } = await openFile(browser, pageOf(id));
    const addresses = new Set<string>();
    const collect = async (): Promise<void> => {
      for (const address of await page
        .locator("a[href]:not([target])")
        .evaluateAll((found) => found.map((link) => link.getAttribute("href"))))
        addresses.add(address ?? "");
    };
    await collect();
    for (const group of await page.locator(".menu-item-type-group > a").all()) {
      await group.click();
      await collect();
    }
    expect(addresses.size).toBeGreaterThan(errors.length);
    expect([...addresses].filter((address) => !/^(#\/|https:)/.test(address))).toEqual([]);
    for (const link of [
      page.locator(".menu-item-type-default a").nth(1),
      page.locator(".menu-item-type-group > a").first(),
    ]) {
      const [tab] = await Promise.all([page.context().waitForEvent("page"), link.click({ button: "middle" })]);
      const fragment = (await link.getAttribute("href"))!.slice(2); // it is one of those above
      const there = tab.locator(`[id="${fragment}"], [data-section-id="/${fragment}"]`).first();
      await expect
        .poll(async () => (await there.boundingBox())?.y, { timeout: 15_000, message: fragment })
        .toSatisfy((y = -1) => y > -2 && y < 1000);
      expect(tab.url()).toBe(`${pathToFileURL(pageOf(id)).href}${await link.getAttribute("href")}`);
      await tab.close();
    }
    await page.close();
  });

  test.for([...families.map(({ id }) => pageOf(id)), undefined])(
    "comes to the search by one press of Tab, sees it, and opens it by Enter: %s",
    async (file) => {
      const { page } = await openFile(browser, file ?? colourful.file);
      await page.keyboard.press("Tab");
      const box = page.getByTestId("search-trigger");
      expect(await box.evaluate((found) => found === document.activeElement)).toBe(true);
      expect(await box.evaluate((found) => getComputedStyle(found).outlineStyle)).toBe("solid");
      await page.keyboard.press("Enter");
      await page.getByPlaceholder("Search docs").waitFor();
      await page.close();
    },
  );

  test.for(families)("reads each heading of $id whole on a phone, and scrolls downwards alone", async (family) => {
    const { page, visit } = await openFile(browser, pageOf(family.id), PHONE);
    expect(await clipped(page)).toEqual([]);
    const longest = arrivalsOf(family).sort((one, other) => wordLength(other.error) - wordLength(one.error));
    for (const { address } of longest.slice(0, 4)) {
      await (await visit(address)).getByRole("heading", { level: 2 }).waitFor();
      expect(await clipped(page), address).toEqual([]);
    }
    await page.close();
  });

  test("reads the headings of operations and of errors with long codes whole on a phone", async () => {
    const { page, visit } = await openFile(browser, colourful.file, PHONE);
    for (const address of ADDRESSES) {
      await visit(address);
      expect(await clipped(page), address).toEqual([]);
    }
    await page.close();
  });

  describe.for(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    test.for([{ viewport: { width: 1400, height: 1000 } }, PHONE])(
      "reads all that has a colour of its own: $viewport.width pixels",
      { timeout: 120_000 },
      async (size) => {
        const { page, visit } = await openFile(browser, colourful.file, { colorScheme, ...size });
        for (const address of ADDRESSES) {
          await visit(address);
          expect(await audit(page), address).toEqual([]);
        }
        await page.close();
      },
    );

    test("reads the search, empty and with what it found, and the menu of a phone", async () => {
      const { page } = await openFile(browser, colourful.file, { colorScheme });
      await page.keyboard.press("Control+K");
      await page.getByPlaceholder("Search docs").waitFor();
      expect(await audit(page)).toEqual([]);
      for (const text of ["goods", "Nothing", "zzzz"]) {
        await page.getByPlaceholder("Search docs").fill(text);
        await page.waitForTimeout(600); // it searches while one writes
        expect(await audit(page), text).toEqual([]);
      }
      await page.close();
      const { page: phone } = await openFile(browser, colourful.file, { colorScheme, ...PHONE });
      await phone.getByTestId("floating-button").click();
      await phone.getByTestId("search-trigger").waitFor();
      expect(await audit(phone)).toEqual([]);
      await phone.close();
    });
  });

  test("sees a success of Device Management with the status of a success in its sample", async () => {
    const { page, visit } = await openFile(browser, pageOf("device-management"));
    const text = await (await visit("#/webhooks/receivenotification")).innerText();
    expect(text).toContain("The device carried the request out");
    expect(text).toMatch(/"status": 200,\s+"payload": "MjEuNQ=="/);
    await page.close();
  });

  test.for([
    ["transferdevices", "devices"],
    ["batchupdatedevices", "addLabels"],
    ["claimdevices", "kitId"],
  ] as const)("learns what to send to %s of Disruptive Technologies", async ([operation, member]) => {
    const { page, visit } = await openFile(browser, pageOf("disruptive-technologies"));
    const section = await visit(`#/operations/${operation}`);
    await section.getByText("Responses").first().waitFor();
    const [request = ""] = (await section.innerText()).split("Responses");
    expect(request).toContain("application/json");
    expect(request).toContain(member);
    expect(request).not.toContain("No request payload");
    await page.close();
  });

  test("sees that a body of T IoT Hub is empty, and the status at the head of each error that it tells", async () => {
    const { page, visit } = await openFile(browser, pageOf("t-iot-hub"));
    const empty = await (await visit("#/http-200/emptyresult")).innerText();
    expect(empty).toMatch(/^200: Success without a result/);
    expect(empty).toContain('"(an empty body)"');
    await (await visit("#/http-429/toomanyrequests"))
      .getByRole("heading", { level: 2, name: "429: Too many requests" })
      .waitFor();
    await page.close();
  });
});
