/** Starts a project: writes a config, a first family, and what editors and workflows need. Nothing is overwritten. */
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { familyIdProblems } from "@faultline/catalog/pure";
import { CONFIG_NAMES, filesMatching, folderProblem, USUAL_FAMILIES } from "@faultline/codegen/config";
import { createFile, replaceFile, Unwritable } from "@faultline/codegen/files";
import type { Io } from "../io.ts";
import { schemaText } from "../schema/schema-text.ts";
import { WrongUse } from "../wrong-use.ts";
import { ask } from "./ask.ts";
import { firstFamily } from "./first-family.ts";
import { configText, nextSteps, withScripts, workflowPath, workflowText } from "./project-files.ts";
import { surroundingsOf } from "./surroundings.ts";

export interface InitOptions {
  /** Id of the first family. */
  family?: string;
  /** Folder of the generated code. */
  code?: string;
}

const USUAL = { family: "api", code: "src/errors" } as const;
/** Where the first family is written. */
const FAMILIES = "errors/*.yaml";

/**
 * Writes the files of a new project into the working directory, its workflow at the root of the repository, and says of each whether it was
 * written or left.
 * @throws {WrongUse} where an answer cannot be used, or something is in the way of a file.
 * @throws {Unwritable} where a file cannot be written.
 */
export async function init(options: InitOptions, io: Io): Promise<number> {
  const { cwd, stdout } = io;
  const config = CONFIG_NAMES.find((name) => existsSync(join(cwd, name)));
  const present = await familiesIn(cwd);
  const family = await firstId(options, config === undefined && present.length === 0, io);
  const code = await codeFolder(options, config === undefined, io);
  const { repository, manager, installation, hasCommand } = await surroundingsOf(cwd);
  const manifest = await manifestIn(cwd);
  const folders = {
    project: slashes(relative(repository, cwd)),
    installation: slashes(relative(repository, installation)),
  };
  const families = family === undefined ? present : [...new Set([FAMILIES, ...present])];
  const files: [path: string, text: string][] = [
    ...(config === undefined && family !== undefined // another config may look elsewhere
      ? [[`errors/${family}.yaml`, firstFamily(family)] as [string, string]]
      : []),
    [config ?? "faultline.config.ts", configText(families, code)], // after the family: where it is, no run writes one again
    ["errors/.openapi.schema.json", await schemaText()],
    [slashes(relative(cwd, join(repository, workflowPath(folders)))), workflowText(manager, folders)],
  ];
  for (const [path] of files) await refuseFileOnTheWay(cwd, path);
  const unused = (["family", "code"] as const).filter((name) => config !== undefined && options[name] !== undefined);
  for (const [path, text] of files) {
    const note = path === config && unused.length > 0 ? `; --${unused.join(" and --")} would be for a new one` : "";
    stdout.write(`${path}: ${await writeNew(cwd, path, text)}${note}\n`);
  }
  stdout.write(`package.json: ${await addScripts(cwd, manifest)}\n`);
  if (config === undefined) stdout.write(await documentsThere(cwd, present));
  stdout.write(nextSteps(manager, hasCommand));
  return 0;
}

/** Where API documents mostly stand. */
const DOCUMENTS = ["openapi.yaml", "openapi.yml", "openapi.json"] as const;

/** What to do with the document of an API that is there and that no family is made of yet. */
async function documentsThere(cwd: string, families: readonly string[]): Promise<string> {
  const names = DOCUMENTS.filter((name) => existsSync(join(cwd, name)) && !families.includes(name));
  const lines = names.map(async (name) => {
    const text = await readFile(join(cwd, name), "utf8").catch(() => "");
    const advice = text.includes("x-error")
      ? `it has errors already: name it in \`families\` of faultline.config.ts`
      : `\`faultline import ${name}\` proposes the errors that it has`;
    return `${name}: left; ${advice}\n`;
  });
  return (await Promise.all(lines)).join("");
}

function checkedFamily(id: string): string {
  const isName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);
  if (isName && familyIdProblems(id).length === 0) return id;
  const found = isName ? "a name that means something else in code or file names" : "a name that no family can have";
  throw new WrongUse(
    `--family: found ${found}; wanted lower-case words joined by hyphens, such as --family device-management`,
  );
}

/**
 * The folder of the generated code, asked for where there is no config that says it.
 * @throws {WrongUse} where the config could not have the folder.
 */
async function codeFolder({ code }: InitOptions, isWanted: boolean, io: Io): Promise<string> {
  const folder = code ?? (isWanted ? await ask("Folder of the generated code", USUAL.code, io) : USUAL.code);
  const problem = folderProblem(folder);
  if (problem === undefined) return folder;
  throw new WrongUse(`--code: ${problem}`);
}

/** Patterns of the families that are there already: a config names its families, and those are the project's as well. */
async function familiesIn(cwd: string): Promise<string[]> {
  const patterns = [FAMILIES, USUAL_FAMILIES[1]];
  const found = await Promise.all(patterns.map((pattern) => filesMatching(pattern, cwd)));
  return patterns.filter((_, index) => found[index]?.length);
}

/** The id of the family to write; undefined where none was asked for and the project has its own. */
async function firstId({ family }: InitOptions, isWanted: boolean, io: Io): Promise<string | undefined> {
  if (family !== undefined) return checkedFamily(family);
  return isWanted ? checkedFamily(await ask("Id of the first family", USUAL.family, io)) : undefined;
}

function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}

interface Manifest {
  text: string;
  value: Record<string, unknown>;
}

async function manifestIn(cwd: string): Promise<Manifest | undefined> {
  const text = await readFile(join(cwd, "package.json"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { text, value: value as Record<string, unknown> }; // an object, as just seen
  } catch {
    // The same message as for a list.
  }
  throw new WrongUse(
    "package.json: found text that is no JSON object; wanted a manifest. Correct it; nothing was written",
  );
}

/** @throws {WrongUse} where a folder of the path is a file, before anything is written. */
async function refuseFileOnTheWay(cwd: string, path: string): Promise<void> {
  for (let folder = dirname(path); /[^./]/.test(folder); folder = dirname(folder)) {
    const found = await stat(join(cwd, folder)).catch(() => undefined);
    if (found && !found.isDirectory())
      throw new WrongUse(`${folder}: found a file; wanted a folder. Move it away; nothing was written`);
  }
}

/**
 * Makes the file, unless there is one.
 * @throws {WrongUse} where a link that leads nowhere is in its way.
 * @throws {Unwritable} where it cannot be written.
 */
async function writeNew(cwd: string, path: string, text: string): Promise<string> {
  const target = join(cwd, path);
  if (await createFile(target, text).catch(Unwritable.at(path))) return "written";
  if (existsSync(target)) return "exists, left as it is";
  throw new WrongUse(`${path}: found a link that leads nowhere; wanted to make the file. Remove it`);
}

async function addScripts(cwd: string, manifest: Manifest | undefined): Promise<string> {
  if (!manifest) return "none, so no scripts were added";
  const { text, report } = withScripts(manifest.text, manifest.value);
  if (text !== undefined) await replaceFile(join(cwd, "package.json"), text).catch(Unwritable.at("package.json"));
  return report;
}
