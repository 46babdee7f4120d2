import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { changelog, markdown } from "./diff-markdown.ts";
import type { DiffOptions } from "./diff-options.ts";
import { countsInWords, diffResult, hasBreaks, type DiffResult } from "./diff-result.ts";
import { alignSources, readSource } from "./diff-source.ts";
import { stylish } from "./diff-stylish.ts";
import type { Io } from "./io.ts";
import { releasedVersions } from "./release-tag.ts";
import { pageOf } from "./layout.ts";
import { printableJson } from "./printable.ts";
import { WrongUse } from "./wrong-use.ts";

/**
 * Prints what changed between two contracts. Resolves to the exit code: 1 where a change breaks something, or a version is too low.
 * @throws {WrongUse} where a side or the file to write cannot be used.
 * @throws {CatalogError} with every problem, where a document cannot be read.
 */
export async function diff(baseName: string, headName: string | undefined, options: DiffOptions, io: Io): Promise<number> {
  const { base, head } = alignSources(await readSource(baseName, io), await readSource(headName, io));
  const released = options.checkVersion === true ? await releasedVersions(baseName, headName, base, io) : new Map<string, string>();
  const result = diffResult(base, head, { released, wording: options.wording });
  const text = render(result, options, io);
  if (options.output === undefined) io.stdout.write(text);
  else {
    await write(options.output, text, io);
    io.stdout.write(`${countsInWords(result.counts)}.\n`);
  }
  const isTooLow = options.checkVersion === true && result.families.some(({ raisedEnough }) => !raisedEnough);
  return isTooLow || (options.failOn === "breaking" && hasBreaks(result)) ? 1 : 0;
}

function render(result: DiffResult, { format, changelog: wantsChangelog, output }: DiffOptions, { stdout, env }: Io): string {
  if (wantsChangelog) return changelog(result);
  if (format === "json") return `${printableJson(result)}\n`;
  if (format === "markdown") return markdown(result);
  const page = pageOf(stdout, env);
  return stylish(result, output === undefined ? page : { ...page, colour: false });
}

async function write(name: string, text: string, { cwd }: Io): Promise<void> {
  try {
    await writeFile(resolve(cwd, name), text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new WrongUse(`--output: found a file that cannot be written${code}; wanted a file in a folder that exists`);
  }
}
