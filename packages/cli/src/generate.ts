import type { GenerateResult } from "@faultline/codegen";
import type { Io } from "./io.ts";

const REMEDY = "Run `faultline generate` and commit what it changes.";

/**
 * Brings the emitted files of the project up to date, or with `check` says which are not. Resolves to the exit code: 1 where `check`
 * found differences.
 * @throws {CatalogError} with every problem of the specs, where they cannot be read.
 * @throws {Error} where there is no project.
 */
export async function generateFiles(check: boolean, { stdout, cwd }: Io, allowRemote = false): Promise<number> {
  const { generate } = await import("@faultline/codegen"); // with a compiler inside, too heavy for who only asks for an explanation
  const result = await generate({ cwd, check, allowRemote });
  stdout.write(check ? checkReport(result) : writeReport(result));
  return check && result.differences.length > 0 ? 1 : 0;
}

/** What was written and removed, a line a file. */
export function writeReport({ differences, files, foreign }: GenerateResult): string {
  if (differences.length === 0) return `${foreignReport(foreign)}${upToDate(files)}`;
  const lines = differences.map(({ path, state }) => `${path}: ${state === "left over" ? "removed" : "written"}\n`);
  return `${foreignReport(foreign)}${lines.join("")}${differences.length} changed, ${files} in all.\n`;
}

function checkReport({ differences, files, foreign }: GenerateResult): string {
  if (differences.length === 0) return `${foreignReport(foreign)}${upToDate(files)}`;
  const lines = differences.map(({ path, state }) => `${path}: ${state}\n`);
  return `${foreignReport(foreign)}${lines.join("")}${differences.length} differ from the specs. ${REMEDY}\n`;
}

/** Files of others are left alone, and named: they may be there by mistake. */
function foreignReport(paths: readonly string[]): string {
  return paths.map((path) => `${path}: not generated, left as it is\n`).join("");
}

function upToDate(files: number): string {
  return `All ${files} files are up to date.\n`;
}
