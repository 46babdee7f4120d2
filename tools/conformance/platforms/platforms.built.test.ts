/** The built package, unchanged, on each platform that it promises to run on. */
import { expect, test } from "vitest";
import { launch, missing } from "../../browser/chromium.ts";
import { nodeOf, RELEASES } from "./node.ts";
import { runSmoke } from "./run-smoke.ts";
import { serveModules } from "./serve-modules.ts";
import { readVectors } from "./vectors.ts";

const mustRun = Boolean(process.env["CI"]);
const everyVector = { families: 4, vectors: readVectors().length, wrong: [] };

test("there are vectors, of every family", () => {
  expect(new Set(readVectors().map(({ id }) => id.split(/[/:]/)[0])).size).toBe(4);
});

test.for(RELEASES)(
  "every vector decodes on Node %s, also where code cannot be made from strings",
  { timeout: 180_000 },
  async (release, { skip }) => {
    let executable: string;
    try {
      executable = await nodeOf(release);
    } catch (error) {
      if (mustRun) throw error;
      return skip(error instanceof Error ? error.message : String(error));
    }
    for (const options of [[], ["--disallow-code-generation-from-strings"]]) {
      expect(runSmoke(executable, options)).toEqual({ version: `v${release}`, ...everyVector });
    }
  },
);

test("every vector decodes in Chromium, from plain modules", { timeout: 60_000 }, async ({ skip }) => {
  if (missing !== undefined && !mustRun) return skip(missing);
  expect(missing).toBeUndefined();
  const { origin, close } = await serveModules();
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(origin, { timeout: 20_000 });
    const found = await page.locator("output").textContent({ timeout: 20_000 });
    expect(JSON.parse(found ?? "")).toEqual(everyVector);
  } finally {
    await browser.close();
    await close();
  }
});
