/** Starts a project: writes a config, a first family, and what editors and workflows need. Nothing is overwritten. */
import { existsSync } from "node:fs";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { familyIdProblems } from "@faultline/catalog/pure";
import { CONFIG_NAMES } from "@faultline/codegen/config";
import { replaceFile } from "@faultline/codegen/files";
import type { Io } from "../io.ts";
import { openApiSchema } from "../schema/openapi-schema.ts";
import { WrongUse } from "../wrong-use.ts";
import { ask } from "./ask.ts";
import { firstFamily } from "./first-family.ts";
import { configText, runCommand, withScripts, workflowText, type PackageManager } from "./project-files.ts";

export interface InitOptions {
  /** Id of the first family. */
  family?: string;
  /** Folder of the generated code. */
  code?: string;
}

const USUAL = { family: "api", code: "src/errors" } as const;

/**
 * Writes the files of a new project into the working directory, and says of each whether it was written or left.
 * @throws {WrongUse} where an answer cannot be used, or a file cannot be written.
 */
export async function init(options: InitOptions, io: Io): Promise<number> {
  const { cwd, stdout } = io;
  const family = checkedFamily(options.family ?? (await ask("Id of the first family", USUAL.family, io)));
  const code = checkedFolder(options.code ?? (await ask("Folder of the generated code", USUAL.code, io)));
  const manager = managerOf(cwd);
  const manifest = await manifestIn(cwd);
  const config = CONFIG_NAMES.find((name) => existsSync(join(cwd, name)));
  const files: [path: string, text: string][] = [
    [config ?? "faultline.config.ts", configText(code)],
    ...(config === undefined ? [[`errors/${family}.yaml`, firstFamily(family)] as [string, string]] : []), // another config may look elsewhere
    ["errors/.openapi.schema.json", `${JSON.stringify(openApiSchema(), null, 2)}\n`],
    [".github/workflows/errors.yml", workflowText(manager)],
  ];
  for (const [path] of files) await refuseFileOnTheWay(cwd, path);
  for (const [path, text] of files) stdout.write(`${path}: ${await writeNew(cwd, path, text)}\n`);
  stdout.write(`package.json: ${await addScripts(cwd, manifest)}\n`);
  stdout.write(`Next: \`${runCommand(manager)} lint\`, then \`${runCommand(manager)} generate\`.\n`);
  return 0;
}

function checkedFamily(id: string): string {
  const isName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);
  if (isName && familyIdProblems(id).length === 0) return id;
  const found = isName ? "a name that means something else in code or file names" : "a name that no family can have";
  throw new WrongUse(
    `--family: found ${found}; wanted lower-case words joined by hyphens, such as --family device-management`,
  );
}

function checkedFolder(folder: string): string {
  const steps = folder.split("/");
  const isBelow = !/^(?:[\\/]|[A-Za-z]:)|[\0-\x1f\\]/.test(folder) && !steps.includes("..");
  if (isBelow && steps.some((step) => step !== "" && step !== ".")) return folder;
  throw new WrongUse("--code: found no folder below this one; wanted one such as --code src/errors");
}

function managerOf(cwd: string): PackageManager {
  if (existsSync(join(cwd, "pnpm-lock.yaml"))) return "pnpm";
  return existsSync(join(cwd, "yarn.lock")) ? "yarn" : "npm";
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
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const found = await stat(join(cwd, folder)).catch(() => undefined);
    if (found && !found.isDirectory())
      throw new WrongUse(`${folder}: found a file; wanted a folder. Move it away; nothing was written`);
  }
}

/** Makes the file, unless there is one: `wx` also loses against a file that comes meanwhile. */
async function writeNew(cwd: string, path: string, text: string): Promise<string> {
  try {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text, { flag: "wx" });
    return "written";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (code === "EEXIST" && existsSync(join(cwd, path))) return "exists, left as it is";
    throw new WrongUse(`${path}: found a place that cannot be written to (${code}); wanted to make the file`);
  }
}

async function addScripts(cwd: string, manifest: Manifest | undefined): Promise<string> {
  if (!manifest) return "none, so no scripts were added";
  const text = withScripts(manifest.text, manifest.value);
  if (text === undefined) return "has the scripts already";
  await replaceFile(join(cwd, "package.json"), text);
  return "scripts added";
}
