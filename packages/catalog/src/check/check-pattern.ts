/** Decides which patterns a guard may use: regular expressions that are proved to take linear time. */
import { createRequire } from "node:module";
import { RegExpParser, type AST } from "@eslint-community/regexpp";
import type { checkSync } from "recheck";
import { eachObject } from "../document/each-object.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, valueAt, type Path } from "../document/pointer.ts";
import { shown, type Problem } from "../document/problem.ts";
import { needsProof, waysOf, withoutBounds, withoutLooks } from "./pattern-ways.ts";
import { isSchemaPath } from "../document/each-schema.ts";

const INVALID = "a regular expression of ECMA-262 with the `u` flag";
const SLOW =
  "one that is proved to take linear time; begin it with ^, and let no two repetitions next to or inside each other match the same text";

/** The longest pattern that is checked; no person writes a longer one. */
const LONGEST = 1000;
/** How long a proof may take: long enough that a busy machine refuses nothing that a quiet one proves. */
const PATIENCE_MS = 20_000;

/**
 * A text of a hundred characters takes milliseconds where there are no more ways to try. A pattern without endless repetitions that has so few needs no proof, which takes
 * seconds for some of them; one that has more is slow even where a proof calls it linear, as it does whatever ends, such as `(a|a)` thirty times in a row.
 */
const MOST_WAYS = 10_000;

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
  let tree: AST.Pattern;
  try {
    tree = parsed(pattern);
  } catch {
    return INVALID;
  }
  if (PLAIN.test(pattern)) return undefined;
  return pattern.length <= LONGEST && isQuick(pattern, tree) ? undefined : SLOW;
}

function isQuick(pattern: string, tree: AST.Pattern): boolean {
  if (waysOf(tree) <= MOST_WAYS && (!needsProof(tree) || isProvedLinear(pattern))) return true;
  const { looks, rest } = withoutLooks(tree);
  const unbounded = withoutBounds(parsed(rest));
  if (unbounded === undefined || waysOf(parsed(unbounded)) > MOST_WAYS || !isProvedLinear(unbounded)) return false;
  return looks.every((look) => isQuick(look, parsed(look)));
}

/** Bounds are numbers of steps alone: a verdict must not depend on how busy the machine is. */
const PROOF = { timeout: PATIENCE_MS, seedingTimeout: null, incubationTimeout: null, attackTimeout: null };

function isProvedLinear(pattern: string): boolean {
  return loadCheck()(pattern, "u", PROOF).status === "safe";
}

function parsed(pattern: string): AST.Pattern {
  return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
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
