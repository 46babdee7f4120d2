/** Defines the command `faultline lint`: arguments, options and help. */
import type { Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import { FORMATS } from "./formats.ts";
import { readLintFailOn, readLintFormat, readProfile, readReport, readRule, type LintOptions } from "./lint-options.ts";

/** Adds `faultline lint`, whose dependencies are loaded when it runs. */
export function addLint(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("lint")
    .summary("report where a spec contradicts itself or lacks information")
    .description(
      "Checks error families written as OpenAPI. Each finding shows its lines, what was found, what was wanted and what to do. Whether an API has changed since its errors were imported is told by `faultline import --check`.",
    )
    .argument(
      "[files...]",
      "files, folders or patterns; the families of the project by default. An OpenAPI Overlay stands for the document that it extends",
    )
    .option("--overlay <file>", "the OpenAPI Overlay on the one document that is named")
    .option("-f, --format <format>", `format of the printed report: ${FORMATS.join(", ")}`, readLintFormat, "stylish")
    .option("-o, --output <format=file>", "write an additional report to a file; repeatable", readReport)
    .option(
      "--fail-on <severity>",
      "the least severity that makes the exit code 1: error, warn, info",
      readLintFailOn,
      "error",
    )
    .option("-r, --rule <id>", "run only this rule; repeatable", readRule)
    .option("--explain <rule>", "print the page of this rule, and lint nothing")
    .option(
      "--profile <profile>",
      "family, for specs with x-error, or audit, for any OpenAPI 3.0, 3.1 or 3.2 document",
      readProfile,
      "family",
    )
    .option("--fix", "apply every fix that is certain; comments and spacing stay", false)
    .option("--allow-remote", "allow specs to refer to documents at http addresses", false)
    .option("--history", "look up removed codes in git, and refuse to use them for other errors", false)
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline lint", "the families of the project"],
          ["faultline lint openapi.yaml --fix", "apply the fixes that are certain"],
          ["faultline lint --format github-actions --fail-on warn", "in CI"],
          ["faultline lint errors.overlay.yaml", "with what it extends"],
          ["faultline lint openapi.yaml --profile audit", "a document without x-error"],
          ["faultline lint --explain unique-code", "what a rule wants, and why"],
        ],
        "0 no finding as severe as --fail-on, 1 such findings, 2 an unreadable file, an unknown rule, or wrong use",
      ),
    )
    .action(async (files: string[], options: LintOptions) => {
      if (options.explain !== undefined) {
        const { explainRule } = await import("./rule-help.ts");
        return explainRule(options.explain, io);
      }
      const { lint } = await import("./lint.ts");
      finish(await lint(files, options, io));
    });
}
