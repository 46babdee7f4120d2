/** Parses the option values of `faultline lint`. */
import { oneOf } from "../options.ts";
import { suggestion } from "../suggestion.ts";
import { WrongUse } from "../wrong-use.ts";
import { FORMATS, isFormat, type LintFormat } from "./formats.ts";

export type FailOn = "error" | "warn" | "info";
export type Profile = "family" | "audit";

/** A report that goes to a file. */
export interface ReportFile {
  format: LintFormat;
  file: string;
}

export interface LintOptions {
  format: LintFormat;
  output?: readonly ReportFile[];
  failOn: FailOn;
  rule?: readonly string[];
  /** The rule whose page is asked for, instead of a run. */
  explain?: string;
  /** The overlay on the one document that is named. */
  overlay?: string;
  profile: Profile;
  fix: boolean;
  history: boolean;
  allowRemote?: boolean;
}

export const readLintFormat = oneOf("--format", FORMATS);

/** One more `format=file`, after the ones before it. */
export function readReport(text: string, reports: readonly ReportFile[] = []): readonly ReportFile[] {
  const [format = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (isFormat(format) && file !== "") return [...reports, { format, file }];
  const found = file === "" ? "no format=file" : "an unknown format";
  throw new WrongUse(
    `--output, number ${reports.length + 1}: found ${found}; wanted such as --output sarif=lint.sarif, with one of ${FORMATS.join(", ")}`,
    suggestion(format, FORMATS),
  );
}

export const readLintFailOn = oneOf<FailOn>("--fail-on", ["error", "warn", "info"]);

export function readProfile(text: string): Profile {
  if (text === "family" || text === "audit") return text;
  throw new WrongUse(
    "--profile: found an unknown profile; wanted `family`, for specs with x-error, or `audit`, for any OpenAPI document",
    suggestion(text.toLowerCase(), ["family", "audit"]),
  );
}

/** One more rule, after the ones before it; whether there is such a rule is asked once the rules are loaded. */
export function readRule(text: string, rules: readonly string[] = []): readonly string[] {
  return [...rules, text];
}
