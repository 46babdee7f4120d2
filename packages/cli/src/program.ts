/** Runs the `faultline` program and reports an error that ends a command. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { afterOptions } from "./help-text.ts";
import { errorText } from "./output/error-text.ts";
import { behindDoor } from "./output/door.ts";
import { addDiff } from "./diff/command.ts";
import { addDocs } from "./docs/command.ts";
import { addExplain } from "./explain/command.ts";
import { addGenerate } from "./generate/command.ts";
import { addImport } from "./import/command.ts";
import { addInit } from "./init/command.ts";
import type { Io } from "./io.ts";
import { commandMeant } from "./suggestion.ts";
import { pageOf } from "./output/layout.ts";
import { addLint } from "./lint/command.ts";
import { addObserve } from "./observe/command.ts";
import { addReport } from "./report/command.ts";
import { addSchema } from "./schema/command.ts";
import { WrongUse } from "./wrong-use.ts";

/**
 * Runs the command line on the arguments after the program's name and resolves to the exit code; 2 means wrong use. Never throws, and
 * never ends the process.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const safe = behindDoor(io);
  const root = program(safe, (code) => (exitCode = code));
  try {
    await root.parseAsync(withoutHelp(argv, root), { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0; // help or the version was asked for
    const commands = root.commands.map((command) => command.name());
    safe.stderr.write(
      errorText(
        withArgumentWanted(
          withCommandMeant(error, argv[0] ?? "", commands),
          root.commands.find((command) => command.name() === argv[0]),
        ),
        commands.find((name) => name === argv[0]),
      ),
    );
    return 2;
  }
  return exitCode;
}

/** An unknown command with the one that was meant, where Commander knows none that is near. */
function withCommandMeant(error: unknown, typed: string, commands: readonly string[]): unknown {
  const isOpen = error instanceof CommanderError && error.code === "commander.unknownCommand";
  const meant = isOpen && !error.message.includes("Did you mean") ? commandMeant(typed, commands) : undefined;
  return isOpen && meant !== undefined
    ? new CommanderError(error.exitCode, error.code, `${error.message}\n(Did you mean ${meant}?)`)
    : error;
}

/** A missing argument with what its help says of it; one too many with what the command reads. */
function withArgumentWanted(error: unknown, command: Command | undefined): unknown {
  if (error instanceof CommanderError && error.code === "commander.excessArguments" && command) return tooMany(command);
  if (!(error instanceof CommanderError && error.code === "commander.missingArgument")) return error;
  const missing = command?.registeredArguments.find((argument) => error.message.endsWith(`'${argument.name()}'`));
  return missing ? new WrongUse(`<${missing.name()}>: found nothing; wanted ${missing.description}`) : error;
}

/** Says what a command takes that was given more. A document is mostly what is too much: a project names its own. The argument itself is not repeated, since it may be a secret. */
function tooMany(command: Command): WrongUse {
  const { args, registeredArguments } = command;
  const excess = args.slice(registeredArguments.length);
  const wanted =
    registeredArguments.length === 0
      ? "no argument, only options"
      : registeredArguments.map((argument) => `<${argument.name()}>`).join(" and ");
  const isDocument = excess.some((argument) => /\.(ya?ml|json)$/i.test(argument));
  const message = `found ${excess.length} argument${excess.length === 1 ? "" : "s"} too many; wanted ${wanted}`;
  const advice =
    "The documents of a project are named by `families` in faultline.config; `faultline import <file>` writes one for a document that is there.";
  return new WrongUse(message, [
    ...(isDocument && registeredArguments.length === 0 ? [advice] : []),
    `See \`faultline ${command.name()} --help\`.`,
  ]);
}

/** The help of a command that there is not would be that of the program, as if nothing were wrong. */
function withoutHelp(argv: readonly string[], root: Command): readonly string[] {
  const name = argv[0] === "help" ? argv[1] : argv[0];
  const known = ["help", ...root.commands.map((command) => command.name())];
  return name === undefined || name.startsWith("-") || known.includes(name) ? argv : [name];
}

type Finish = (exitCode: number) => void;

function program(io: Io, finish: Finish): Command {
  const { width, colour } = pageOf(io.stdout, io.env);
  const root = new Command("faultline")
    .description(
      "Explains what an API answered when a call failed; checks error families written as OpenAPI, and generates code from them.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText(
      "after",
      afterOptions([
        ["faultline init", "start a project of your own"],
        ["faultline lint", "check its families"],
        ["faultline generate", "write types, guards and help texts"],
        ["faultline explain orders --status 422 body.json", "understand a failed call"],
        ["faultline diff git:main", "see whom a change breaks"],
        ["faultline help diff", "options and examples of a command"],
      ]),
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {}, // `run` prints it
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => colour,
      getErrHasColors: () => colour,
    });
  addExplain(root, io, finish);
  addInit(root, io, finish);
  addImport(root, io, finish);
  addObserve(root, io, finish);
  addReport(root, io, finish);
  addGenerate(root, io, finish);
  addLint(root, io, finish);
  addDiff(root, io, finish);
  addDocs(root, io, finish);
  addSchema(root, io);
  return root;
}

function version(): string {
  const manifest = readFileSync(new URL(import.meta.resolve("@faultline/cli/package.json")), "utf8");
  return (JSON.parse(manifest) as { version: string }).version; // our own file
}
