/** The command `faultline lint`: its arguments, its options, its help. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { FORMATS } from "./formats.ts";
import { readFailOn, readLintFormat, readProfile, readReport, readRule, type LintOptions } from "./lint-options.ts";

/** `faultline lint`; what it needs is loaded once it runs. */
export function addLint(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("lint")
    .summary("say where a spec contradicts itself or leaves its readers alone")
    .description(
      "Checks error families written as OpenAPI, and shows each finding with its lines, what was found, what was wanted and what to do.",
    )
    .argument("[files...]", "files, folders or patterns; without any, specs/*/openapi.yaml")
    .option("-f, --format <format>", `what to print: ${FORMATS.join(", ")}`, readLintFormat, "stylish")
    .option("-o, --output <format=file>", "one more report, into a file; may be given several times", readReport)
    .option(
      "--fail-on <severity>",
      "the least severity that makes the exit code 1: error, warn, info",
      readFailOn,
      "error",
    )
    .option("-r, --rule <id>", "run this rule alone; may be given several times", readRule)
    .option("--explain <rule>", "print the page of this rule, and lint nothing")
    .option(
      "--profile <profile>",
      "family, for specs with x-error, or audit, for any OpenAPI 3 document",
      readProfile,
      "family",
    )
    .option("--fix", "fix what can be fixed without a doubt; comments and spacing stay", false)
    .option("--allow-remote", "fetch what the specs refer to at http addresses", false)
    .option("--history", "ask git which codes were removed before, and refuse them for something else", false)
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing as severe as --fail-on, 1 findings, 2 an unreadable file, an unknown rule, or wrong use.",
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
