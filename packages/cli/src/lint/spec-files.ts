/** Finds the documents that the arguments of lint name, or those of the project. */
import { existsSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import {
  filesMatching,
  filesWithin,
  findProject,
  isPattern,
  specFiles,
  type RegistryConfig,
  type SpecFile,
} from "@faultline/codegen/config";
import { WrongUse } from "../wrong-use.ts";

/** What a folder is searched for. */
const NAME = /^openapi\.(ya?ml|json)$/;

/** What is to be linted. */
export interface NamedFiles {
  files: SpecFile[];
  /** Of the project around the working directory, where its config has one. */
  registry?: RegistryConfig;
}

/**
 * The files that the arguments name: files, folders, and patterns with `*`, `**` and `?`; each file once. Without
 * arguments, the documents of the project's families. An overlay belongs to one document.
 * @throws {WrongUse} where an argument names none, or there is no project.
 * @throws {ConfigError} where the config of the project cannot be followed.
 */
export async function namedSpecFiles(args: readonly string[], cwd: string, overlay?: string): Promise<NamedFiles> {
  if (overlay !== undefined && args.length !== 1)
    throw new WrongUse(
      `--overlay: found ${args.length === 0 ? "no document" : "several documents"}; wanted the one that it changes, such as \`faultline lint openapi.json --overlay errors.overlay.yaml\``,
    );
  const { files: own, ...more } = await familiesOfProject(cwd, args.length === 0);
  if (args.length === 0) return { files: own, ...more };
  const files: string[] = [];
  for (const arg of args) {
    const found = await filesOf(arg, cwd, own);
    if (found.length === 0)
      throw new WrongUse(
        existsSync(resolve(cwd, arg))
          ? `${arg}: found a folder without a family of the project, and without an openapi.yaml, .yml or .json at any depth; wanted OpenAPI documents. Name the files`
          : `${arg}: found no file of this pattern; wanted OpenAPI documents. Name files, folders or patterns`,
      );
    files.push(...found);
  }
  const entries = new Map(own.flatMap((entry) => namesOf(entry).map((path) => [resolve(cwd, path), entry])));
  const specs = files.map((path): SpecFile => {
    const entry = entries.get(resolve(cwd, path)) ?? { path };
    if (overlay !== undefined) return { ...entry, path, overlay };
    return entry.overlay === undefined ? { ...entry, path } : entry;
  });
  return { files: [...new Map(specs.map((spec) => [JSON.stringify(spec), spec])).values()], ...more };
}

/** The paths that name an entry of the config: its document and its overlay. */
function namesOf({ path, overlay }: SpecFile): string[] {
  return overlay === undefined ? [path] : [path, overlay];
}

/** The documents of the project around a folder, by their paths from there. */
async function familiesOfProject(cwd: string, isWanted: boolean): Promise<NamedFiles> {
  const project = await findProject(cwd);
  if (!project) {
    if (!isWanted) return { files: [] };
    throw new WrongUse(
      "[files]: found no project here or above; wanted a faultline.config file, errors/<family>.yaml or specs/<family>/openapi.yaml. Name files, folders or patterns, or run `faultline init`",
    );
  }
  const files = await specFiles(project);
  const fromHere = (path: string): string => relative(cwd, join(project.root, path));
  const { registry } = project.config;
  return {
    files: files.map(({ path, overlay, ...rest }) => ({
      ...rest,
      path: fromHere(path),
      ...(overlay !== undefined && { overlay: fromHere(overlay) }),
    })),
    ...(registry && { registry }),
  };
}

/** The files that one argument names. Those of a folder are the families of the project in it, and whatever has the name of an OpenAPI document. */
async function filesOf(arg: string, cwd: string, own: readonly SpecFile[]): Promise<string[]> {
  const path = resolve(cwd, arg);
  if (existsSync(path) && statSync(path).isDirectory()) {
    const families = own.filter((entry) => resolve(cwd, entry.path).startsWith(join(path, sep)));
    const found = [...families.map((entry) => entry.path), ...(await filesWithin(arg, cwd, ["**", NAME]))];
    return [...new Map(found.map((file) => [resolve(cwd, file), file])).values()];
  }
  if (existsSync(path)) return [arg];
  return isPattern(arg) ? filesMatching(arg, cwd) : [arg]; // reading it says what is wrong
}
