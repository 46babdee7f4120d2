import { createHash } from "node:crypto";
import { printable } from "../printable.ts";
import type { LintResult, LocatedFinding } from "./located.ts";
import { ruleHelp, type RuleHelp } from "./rule-help.ts";

const LEVELS = { error: "error", warn: "warning", info: "note" } as const;

/** SARIF 2.1.0: what code scanning takes. The fingerprints do not change when lines above a finding come or go. */
export async function sarif({ findings }: LintResult): Promise<string> {
  const help = await ruleHelp();
  const indexes = new Map(help.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(findings);
  const results = findings.map((finding, index) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: printable(finding.message) },
    locations: [location(finding)],
    partialFingerprints: { "faultlinePlace/v1": fingerprints[index] },
  }));
  const driver = { name: "faultline", rules: help.map(reportingDescriptor) };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function reportingDescriptor({ id, severity, summary, page }: RuleHelp): object {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function location({ file, line, column, end, pointer }: LocatedFinding): object {
  const region = { startLine: line, startColumn: column, endLine: end.line, endColumn: end.column };
  const physicalLocation = { artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) }, region };
  return { physicalLocation, ...(pointer !== "" && { logicalLocations: [{ fullyQualifiedName: printable(pointer) }] }) };
}

/** Made of the rule and of the place in the document; equal ones are numbered. */
function fingerprintsOf(findings: readonly LocatedFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, pointer }) => {
    const key = JSON.stringify([rule, file, pointer]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${createHash("sha256").update(key).digest("hex").slice(0, 32)}:${count}`;
  });
}
