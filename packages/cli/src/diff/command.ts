/** The command `faultline diff`: its arguments, its options, its help. What it needs is loaded once it runs. */
import { Option, type Command } from "commander";
import type { Io } from "../io.ts";
import { DIFF_FORMATS, readDiffFormat, readDiffReport, readDiffFailOn, type DiffOptions } from "./options.ts";

export function addDiff(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("diff")
    .summary("say what changed between two contracts, and whom it breaks")
    .description(
      "Compares error families by family and code, classes each change, and says which version the changes ask for.",
    )
    .argument("<base>", "an OpenAPI document, a folder of families, or `git:<revision>` for specs/ of that revision")
    .argument("[head]", "the same for the newer side; specs/ of the project where it is left out")
    .addOption(
      new Option("-f, --format <format>", `what to print: ${DIFF_FORMATS.join(", ")}`)
        .argParser(readDiffFormat)
        .default("stylish"),
    )
    .addOption(new Option("--changelog", "the same as --format changelog").conflicts("format"))
    .option(
      "--check-version",
      "fail where info.version was not raised enough since the last release tag, or since the base where there is none",
    )
    .option("--wording", "let wording alone ask for a version, too")
    .option("--fail-on <changes>", "breaking, or none where a raised version is enough", readDiffFailOn, "breaking")
    .option(
      "-o, --output <format=file>",
      "one more report, into a file; may be given several times; without a format, what would be printed",
      readDiffReport,
    )
    .option("--allow-remote", "fetch what the specs refer to at http addresses", false)
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing breaks, 1 a change breaks something or a version is too low, 2 a side cannot be read, or wrong use.",
    )
    .action(async (base: string, head: string | undefined, options: DiffOptions) => {
      const { diff } = await import("./diff.ts");
      finish(await diff(base, head, options, io));
    });
}
