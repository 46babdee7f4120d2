/** Finds the documents that the arguments of lint name, or those of the project. */
import { existsSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import {
  filesMatching,
  filesWithin,
  findProject,
  isPattern,
  specFiles,
  type SpecFile,
} from "@faultline/codegen/config";
import { WrongUse } from "../wrong-use.ts";

/** What a folder is searched for. */
const NAME = /^openapi\.(ya?ml|json)$/;

/**
 * The files that the arguments name: files, folders, and patterns with `*`, `**` and `?`; each file once. Without
 * arguments, the documents of the project's families.
 * @throws {WrongUse} where an argument names none, or there is no project.
 * @throws {ConfigError} where the config of the project cannot be followed.
 */
export async function namedSpecFiles(args: readonly string[], cwd: string): Promise<SpecFile[]> {
  const own = await familiesOfProject(cwd, args.length === 0);
  if (args.length === 0) return own;
  const files: string[] = [];
  for (const arg of args) {
    const found = await filesOf(arg, cwd);
    if (found.length === 0)
      throw new WrongUse(
        existsSync(resolve(cwd, arg))
          ? `${arg}: found a folder without an openapi.yaml, .yml or .json at any depth; wanted OpenAPI documents. Name the files`
          : "[files]: found no file; wanted OpenAPI documents. Name files, folders or patterns",
      );
    files.push(...found);
  }
  const ids = new Map(own.map(({ path, id }) => [resolve(cwd, path), id]));
  return [...new Set(files)].map((path) => {
    const id = ids.get(resolve(cwd, path));
    return { path, ...(id !== undefined && { id }) };
  });
}

/** The documents of the project around a folder, by their paths from there. */
async function familiesOfProject(cwd: string, isWanted: boolean): Promise<SpecFile[]> {
  const project = await findProject(cwd);
  if (!project) {
    if (!isWanted) return [];
    throw new WrongUse(
      "[files]: found no project here or above; wanted a faultline.config file, errors/<family>.yaml or specs/<family>/openapi.yaml. Name files, folders or patterns, or run `faultline init`",
    );
  }
  if (!isWanted && project.file === undefined) return []; // nothing gives ids
  const files = await specFiles(project);
  return files.map(({ path, ...rest }) => ({ path: relative(cwd, join(project.root, path)), ...rest }));
}

async function filesOf(arg: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, arg);
  if (existsSync(path)) return statSync(path).isDirectory() ? filesWithin(arg, cwd, ["**", NAME]) : [arg];
  return isPattern(arg) ? filesMatching(arg, cwd) : [arg]; // reading it says what is wrong
}
