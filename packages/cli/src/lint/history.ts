import { execFile } from "node:child_process";
import { basename, dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { parse } from "@faultline/catalog";
import { isOpenApi31, readFamily } from "@faultline/catalog/pure";
import type { RemovedCode } from "@faultline/rules";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

const run = promisify(execFile);
const MOST_REVISIONS = 200;
const TIMEOUT_MS = 20_000;
const MOST_BYTES = 64 * 2 ** 20;

/** What a code has meant so far. */
interface Past {
  code: string | number;
  /** Names of the schemas of its errors. */
  names: ReadonlySet<string>;
  /** The first version that lacked it. */
  goneIn?: string;
}

/**
 * Codes that a committed version of the file had, a later one lacked, and the document has for another error. A schema's name is what tells
 * one error from another. Revisions that could not be read then are left out.
 * @throws {WrongUse} where the file is in no git repository.
 */
export async function removedCodes(file: string, document: unknown, { cwd, env }: Pick<Io, "cwd" | "env">): Promise<RemovedCode[]> {
  const path = resolve(cwd, file);
  const git = async (...args: string[]): Promise<string> =>
    (await run("git", args, { cwd: dirname(path), env: { ...env, LC_ALL: "C" }, timeout: TIMEOUT_MS, maxBuffer: MOST_BYTES })).stdout;
  const past = new Map<string, Past>();
  for (const revision of (await revisionsOf(basename(path), git)).reverse()) {
    const text = await git("show", `${revision}:./${basename(path)}`).catch(() => undefined); // deleted there
    if (text !== undefined) remember(past, text);
  }
  const now = errorsOf(document)?.codes ?? new Map<string, Past>();
  return [...past.values()].flatMap(({ code, names, goneIn }) => {
    const current = now.get(String(code));
    return goneIn !== undefined && current && !sharesName(current.names, names) ? [{ code, version: goneIn }] : [];
  });
}

async function revisionsOf(name: string, git: (...args: string[]) => Promise<string>): Promise<string[]> {
  try {
    return (await git("log", `--max-count=${MOST_REVISIONS}`, "--format=%H", "--", name)).split("\n").filter((line) => line !== "");
  } catch {
    throw new WrongUse(
      "--history: found no git repository around the file; wanted one, to see which codes were removed. Leave the option out",
    );
  }
}

function remember(past: Map<string, Past>, text: string): void {
  const errors = errorsOf(parsed(text));
  if (!errors) return;
  for (const [key, known] of past)
    if (!errors.codes.has(key) && known.goneIn === undefined) past.set(key, { ...known, goneIn: errors.version });
  for (const [key, current] of errors.codes) {
    const known = past.get(key);
    if (known?.goneIn === undefined || sharesName(current.names, known.names)) past.set(key, current);
  }
}

function errorsOf(document: unknown): { version: string; codes: Map<string, Past> } | undefined {
  if (!isOpenApi31(document)) return undefined;
  const { family } = readFamily("", "", document);
  const codes = new Map<string, Past>();
  for (const { code, name } of family.errors)
    codes.set(String(code), { code, names: new Set([...(codes.get(String(code))?.names ?? []), name]) });
  return { version: family.version, codes };
}

function sharesName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name));
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined; // nobody can mend what is committed
  }
}
