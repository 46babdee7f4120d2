/** Defines the command `faultline explain`: arguments, options and help. */
import type { Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import { audienceOption, readFormat, readHeader, readMethod, readStatus } from "../options.ts";
import { explain, type ExplainOptions } from "./explain.ts";

export function addExplain(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("explain")
    .summary("explain what failed, why, what to do, and whether to retry")
    .description(
      "Decodes the response of a failed call and explains what failed, why, what to do, and whether and when to retry.",
    )
    .argument("<family>", "id or alias of the error family; `pelion` and `izuma` also choose their brand")
    .argument("[file]", "the response body; `-`, or no name with piped input, means standard input")
    .option("-s, --status <number>", "HTTP status of the response", readStatus)
    .option("-H, --header <header>", "a response header as 'Name: value'; repeatable", readHeader)
    .option("-b, --brand <brand>", "the brand whose support is shown")
    .option("-X, --method <method>", "HTTP method of the failed request", readMethod, "GET")
    .option("-f, --format <format>", "text for people, json for programs", readFormat, "text")
    .addOption(audienceOption("explain errors for a narrower audience as if they were not documented"))
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline explain apple --status 500 body.json", "a body in a file"],
          ["curl -s $URL | faultline explain dt --status 409 -", "a body from a pipe"],
          ["faultline explain pelion --status 429 -H 'Retry-After: 9'", "no body at all"],
          ["faultline explain orders body.json --format json", "for a program"],
        ],
        "0 the catalogue knows the failure, 1 it does not know it or nothing failed, 2 wrong use",
      ),
    )
    .action(async (family: string, file: string | undefined, options: ExplainOptions) =>
      finish(await explain(family, file, options, io)),
    );
}
