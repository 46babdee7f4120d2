/** Offers the rules as a Spectral ruleset. */
import { familyIdOf, isRecord } from "@faultline/catalog/pure";
import { pageAddress } from "./address.ts";
import { allRules, describesErrors, lintDocument } from "./lint.ts";
import type { Finding, RuleInfo } from "./rule.ts";

/** The part of Spectral's context that is used; the document's address is null where it comes from standard input. */
interface SpectralContext {
  document: { source: string | null };
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
    function: (document: unknown, options: unknown, context: SpectralContext) => { message: string; path: string[] }[];
  };
}

/** A cache, because Spectral runs the rules one by one on the same parsed document. */
const judged = new WeakMap<object, readonly Finding[]>();

/** The rules as a Spectral ruleset. Spectral takes a ruleset from a module's default export only. */
export default { rules: Object.fromEntries(allRules.map((rule) => [rule.id, spectralRule(rule)])) };

function spectralRule({ id, severity, page }: RuleInfo): SpectralRule {
  return {
    description: `See ${pageAddress(page)}`,
    documentationUrl: pageAddress(page),
    severity,
    message: "{{error}}",
    given: "$",
    resolved: false,
    then: {
      function: (document, _, context) =>
        findingsOf(document, context.document.source ?? "")
          .filter(({ rule }) => rule === id)
          .map(({ message, path }) => ({ message: withoutTemplate(message), path: path.map(escaped) })),
    },
  };
}

function findingsOf(document: unknown, source: string): readonly Finding[] {
  if (!isRecord(document) || !describesErrors(document)) return []; // Spectral lints more than OpenAPI
  const findings = judged.get(document) ?? lintDocument(familyIdOf(document, source), source, document);
  judged.set(document, findings);
  return findings;
}

/** Spectral takes each step of a path for one of a JSON Pointer, and undoes the escapes in it. */
function escaped(token: string): string {
  return token.replaceAll("~", "~0");
}

/** Spectral fills in, and even computes, whatever a message has in double braces. */
function withoutTemplate(message: string): string {
  return message.replaceAll("{{", "{ {");
}
