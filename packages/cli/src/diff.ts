/** `faultline diff`: what changed between two contracts, in whatever format was asked for. */
import { appendFile } from "node:fs/promises";
import { resolve } from "node:path";
import { replaceFile } from "@faultline/codegen/files";
import { annotationsOf, describedKinds } from "./diff-annotations.ts";
import { changelog, markdown } from "./diff-markdown.ts";
import type { DiffFormat, DiffOptions } from "./diff-options.ts";
import { countsInWords, diffResult, hasBreaks, type DiffResult } from "./diff-result.ts";
import { alignSources, readSource } from "./diff-source.ts";
import { stylish } from "./diff-stylish.ts";
import { harmless } from "./door.ts";
import { githubActions } from "./formats/github-actions.ts";
import { sarif } from "./formats/sarif.ts";
import type { Io } from "./io.ts";
import { pageOf, type Page } from "./layout.ts";
import { releasedVersions } from "./release-tag.ts";
import { printableJson } from "./printable.ts";
import { WrongUse } from "./wrong-use.ts";

/**
 * Prints what changed between two contracts. Resolves to the exit code: 1 where a change breaks something, or a version is too low.
 * @throws {WrongUse} where a side or the file to write cannot be used.
 * @throws {CatalogError} with every problem, where a document cannot be read.
 */
export async function diff(baseName: string, headName: string | undefined, options: DiffOptions, io: Io): Promise<number> {
  const { base, head } = alignSources(await readSource(baseName, io, options.allowRemote), await readSource(headName, io, options.allowRemote));
  const released = options.checkVersion === true ? await releasedVersions(baseName, headName, base, io) : new Map<string, string>();
  const result = diffResult(base, head, { released, wording: options.wording });
  const { format, output = [] } = options;
  const kind = options.changelog ? "changelog" : format;
  for (const report of output) await write(report.file, render(result, report.format ?? kind, { width: 80, colour: false }, io), io);
  const isPrinted = output.length === 0 || output.every((report) => report.format !== undefined); // a lone file takes the place of what is printed
  io.stdout.write(isPrinted ? render(result, kind, pageOf(io.stdout, io.env), io) : `${countsInWords(result.counts)}.\n`);
  if (format === "github-actions") await summarize(result, io);
  const isTooLow = options.checkVersion === true && result.families.some(({ raisedEnough }) => !raisedEnough);
  return isTooLow || (options.failOn === "breaking" && hasBreaks(result)) ? 1 : 0;
}

type Form = DiffFormat | "changelog";

const FORMATTERS: Readonly<Record<Form, (result: DiffResult, page: Page, io: Io) => string>> = {
  stylish,
  json: (result) => `${printableJson(result)}\n`,
  markdown: (result, _, { env }) => markdown(result, env),
  "github-actions": (result) => githubActions(annotationsOf(result)),
  sarif: (result) => sarif(annotationsOf(result), describedKinds()),
  changelog,
};

function render(result: DiffResult, form: Form, page: Page, io: Io): string {
  return FORMATTERS[form](result, page, io);
}

/** GitHub shows ten annotations of a kind a step; the whole is in the summary of the job. */
async function summarize(result: DiffResult, { env }: Io): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file) await appendFile(file, harmless(markdown(result, env))).catch(() => {}); // the annotations are printed all the same
}

async function write(name: string, text: string, { cwd }: Io): Promise<void> {
  try {
    await replaceFile(resolve(cwd, name), harmless(text));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new WrongUse(`--output: found a file that cannot be written${code}; wanted a file in a folder that exists`);
  }
}
