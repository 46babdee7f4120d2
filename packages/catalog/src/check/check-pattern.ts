/** Decides which patterns a guard may use: regular expressions that are proved to take linear time. */
import { createRequire } from "node:module";
import { RegExpParser, type AST } from "@eslint-community/regexpp";
import type { checkSync } from "recheck";
import { eachObject } from "../document/each-object.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, valueAt, type Path } from "../document/pointer.ts";
import { shown, type Problem } from "../document/problem.ts";
import { isSchemaPath } from "../document/each-schema.ts";

const INVALID = "a regular expression of ECMA-262 with the `u` flag";
const SLOW =
  "one that is proved to take linear time; begin it with ^, and let no two repetitions next to or inside each other match the same text";

/** The longest pattern that is checked; no person writes a longer one. */
const LONGEST = 1000;
/** How long a proof may take: long enough that a busy machine refuses nothing that a quiet one proves. */
const PATIENCE_MS = 20_000;

/** A pattern that can match in so few ways needs no proof, which takes seconds for some of them. */
const MOST_WAYS = 4096;

/** One character, or a class of characters. */
const ATOM = String.raw`(?:\\[dDwWsS.\-/+*?()[\]{}|^$]|\[(?:[^\]\\]|\\[dDwWsS.\-/\]\\])+\]|[\w @:,;=<>~#%&!'"/.-])`;
/** From the beginning of the text, atoms of which one is repeated: nothing can be tried twice. */
const PLAIN = new RegExp(String.raw`^\^${ATOM}*(?:${ATOM}(?:[*+?]|\{\d+(?:,\d*)?\}))?${ATOM}*\$?$`);

const known = new Map<string, string | undefined>();

/** Says what the pattern should be instead; undefined where a guard can use it as it is. */
export function whatIsWrongWith(pattern: string): string | undefined {
  if (!known.has(pattern)) known.set(pattern, verdictOn(pattern));
  return known.get(pattern);
}

function verdictOn(pattern: string): string | undefined {
  let parsed: AST.Pattern;
  try {
    parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch {
    return INVALID;
  }
  if (PLAIN.test(pattern)) return undefined;
  const isFine = pattern.length <= LONGEST && (waysOfAny(parsed) <= MOST_WAYS || isProvedLinear(pattern));
  return isFine ? undefined : SLOW;
}

/** In how many ways one of these can match from one place of a text, at most: of so many a repetition without end has. */
function waysOfAny({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): number {
  return alternatives.reduce(
    (sum, { elements }) => sum + elements.reduce((product, element) => product * waysOf(element), 1),
    0,
  );
}

function waysOf(node: AST.Element): number {
  if ("alternatives" in node) return waysOfAny(node);
  if (node.type === "Backreference") return Infinity; // what it repeats is not known here
  if (node.type !== "Quantifier") return 1;
  const { element, min, max } = node;
  if (max === Infinity) return Infinity;
  return (max - min + 1) * waysOf(element) ** max;
}

function isProvedLinear(pattern: string): boolean {
  return loadCheck()(pattern, "u", { timeout: PATIENCE_MS }).status === "safe";
}

const require = createRequire(import.meta.url);

/** Loading it takes longer than reading four families. It is the JavaScript of `recheck` alone, which starts no process. */
function loadCheck(): typeof checkSync {
  return (require("#recheck") as typeof import("recheck")).checkSync; // `bundle.ts` makes it of that module
}

/**
 * Lists the problems of the patterns in the named component schemas and in those they refer to, of which guards are
 * made.
 */
export function patternProblems(document: OpenApiDocument, names: Iterable<string>): Problem[] {
  const problems: Problem[] = [];
  const reached = new Set([...names].map((name) => `#/components/schemas/${name}`));
  for (const reference of reached) {
    const path = pathOf(reference);
    eachObject(valueAt(document, path), (schema, lazyPath) => {
      if (typeof schema["$ref"] === "string" && schema["$ref"].startsWith("#")) reached.add(schema["$ref"]); // a set goes on with what is added meanwhile
      problems.push(...slowPatternsOf(schema, () => [...path, ...lazyPath()]));
    });
  }
  return problems;
}

function slowPatternsOf(schema: Record<string, unknown>, lazyPath: () => Path): Problem[] {
  const { pattern, patternProperties } = schema;
  const own = typeof pattern === "string" ? [{ pattern, at: ["pattern"] }] : [];
  const ofMembers = isRecord(patternProperties)
    ? Object.keys(patternProperties).map((name) => ({ pattern: name, at: ["patternProperties", name] }))
    : [];
  return [...own, ...ofMembers].flatMap(({ pattern: text, at }) => {
    const wanted = whatIsWrongWith(text);
    const path = wanted === SLOW ? [...lazyPath(), ...at] : []; // that one is no regular expression is for a rule to say
    return wanted !== SLOW || !isSchemaPath(path.slice(0, -at.length))
      ? []
      : [{ path, found: `the pattern ${shown(text)}`, wanted: SLOW }];
  });
}
