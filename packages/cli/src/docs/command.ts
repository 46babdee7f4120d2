/** Defines the command `faultline docs`. Its dependencies are loaded when it runs. */
import { Option, type Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import { audienceOption } from "../options.ts";
import { DOCS_FORMATS, readDocsFormat, type DocsOptions } from "./options.ts";

export function addDocs(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("docs")
    .summary("write the reference of the families: pages, Markdown or tables")
    .description(
      "Writes the reference of the project's families into a folder. A page is one file that loads nothing, so that it opens offline, and each error has an address of its own below it.",
    )
    .argument("[families...]", "ids of families of the project; all of them by default")
    .option("-o, --output <folder>", "where to write; files of others in it stay")
    .addOption(
      new Option("-f, --format <format>", `what to write: ${DOCS_FORMATS.join(", ")}`)
        .argParser(readDocsFormat)
        .default("html"),
    )
    .addOption(audienceOption("leave errors for a narrower audience out; by default those that are not public"))
    .option("--allow-remote", "fetch what the specs refer to at http addresses", false)
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline docs -o public/errors", "one page a family, to publish or to open offline"],
          ["faultline docs orders -o public/orders", "this family alone"],
          ["faultline docs -o public/tables --format csv", "a table a family"],
        ],
        "0 written, 2 a spec cannot be read, something is in the way, or wrong use",
      ),
    )
    .action(async (families: string[], options: DocsOptions) => {
      const { docs } = await import("./docs.ts");
      finish(await docs(families, options, io));
    });
}
