/** Writes the emitted files of a project, or checks that they are up to date. */
import type { Audience } from "@faultline/catalog";
import type { GenerateResult } from "@faultline/codegen";
import type { Io } from "../io.ts";

/** How specs are read and for whom their help is written. */
export interface SpecOptions {
  allowRemote?: boolean;
  /** True for the package instead of the files that are committed. */
  package?: boolean;
  audience?: Audience | undefined;
}

/**
 * Brings the emitted files of the project up to date, or with `check` says which are not. Resolves to the exit code: 1 where `check`
 * found differences.
 * @throws {CatalogError} with every problem of the specs, where they cannot be read.
 * @throws {ConfigError} where there is no project, or its config cannot be followed.
 */
export async function generateFiles(
  check: boolean,
  { stdout, cwd }: Io,
  { allowRemote = false, package: isPackage = false, audience }: SpecOptions = {},
): Promise<number> {
  const { generate, generatePackage } = await import("@faultline/codegen"); // too heavy for who only asks for an explanation
  const result = await (isPackage ? generatePackage : generate)({ cwd, check, allowRemote, audience });
  stdout.write(check ? checkReport(result, remedyOf(isPackage, audience)) : generateReport(result));
  return check && result.differences.length > 0 ? 1 : 0;
}

/** What was written and removed, a line a file. */
export function generateReport({ differences, files, ...asides }: GenerateResult): string {
  if (differences.length === 0) return `${asidesReport(asides)}${upToDate(files)}`;
  const lines = differences.map(({ path, state }) => `${path}: ${state === "left over" ? "removed" : "written"}\n`);
  return `${asidesReport(asides)}${lines.join("")}${differences.length} changed, ${files} in all.\n`;
}

/** The command that writes what was checked; a package is made when it is published, and not committed. */
function remedyOf(isPackage: boolean, audience: Audience | undefined): string {
  const options = `${isPackage ? " --package" : ""}${audience === undefined ? "" : ` --audience ${audience}`}`;
  return `Run \`faultline generate${options}\`${isPackage ? "" : " and commit what it changes"}.`;
}

function checkReport({ differences, files, ...asides }: GenerateResult, remedy: string): string {
  if (differences.length === 0) return `${asidesReport(asides)}${upToDate(files)}`;
  const lines = differences.map(({ path, state }) => `${path}: ${state}\n`);
  return `${asidesReport(asides)}${lines.join("")}${differences.length} differ from the specs. ${remedy}\n`;
}

/** Files of others that are named; a folder of sources can have hundreds. */
const MOST_NAMED = 10;

/** What of the specs was left out, and files of others, which are left alone: either may be a mistake. */
function asidesReport({ warnings, foreign }: Pick<GenerateResult, "warnings" | "foreign">): string {
  const left = foreign.slice(0, MOST_NAMED).map((path) => `${path}: not generated, left as it is`);
  const more = foreign.length - left.length;
  return [...warnings, ...left, ...(more > 0 ? [`${more} more files that are not generated, left as they are`] : [])]
    .map((line) => `${line}\n`)
    .join("");
}

function upToDate(files: number): string {
  return `All ${files} files are up to date.\n`;
}
