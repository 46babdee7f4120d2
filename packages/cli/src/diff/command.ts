/** Defines the command `faultline diff`: arguments, options and help. Its dependencies are loaded when it runs. */
import { Option, type Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import { DIFF_FORMATS, readDiffFormat, readDiffReport, readDiffFailOn, type DiffOptions } from "./options.ts";

export function addDiff(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("diff")
    .summary("report what changed between two contracts, and whom it breaks")
    .description(
      "Compares error families by family and code, classifies each change, and says which version the changes require.",
    )
    .argument(
      "<base>",
      "an OpenAPI document, a folder of families, or `git:<revision>` for the families of that revision",
    )
    .argument("[head]", "the newer side, named like the base; the families of the project by default")
    .addOption(
      new Option("-f, --format <format>", `what to print: ${DIFF_FORMATS.join(", ")}`)
        .argParser(readDiffFormat)
        .default("stylish"),
    )
    .addOption(new Option("--changelog", "the same as --format changelog").conflicts("format"))
    .option(
      "--check-version",
      "fail where info.version was not raised enough since the last release tag, or without one since the base",
    )
    .option("--wording", "let wording alone ask for a version, too")
    .option("--fail-on <changes>", "breaking, or none where a raised version is enough", readDiffFailOn, "breaking")
    .option(
      "-o, --output <format=file>",
      "write a report to a file; repeatable; the format is the printed one by default",
      readDiffReport,
    )
    .option(
      "--allow-remote",
      "fetch what the specs refer to at http addresses, and files of a revision that a partial clone lacks",
      false,
    )
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline diff git:main", "the project against a branch"],
          ["faultline diff old.yaml openapi.yaml", "two documents"],
          ["faultline diff git:main --check-version", "fail where info.version is too low"],
          ["faultline diff git:main -o markdown=changes.md", "and a report for the pull request"],
        ],
        "0 nothing breaks, 1 a change breaks something or a version is too low, 2 a side cannot be read, or wrong use",
      ),
    )
    .action(async (base: string, head: string | undefined, options: DiffOptions) => {
      const { diff } = await import("./diff.ts");
      finish(await diff(base, head, options, io));
    });
}
