/** Defines the command `faultline explain`: arguments, options and help. */
import type { Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import { audienceOption, readFormat, readHeader, readMethod, readStatus } from "../options.ts";
import { WrongUse } from "../wrong-use.ts";
import type { ExplainOptions } from "./explain.ts";
import { isFileName } from "./ask/question.ts";

export function addExplain(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("explain")
    .summary("explain what failed, why, what to do, and whether to retry")
    .description(
      "Explains what failed, why, what to do, and whether and when to retry. Takes a body, a whole response as curl, HTTPie or wget print it, HAR, errors of clients in JSON, or a log with one JSON object a line; or the code of an error, or its text; or nothing but a family, for its limits, advice and codes. An answer has at most 25 lines.",
    )
    .argument(
      "[family]",
      "id or alias of the error family; `pelion` and `izuma` also choose their brand. Without it, the family is chosen by the host or the body",
    )
    .argument(
      "[what...]",
      "a file, which has a `/` or a `.` in its name, or `-`, or nothing with piped input, for standard input; or the code of an error",
    )
    .option("-s, --status <number>", "HTTP status of the response", readStatus)
    .option("-H, --header <header>", "a response header as 'Name: value'; repeatable", readHeader)
    .option("-b, --brand <brand>", "the brand whose support is shown")
    .option(
      "-X, --method <method>",
      "HTTP method of the failed request; by default that of the capture, else GET",
      readMethod,
    )
    .option("-f, --format <format>", "text for people, json for programs", readFormat, "text")
    .option("-l, --long", "all that is known, however long")
    .addOption(audienceOption("explain errors for a narrower audience as if they were not documented"))
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline explain apple --status 500 body.json", "a body in a file"],
          ["curl -s $URL | faultline explain dt --status 409 -", "a body from a pipe"],
          ["faultline explain pelion --status 429 -H 'Retry-After: 9'", "no body at all"],
          ["faultline explain 9646", "a code, without a response"],
          ["faultline explain apple --long", "all that holds for a family"],
          ["faultline explain orders body.json --format json", "for a program"],
        ],
        "0 the catalogue knows the failure, 1 it does not know it or nothing failed, 2 wrong use",
      ),
    )
    .action(async (first: string | undefined, others: string[], options: ExplainOptions) => {
      const [file = "", ...more] = others;
      if (more.length > 0 && isFileName(file))
        throw new WrongUse("[what]: found arguments behind the name of a file; wanted one capture at a time");
      const { explain } = await import("./explain.ts");
      finish(await explain(first, others.length > 0 ? others.join(" ") : undefined, options, io));
    });
}
