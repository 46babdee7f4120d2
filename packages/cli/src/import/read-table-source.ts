/** Reads a table of codes as a source. */
import { WrongUse } from "../wrong-use.ts";
import type { ImportOptions } from "./import.ts";
import type { ImportSource } from "./read-source.ts";

export async function readTableSource(file: string, _options: ImportOptions, _cwd: string): Promise<ImportSource> {
  throw new WrongUse(`${file}: not yet`);
}
