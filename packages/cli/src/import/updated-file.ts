/** Brings the file of an import up to date, in memory and on the disk. */
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { replaceFile, Unwritable } from "@faultline/codegen/files";
import {
  grownState,
  isTree,
  parsedYaml,
  readState,
  renewFile,
  stateText,
  yamlDocument,
  yamlText,
  type ImportState,
} from "@faultline/importer";
import { WrongUse } from "../wrong-use.ts";
import { stateFile, type ImportSource } from "./read-source.ts";

/** What an import makes of its file. */
export interface UpdatedFile {
  text: string;
  /** What the file had; undefined where there is none. */
  before: string | undefined;
  changes: string[];
  isFirst: boolean;
  state: ImportState;
}

/**
 * Merges what is imported into the file.
 * @throws {WrongUse} where a file is in the way that no import wrote.
 */
export async function updatedFile(source: ImportSource, cwd: string): Promise<UpdatedFile> {
  const { file: name, output, next, document, proposal } = source;
  const before = await textOf(join(cwd, output));
  const stateText_ = await textOf(join(cwd, stateFile(output)));
  const last = stateText_ === undefined ? undefined : readState(stateText_);
  if (before === undefined) return firstFile(source);
  if (!last)
    throw new WrongUse(
      `${output}: found a file that no import wrote, or without ${stateFile(output)} beside it; wanted none, or the file of an import. Name another one with --output`,
    );
  const now = source.traffic ? grownState(last, next) : next;
  const file = parsedYaml(before);
  if (!isTree(file))
    throw new WrongUse(`${output}: found text that is no YAML object; wanted what the last import wrote. Correct it`);
  const { isChanged, changes, state } = renewFile(file, {
    last,
    next: now,
    document,
    title: proposal.title,
    source: name,
  });
  const text = isChanged ? yamlText(file) : before;
  return { text, before, changes, isFirst: false, state };
}

function firstFile({ next, output, file, proposal }: ImportSource): UpdatedFile {
  const comment = ` Imported from ${file} by \`faultline import\`. Edit what you like: the next import keeps it.`;
  const changes = proposal.errors.map(({ name }) => `added: ${name}`);
  return {
    text: yamlText(yamlDocument(next.tree, comment)),
    before: undefined,
    changes: [`${output}: missing`, ...changes],
    isFirst: true,
    state: next,
  };
}

/**
 * Writes the file and what it was imported from; returns a line a file. Whoever is stopped between the two can run again: what was
 * imported means nothing without its file, so it is first where there is none, and a file is renewed twice as well as once.
 * @throws {Unwritable} where one cannot be written.
 */
export async function writeFiles(
  { text, before, state }: UpdatedFile,
  { output }: ImportSource,
  cwd: string,
): Promise<string[]> {
  const path = stateFile(output);
  const files = [
    { file: output, next: text, old: before },
    { file: path, next: stateText(state), old: await textOf(join(cwd, path)) },
  ];
  for (const { file, next, old } of before === undefined ? files.toReversed() : files)
    if (next !== old) await writeText(join(cwd, file), next).catch(Unwritable.at(file));
  return files.map(({ file, next, old }) => `${file}: ${next === old ? "up to date" : "written"}`);
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, text);
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new WrongUse(`found a file that cannot be read (${code}); wanted a file at the path of the import`);
  }
}
