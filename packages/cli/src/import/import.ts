/** Imports errors from a document or a table: proposes, compares with the last import, writes, and reports. */
import { counted } from "@faultline/catalog/words";
import { reportText, type ImportOutcome, type Proposal } from "@faultline/importer";
import type { Io } from "../io.ts";
import { refuseFolder, writeReport } from "../output/reports.ts";
import { WrongUse } from "../wrong-use.ts";
import { readImportSource, type ImportSource } from "./read-source.ts";
import { addToConfig, projectFor } from "./add-to-config.ts";
import { decodedSamples } from "./decoded-samples.ts";
import { updatedFile, writeFiles } from "./updated-file.ts";

export interface ImportOptions {
  family?: string;
  output?: string;
  code?: string;
  envelope?: string;
  columns?: string;
  report?: string;
  check: boolean;
  allowRemote: boolean;
}

/**
 * Runs one import and resolves to the exit code.
 * @throws {WrongUse} where an option cannot be followed, or a file cannot be written.
 * @throws {CatalogError} where the source cannot be read.
 * @throws {ConfigError} where the project has a config that cannot be followed.
 */
export async function importSource(file: string, options: ImportOptions, io: Io): Promise<number> {
  if (options.check && options.report !== undefined)
    throw new WrongUse("--report: found it beside --check, which writes nothing; wanted one of them");
  if (options.report !== undefined) await refuseFolder("--report", options.report, io);
  const source = await readImportSource(file, options, io);
  if (source.proposal.errors.length === 0) return nothingFound(source, options, io);
  const updated = await updatedFile(source, io.cwd);
  if (options.check) return checked(updated.changes, source, io);
  const project = await projectFor(source, io.cwd); // before anything is written
  const files = await writeFiles(updated, source, io.cwd);
  files.push(...(await addToConfig(source, project, io.cwd)));
  const { samples, problems } = await decodedSamples(source, io.cwd);
  const { silenced } = source;
  await tell(
    source.proposal,
    { source: file, files, changes: updated.isFirst ? [] : updated.changes, samples, silenced, problems },
    options,
    io,
  );
  return problems.length === 0 ? 0 : 1;
}

async function nothingFound({ proposal, file }: ImportSource, options: ImportOptions, io: Io): Promise<number> {
  await tell(
    proposal,
    { source: file, files: ["nothing was written"], changes: [], samples: [], silenced: [], problems: [] },
    options,
    io,
  );
  const isBodiless = proposal.responses.every(({ media }) => media.length === 0);
  const found = isBodiless ? "no failure with a body" : "failures, and no schema that says what their bodies have";
  io.stderr.write(
    `faultline: ${file}: found ${found}; wanted responses of 4XX, 5XX or default with a schema that has members. Add it, import a table of codes or captured traffic, or begin with \`faultline init\`\n`,
  );
  return 1;
}

function checked(changes: readonly string[], { output, file }: ImportSource, { stdout }: Io): number {
  for (const change of changes) stdout.write(`${change}\n`);
  if (changes.length === 0) stdout.write(`${output}: up to date with ${file}\n`);
  else
    stdout.write(
      `${output}: ${counted(changes.length, "difference")} from ${file}. Run \`faultline import\` without --check and commit what it changes.\n`,
    );
  return changes.length === 0 ? 0 : 1;
}

async function tell(proposal: Proposal, outcome: ImportOutcome, options: ImportOptions, io: Io): Promise<void> {
  const text = reportText(proposal, outcome);
  if (options.report === undefined) return void io.stdout.write(text);
  await writeReport("--report", options.report, text, io);
  for (const file of outcome.files) io.stdout.write(`${file}\n`);
  io.stdout.write(`${options.report}: written\n`);
}
