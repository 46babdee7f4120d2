/** Writes reports to files: `--output format=file`, and the summary of a job. */
import { appendFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { replaceFile } from "@faultline/codegen/files";
import { harmless } from "./door.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

/** GitHub refuses the summary of a step that is longer. */
const SUMMARY_BYTES = 2 ** 20;
const CUT = "The rest did not fit into the summary of a job. `--output markdown=<file>` writes the whole report.";

const OBSTACLES: Readonly<Record<string, string>> = {
  ENOENT: "a file in a folder that does not exist",
  ENOTDIR: "a file below another file",
  EISDIR: "a folder",
  EACCES: "a file that you may not write",
  EPERM: "a file that you may not write",
  EROFS: "a file on a disk that cannot be written",
  ENOSPC: "no room on the disk",
};

/**
 * Writes a report to a file.
 * @param option how the message names what was asked for.
 * @throws {WrongUse} where the file cannot be written.
 */
export async function writeReport(option: string, file: string, text: string, { cwd }: Pick<Io, "cwd">): Promise<void> {
  try {
    await replaceFile(resolve(cwd, file), harmless(text));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const found = OBSTACLES[code] ?? `a file that cannot be written${code && ` (${code})`}`;
    throw new WrongUse(`${option}: found ${found}; wanted the name of a file that can be written`);
  }
}

/**
 * Refuses a folder as the file of a report, before anything else is written.
 * @throws {WrongUse} where it is one.
 */
export async function refuseFolder(option: string, file: string, { cwd }: Pick<Io, "cwd">): Promise<void> {
  const isFolder = await stat(resolve(cwd, file)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new WrongUse(`${option}: found a folder; wanted the name of a file that can be written`);
}

/** GitHub shows ten annotations of a kind a step; the whole is in the summary of the job, as far as it has room. */
export async function addToJobSummary(markdown: string, { env, cwd, stderr }: Io): Promise<void> {
  const name = env["GITHUB_STEP_SUMMARY"];
  if (!name) return;
  const file = resolve(cwd, name);
  const taken = await stat(file).then(
    ({ size }) => size,
    () => 0,
  ); // it need not exist yet
  try {
    await appendFile(file, boundedText(`${harmless(markdown).trimEnd()}\n\n`, SUMMARY_BYTES - taken, CUT));
  } catch {
    stderr.write(
      "GITHUB_STEP_SUMMARY: found a file that cannot be written, so the job has no summary of this report\n",
    );
  }
}

/** The text where it fits; else a notice, and as many of its lines as there is room for. */
export function boundedText(markdown: string, bytes: number, notice: string): string {
  if (Buffer.byteLength(markdown) <= bytes) return markdown;
  const head = `> ${notice}\n\n`;
  const room = Buffer.from(markdown).subarray(0, Math.max(0, bytes - Buffer.byteLength(head)));
  return bytes < Buffer.byteLength(head) ? "" : `${head}${room.subarray(0, room.lastIndexOf("\n") + 1).toString()}`;
}
