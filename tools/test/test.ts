/**
 * `npm test`: everything that CI checks, in one order; `npm test -- packages/rules` and, in a package, `npm test`: only what is asked for.
 * `--fast` leaves out what takes long or needs a build. Either way the last line counts the tests.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, select, type Selection } from "./select.ts";

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" };

type Step = readonly [title: string, command: string, ...args: string[]];

/** The committed files are looked at before anything could renew them. */
const STEPS: readonly Step[] = [
  ["Format and lint the code", "biome", "check", "."],
  ["Look for what nobody uses", "knip"],
  ["Build the code generator", "turbo", "run", "build", "--filter=@faultline/codegen", "--output-logs=errors-only"],
  ["Compare the committed files with the specs", "faultline-codegen", "--check"],
  ["And those of the standards", "npm", "run", "--silent", "generate", "-w", "@faultline/standards", "--", "--check"],
  ["Lint the specs, generate, build", "node", "tools/build/build.ts"],
  ["Type-check the tests", "tsc", "-p", "tsconfig.tests.json"],
];

/** What tests of `dist` stand on; in a task of turbo it has been built before. */
const BUILD: readonly Step[] = process.env["TURBO_HASH"]
  ? []
  : [["Build what is tested as it ships", "turbo", "run", "build", "bundle", "--output-logs=errors-only"]];

const selection = select(process.cwd(), process.argv.slice(2));
if (!selection.isEverything && selection.files.length === 0) {
  console.error(
    `No test file matches ${selection.words.join(", ")}; wanted a part of its path, such as packages/rules.`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = stepsOf(selection).every(passes) ? runTests(selection) : 1;
}

function stepsOf({ isEverything, files }: Selection): readonly Step[] {
  if (isEverything) return STEPS;
  return files.some((file) => file.endsWith(".built.test.ts")) ? BUILD : [];
}

function passes([title, command, ...args]: Step): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, env, stdio: "inherit" });
  if (status !== 0)
    console.error(
      `\n${title}: failed. Repeat it alone with: npx ${[command, ...args].join(" ")}\n\n0 passed, 1 failed`,
    );
  return status === 0;
}

function runTests({ isEverything, files, options }: Selection): number {
  console.log("\n── Test");
  const folder = mkdtempSync(join(tmpdir(), "faultline-test-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const args = ["run", ...reporters, ...(isEverything ? [] : files), ...options];
    const { status } = spawnSync("vitest", args, { cwd: ROOT, env, stdio: "inherit" });
    const { numPassedTests, numFailedTests, numPendingTests } = countsIn(report);
    const failed = Math.max(numFailedTests ?? 0, status === 0 ? 0 : 1); // a file that cannot even be loaded counts no tests
    console.log(
      `\n${numPassedTests ?? 0} passed, ${failed} failed${numPendingTests ? `, ${numPendingTests} skipped` : ""}`,
    );
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What vitest counted; nothing where it could not even start. */
function countsIn(report: string): Record<string, number> {
  if (!existsSync(report)) return {};
  return JSON.parse(readFileSync(report, "utf8")) as Record<string, number>; // those that are read here are numbers
}
