/** Defines the command `faultline schema`. Its dependencies are loaded when it runs. */
import type { Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";

export function addSchema(root: Command, io: Io): void {
  root
    .command("schema")
    .summary("print the JSON Schema of an error family, for editors")
    .description(
      "Prints the JSON Schema of OpenAPI 3.0, 3.1 and 3.2 with the extensions of error families, and of overlays that add them, for yaml-language-server and other editors. A document is judged by the version that it names.",
    )
    .addHelpText("after", afterOptions([["faultline schema > openapi.schema.json", "for yaml-language-server"]]))
    .action(async () => {
      const { schemaText } = await import("./schema-text.ts");
      io.stdout.write(await schemaText());
    });
}
