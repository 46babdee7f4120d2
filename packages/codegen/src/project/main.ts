/** Runs the generator for the `generate` scripts of the packages. */
import { TARGETS, type Target } from "./target-list.ts";
import { generate } from "./generate.ts";

const USAGE = `usage: faultline-codegen [--check] [${TARGETS.join(" | ")}] ...`;

/**
 * Runs the generator for scripts; people use `faultline generate`. Exit codes: 0, 1 where --check found differences, 2
 * for wrong use.
 */
export async function main(args: readonly string[]): Promise<number> {
  const check = args.includes("--check");
  const named = args.filter((arg) => arg !== "--check");
  const targets = TARGETS.filter((target) => named.includes(target));
  if (named.some((arg) => !TARGETS.includes(arg as Target))) {
    console.error(USAGE);
    return 2;
  }
  try {
    const { differences, warnings } = await generate({
      cwd: process.cwd(),
      ...(targets.length > 0 && { targets }),
      check,
    });
    for (const warning of warnings) console.error(warning);
    for (const { state, path } of differences)
      console.error(
        check
          ? `${path}: ${state}. Run \`npm run generate\` and commit what it writes.`
          : `${path}: ${state === "left over" ? "removed" : "written"}`,
      );
    return check && differences.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
