/** Defines the command `faultline observe`: arguments, options and help. */
import type { LogMembers } from "@faultline/exchanges";
import type { Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import { oneOf } from "../options.ts";
import type { ObserveFormat, ObserveOptions, Trouble } from "./observe.ts";
import { WrongUse } from "../wrong-use.ts";

const MEMBERS = ["status", "headers", "body", "method", "url", "requestHeaders", "requestBody", "time"] as const;

export function addObserve(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("observe")
    .summary("compare captured traffic with what is documented")
    .description(
      "Counts the errors in captured traffic: codes with their times, codes that were never seen or are not documented, deviations, and Retry-After beside what is documented. Takes HAR, logs with one JSON object a line, of any length, and whatever else explain takes.",
    )
    .argument("[files...]", "captures; `-`, or no name with piped input, means standard input")
    .option(
      "--family <family>",
      "id or alias of the family; without it, chosen by the host or the body of each exchange",
    )
    .option(
      "-f, --format <format>",
      "markdown for people, json for programs",
      oneOf<ObserveFormat>("--format", ["markdown", "json"]),
      "markdown",
    )
    .option(
      "--member <name=path>",
      `member of a log line, such as status=http.code; names are ${MEMBERS.join(", ")}; repeatable`,
      readMember,
    )
    .option(
      "--fail-on <kinds>",
      "exit with 1 where such was seen: undeclared, deviant, or both with a comma",
      readTroubles,
    )
    .option("--coverage", "list only the documented errors that were never seen")
    .option("--propose", "print a patch that adds what was seen to the families of the project, for `git apply`")
    .option("--min <percent>", "exit with 1 where fewer of the documented errors were seen", readPercent)
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline observe traffic.har", "which codes come, and how often"],
          ["faultline observe log.ndjson --fail-on undeclared", "in a nightly job"],
          ["faultline observe traffic.har --coverage", "documented errors that were never seen"],
        ],
        "0, 1 for what --fail-on and --min name, 2 wrong use or unreadable input",
      ),
    )
    .action(async (files: string[], options: ObserveOptions) => {
      const { observe } = await import("./observe.ts");
      finish(await observe(files, options, io));
    });
}

function readMember(text: string, members: LogMembers = {}): LogMembers {
  const at = text.indexOf("=");
  const name = MEMBERS.find((known) => known === text.slice(0, at));
  const path = text.slice(at + 1);
  if (at > 0 && name !== undefined && path !== "") return { ...members, [name]: path };
  throw new WrongUse(
    `--member: found no name=path; wanted one such as status=http.code; names are ${MEMBERS.join(", ")}`,
  );
}

const readTrouble = oneOf<Trouble>("--fail-on", ["undeclared", "deviant"]);

function readTroubles(text: string): Trouble[] {
  return text.split(",").map((word) => readTrouble(word.trim()));
}

function readPercent(text: string): number {
  const percent = Number(text);
  if (/^\d{1,3}$/.test(text) && percent <= 100) return percent;
  throw new WrongUse("--min: found no number from 0 to 100; wanted a percentage, such as --min 80");
}
