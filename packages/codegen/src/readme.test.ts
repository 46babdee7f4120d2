import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { generate } from "@faultline/codegen";

const { differences, files } = await generate({ cwd: process.cwd(), targets: ["types", "guards"], check: true });
for (const { path, state } of differences) console.log(`${path}: ${state}`); // stale, missing or left over
console.log(differences.length === 0 ? `all ${files} files are up to date` : "run `npm run generate`");
// #endregion

const printed = logged.mock.calls.map((words) => words.join(" "));
logged.mockRestore();

test("the README shows the very lines that are compiled and run here, and the committed files are up to date", () => {
  const [, sample] =
    /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8")) ?? [];
  expect(readFileSync(new URL("../README.md", import.meta.url), "utf8")).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toEqual([expect.stringMatching(/^all \d+ files are up to date$/)]);
});
