/** Finds the project around a folder: its config, and the documents of its families. */
import { existsSync, lstatSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { DocumentTransform } from "@faultline/catalog";
import type { FaultlineConfig, FamilyEntry } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { filesMatching, isPattern } from "./match-files.ts";
import { USUAL_FAMILIES } from "./usual-families.ts";

/** The document of a family, with the overlay and the id where the config gives them. */
export interface SpecFile {
  /** Path from the root of the project, with slashes. */
  path: string;
  /** Path of the overlay, likewise. */
  overlay?: string;
  id?: string;
  /** Path of the document from which the family was imported. */
  api?: string;
  /** The hook of the config. */
  transform?: DocumentTransform;
}

export interface Project {
  /** The folder of the config, or the one that has families where configs have them by default. */
  root: string;
  /** Name of the config file; absent where there is none. */
  file?: string;
  config: FaultlineConfig;
}

export const CONFIG_NAMES = ["ts", "mts", "cts", "js", "mjs", "cjs", "yaml", "yml", "json"].map(
  (ending) => `faultline.config.${ending}`,
);

/** True for a config that is data, and so can be read without running it. */
export function isDataConfig(name: string): boolean {
  return /\.(?:ya?ml|json)$/.test(name);
}

/** What a project is wanted to have. */
export const WANTED_PROJECT = "a faultline.config file, errors/<family>.yaml or specs/<family>/openapi.yaml";

/** Finds the project around a folder, or undefined. The search ends at the root of the repository. */
export async function findProject(start: string): Promise<Project | undefined> {
  for (let root = start; ; root = dirname(root)) {
    const names = CONFIG_NAMES.filter((name) => isThere(join(root, name)));
    const [file, other] = names;
    if (file !== undefined && other !== undefined)
      throw new ConfigError([`${root}: found both ${file} and ${other}; wanted one config. Remove the other one`]);
    if (file !== undefined) {
      const { loadConfig } = await import("./load-config.ts"); // most folders have none
      return { root, file, config: await loadConfig(root, file) };
    }
    if (await hasUsualFamilies(root)) return { root, config: {} };
    if (existsSync(join(root, ".git")) || root === dirname(root)) return undefined;
  }
}

/** True for a link that leads nowhere as well: a config that cannot be read is not one that is missing. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * The config that a text in YAML or JSON says, such as that of another revision.
 * @throws {ConfigError} where it is neither, or has a value that cannot be followed.
 */
export async function configOfText(text: string, file: string): Promise<FaultlineConfig> {
  const { configOfData } = await import("./load-config.ts");
  return configOfData(text, file);
}

/**
 * Finds the project in which a command runs.
 * @throws {ConfigError} where there is none, or its config cannot be followed.
 */
export async function projectAround(cwd: string): Promise<Project> {
  const project = await findProject(cwd);
  if (project) return project;
  throw new ConfigError([
    `found no project here or above; wanted ${WANTED_PROJECT}. \`faultline init\` writes a first family`,
  ]);
}

async function hasUsualFamilies(root: string): Promise<boolean> {
  const names = await readdir(root).catch((): string[] => []);
  if (!names.includes("errors") && !names.includes("specs")) return false;
  return (await usualFiles(root)).length > 0;
}

async function usualFiles(root: string): Promise<string[]> {
  return (await Promise.all(USUAL_FAMILIES.map((pattern) => filesMatching(pattern, root)))).flat();
}

/** The families as the config has them, or by default, with plain paths. */
export function familyEntries({ config }: Pick<Project, "config">): readonly FamilyEntry[] {
  return (config.families ?? USUAL_FAMILIES).map((entry) => {
    const { spec, overlay, api, ...rest } = typeof entry === "string" ? { spec: entry } : entry;
    return {
      ...rest,
      spec: plainPath(spec),
      ...(overlay !== undefined && { overlay: plainPath(overlay) }),
      ...(api !== undefined && { api: plainPath(api) }),
    };
  });
}

/**
 * Lists the documents of the project's families; see {@link familiesOfDocument}.
 * @throws {ConfigError} where an entry of the config has no file.
 */
export async function specFiles(project: Project): Promise<SpecFile[]> {
  const found = new Map<string, FamilyEntry[]>();
  const missing: string[] = [];
  for (const [index, entry] of familyEntries(project).entries()) {
    const files = await filesMatching(entry.spec, project.root);
    const isNamed = project.file !== undefined && project.config.families !== undefined;
    if (files.length === 0 && isNamed)
      missing.push(missingFile(project, `[${index}]`, entry.spec, "an OpenAPI document"));
    const { overlay, api } = entry;
    if (overlay !== undefined && !existsSync(join(project.root, overlay)))
      missing.push(missingFile(project, `[${index}].overlay`, overlay, "an OpenAPI Overlay"));
    if (api !== undefined && !existsSync(join(project.root, api)))
      missing.push(missingFile(project, `[${index}].api`, api, "the document of the API"));
    for (const path of files.map(plainPath)) found.set(path, [...(found.get(path) ?? []), entry]);
  }
  if (missing.length > 0) throw new ConfigError(missing);
  if (found.size === 0) throw new ConfigError([`${project.file ?? "."}: found no family; wanted ${WANTED_PROJECT}`]);
  const { transform } = project.config;
  return [...found]
    .flatMap(([path, entries]) => familiesOfDocument(entries).map((details) => ({ path, ...details })))
    .map((file) => ({ ...file, ...(transform && { transform }) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

type FamilyDetails = Omit<SpecFile, "path">;

/**
 * What the entries that have a document say of its families. Those that name it with an overlay or an id make a family each: one document can
 * have several, by several overlays. Else there is one; of patterns, the last one with an overlay or an id counts.
 */
export function familiesOfDocument(entries: readonly FamilyEntry[]): FamilyDetails[] {
  const said = entries.map((entry) => ({ entry, details: detailsOf(entry) }));
  const telling = said.filter(({ details }) => Object.keys(details).length > 0);
  const named = telling.filter(({ entry }) => !isPattern(entry.spec));
  if (named.length === 0) return [telling.at(-1)?.details ?? {}];
  return [...new Map(named.map(({ details }) => [JSON.stringify([details.overlay, details.id]), details])).values()];
}

function detailsOf({ overlay, id, api }: FamilyEntry): FamilyDetails {
  return {
    ...(overlay !== undefined && { overlay }),
    ...(id !== undefined && { id }),
    ...(api !== undefined && { api }),
  };
}

/** The folders in which documents of families are, or can appear; none is below another one. */
export function foldersOfFamilies(project: Project): string[] {
  const folders = familyEntries(project)
    .flatMap(({ spec, overlay = spec }) => [spec, overlay])
    .map(startOf);
  const there = [...new Set(folders)].filter((folder) => existsSync(join(project.root, folder)));
  return there.filter(
    (folder) => !there.some((other) => (other === "." ? folder !== "." : folder.startsWith(`${other}/`))),
  );
}

/** The part of a pattern before its first wild card, or the folder of a file. */
function startOf(spec: string): string {
  const steps = spec.split("/").slice(0, -1);
  const wild = steps.findIndex((step) => isPattern(step));
  return (wild === -1 ? steps : steps.slice(0, wild)).join("/") || ".";
}

function missingFile({ file }: Project, at: string, path: string, wanted: string): string {
  return `${file} families${at}: found no file at ${JSON.stringify(path)}; wanted ${wanted}. Write it, or correct the path`;
}

/** One path for each file, however it is written. */
function plainPath(path: string): string {
  return posix.normalize(path.replaceAll("\\", "/"));
}
