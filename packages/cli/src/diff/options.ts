/** Parses the option values of `faultline diff`, without loading what the command itself needs. */
import { oneOf } from "../options.ts";
import { suggestion } from "../suggestion.ts";
import { WrongUse } from "../wrong-use.ts";

export const DIFF_FORMATS = ["stylish", "json", "markdown", "github-actions", "sarif", "gitlab", "changelog"] as const;

export type DiffFormat = (typeof DIFF_FORMATS)[number];

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
  /** True where changes of wording require a version too. */
  wording?: boolean;
  failOn: "breaking" | "none";
  output?: readonly DiffReport[];
  allowRemote?: boolean;
}

/** One more `file` or `format=file`, after the ones before it. */
export function readDiffReport(text: string, reports: readonly DiffReport[] = []): readonly DiffReport[] {
  const [, name, file = ""] = /^([a-z-]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) return [...reports, { file: text }];
  const format = DIFF_FORMATS.find((each) => each === name);
  if (format !== undefined && file !== "") return [...reports, { format, file }];
  const found = file === "" ? "no file" : "an unknown format";
  throw new WrongUse(
    `--output, number ${reports.length + 1}: found ${found}; wanted such as --output sarif=diff.sarif, with one of ${DIFF_FORMATS.join(", ")}`,
    suggestion(name, DIFF_FORMATS),
  );
}

export const readDiffFormat = oneOf("--format", DIFF_FORMATS);
export const readDiffFailOn = oneOf("--fail-on", ["breaking", "none"] as const);
