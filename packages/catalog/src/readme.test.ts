import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { CatalogError, readCatalog } from "@faultline/catalog";

try {
  const { families } = await readCatalog(["specs/t-iot-hub/openapi.yaml"]);
  for (const { id, code, statuses } of families.flatMap(({ errors }) => errors)) console.log(id, code, statuses.join());
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  for (const { file, line, column, found, wanted } of error.problems)
    console.error(`${file}:${line}:${column}: ${found}, not ${wanted}`);
}
// #endregion

const printed = logged.mock.calls.map((words) => words.join(" "));
logged.mockRestore();

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README shows the very lines that are compiled and run here", () => {
  const [, sample] =
    /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8")) ?? [];
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toHaveLength(9);
  expect(printed[0]).toBe("t-iot-hub/200 200 200");
});

test("every entry that the README names is there", async () => {
  const exported = new Set(Object.keys(await import("@faultline/catalog")));
  const named = [...readme.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, names]) =>
    [...(names ?? "").matchAll(/\w+/g)].map(String),
  );
  expect(named).toContain("readCatalog");
  expect(named.filter((name) => !exported.has(name))).toEqual([]);
});
