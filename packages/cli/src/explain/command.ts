/** The command `faultline explain`: its arguments, its options, its help. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { audienceOption, readFormat, readHeader, readMethod, readStatus } from "../options.ts";
import { explain, type ExplainOptions } from "./explain.ts";

export function addExplain(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("explain")
    .summary("say what failed, why, what to do, and whether to try again")
    .description(
      "Decodes the answer to a failed call and says what it is, why it happens, what to do, and whether and when to try again.",
    )
    .argument("<family>", "id or alias of the error family; `pelion` and `izuma` choose their brand as well")
    .argument("[file]", "the response body; `-`, or a pipe and no name, means standard input")
    .option("-s, --status <number>", "HTTP status of the response", readStatus)
    .option("-H, --header <header>", "a response header as 'Name: value'; may be given several times", readHeader)
    .option("-b, --brand <brand>", "the brand whose support to name")
    .option("-X, --method <method>", "HTTP method of the failed request", readMethod, "GET")
    .option("-f, --format <format>", "text for people, json for programs", readFormat, "text")
    .addOption(audienceOption("explain errors for a narrower audience as if they were not documented"))
    .addHelpText(
      "after",
      "\nExit codes: 0 the catalogue knows the failure, 1 it does not or nothing failed, 2 wrong use.",
    )
    .action(async (family: string, file: string | undefined, options: ExplainOptions) =>
      finish(await explain(family, file, options, io)),
    );
}
