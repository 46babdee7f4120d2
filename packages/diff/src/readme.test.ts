/** The README's sample, compiled and run. */
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { readCatalog } from "@faultline/catalog";
import { compareCatalogs, proposeVersion } from "@faultline/diff";

const base = await readCatalog(["specs/t-iot-hub/openapi.yaml"]);
const head = await readCatalog(["specs/t-iot-hub/openapi.yaml", "specs/device-management/openapi.yaml"]);
for (const { base: before, head: after, changes } of compareCatalogs(base.families, head.families)) {
  for (const { kind, class: breaks } of changes) console.log(kind, breaks);
  if (before && after) console.log("raise to", proposeVersion(before.version, changes));
}
// #endregion

const printed = logged.mock.calls.map((words) => words.join(" "));
logged.mockRestore();

test("the README shows the very lines that are compiled and run here", () => {
  const [, sample] =
    /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8")) ?? [];
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toContain("family-added compatible");
});

test("the catalogue reads and does not compare", async () => {
  const exported = [
    ...Object.keys(await import("@faultline/catalog")),
    ...Object.keys(await import("@faultline/catalog/pure")),
  ];
  const compared = Object.keys(await import("@faultline/diff"));
  expect(compared).toContain("compareCatalogs");
  expect(compared.filter((name) => exported.includes(name))).toEqual([]);
});
