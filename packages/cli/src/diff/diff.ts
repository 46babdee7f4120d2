/** Runs `faultline diff`: compares two contracts and prints the result in the chosen format. */
import { CatalogError, type LocatedProblem, type ReadFamily } from "@faultline/catalog";
import { annotationsOf, describedKinds } from "./format-annotations.ts";
import { changelog } from "./format-changelog.ts";
import { diffMarkdown } from "./format-markdown.ts";
import type { DiffFormat, DiffOptions } from "./options.ts";
import { summaryInWords, diffResult, hasBreaks, type DiffResult } from "./result.ts";
import { alignSources, readSource, type DiffSource } from "./source.ts";
import { diffStylish } from "./format-stylish.ts";
import { githubActions } from "../output/github-actions.ts";
import { addToJobSummary, writeReport } from "../output/reports.ts";
import { gitlab } from "../output/gitlab.ts";
import { sarif } from "../output/sarif.ts";
import type { Io } from "../io.ts";
import { pageOf, PLAIN_PAGE, type Page } from "../output/layout.ts";
import { releasedVersions } from "./release-tag.ts";
import { printableJson } from "../output/printable.ts";
import { WrongUse } from "../wrong-use.ts";

/**
 * Prints what changed between two contracts. Resolves to the exit code: 1 where a change breaks something, or a version
 * is too low.
 * @throws {WrongUse} where a side or the file to write cannot be used. A base before the first family can: each is new then.
 * @throws {CatalogError} with every problem of the documents that cannot be read, after the changes of the others were
 * printed.
 */
export async function diff(
  baseName: string,
  headName: string | undefined,
  options: DiffOptions,
  io: Io,
): Promise<number> {
  const sides = { base: await readSide(baseName, options, io), head: await readSide(headName, options, io) };
  if (isEmptyRevision(headName, sides.head)) throw nothingIn(headName);
  if (isEmptyRevision(baseName, sides.base)) {
    if (sides.head.families.length === 0) throw nothingIn(baseName);
    io.stderr.write(`${baseName}: has no family yet, so each of today's is new\n`);
  }
  const { base, head, problems } = comparable(sides.base, sides.head);
  const released =
    options.checkVersion === true
      ? await releasedVersions(baseName, headName, base, io, options.allowRemote)
      : new Map<string, string>();
  const result = diffResult(base, head, { released, wording: options.wording }, problems);
  await tell(result, headName, options, io);
  if (problems.length > 0) throw new CatalogError(problems);
  const isTooLow = options.checkVersion === true && result.families.some(({ raisedEnough }) => !raisedEnough);
  return isTooLow || (options.failOn === "breaking" && hasBreaks(result)) ? 1 : 0;
}

/** One side, as much of it as can be read. */
interface DiffSide extends DiffSource {
  problems: readonly LocatedProblem[];
  unread: readonly string[];
}

async function readSide(name: string | undefined, { allowRemote }: DiffOptions, io: Io): Promise<DiffSide> {
  try {
    return { ...(await readSource(name, io, allowRemote)), problems: [], unread: [] };
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    const { families, unread } = error.rest;
    return { families: [...families], isSingle: false, problems: error.problems, unread };
  }
}

/** True of a revision before the first family. */
function isEmptyRevision(name: string | undefined, { families, problems }: DiffSide): name is string {
  return name?.startsWith("git:") === true && families.length === 0 && problems.length === 0;
}

function nothingIn(name: string): WrongUse {
  return new WrongUse(
    `${name}: found no family; wanted in that revision specs/<family>/openapi.yaml, errors/<family>.yaml or what the config names`,
  );
}

interface Comparable {
  base: ReadFamily[];
  head: ReadFamily[];
  problems: readonly LocatedProblem[];
}

/** A family that one side cannot read is neither gone nor new: it is left out of both. */
function comparable(base: DiffSide, head: DiffSide): Comparable {
  const problems = [...base.problems, ...head.problems];
  const unread = [...base.unread, ...head.unread];
  const readable = ({ families }: DiffSide): ReadFamily[] => families.filter(({ id }) => !unread.includes(id));
  const [before, after] = [
    { ...base, families: readable(base) },
    { ...head, families: readable(head) },
  ];
  if (problems.length > 0 && (before.families.length === 0 || after.families.length === 0))
    return { base: [], head: [], problems };
  return { ...alignSources(before, after), problems };
}

async function tell(
  result: DiffResult,
  headName: string | undefined,
  { format, changelog: wantsChangelog, output = [] }: DiffOptions,
  io: Io,
): Promise<void> {
  const printed = wantsChangelog ? "changelog" : format;
  const files = output.map((report) => ({ format: printed, ...report }));
  for (const { format: kind, file } of files)
    await writeReport("--output", file, FORMATTERS[kind](result, { page: PLAIN_PAGE, io, headName }), io);
  if (output.some((report) => report.format === undefined)) io.stdout.write(`${summaryInWords(result)}\n`);
  else io.stdout.write(FORMATTERS[printed](result, { page: pageOf(io.stdout, io.env), io, headName }));
  if (format === "github-actions") await addToJobSummary(diffMarkdown(result, io), io);
}

interface DiffContext {
  page: Page;
  io: Io;
  /** As it was named on the command line. */
  headName: string | undefined;
}

const FORMATTERS: Readonly<Record<DiffFormat, (result: DiffResult, context: DiffContext) => string>> = {
  stylish: (result, { page }) => diffStylish(result, page),
  json: (result) => `${printableJson(result)}\n`,
  markdown: (result, { io }) => diffMarkdown(result, io),
  "github-actions": (result, { headName, io }) => githubActions(annotationsOf(result, headName), io),
  sarif: (result, { headName, io }) => sarif(annotationsOf(result, headName), describedKinds(), io),
  gitlab: (result, { headName, io }) => gitlab(annotationsOf(result, headName), io),
  changelog,
};
