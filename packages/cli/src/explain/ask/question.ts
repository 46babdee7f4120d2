/** Tells what the arguments of `explain` ask for: a family, a capture, a code. */
import { WrongUse } from "../../wrong-use.ts";

export interface Question {
  /** The name of a family, as it was typed. */
  family?: string;
  /** The file of a capture; `-` is standard input. */
  file?: string;
  /** A code to explain without a response. */
  code?: string;
  /** Both arguments, where they may be one code. */
  words?: string;
}

/** A file has a `/`, a `\` or a `.` in its name, or is `-`. */
export function isFileName(text: string): boolean {
  return text === "-" || /[./\\]/.test(text);
}

/**
 * Reads the arguments; `isFamily` says whether a name is that of a family. A single name that is neither a file nor a family is a code.
 * @throws {WrongUse} where a body, or nothing, stands in the place of a name.
 */
export async function questionOf(
  typedFirst: string | undefined,
  typedSecond: string | undefined,
  isFamily: (name: string) => Promise<boolean>,
): Promise<Question> {
  const typed = [typedFirst, typedSecond].filter((each) => each !== undefined);
  if (typed.some((each) => each.trim() === "")) {
    throw new WrongUse(
      "[what]: found an argument without a letter; wanted a family, a file or a code. A variable of the shell may be empty",
    );
  }
  const texts = typed.map(withoutQuotes);
  if (texts.some((text) => /^\s*[[{<"]|\n/.test(text))) {
    throw new WrongUse(
      "[file]: found what looks like a body itself; wanted the name of a file, or `-` and the body on standard input",
    );
  }
  const [first, second] = texts;
  if (first === undefined) return {};
  if (await isFamily(first)) return second === undefined ? { family: first } : { family: first, ...questionIn(second) };
  if (second === undefined) return questionIn(first);
  if (isFileName(second) && !/\s/.test(second)) return { family: first, file: second };
  const words = `${first} ${second}`; // what stands in no quotation marks
  const code = codeIn(words);
  return code === words ? { family: first, code: second, words } : { code };
}

/** What one text asks for, typed or on standard input. */
export function questionIn(typed: string): Pick<Question, "file" | "code"> {
  const text = withoutQuotes(typed);
  if (isFileName(text) && !/^\S+: | \S+ /.test(text)) return { file: text };
  return { code: codeIn(text) };
}

/** A message may have been copied with the quotation marks around it, or with the first one. */
function withoutQuotes(text: string): string {
  return text.replace(/^"([^"\n]+)"?$/, "$1");
}

/** The code without what people write around it: `error 9646`, `#9646`, `code=9646`, `HTTP status code: 429`, `503 Service Unavailable`. */
function codeIn(text: string): string {
  const [, code] =
    /^(?:(?:(?:http|error|err|code|status|errornumber|errorcode)[\s:=#]{1,3}){1,3}|#)([\w.-]+)$/i.exec(text.trim()) ??
    /^([1-5]\d\d) [a-z][a-z' -]+$/i.exec(text.trim()) ??
    [];
  return code ?? text.trim();
}
