/** Offers the rules as a Spectral ruleset. */
import { BrokenText, parse } from "@faultline/catalog";
import { familyIdOf, unboundedness } from "@faultline/catalog/pure";
import { pageAddress } from "./address.ts";
import { allRules, describesErrors, lintDocument } from "./lint.ts";
import { findingOf, type Finding, type RuleInfo } from "./rule.ts";
import { readableFile } from "./readable-file.ts";

/** What Spectral tells a rule's function of the document. */
interface SpectralDocument {
  /** Null where it comes from standard input. */
  source: string | null;
  /** The text; absent where a program gave Spectral a document that it had parsed itself. */
  input?: unknown;
  /** Where the value at a path stands, as far as Spectral could read the text; lines count from 0. */
  getRangeForJsonPath(path: string[]): { start: { line: number } } | undefined;
}

interface SpectralRule {
  description: string;
  documentationUrl: string;
  severity: RuleInfo["severity"];
  message: string;
  given: string;
  /** Off: the places of a resolved document have other lines. */
  resolved: false;
  then: {
    function: (
      document: unknown,
      options: unknown,
      context: { document: SpectralDocument },
    ) => { message: string; path: string[] }[];
  };
}

/** A cache, because Spectral runs the rules one by one on the same parsed document. */
const judged = new WeakMap<object, readonly Finding[]>();

/** The rules as a Spectral ruleset. Spectral takes a ruleset from a module's default export only. */
export default { rules: Object.fromEntries([...allRules, readableFile].map((rule) => [rule.id, spectralRule(rule)])) };

function spectralRule({ id, severity, page }: RuleInfo): SpectralRule {
  return {
    description: `See ${pageAddress(page)}`,
    documentationUrl: pageAddress(page),
    severity,
    message: "{{error}}",
    given: "$",
    resolved: false,
    then: {
      function: (value, _, { document }) =>
        findingsOf(document, value)
          .filter(({ rule }) => rule === id)
          .map(({ message, path }) => ({ message: withoutTemplate(message), path: path.map(escaped) })),
    },
  };
}

function findingsOf(document: SpectralDocument, value: unknown): readonly Finding[] {
  const findings = judged.get(document) ?? findingsIn(document, value);
  judged.set(document, findings);
  return findings;
}

/**
 * The text is parsed as `faultline lint` parses it, so that both judge the same: Spectral's parser goes on after an error, and hands over
 * what cannot be copied.
 */
function findingsIn(document: SpectralDocument, value: unknown): readonly Finding[] {
  const { source, input } = document;
  try {
    const parsed = typeof input === "string" ? parse(input) : value;
    const endless = unboundedness(parsed);
    if (endless.length > 0) return endless.map((problem) => findingOf(readableFile, problem.path, problem));
    if (!describesErrors(parsed)) return []; // Spectral lints more than OpenAPI
    return lintDocument(familyIdOf(parsed, source ?? ""), source ?? "", parsed);
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error;
    if (!String(input).includes("x-error")) return [];
    const { message, line, column } = error;
    const found = `${message} at line ${line}, column ${column}`;
    return [
      findingOf(readableFile, lastBefore(line - 1, document, value), { found, wanted: "well-formed YAML or JSON" }),
    ];
  }
}

/** Spectral asks for paths, and where the text is broken there is none: the last value that begins on that line or before it. */
function lastBefore(line: number, document: SpectralDocument, value: unknown, path: string[] = []): string[] {
  if (typeof value !== "object" || value === null || path.length > MOST_STEPS) return path;
  const starts = Object.keys(value).map((key) => ({
    key,
    start: document.getRangeForJsonPath([...path, key])?.start.line ?? Infinity,
  }));
  const last = starts.filter(({ start }) => start <= line).sort((a, b) => b.start - a.start)[0];
  return last ? lastBefore(line, document, Reflect.get(value, last.key), [...path, last.key]) : path;
}

/** Deeper than people write; a value can contain itself. */
const MOST_STEPS = 50;

/** Spectral takes each step of a path for one of a JSON Pointer, and undoes the escapes in it. */
function escaped(token: string): string {
  return token.replaceAll("~", "~0");
}

/** Spectral fills in, and even computes, whatever a message has in double braces. */
function withoutTemplate(message: string): string {
  return message.replaceAll("{{", "{ {");
}
