/** Runs the real command of Spectral with the rules as they are built, and the rules directly, on the same files. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CatalogError, openDocument } from "@faultline/catalog";
import { lintDocument, readableFile } from "@faultline/rules";

/** What people see of a finding. */
export interface Shown {
  line: number;
  rule: string;
  message: string;
}

/** An entry of Spectral's JSON; lines count from 0, severities from `error`. */
export interface SpectralResult {
  code: string;
  message: string;
  path: string[];
  severity: number;
  source: string;
  range: { start: { line: number } };
}

export const root = fileURLToPath(new URL("../../../", import.meta.url));

export function shownIn(results: readonly SpectralResult[], file: string): Shown[] {
  return results
    .filter(({ source }) => source === file)
    .map(({ code, message, range }) => ({ line: range.start.line + 1, rule: code, message }));
}

/** What `faultline lint` says of the file; of one that is broken as a text, what the parser says. */
export async function shownDirectly(file: string): Promise<Shown[]> {
  try {
    const { id, document, locate } = await openDocument(file);
    return lintDocument(id, file, document).map(({ rule, path, message }) => ({
      line: locate(path).line,
      rule,
      message,
    }));
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return error.problems.map(({ line, found, wanted }) => ({
      line,
      rule: readableFile.id,
      message: `found ${found}; wanted ${wanted}`,
    }));
  }
}

/** Runs the real command; it ends with 1 where it finds something. */
export function spectral(files: readonly string[], input = ""): Promise<SpectralResult[]> {
  const command = [
    join(root, "node_modules/@stoplight/spectral-cli/dist/index.js"),
    "lint",
    "--format=json",
    "--quiet",
    ...files,
  ];
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      command,
      { cwd: root, timeout: 120_000, maxBuffer: 10_000_000 },
      (error, stdout, stderr) => {
        if (error && error.code !== 1) reject(new Error(`Spectral failed: ${stderr || error.message}`));
        else resolve(JSON.parse(stdout) as SpectralResult[]); // what its JSON formatter writes
      },
    );
    child.stdin?.end(input);
  });
}
