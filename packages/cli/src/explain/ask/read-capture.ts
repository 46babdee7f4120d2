/** Reads what was captured from a file or standard input. */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { hideSecrets, readExchanges, type Capture } from "@faultline/exchanges";
import { isUnused, type Io } from "../../io.ts";
import { WrongUse } from "../../wrong-use.ts";

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
  if (file === undefined && isUnused(stdin)) return undefined;
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
    throw unreadable(where, error, "a captured response");
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

/** Says why an input cannot be read. What was typed in the place of a name may be an address or a token, with secrets in it. */
export function unreadable(name: string, error: unknown, wanted: string): WrongUse {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) {
    return new WrongUse(
      `[file]: found an address; wanted ${wanted} in a file, or piped in: curl -i <address> | faultline explain. faultline itself calls no API`,
    );
  }
  return new WrongUse(
    `${hideSecrets(name)}: found ${obstacle(error)}; wanted ${wanted}. Check the name, or pipe it in`,
  );
}

/** What kept a file from being read, in words. */
export function obstacle(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return OBSTACLES[code] ?? `a failure to read it${code && ` (${code})`}`;
}
