/** Asks a question at a terminal. */
import type { Io } from "../io.ts";

/** Asks, and resolves to the line that was typed, or the usual answer. Where nobody can type, nothing is asked. */
export async function ask(question: string, usual: string, { stdin, stdout, stderr }: Io): Promise<string> {
  if (!stdin.isTTY || !stdout.isTTY) return usual;
  stderr.write(`${question} (${usual}): `);
  const input = stdin[Symbol.asyncIterator]();
  const { value } = await input.next(); // a terminal hands over whole lines
  const [line = ""] = (value === undefined ? "" : String(value)).split(/\r?\n/);
  return line.trim() || usual;
}
