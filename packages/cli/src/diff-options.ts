/** Apart from the command itself, whose reader of OpenAPI is too heavy for who asks for another command. */
import { WrongUse } from "./wrong-use.ts";

const FORMATS = ["stylish", "json", "markdown", "github-actions", "sarif"] as const;

export type DiffFormat = (typeof FORMATS)[number];

/** A report that goes to a file. */
export interface DiffReport {
  /** Absent where it is the one that would be printed. */
  format?: DiffFormat;
  file: string;
}

export interface DiffOptions {
  format: DiffFormat;
  changelog?: boolean;
  checkVersion?: boolean;
  /** True where wording alone asks for a version too. */
  wording?: boolean;
  failOn: "breaking" | "none";
  output?: readonly DiffReport[];
  allowRemote?: boolean;
}

/** One of the values of an option, named in the message by its flag. */
function oneOf<T extends string>(flag: string, values: readonly T[]): (text: string) => T {
  return (text) => {
    const found = values.find((value) => value === text);
    if (found === undefined) throw new WrongUse(`${flag}: found an unknown value; wanted one of ${values.join(", ")}`);
    return found;
  };
}

/** One more `file` or `format=file`, after the ones before it. */
export function readDiffReport(text: string, reports: readonly DiffReport[] = []): readonly DiffReport[] {
  const format = FORMATS.find((each) => text.startsWith(`${each}=`));
  return [...reports, format === undefined ? { file: text } : { format, file: text.slice(format.length + 1) }];
}

export const readDiffFormat = oneOf("--format", FORMATS);
export const readFailOn = oneOf("--fail-on", ["breaking", "none"] as const);
