/** Defines the command `faultline import`: arguments, options and help. */
import type { Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import type { ImportOptions } from "./import.ts";

/** Adds `faultline import`, whose dependencies are loaded when it runs. */
export function addImport(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("import")
    .summary("propose the errors of an API from its OpenAPI document, a table of codes, or captured traffic")
    .description(
      "Finds the errors of an OpenAPI 3.0, 3.1 or 3.2 document, and writes them as an overlay beside it, or as a family of its own. Run again, it keeps what you edited, adds what is new and marks what went. What the document does not say stays open.",
    )
    .argument(
      "[source]",
      "an OpenAPI document (YAML or JSON), a table of codes (.md, .csv or .txt), or captured traffic (.har, .ndjson, .log or .http); without one, what the config says was imported",
    )
    .option("--family <id>", "write a family document, errors/<id>.yaml, in place of an overlay")
    .option("-o, --output <file>", "write the overlay or the family to this file")
    .option(
      "--code <member>",
      "the member that holds the code, such as error/code, or a pointer to its schema; none: the status alone tells",
    )
    .option("--envelope <schema>", "the component schema that error bodies share")
    .option("--columns <names>", "of a table: what its columns hold, such as status,code,description; - for others")
    .option("--report <file>", "write the report to this file; printed by default")
    .option("--check", "write nothing; exit with 1 where the source has changed since the last import", false)
    .option("--allow-remote", "allow the document to refer to documents at http addresses", false)
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline import openapi.json", "an overlay beside it, and a config"],
          ["faultline import openapi.json --family orders", "errors/orders.yaml"],
          ["faultline import openapi.json --code error/code", "where the code stands"],
          ["faultline import docs/codes.md --family orders --code code", "a table of codes"],
          ["faultline import traffic.har --family orders", "what was seen in traffic"],
          ["faultline import openapi.json --check", "in CI; without a source: all"],
        ],
        "0 written or up to date, 1 a source without errors, or changed since the last import with --check, 2 an unreadable file or wrong use",
      ),
    )
    .action(async (source: string | undefined, options: ImportOptions) => {
      if (source === undefined) {
        const { importProject } = await import("./import-project.ts");
        return finish(await importProject(options, io));
      }
      const { importSource } = await import("./import.ts");
      finish(await importSource(source, options, io));
    });
}
