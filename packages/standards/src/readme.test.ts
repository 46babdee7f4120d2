import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { readCatalog } from "@faultline/catalog";
import { families } from "@faultline/standards/families";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { advise, decode } from "@faultline/guards";
import { oauth2 } from "@faultline/standards/oauth2";

const fault = decode(oauth2, { status: 400, body: '{"error":"slow_down"}' });
if (fault) console.log(fault.id, advise(fault, { method: "POST", attempt: 1 }).delayMs);
// #endregion

const printed = logged.mock.calls.map((words) => words.join(" "));
logged.mockRestore();

const sample = /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8"))?.[1];
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README shows the very lines that are compiled and run here, and what they print", () => {
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toEqual(["oauth2/slow_down 10000"]);
  expect(readme).toContain(`It prints \`${printed[0]}\`.`);
});

test("the README has a row for each family of the package", () => {
  expect(families.length).toBeGreaterThan(3);
  for (const { id } of families) expect(readme).toMatch(new RegExp(`^\\| \`${id}\` \\|`, "m"));
});

test("each folder with a spec is a listed family, and each listed family has its spec here", () => {
  const specs = readdirSync(new URL("..", import.meta.url), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .flatMap((path) => /^([\w-]+)\/openapi\.yaml$/.exec(path)?.[1] ?? []);
  expect(families.map(({ id }) => id)).toEqual(specs.sort());
});

test("a family that takes the rest from here by reference, as the README shows, has both", async () => {
  const cache = fileURLToPath(new URL("../../../node_modules/.cache/", import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "readme-"));
  try {
    const [, components = ""] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
    const head = "openapi: 3.1.1\ninfo: { title: Shop errors, version: 1.0.0 }\npaths: {}\n";
    const spec = join(folder, "shop", "openapi.yaml");
    mkdirSync(join(folder, "shop"));
    writeFileSync(spec, head + components);
    const { families: read } = await readCatalog([spec]);
    const errors = read[0]?.errors.map(({ name, statuses }) => [name, statuses]) ?? [];
    expect(Object.fromEntries(errors)).toMatchObject({
      OutOfCredit: [403],
      TooManyRequests: [429],
      QuotaExceeded: [429],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
