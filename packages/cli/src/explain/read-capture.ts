/** Reads what was captured from a file or standard input. */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { readExchanges, type Capture } from "@faultline/exchanges";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

const MOST_MIB = 64;

/**
 * The captured exchanges: from the file, or from standard input where the name is `-`, or there is none and no person would have to type.
 * Undefined where nobody named an input.
 * @throws {WrongUse} where it cannot be read.
 */
export async function readCapture(
  file: string | undefined,
  { stdin, cwd }: Pick<Io, "stdin" | "cwd">,
): Promise<ReadCapture | undefined> {
  if (file === undefined && stdin.isTTY) return undefined;
  const isInput = file === undefined || file === "-";
  const bytes = await read(isInput ? stdin : createReadStream(resolve(cwd, file)), isInput ? "standard input" : file);
  return { ...readExchanges(bytes), source: bytes.length > LONGEST_SOURCE ? "" : new TextDecoder().decode(bytes) };
}

/** A capture with the text that it was read from, in which there may be secrets beside the exchanges; empty where that is long. */
export interface ReadCapture extends Capture {
  source: string;
}

const LONGEST_SOURCE = 256 * 1024;

async function read(stream: AsyncIterable<Uint8Array | string>, where: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > MOST_MIB * 2 ** 20) break;
      chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    }
  } catch (error) {
    throw new WrongUse(`${where}: found ${obstacle(error)}; wanted a captured response. Check the name, or pipe it in`);
  }
  if (bytes <= MOST_MIB * 2 ** 20) return Buffer.concat(chunks);
  throw new WrongUse(
    `${where}: found more than ${MOST_MIB} MiB; wanted captured responses. faultline observe reads logs of any length`,
  );
}

const OBSTACLES: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "a directory",
  EACCES: "a file that you may not read",
  ENAMETOOLONG: "a name that is too long for a file",
};

/** What kept a file from being read, in words. */
export function obstacle(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return OBSTACLES[code] ?? `a failure to read it${code && ` (${code})`}`;
}
