/** Defines what a rule is and how it reports findings. */
import { valueAt } from "@faultline/catalog/pure";
import type { Family, OpenApiDocument, Path } from "@faultline/catalog";

/**
 * `error`: the spec contradicts itself or misleads clients. `warn`: something that people need is missing. `info`:
 * worth a look.
 */
export type Severity = "error" | "warn" | "info";

/**
 * A change of the document that removes the finding and loses nothing else, so that `--fix` may apply it. `rename` can give a member another
 * value as well; `require` adds a member to the `required` of the schema at the path.
 */
export type Fix =
  | { kind: "remove"; path: Path }
  | { kind: "rename"; path: Path; to: string; value?: string }
  | { kind: "require"; path: Path; member: string };

/** The correction of a mistake: the value at `from`, or `value` in its place, belongs at `to`; without `to`, it is removed. */
export interface Correction {
  from: Path;
  to?: Path;
  value?: unknown;
}

/** What a rule found at one path, what it wanted there, and what to do. */
export interface RuleVerdict {
  found: string;
  wanted: string;
  /** The fix, only where it is certain. */
  fix?: Fix;
  /** The correction of a mistake; other rules check the corrected document, so that one mistake gives one finding. */
  corrections?: readonly Correction[];
  /** The number of occurrences, where one cause has several; the finding is at the first. */
  occurrences?: number;
  /** What the document does not say, where the finding is about that: such findings are counted, see `gaps.ts`. */
  gap?: Gap;
}

/** Words for the number of gaps of one kind: `7 of 12 errors that do not say whether to retry`. */
export interface Gap {
  /** What they are, in the singular: `error`. */
  noun: string;
  /** How many there are, with a gap or without. */
  of: number;
  /** What is missing, after their number: `do not say whether to retry`. */
  says: string;
}

/** A place of a spec that breaks a rule. */
export interface Finding extends RuleVerdict {
  /** The rule's id. */
  rule: string;
  severity: Severity;
  /** The path from the root of the document to the exact value. */
  path: Path;
  /** The message in one line, in every format: `found …; wanted …`. */
  message: string;
  /** Paths of the other gaps that the finding counts. */
  further?: readonly Path[];
}

/** The id of the rule in findings, configurations and the names of its files. */
export interface RuleInfo {
  id: string;
  severity: Severity;
  /** The path of the rule's page from the root of the repository. */
  page: string;
}

/** A rule that checks one thing in every family. */
export interface Rule extends RuleInfo {
  /** Checks a family. The function is pure: equal families give equal findings. */
  check(family: Family): Finding[];
}

export type ReportVerdict = (path: Path, verdict: RuleVerdict) => void;

/** Makes a rule from its id and a function that reports each violation. */
export function rule(id: string, severity: Severity, check: (family: Family, report: ReportVerdict) => void): Rule {
  const info = ruleInfo(id, severity);
  return {
    ...info,
    check: (family) =>
      reportedOnce(
        family.document,
        collected(info, (report) => check(family, report)),
      ),
  };
}

/** A rule that checks one thing in any OpenAPI document. */
export interface AuditRule extends RuleInfo {
  /** True where it runs only if somebody names it. */
  isOptIn?: boolean;
  /** Checks a document. The function is pure: equal documents give equal findings. */
  check(document: OpenApiDocument): Finding[];
}

/** Makes an audit rule from its id and a function that reports each violation. */
export function auditRule(
  id: string,
  severity: Severity,
  check: (document: OpenApiDocument, report: ReportVerdict) => void,
  more: Pick<AuditRule, "isOptIn"> = {},
): AuditRule {
  const info = ruleInfo(id, severity);
  return { ...info, ...more, check: (document) => collected(info, (report) => check(document, report)) };
}

function collected(info: RuleInfo, check: (report: ReportVerdict) => void): Finding[] {
  const findings: Finding[] = [];
  try {
    check((path, verdict) => findings.push(findingOf(info, path, verdict)));
  } catch (error) {
    findings.push(failureOf(info, error));
  }
  return findings;
}

/** One rule that cannot cope with a document must not keep the others, or a host such as Spectral, from judging it. */
export function failureOf(info: RuleInfo, error: unknown): Finding {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return findingOf(info, [], {
    found: `a document that this rule cannot judge (${reason})`,
    wanted: "a rule that can judge every document. Report this, with the document if you can",
  });
}

/** Drops repeated findings about the same object, since a YAML alias has many paths and is wrong once. */
function reportedOnce(document: OpenApiDocument, findings: Finding[]): Finding[] {
  const firsts = new Map<unknown, Map<string, string>>();
  return findings.filter(({ path, message }) => {
    const value = valueAt(document, path);
    const isPart = typeof value === "object" && value !== null;
    const owner = isPart ? value : valueAt(document, path.slice(0, -1));
    const said = `${isPart ? "" : (path.at(-1) ?? "")} ${message}`;
    const messages = firsts.get(owner) ?? new Map<string, string>();
    firsts.set(owner, messages);
    const pointer = JSON.stringify(path);
    const first = messages.get(said) ?? pointer;
    messages.set(said, first);
    return first === pointer;
  });
}

export function ruleInfo(id: string, severity: Severity): RuleInfo {
  return { id, severity, page: `packages/rules/src/rules/${id}/${id}.md` };
}

export function findingOf(
  { id, severity }: RuleInfo,
  path: Path,
  { found, wanted, fix, corrections, occurrences = 1, gap }: RuleVerdict,
): Finding {
  const message = `found ${found}; wanted ${wanted}`.replaceAll(/\s+/g, " ");
  const more = {
    ...(fix && { fix }),
    ...(corrections && { corrections }),
    ...(occurrences > 1 && { occurrences }),
    ...(gap && { gap }),
  };
  return { rule: id, severity, path, found, wanted, message, ...more };
}
