/** What else runs the plugin, and documents that are none of its business. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleFromString, createConfig, stringifyYaml } from "@redocly/openapi-core";
import { expect, test, vi } from "vitest";
import { faultline } from "./index.ts";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const sample = readFileSync(join(packages, "rules/sample/openapi.yaml"), "utf8");
const off = await createConfig({ plugins: [faultline()] });
const on = await createConfig({ plugins: [faultline()], decorators: { "faultline/errors": "on" } });

/** The document as Redocly hands it on, as text. */
async function bundled(source: string, config: typeof on, folder = "shop"): Promise<string> {
  const { bundle, problems } = await bundleFromString({ source, absoluteRef: `/${folder}/openapi.yaml`, config });
  expect(problems).toEqual([]);
  return stringifyYaml(bundle.parsed);
}

test("openapi-typescript makes the same types with the plugin in redocly.yaml as without", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "faultline-types-"));
  const entry = createRequire(join(packages, "codegen/package.json")).resolve("openapi-typescript");
  const types = (redocly: string): string => {
    writeFileSync(join(folder, "redocly.yaml"), redocly);
    const command = [join(dirname(entry), "../bin/cli.js"), "openapi.yaml"];
    return execFileSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  };
  try {
    writeFileSync(join(folder, "openapi.yaml"), sample);
    const plugin = JSON.stringify(fileURLToPath(new URL("index.ts", import.meta.url)));
    const plain = types("telemetry: off\n");
    expect(plain).toContain("ParcelLost");
    expect(types(`telemetry: off\nplugins: [${plugin}]\ndecorators: { faultline/errors: on }\n`)).toBe(plain);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ["@redocly/cli", "1.34.5", true],
  ["@redocly/cli", "2.77.0", false],
  ["openapi-typescript", "1.0.0", false],
])("the command of %s %s is warned of pages without errors: %s", (name, version, isWarned) => {
  const folder = mkdtempSync(join(tmpdir(), "faultline-redocly-"));
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const argv = process.argv;
  try {
    for (const path of ["package/bin", ".bin"]) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, "package/package.json"), JSON.stringify({ name, version }, null, 2));
    writeFileSync(join(folder, "package/bin/cli.js"), "");
    symlinkSync("../package/bin/cli.js", join(folder, ".bin/redocly"));
    for (const command of ["package/bin/cli.js", ".bin/redocly", "nowhere"]) {
      process.argv = ["node", join(folder, command)];
      faultline();
    }
    expect(warn.mock.calls).toEqual(
      Array.from({ length: isWarned ? 2 : 0 }, () => [expect.stringContaining("wanted Redocly CLI 2")]),
    );
  } finally {
    process.argv = argv;
    warn.mockRestore();
    rmSync(folder, { recursive: true });
  }
});

test.each(["3.0.3", "3.1.1", "3.2.0"])(
  "a document of OpenAPI %s that says nothing of errors stays as it is",
  async (version) => {
    const other = `openapi: ${version}
info: { title: Shop, version: 1.0.0, description: '<b>Bold</b> and {% tabs %}.' }
tags: [{ name: Orders }]
x-error-rate: 0.1
paths:
  /orders:
    get:
      x-errors: [404]
      responses:
        default: { description: '<i>It</i> failed.', headers: { x-error: { schema: { type: string } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
components:
  schemas:
    Error: { type: object, additionalProperties: true, properties: { x-error: { enum: [a] }, code: { enum: [a, b] }, x-error-envelope: {} }, example: { x-error: { retry: never } } }
`;
    expect(await bundled(other, on)).toBe(await bundled(other, off));
  },
);

test.each(["NotFound-2", "schema.reader.NotFound", "class", "1st", "sample", "valueOf"])(
  "an error called %s, and a folder of any name, stop no page",
  async (name) => {
    for (const folder of ["API", "v1.2", "tmp.Ab12"]) {
      const page = await bundled(sample.replaceAll("ParcelLost", name), on, folder);
      expect(page).toContain("parcel_lost: The parcel is lost");
      expect(page).toContain("### What to do");
    }
  },
);

test("a schema of the reader's own that is called like an error of a family stays beside it", async () => {
  const source = `openapi: 3.1.1
info: { title: Shop, version: 1.0.0 }
paths:
  /devices:
    get:
      responses:
        '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } } }
        '404': { $ref: '${packages}../specs/device-management/openapi.yaml#/components/responses/404' }
components:
  schemas:
    NotFound: { type: object, title: Our own, properties: { a: { type: string } } }
`;
  const { bundle } = await bundleFromString({ source, absoluteRef: "/shop/openapi.yaml", config: on });
  const page = stringifyYaml(bundle.parsed);
  expect(page).toContain("title: Our own");
  expect(page).toContain("title: 'not_found: The resource does not exist'");
});
