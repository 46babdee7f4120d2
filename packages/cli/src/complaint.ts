import { CommanderError } from "commander";
import { printable } from "./printable.ts";

/** What to print about an error that ended the command, or one pass of it. */
export function complaint(error: unknown): string {
  return textOf(error).split("\n").map(printable).join("\n");
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return `faultline: ${String(error)}\n`;
  if (error.name === "CatalogError") return `${error.message}\n`; // lines that start with their place, for editors to follow
  if (!(error instanceof CommanderError)) return `faultline: ${error.message}\n`;
  return error.code === "commander.help" ? "" : `faultline: ${wrongUse(error)}\nSee \`faultline --help\`.\n`;
}

/** Commander repeats unknown words as they were typed. Only what can be a name is for the eye; the rest may be a body or a password. */
function wrongUse({ message, code }: CommanderError): string {
  const text = message.replace(/^error: /, "");
  if (code !== "commander.unknownCommand" && code !== "commander.unknownOption") return text;
  return text.replace(/ '(-{0,2}\w[-\w]{0,30})?(?:[^\w-][^]*?)?'(?=\n|$)/, (_, name?: string) =>
    name === undefined ? "" : ` \`${name}\``,
  );
}
