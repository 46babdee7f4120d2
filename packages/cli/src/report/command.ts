/** Defines the command `faultline report`: arguments, options and help. */
import type { Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import { readHeader, readMethod, readStatus } from "../options.ts";
import type { ReportOptions } from "./report.ts";

export function addReport(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("report")
    .summary("write a report for the support of a service, without secrets")
    .description(
      "Writes Markdown for the support of a service: request, response, code, request id, times, and what was tried. Credentials, cookies, tokens and keys are removed, wherever they stand. Takes what explain takes.",
    )
    .argument("[family]", "id or alias of the error family. Without it, the family is chosen by the host or the body")
    .argument("[file]", "a capture; `-`, or nothing with piped input, means standard input")
    .option("-s, --status <number>", "HTTP status of the response", readStatus)
    .option("-H, --header <header>", "a response header as 'Name: value'; repeatable", readHeader)
    .option("-b, --brand <brand>", "the brand whose support is asked")
    .option("-X, --method <method>", "HTTP method of the failed request; by default that of the capture", readMethod)
    .option("-o, --output <file>", "the file to write; standard output by default")
    .addHelpText(
      "after",
      afterOptions(
        [
          ["curl -v $URL 2>&1 | faultline report", "what was just tried"],
          ["faultline report pelion traffic.har -o report.md", "the failed entries of an archive"],
        ],
        "0 written, 1 nothing failed, 2 wrong use",
      ),
    )
    .action(async (first: string | undefined, second: string | undefined, options: ReportOptions) => {
      const { report } = await import("./report.ts");
      finish(await report(first, second, options, io));
    });
}
