/** Imports again what the config of a project says was imported. */
import { existsSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { projectAround, specFiles } from "@faultline/codegen/config";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";
import { importSource, type ImportOptions } from "./import.ts";
import { stateFile } from "./read-source.ts";

/**
 * Imports each source of the project: the `api` of a family, and the document below an overlay that import has written. Resolves to the highest of
 * the exit codes.
 * @throws {WrongUse} where an option belongs to one source, or the config names no source.
 */
export async function importProject(options: ImportOptions, io: Io): Promise<number> {
  const { check, allowRemote, ...ofOne } = options;
  const [option] = Object.entries(ofOne).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (option !== undefined)
    throw new WrongUse(`--${option}: found it without a source; wanted the source that it is meant for`);
  const project = await projectAround(io.cwd);
  const fromHere = (path: string): string => relative(io.cwd, join(project.root, path)) || path;
  const sources = (await specFiles(project)).flatMap(({ path, overlay, id, api }) => {
    if (api !== undefined) return [{ file: fromHere(api), family: id ?? idOfPath(path), output: fromHere(path) }];
    const wasImported = overlay !== undefined && existsSync(join(project.root, stateFile(overlay)));
    return wasImported ? [{ file: fromHere(path), output: fromHere(overlay) }] : [];
  });
  if (sources.length === 0)
    throw new WrongUse(
      `${project.file ?? "."}: found no imported family of which it names the source; wanted a source, such as openapi.json, or a family with \`api\` in the config`,
    );
  let highest = 0;
  for (const { file, ...target } of sources)
    highest = Math.max(highest, await importSource(file, { check, allowRemote, ...target }, io));
  return highest;
}

/** The id that a file has by its name. */
function idOfPath(path: string): string {
  return basename(path).replace(/\.\w+$/, "");
}
