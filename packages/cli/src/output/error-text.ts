/** Turns an error that ended the command into the text for standard error. */
import { CommanderError } from "commander";
import { printable } from "./printable.ts";
import { WrongUse } from "../wrong-use.ts";

/**
 * What to print about an error that ended the command, or one pass of it. A line break inside a message is shown as one. `command` is the
 * one whose help tells how to use it.
 */
export function errorText(error: unknown, command?: string): string {
  return linesOf(error, command)
    .map((line) => `${printable(line)}\n`)
    .join("");
}

/** The first ones tell what is wrong; thousands come of one slip, and push the first ones out of sight. */
const MOST_LINES = 50;

/** Errors whose lines start with their place, for editors to follow. */
const PLACED: ReadonlySet<string> = new Set(["CatalogError", "InTheWay", "ConfigError", "Unwritable"]);

function linesOf(error: unknown, command: string | undefined): string[] {
  if (!(error instanceof Error)) return [`faultline: ${String(error)}`];
  if (PLACED.has(error.name)) return first(error.message.split("\n"));
  if (error instanceof WrongUse) return [`faultline: ${error.message}`, ...error.details];
  if (!(error instanceof CommanderError)) return [`faultline: ${error.message}`];
  return error.code === "commander.help"
    ? []
    : [
        ...`faultline: ${wrongUse(error)}`.split("\n"),
        `See \`${["faultline", command, "--help"].filter(Boolean).join(" ")}\`.`,
      ];
}

function first(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`and ${more} more`] : [])];
}

/** Commander repeats unknown words as they were typed. Only what can be a name is for the eye; the rest may be a body or a password. */
function wrongUse({ message, code }: CommanderError): string {
  const text = message.replace(/^error: /, "");
  if (code !== "commander.unknownCommand" && code !== "commander.unknownOption") return text;
  return text.replace(/ '(-{0,2}\w[-\w]{0,30})?(?:[^\w-][^]*?)?'(?=\n|$)/, (_, name?: string) =>
    name === undefined ? "" : ` \`${name}\``,
  );
}
