/** Defines the command `faultline generate`: options and help. */
import { Option, type Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import { audienceOption } from "../options.ts";
import type { SpecOptions } from "./generate.ts";

export function addGenerate(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("generate")
    .summary("write the generated files of the specs")
    .description(
      "Generates types, guards and help texts of the families that faultline.config names, or of errors/*.yaml and specs/*/openapi.yaml.",
    )
    .addOption(
      new Option("--check", "write nothing; fail where a file is stale, missing or left over")
        .default(false)
        .conflicts("watch"),
    )
    .option("--watch", "go on, and emit again what a saved spec changes", false)
    .addOption(
      new Option("--package", "write the package that `output.package` of the config names, ready to publish")
        .default(false)
        .conflicts("watch"),
    )
    .option("--allow-remote", "fetch what the specs refer to at http addresses", false)
    .addOption(audienceOption("leave errors for a narrower audience out of the help texts"))
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline generate", "write what changed"],
          ["faultline generate --check", "in CI: fail where somebody forgot to"],
          ["faultline generate --watch", "while you edit a spec"],
        ],
        "0 up to date, 1 with --check where a file differs, 2 a spec cannot be read, or wrong use",
      ),
    )
    .action(async ({ check, watch, ...options }: SpecOptions & { check: boolean; watch: boolean }) => {
      if (watch) finish(await (await import("./watch-specs.ts")).watchSpecs(io, options));
      else finish(await (await import("./generate.ts")).generateFiles(check, io, options));
    });
}
