/** `npm test`: everything that CI checks, in one order; ends with one plain line that counts the tests. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" };

/** The committed files are looked at before anything could renew them. */
const STEPS: readonly (readonly [title: string, command: string, ...args: string[]])[] = [
  ["Build the code generator", "turbo", "run", "build", "--filter=@faultline/codegen", "--output-logs=errors-only"],
  ["Compare the committed files with the specs", "faultline-codegen", "--check"],
  ["Lint the specs, generate, build", "node", "tools/build/build.ts"],
  ["Type-check the tests", "tsc", "-p", "tsconfig.tests.json"],
];

process.exitCode = STEPS.every(passes) ? runTests() : 1;

function passes([title, command, ...args]: readonly [string, string, ...string[]]): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: "inherit" });
  if (status !== 0)
    console.error(
      `\n${title}: failed. Repeat it alone with: npx ${[command, ...args].join(" ")}\n\n0 passed, 1 failed`,
    );
  return status === 0;
}

function runTests(): number {
  console.log("\n── Test");
  const folder = mkdtempSync(join(tmpdir(), "faultline-test-"));
  const report = join(folder, "report.json");
  try {
    const { status } = spawnSync(
      "vitest",
      ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      { cwd: root, env, stdio: "inherit" },
    );
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8")) as Record<
      string,
      number
    >; // vitest writes these counts
    const failed = Math.max(numFailedTests ?? 0, status === 0 ? 0 : 1); // a file that cannot even be loaded counts no tests
    console.log(`\n${numPassedTests} passed, ${failed} failed${numPendingTests ? `, ${numPendingTests} skipped` : ""}`);
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
