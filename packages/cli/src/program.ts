import { readFileSync } from "node:fs";
import { AUDIENCES } from "@faultline/catalog/words";
import { Command, CommanderError, Option } from "commander";
import { errorText } from "./error-text.ts";
import { behindDoor } from "./door.ts";
import { DIFF_FORMATS, readDiffFormat, readDiffReport, readFailOn, type DiffOptions } from "./diff-options.ts";
import { explain, type ExplainOptions } from "./explain.ts";
import { generateFiles, type SpecOptions } from "./generate.ts";
import type { Io } from "./io.ts";
import { pageOf } from "./layout.ts";
import { addLint } from "./lint/command.ts";
import { readFormat, readHeader, readMethod, readStatus } from "./options.ts";
import { watchSpecs } from "./watch-specs.ts";

/**
 * Runs the command line on the arguments after the program's name and resolves to the exit code; 2 means wrong use. Never throws, and
 * never ends the process.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const safe = behindDoor(io);
  try {
    await program(safe, (code) => (exitCode = code)).parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0; // help or the version was asked for
    safe.stderr.write(errorText(error));
    return 2;
  }
  return exitCode;
}

type Finish = (exitCode: number) => void;

function program(io: Io, finish: Finish): Command {
  const { width, colour } = pageOf(io.stdout, io.env);
  const root = new Command("faultline")
    .description(
      "Explains what an API answered when a call failed; checks error families written as OpenAPI, and emits code from them.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
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
  addGenerate(root, io, finish);
  addLint(root, io, finish);
  addDiff(root, io, finish);
  addSchema(root, io);
  return root;
}

function addExplain(root: Command, io: Io, finish: Finish): void {
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
    .addHelpText(
      "after",
      "\nExit codes: 0 the catalogue knows the failure, 1 it does not or nothing failed, 2 wrong use.",
    )
    .action(async (family: string, file: string | undefined, options: ExplainOptions) =>
      finish(await explain(family, file, options, io)),
    );
}

function addGenerate(root: Command, io: Io, finish: Finish): void {
  root
    .command("generate")
    .summary("bring the emitted files up to date with the specs")
    .description(
      "Emits types, guards, help texts and vectors from specs/*/openapi.yaml of the project in which it runs.",
    )
    .addOption(
      new Option("--check", "write nothing; fail where a file is stale, missing or left over")
        .default(false)
        .conflicts("watch"),
    )
    .option("--watch", "go on, and emit again what a saved spec changes", false)
    .option("--allow-remote", "fetch what the specs refer to at http addresses", false)
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

function addDiff(root: Command, io: Io, finish: Finish): void {
  root
    .command("diff")
    .summary("say what changed between two contracts, and whom it breaks")
    .description(
      "Compares error families by family and code, classes each change, and says which version the changes ask for.",
    )
    .argument("<base>", "an OpenAPI document, a folder of families, or `git:<revision>` for specs/ of that revision")
    .argument("[head]", "the same for the newer side; specs/ of the project where it is left out")
    .addOption(
      new Option("-f, --format <format>", `what to print: ${DIFF_FORMATS.join(", ")}`)
        .argParser(readDiffFormat)
        .default("stylish"),
    )
    .addOption(new Option("--changelog", "the same as --format changelog").conflicts("format"))
    .option(
      "--check-version",
      "fail where info.version was not raised enough since the last release tag, or since the base where there is none",
    )
    .option("--wording", "let wording alone ask for a version, too")
    .option("--fail-on <changes>", "breaking, or none where a raised version is enough", readFailOn, "breaking")
    .option(
      "-o, --output <format=file>",
      "one more report, into a file; may be given several times; without a format, what would be printed",
      readDiffReport,
    )
    .option("--allow-remote", "fetch what the specs refer to at http addresses", false)
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing breaks, 1 a change breaks something or a version is too low, 2 a side cannot be read, or wrong use.",
    )
    .action(async (base: string, head: string | undefined, options: DiffOptions) => {
      const { diff } = await import("./diff.ts");
      finish(await diff(base, head, options, io));
    });
}

function addSchema(root: Command, io: Io): void {
  root
    .command("schema")
    .summary("print the JSON Schema of an error family, for editors")
    .description(
      "Prints the JSON Schema of OpenAPI 3.1 with the extensions of error families, for yaml-language-server and other editors.",
    )
    .action(async () => {
      const { openApiSchema } = await import("./openapi-schema.ts");
      io.stdout.write(`${JSON.stringify(openApiSchema(), null, 2)}\n`);
    });
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version; // our own file
}
