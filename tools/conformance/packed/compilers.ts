/** Compiles a consumer of every entry of the installed packages with each TypeScript that people have. */
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../release/packages.ts";
import { installed } from "../installed.ts";
import { CONSUMER, RESOLUTIONS, WRONG_CONSUMER } from "./consumer.ts";
import { entriesOf } from "./entries.ts";

/** The oldest release whose types are promised, the last of each line since, and the newest. */
export const COMPILERS = ["5.4.5", "5.9.3", "6.0.3", "7.0.2"] as const;

/** What the compiler says against the packages below the folder; empty where all is well. */
export async function compileWith(version: string, how: keyof typeof RESOLUTIONS, project: string): Promise<string[]> {
  const tsc = join(await installed({ name: "typescript", version }), "bin", "tsc");
  const compile = async (text: string): Promise<string> => {
    await writeFile(join(project, "index.ts"), text);
    const tsconfig = { compilerOptions: { ...RESOLUTIONS[how], noEmit: true }, files: ["index.ts"] };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify(tsconfig));
    return run(process.execPath, [tsc, "-p", "tsconfig.json"], project, 120_000).then(
      () => "",
      (error: Error) => error.message,
    );
  };
  const right = await compile(CONSUMER + everyEntry(project));
  const wrong = await compile(WRONG_CONSUMER);
  return [right, /TS2339.*nonsense/.test(wrong) ? "" : `a member that no body has compiles: ${wrong}`].filter(Boolean);
}

/** One import of each entry of each package that is installed there. */
function everyEntry(project: string): string {
  const scope = join(project, "node_modules", "@faultline");
  return readdirSync(scope)
    .flatMap((folder) => entriesOf(join(scope, folder)))
    .map((entry, index) => `export type * as entry${index} from "${entry}";\n`)
    .join("");
}
