/** Finds the documents that the arguments of lint name. */
import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { WrongUse } from "../wrong-use.ts";

const USUAL = "specs/*/openapi.yaml";
/** What a folder is searched for. */
const NAME = /^openapi\.(ya?ml|json)$/;

/**
 * The files that the arguments name: files, folders, and patterns with `*`, `**` and `?`; each file once.
 * @throws {WrongUse} where an argument names none.
 */
export async function namedSpecFiles(args: readonly string[], cwd: string): Promise<string[]> {
  const files: string[] = [];
  for (const arg of args.length === 0 ? [USUAL] : args) {
    const found = await filesOf(arg, cwd);
    if (found.length === 0)
      throw new WrongUse(
        `${arg === USUAL ? USUAL : "[files]"}: found no file; wanted OpenAPI documents. Name files, folders or patterns, or go to the folder that holds specs/`,
      );
    files.push(...found);
  }
  return [...new Set(files)];
}

async function filesOf(arg: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, arg);
  if (existsSync(path)) return statSync(path).isDirectory() ? within(arg, cwd, ["**", NAME]) : [arg];
  if (!/[*?]/.test(arg)) return [arg]; // reading it says what is wrong
  const segments = arg.split(/[\\/]+/);
  const start = segments.findIndex((segment) => /[*?]/.test(segment));
  const pattern = segments.slice(start).map((segment) => (segment === "**" ? segment : segmentPattern(segment)));
  return within(segments.slice(0, start).join(sep) || (arg.startsWith("/") ? "/" : "."), cwd, pattern);
}

async function within(folder: string, cwd: string, [first, ...rest]: readonly (RegExp | "**")[]): Promise<string[]> {
  if (first === undefined) return [];
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = first === "**" ? await within(folder, cwd, rest) : [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === "." ? entry.name : join(folder, entry.name);
    if (first === "**") {
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
        found.push(...(await within(path, cwd, [first, ...rest])));
    } else if (first.test(entry.name)) {
      if (rest.length === 0 && !entry.isDirectory()) found.push(path);
      if (rest.length > 0 && entry.isDirectory()) found.push(...(await within(path, cwd, rest)));
    }
  }
  return found;
}

function segmentPattern(segment: string): RegExp {
  const source = segment
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^(?!\\.)${source}$`);
}
