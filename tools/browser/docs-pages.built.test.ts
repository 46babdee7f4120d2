/** Opens the pages that `faultline docs` writes in a real browser. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { launch, missing, mustRun } from "./chromium.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("the pages open offline, lead from the address of an error to it, and bar nobody", { timeout: 120_000 }, async ({
  skip,
}) => {
  if (missing !== undefined && !mustRun) return skip(missing);
  const folder = mkdtempSync(join(tmpdir(), "faultline-pages-"));
  const browser = await launch();
  try {
    execFileSync(process.execPath, [join(ROOT, "packages/cli/bin/faultline.js"), "docs", "-o", folder], { cwd: ROOT });
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    const address = (path: string): string => pathToFileURL(join(folder, path)).href;
    await page.goto(address("device-management/validation_error/index.html"));
    expect(await page.locator("h1").textContent()).toContain("validation_error: A parameter was refused");
    const { violations: own } = await page.evaluate<{ violations: { id: string }[] }>(`${axe};axe.run()`);
    expect(own.map(({ id }) => id)).toEqual([]);
    await page.getByRole("navigation").getByRole("link").last().click();
    expect(page.url()).toBe(`${address("device-management/index.html")}#validation_error`);
    expect(await page.locator("article:target h3").textContent()).toContain(
      "validation_error: A parameter was refused",
    );
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<{ violations: { id: string }[] }>(`${axe};axe.run()`);
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address("t-iot-hub/index.html"));
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>(`${axe};axe.run()`);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(360);
    expect(await page.evaluate<number>("document.querySelector('h1').getBoundingClientRect().top")).toBeLessThan(150);
    await page.getByRole("link", { name: "Support", exact: true }).click();
    expect(await page.locator("h2:target").textContent()).toBe("Support");
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
