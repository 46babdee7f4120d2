/**
 * Lint of generated catalogues as a whole process: seconds and peak memory, beside other linters on the same files.
 * `node lint.ts [tool=command…]`
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { family } from "./large-family.ts";
import { best, TIMEOUT_MS, type Run } from "./whole-process.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SIZES = [100, 1_000, 10_000];

/** Commands that take a file; further ones come from the command line, as `name=program argument`. */
const tools: Record<string, readonly string[]> = {
  faultline: [join(ROOT, "packages/cli/bin/faultline.js"), "lint"],
  spectral: [
    join(ROOT, "node_modules/@stoplight/spectral-cli/dist/index.js"),
    "lint",
    "--quiet",
    "--ruleset",
    join(ROOT, ".spectral.yaml"),
  ],
  redocly: [join(ROOT, "node_modules/@redocly/cli/bin/cli.js"), "lint", "--extends=spec"],
  ...Object.fromEntries(
    process.argv.slice(2).map((arg) => [arg.split("=", 1)[0] ?? arg, arg.slice(arg.indexOf("=") + 1).split(" ")]),
  ),
};

const folder = await mkdtemp(join(tmpdir(), "faultline-lint-bench-"));
try {
  console.log("| tool | errors | seconds | MB |\n|---|---|---|---|");
  for (const size of SIZES) {
    const file = join(folder, String(size), "openapi.yaml");
    await mkdir(join(folder, String(size)));
    await writeFile(file, family(size));
    for (const [tool, command] of Object.entries(tools))
      console.log(row(tool, size, await best([...command, file], ROOT)));
  }
  const families = ["app-and-book-management", "device-management", "disruptive-technologies", "t-iot-hub"].map(
    (name) => join(ROOT, "specs", name, "openapi.yaml"),
  );
  for (const [tool, command] of Object.entries(tools))
    console.log(row(tool, "four families", await best([...command, ...families], ROOT)));
} finally {
  await rm(folder, { recursive: true });
}

function row(tool: string, size: number | string, run: Run | undefined): string {
  return `| ${tool} | ${size} | ${run ? run.seconds.toFixed(2) : `over ${TIMEOUT_MS / 1000}, or failed`} | ${run ? run.megabytes.toFixed(0) : ""} |`;
}
