/** Finds the positions of findings in the text of their files. */
import type { OpenedDocument, Path } from "@faultline/catalog";
import { pointerOf } from "@faultline/catalog/pure";
import { withoutSecrets, type Finding } from "@faultline/rules";
import type { Annotated } from "../output/annotated.ts";

/** A finding as people and programs get it. */
export interface LocatedFinding extends Annotated {
  end: { line: number; column: number };
  found: string;
  wanted: string;
  /** How many places it is about, where that is more than one. */
  occurrences?: number;
  /** Where the others are, as pointers, where one finding counts gaps. */
  further?: readonly string[];
  frame: Frame;
}

/** The lines around a finding. */
export interface Frame {
  /** The number of the first of the lines. */
  first: number;
  lines: readonly string[];
}

/** Everything that one run has to tell. */
export interface LintResult {
  /** In the order in which they were named. */
  files: readonly string[];
  findings: readonly LocatedFinding[];
  /** Files in which nothing is said of errors, so that no rule had anything to judge. */
  silent: readonly string[];
}

const CONTEXT = 2;
const WIDEST = 300;

/** Splits each text once, however many findings are in it: a document can have megabytes and hundreds of findings. */
export class SplitTexts {
  readonly #known = new Map<string, readonly string[]>();

  linesOf(text: string): readonly string[] {
    const known = this.#known.get(text);
    if (known) return known;
    const lines = text.split(/\r?\n/);
    this.#known.set(text, lines);
    return lines;
  }
}

/** The finding with its place in the text of its document, or of a file to which that leads. */
export function locatedFinding(
  finding: Finding,
  opened: OpenedDocument,
  texts: SplitTexts,
  help: string,
): LocatedFinding {
  const { rule, severity, path } = finding;
  const [message, found, wanted] = [finding.message, finding.found, finding.wanted].map(withoutSecrets) as [
    string,
    string,
    string,
  ]; // three in, three out
  const { file, text, line, column, end } = opened.locate(path);
  const subject = subjectOf(path);
  const optional = {
    ...(finding.occurrences !== undefined && { occurrences: finding.occurrences }),
    ...(finding.further && { further: finding.further.map(pointerOf) }),
    ...(subject !== undefined && { subject }),
  };
  return {
    rule,
    severity,
    file,
    line,
    column,
    end,
    pointer: pointerOf(path),
    message,
    found,
    wanted,
    help,
    ...optional,
    frame: frameAround(line, texts.linesOf(text)),
  };
}

/** So much of a line is looked at: a document without line ends is looked at once a finding. */
const LONGEST_LOOKED_AT = 20_000;

/** The lines around one of them. */
export function frameAround(line: number, lines: readonly string[]): Frame {
  const first = Math.max(1, line - CONTEXT);
  return {
    first,
    lines: lines
      .slice(first - 1, line + CONTEXT)
      .map((shown) => withoutSecrets(shown.slice(0, LONGEST_LOOKED_AT)).slice(0, WIDEST)),
  };
}

/** The name of the component in which the path ends. */
function subjectOf([section, , name]: Path): string | undefined {
  return section === "components" ? name : undefined;
}
