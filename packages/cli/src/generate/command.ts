/** Defines the command `faultline generate`: options and help. */
import { AUDIENCES } from "@faultline/catalog/words";
import { Option, type Command } from "commander";
import type { Io } from "../io.ts";
import { generateFiles, type SpecOptions } from "./generate.ts";
import { watchSpecs } from "./watch-specs.ts";

export function addGenerate(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("generate")
    .summary("write the generated files of the specs")
    .description("Generates types, guards, help texts and vectors from specs/*/openapi.yaml of the current project.")
    .addOption(
      new Option("--check", "write nothing; fail where a file is stale, missing or left over")
        .default(false)
        .conflicts("watch"),
    )
    .option("--watch", "keep running, and generate again when a spec is saved", false)
    .option("--allow-remote", "allow specs to refer to documents at http addresses", false)
    .addOption(
      new Option("--audience <readers>", "leave errors for a narrower audience out of the help texts").choices(
        AUDIENCES,
      ),
    )
    .addHelpText(
      "after",
      "\nExit codes: 0 up to date, 1 with --check where a file differs, 2 a spec cannot be read, or wrong use.",
    )
    .action(async ({ check, watch, ...options }: SpecOptions & { check: boolean; watch: boolean }) =>
      finish(await (watch ? watchSpecs(io, options) : generateFiles(check, io, options))),
    );
}
