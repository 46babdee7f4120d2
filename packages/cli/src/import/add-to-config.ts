/** Writes the config of a project that has none, or says what an existing one needs. */
import { join, relative, resolve, sep } from "node:path";
import { ConfigError, findProject, specFiles, type Project } from "@faultline/codegen/config";
import { createFile, Unwritable } from "@faultline/codegen/files";
import { WrongUse } from "../wrong-use.ts";
import type { ImportSource } from "./read-source.ts";

/**
 * The project that the family comes to, or undefined where there is none yet.
 * @throws {ConfigError} where it has a config that cannot be followed, with what to add to that.
 */
export async function projectFor(source: ImportSource, cwd: string): Promise<Project | undefined> {
  try {
    return await findProject(cwd);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const entry = objectText(entryFor(source, (path) => path));
    throw new ConfigError([
      ...error.message.split("\n"),
      `families: nothing was written; wanted what is imported among them: ${entry}`,
    ]);
  }
}

/** Makes the project know the family, and returns a line for the report. A config that exists is never changed. */
export async function addToConfig(source: ImportSource, project: Project | undefined, cwd: string): Promise<string[]> {
  if (project?.file !== undefined) return [await advice(project, source, cwd)];
  const entry = entryFor(source, (path) => path);
  const known = project ? await specFiles(project) : [];
  const patterns = new Set(known.map(({ path }) => patternOf(path)));
  if (isUsual(source)) patterns.add("errors/*.yaml");
  const families = [...patterns, ...(isUsual(source) && entry["api"] === undefined ? [] : [entry])];
  const texts = families.map((each) => (typeof each === "string" ? JSON.stringify(each) : objectText(each)));
  const name = "faultline.config.ts";
  const text = `import { defineConfig } from "@faultline/cli/config";\n\nexport default defineConfig({\n  families: [${texts.join(", ")}],\n});\n`;
  if (!(await createFile(join(cwd, name), text).catch(Unwritable.at(name))))
    throw new WrongUse(`${name}: found a file that came meanwhile; wanted to make it. Run again`);
  return [`${name}: written`];
}

type ConfigEntry = Readonly<Record<string, string>>;

function entryFor({ file, output, isOverlay, isApi, id }: ImportSource, from: (path: string) => string): ConfigEntry {
  if (isOverlay) return { spec: from(file), overlay: from(output), id };
  return { spec: from(output), ...(isApi && { api: from(file) }), id };
}

function isUsual({ output, isOverlay }: ImportSource): boolean {
  return !isOverlay && /^errors\/[^/]+\.yaml$/.test(output);
}

/** The pattern that finds a family where it is found without a config, and those that are added beside it. */
function patternOf(path: string): string {
  return path.replace(/^(specs\/)[^/]+/, "$1*").replace(/^(errors\/)[^/]+(?=\.)/, "$1*");
}

function objectText(entry: ConfigEntry): string {
  const members = Object.entries(entry).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${members.join(", ")} }`;
}

async function advice(project: Project, source: ImportSource, cwd: string): Promise<string> {
  const from = (path: string): string => relative(project.root, resolve(cwd, path)).split(sep).join("/");
  const known = await specFiles(project).catch(() => []);
  const spec = from(source.isOverlay ? source.file : source.output);
  const overlay = source.isOverlay ? from(source.output) : undefined;
  const isKnown = known.some((each) => each.path === spec && each.overlay === overlay);
  if (isKnown) return `${project.file ?? ""}: has it already`;
  return `${project.file ?? ""}: left as it is; add ${objectText(entryFor(source, from))} to its \`families\``;
}
