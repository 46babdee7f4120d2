/** Reads the response body from a file or standard input. */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

const MOST_BYTES = 16 * 2 ** 20;

/**
 * The body as text: from the file, or from standard input where the name is `-`, or there is none and no person would have to type.
 * Undefined where nobody named a body. `hintsFor` says more where the name is that of no file.
 * @throws {WrongUse} where it cannot be read.
 */
export async function readBody(
  file: string | undefined,
  { stdin, cwd }: Pick<Io, "stdin" | "cwd">,
  hintsFor: (missing: string) => Promise<readonly string[]>,
): Promise<string | undefined> {
  if (file === undefined && stdin.isTTY) return undefined;
  if (file === undefined || file === "-") return read(stdin, "standard input");
  if (/^\s*[[{<"]|\n/.test(file)) {
    throw new WrongUse(
      "[file]: found what looks like a body itself; wanted the name of a file, or `-` and the body on standard input",
    );
  }
  return read(createReadStream(resolve(cwd, file)), file, hintsFor);
}

async function read(
  stream: AsyncIterable<Uint8Array | string>,
  where: string,
  hintsFor?: (missing: string) => Promise<readonly string[]>,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) break;
      text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    const found = obstacle(error);
    throw new WrongUse(
      `${where}: found ${found}; wanted a response body. Check the name, or pipe the body in`,
      found === OBSTACLES["ENOENT"] ? await hintsFor?.(where) : [],
    );
  }
  if (bytes > MOST_BYTES) throw new WrongUse(`${where}: found more than 16 MiB; wanted the body of one response`);
  return text + decoder.decode();
}

const OBSTACLES: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "a directory",
  EACCES: "a file that you may not read",
  ENAMETOOLONG: "a name that is too long for a file",
};

function obstacle(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return OBSTACLES[code] ?? `a failure to read it${code && ` (${code})`}`;
}
