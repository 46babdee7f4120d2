/** Apart from the command itself, whose reader of OpenAPI is too heavy for who asks for another command. */
import { WrongUse } from "./wrong-use.ts";

const FORMATS = ["stylish", "json", "markdown"] as const;

export type DiffFormat = (typeof FORMATS)[number];

export interface DiffOptions {
  format: DiffFormat;
  changelog?: boolean;
  checkVersion?: boolean;
  /** True where wording alone asks for a version too. */
  wording?: boolean;
  failOn: "breaking" | "none";
  output?: string;
}

/** One of the values of an option, named in the message by its flag. */
function oneOf<T extends string>(flag: string, values: readonly T[]): (text: string) => T {
  return (text) => {
    const found = values.find((value) => value === text);
    if (found === undefined) throw new WrongUse(`${flag}: found an unknown value; wanted one of ${values.join(", ")}`);
    return found;
  };
}

export const readDiffFormat = oneOf("--format", FORMATS);
export const readFailOn = oneOf("--fail-on", ["breaking", "none"] as const);
