/** Tells what the arguments of `explain` ask for: a family, a capture, a code. */
import { WrongUse } from "../wrong-use.ts";

export interface Question {
  /** The name of a family, as it was typed. */
  family?: string;
  /** The file of a capture; `-` is standard input. */
  file?: string;
  /** A code to explain without a response. */
  code?: string;
}

/** A file has a `/`, a `\` or a `.` in its name, or is `-`. */
export function isFileName(text: string): boolean {
  return text === "-" || /[./\\]/.test(text);
}

/**
 * Reads the arguments; `isFamily` says whether a name is that of a family. A single name that is neither a file nor a family is a code.
 * @throws {WrongUse} where a body stands in the place of a name.
 */
export async function questionOf(
  first: string | undefined,
  second: string | undefined,
  isFamily: (name: string) => Promise<boolean>,
): Promise<Question> {
  for (const name of [first, second]) {
    if (name !== undefined && /^\s*[[{<"]|\n/.test(name)) {
      throw new WrongUse(
        "[file]: found what looks like a body itself; wanted the name of a file, or `-` and the body on standard input",
      );
    }
  }
  if (first === undefined) return {};
  if (second !== undefined) return { family: first, ...(isFileName(second) ? { file: second } : { code: second }) };
  if (await isFamily(first)) return { family: first };
  return isFileName(first) ? { file: first } : { code: first };
}
