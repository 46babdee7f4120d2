import { readdirSync, readFileSync } from "node:fs";
import { isRecord, pointerOf, valueAt } from "@faultline/catalog/pure";
import { auditDocument, auditRules, lintDocument, type Finding } from "@faultline/rules";
import { parse } from "yaml";

const root = new URL("../", import.meta.url);
const base: unknown = parse(readFileSync(new URL("sample/openapi.yaml", root), "utf8"));

/**
 * What the rules (or one of them) find in the sample family once it is changed: members of objects one by one, whatever else as a whole;
 * undefined takes a member away.
 */
export function lintSample(change: object, only?: string): string[] {
  const findings = lintDocument("sample", "openapi.yaml", withoutAliases(changedSample(change)));
  return findings.filter(({ rule }) => only === undefined || rule === only).map(inWords);
}

/** Each part an object of its own: what stands in several places of a document is told once. */
function withoutAliases(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document));
}

export function changedSample(change: object): unknown {
  return changed(base, change, Infinity);
}

/** The schema of a further error: that of the sample, changed. */
export function anotherError(change: object): unknown {
  return changed(valueAt(base, ["components", "schemas", "ParcelLost"]), change, Infinity);
}

/** A response that lists errors. */
export function listing(...names: string[]): object {
  const schema = { oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) };
  return { description: "A response.", content: { "application/json": { schema } } };
}

/** The sample family with the components (and `info`) of a page's sample, each as a whole. */
export function completed(sample: string): unknown {
  return changed(base, parse(sample), 3);
}

function changed(value: unknown, change: unknown, levels: number): unknown {
  if (levels === 0 || !isRecord(value) || !isRecord(change)) return change;
  const members = Object.entries(change).map(
    ([name, member]) => [name, changed(value[name], member, levels - 1)] as const,
  );
  return Object.fromEntries(
    Object.entries({ ...value, ...Object.fromEntries(members) }).filter(([, member]) => member !== undefined),
  );
}

/** `error unique-code /components/…: found …; wanted …`, as the pages have it. */
export function inWords({ severity, rule, path, message }: Finding): string {
  return `${severity} ${rule} ${pointerOf(path)}: ${message}`;
}

/** What lint, or the audit where it is a rule of that, finds in a page's sample. */
export function lintPageSample(id: string, sample: string): string[] {
  const ofAudit = auditRules.some((rule) => rule.id === id);
  const findings = ofAudit ? auditDocument(parse(sample)) : lintDocument(id, "openapi.yaml", completed(sample));
  return findings.map(inWords);
}

/** A rule's page, taken apart. */
export interface Page {
  id: string;
  text: string;
  /** YAML that breaks the rule. */
  fails: string;
  /** The finding that the page promises. */
  finding: string;
  /** YAML that keeps the rule. */
  passes: string;
}

/** The names of the files in `src`. */
export const sources: readonly string[] = readdirSync(new URL("src", root));

export const pages: readonly Page[] = sources.filter((file) => file.endsWith(".md")).map(readPage);

function readPage(file: string): Page {
  const text = readFileSync(new URL(`src/${file}`, root), "utf8");
  const [, afterFails = ""] = text.split("\n## Fails\n");
  const [failing = "", afterPasses = ""] = afterFails.split("\n## Passes\n");
  const block = (section: string, language: string): string =>
    section.split(`\`\`\`${language}\n`)[1]?.split("\n```")[0] ?? "";
  const id = file.replace(/\.md$/, "");
  return {
    id,
    text,
    fails: block(failing, "yaml"),
    finding: block(failing, "text"),
    passes: block(afterPasses, "yaml"),
  };
}
