import { valueAt } from "@faultline/catalog/pure";
import type { Family, OpenApiDocument, Path } from "@faultline/catalog";

/** error: the spec contradicts itself, or a client would go wrong. warn: something that people need is missing. info: worth a look. */
export type Severity = "error" | "warn" | "info";

/** A change of the document after which the finding is gone, and nothing else is lost: what `--fix` may do unasked. */
export type Fix = { kind: "remove"; path: Path } | { kind: "rename"; path: Path; to: string };

/** How a slip was meant: what stands at `from` should stand at `to`; without `to`, not at all. */
export interface Correction {
  from: Path;
  to?: Path;
}

/** What a rule has to say about one place: what stands there, what should stand there, and what to do. */
export interface Judgement {
  found: string;
  wanted: string;
  /** Only where the fix is certain. */
  fix?: Fix;
  /** Of a slip: the other rules judge the document as it was meant, so that one slip gives one finding. */
  corrections?: readonly Correction[];
  /** How many places it is about, where that is more than one: what one cause does at many places is one finding, at the first of them. */
  places?: number;
}

/** A place of a spec that breaks a rule. */
export interface Finding extends Judgement {
  /** The rule's id. */
  rule: string;
  severity: Severity;
  /** From the root of the document to the exact value. */
  path: Path;
  /** One line, the same wherever the finding is shown: `found …; wanted …`. */
  message: string;
}

/** What names a rule: in findings, in configurations, in the files `<id>.ts`, `<id>.md` and `<id>.test.ts` of its folder. */
export interface RuleInfo {
  id: string;
  severity: Severity;
  /** The address of its page, from the root of the repository. */
  page: string;
}

/** One thing that has to hold in every family. */
export interface Rule extends RuleInfo {
  /** Pure: equal families give equal findings. */
  check(family: Family): Finding[];
}

export type Report = (path: Path, judgement: Judgement) => void;

/** A rule made of its name and of a function that reports each place that breaks it. */
export function rule(id: string, severity: Severity, check: (family: Family, report: Report) => void): Rule {
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

/** One thing that an audit looks for in any OpenAPI document. */
export interface AuditRule extends RuleInfo {
  /** True where it runs only if somebody names it. */
  isOptIn?: boolean;
  /** Pure, as that of a {@link Rule}. */
  check(document: OpenApiDocument): Finding[];
}

/** An audit rule made of its name and of a function that reports each place that breaks it. */
export function auditRule(
  id: string,
  severity: Severity,
  check: (document: OpenApiDocument, report: Report) => void,
  more: Pick<AuditRule, "isOptIn"> = {},
): AuditRule {
  const info = ruleInfo(id, severity);
  return { ...info, ...more, check: (document) => collected(info, (report) => check(document, report)) };
}

function collected(info: RuleInfo, check: (report: Report) => void): Finding[] {
  const findings: Finding[] = [];
  try {
    check((path, judgement) => findings.push(findingOf(info, path, judgement)));
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

/** Without the findings at further places of the same part of the document: a YAML alias stands in many places, and is wrong once. */
function reportedOnce(document: OpenApiDocument, findings: Finding[]): Finding[] {
  const firsts = new Map<unknown, Map<string, string>>();
  return findings.filter(({ path, message }) => {
    const value = valueAt(document, path);
    const isPart = typeof value === "object" && value !== null;
    const owner = isPart ? value : valueAt(document, path.slice(0, -1));
    const said = `${isPart ? "" : (path.at(-1) ?? "")} ${message}`;
    const places = firsts.get(owner) ?? new Map<string, string>();
    firsts.set(owner, places);
    const place = JSON.stringify(path);
    const first = places.get(said) ?? place;
    places.set(said, first);
    return first === place;
  });
}

export function ruleInfo(id: string, severity: Severity): RuleInfo {
  return { id, severity, page: `packages/rules/src/rules/${id}/${id}.md` };
}

export function findingOf(
  { id, severity }: RuleInfo,
  path: Path,
  { found, wanted, fix, corrections, places = 1 }: Judgement,
): Finding {
  const message = `found ${found}; wanted ${wanted}`.replaceAll(/\s+/g, " ");
  const more = { ...(fix && { fix }), ...(corrections && { corrections }), ...(places > 1 && { places }) };
  return { rule: id, severity, path, found, wanted, message, ...more };
}
