/** Applies the samples of a rule's page to the sample family. */
import { globSync, readFileSync } from "node:fs";
import { isRecord, pointerOf, valueAt } from "@faultline/catalog/pure";
import { readFamily, type Family, type Path } from "@faultline/catalog";
import { auditDocument, auditRules, CrossFamilyRules, lintDocument, type Finding } from "@faultline/rules";
import { parse } from "yaml";

const root = new URL("../", import.meta.url);
/** The family of the pages. */
const family: unknown = parse(readFileSync(new URL("sample/openapi.yaml", root), "utf8"));
/** The family of the tests, which has one error. */
const base = changed(
  family,
  { components: { schemas: { AddressUnknown: undefined }, responses: { 400: undefined } } },
  Infinity,
);

/**
 * What the rules (or one of them) find in the sample family once it is changed: members of objects one by one, whatever else as a whole;
 * undefined takes a member away.
 */
export function lintSample(change: object, only?: string): string[] {
  const findings = lintDocument("sample", "openapi.yaml", withoutAliases(changedSample(change)));
  return findings.filter(({ rule }) => only === undefined || rule === only).map(inWords);
}

/** Each part an object of its own: what stands in several places of a document is reported once. */
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

/** The sample family with a page's sample as a merge patch of it (RFC 7396). */
export function completed(sample: string): unknown {
  return patched(family, parse(sample));
}

function patched(value: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const result: Record<string, unknown> = { ...(isRecord(value) && value) };
  for (const [name, member] of Object.entries(patch)) {
    if (member === null) delete result[name];
    else result[name] = patched(result[name], member);
  }
  return result;
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

/** The document that a page's sample stands for: a whole one where it is about the audit. */
export function documentOf(id: string, sample: string): unknown {
  return isOfAudit(id) ? parse(sample) : withoutAliases(completed(sample));
}

/** What a rule, or the reading of the family, finds in a sample of its page. */
export function lintPageSample(id: string, sample: string): string[] {
  const document = documentOf(id, sample);
  const findings = isOfAudit(id)
    ? auditDocument(document, { only: new Set([id]) })
    : lintDocument(id, "openapi.yaml", document, { compare: besideTheSample() });
  return findings.filter(({ rule }) => rule === id || rule === "readable-family").map(inWords);
}

/** On the pages, the family stands beside another one, called parcels, that extends the same envelope; a registry has the codes of both. */
function besideTheSample(): (family: Family) => Finding[] {
  const all = new CrossFamilyRules({
    "*": { codes: ["address_unknown", "gone"] },
    parcels: { prefixes: ["parcel_"] },
    depot: { prefixes: ["depot_"] },
  });
  const { family: parcels } = readFamily("parcels", "parcels/openapi.yaml", family);
  const inFile =
    (file: string) =>
    ([, section, name = ""]: Path): { file: string; line: number; column: number } => {
      if (name === "ErrorBody") return { file: "shared/envelope.yaml", line: 3, column: 5 };
      return { file, line: section === "schemas" && name === "ParcelLost" ? 17 : 1, column: 5 };
    };
  all.compare(parcels, inFile("parcels/openapi.yaml"));
  return (read) => all.compare({ ...read, info: { owner: "parcels", ...read.info } }, inFile("openapi.yaml"));
}

function isOfAudit(id: string): boolean {
  return auditRules.some((rule) => rule.id === id);
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

/** The files of the rules, each in the folder of its rule. */
export const sources: readonly string[] = globSync("*/*.{ts,md}", { cwd: new URL("src/rules/", root) }).sort();

export const pages: readonly Page[] = sources.filter((file) => file.endsWith(".md")).map(readPage);

function readPage(file: string): Page {
  const text = readFileSync(new URL(`src/rules/${file}`, root), "utf8");
  const [, afterFails = ""] = text.split("\n## Fails\n");
  const [failing = "", afterPasses = ""] = afterFails.split("\n## Passes\n");
  const block = (section: string, language: string): string =>
    section.split(`\`\`\`${language}\n`)[1]?.split("\n```")[0] ?? "";
  const id = file.replace(/^.*\/|\.md$/g, "");
  return {
    id,
    text,
    fails: block(failing, "yaml"),
    finding: block(failing, "text"),
    passes: block(afterPasses, "yaml"),
  };
}
