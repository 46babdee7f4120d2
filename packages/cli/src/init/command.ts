/** Defines the command `faultline init`. Its dependencies are loaded when it runs. */
import type { Command } from "commander";
import { afterOptions } from "../help-text.ts";
import type { Io } from "../io.ts";
import type { InitOptions } from "./init.ts";

export function addInit(root: Command, io: Io, finish: (exitCode: number) => void): void {
  root
    .command("init")
    .summary("start a project: a config, a first family, scripts and a workflow")
    .description(
      "Writes faultline.config.ts, a family with two errors where there is none yet, a schema for editors, scripts and a workflow at the root of the repository. A file that exists is left as it is.",
    )
    .option("--family <id>", "id of the first family; asked for at a terminal, else `api`")
    .option("--code <folder>", "folder of the generated code; asked for at a terminal, else src/errors")
    .addHelpText(
      "after",
      afterOptions(
        [
          ["faultline init", "asks for the names"],
          ["faultline init --family orders --code src/errors", "asks for nothing"],
        ],
        "0 written or left, 2 wrong use, or a file that cannot be written",
      ),
    )
    .action(async (options: InitOptions) => {
      const { init } = await import("./init.ts");
      finish(await init(options, io));
    });
}
