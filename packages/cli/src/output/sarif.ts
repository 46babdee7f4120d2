/** Prints SARIF 2.1.0 for code scanning. */
import { createHash } from "node:crypto";
import { printable, printableJson } from "./printable.ts";
import type { Severity } from "@faultline/rules";
import { errorsFirst, pathInCheckout, type Annotated, type Where } from "./annotated.ts";

/** A rule, or a kind of change, as a report describes it. */
export interface Described {
  id: string;
  severity: Severity;
  /** One sentence. */
  summary: string;
  /** The whole text, in Markdown. */
  page: string;
  /** The address of its page. */
  address: string;
}

/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;

const LEVELS = { error: "error", warn: "warning", info: "note" } as const;

/** One run with what was found, errors first where not all can be. The fingerprints do not change when lines above a result come or go. */
export function sarif(found: readonly Annotated[], described: readonly Described[], where: Where): string {
  const all = found.length > MOST_RESULTS ? errorsFirst(found).slice(0, MOST_RESULTS) : found;
  const indexes = new Map(described.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(all);
  const results = all.map((annotated, index) => ({
    ruleId: annotated.rule,
    ruleIndex: indexes.get(annotated.rule) ?? -1,
    level: LEVELS[annotated.severity],
    message: { text: printable(annotated.message) },
    ...(annotated.file !== "" && { locations: [location(annotated, where)] }),
    partialFingerprints: { "faultlinePlace/v1": fingerprints[index] },
  }));
  const driver = { name: "faultline", rules: described.map(reportingDescriptor) };
  const more = found.length - all.length;
  const text = `${more} more results are left out: a run has ${MOST_RESULTS} at most.`;
  const cut = { executionSuccessful: true, toolExecutionNotifications: [{ level: "warning", message: { text } }] };
  const invocations = more > 0 ? [cut] : undefined;
  const run = { tool: { driver }, ...(invocations && { invocations }), columnKind: "utf16CodeUnits", results };
  return `${printableJson({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] })}\n`;
}

function reportingDescriptor({ id, severity, summary, page, address }: Described): object {
  return {
    id,
    shortDescription: { text: summary },
    helpUri: address,
    help: { text: page, markdown: page },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function location({ file, line, column, end, pointer }: Annotated, where: Where): object {
  const region = { startLine: line, startColumn: column, ...(end && { endLine: end.line, endColumn: end.column }) };
  const uri = (pathInCheckout(file, where) ?? file)
    .replaceAll("\\", "/")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  const physicalLocation = { artifactLocation: { uri }, region };
  return {
    physicalLocation,
    ...(pointer !== "" && { logicalLocations: [{ fullyQualifiedName: printable(pointer) }] }),
  };
}

/** Made of the rule and of the place in the document; equal ones are numbered. */
export function fingerprintsOf(all: readonly Annotated[]): string[] {
  const seen = new Map<string, number>();
  return all.map(({ rule, file, pointer }) => {
    const key = JSON.stringify([rule, file, pointer]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${createHash("sha256").update(key).digest("hex").slice(0, 32)}:${count}`;
  });
}
