/** Decides which patterns a guard may use: regular expressions that are proved to take linear time. */
import { createRequire } from "node:module";
import { RegExpParser, type AST } from "@eslint-community/regexpp";
import type { checkSync } from "recheck";
import { eachObject } from "../document/each-object.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, valueAt, type Path } from "../document/pointer.ts";
import { shown, type Problem } from "../document/problem.ts";
import {
  looksAgainAndAgain,
  looksAround,
  needsProof,
  refersBack,
  sizeOf,
  waysOf,
  withoutBounds,
  withoutLooks,
} from "./pattern-ways.ts";
import { isSchemaPath } from "../document/each-schema.ts";

const INVALID = "a regular expression of ECMA-262 with the `u` flag";
const SLOW =
  "one that is proved to take linear time; begin it with ^, and let no two repetitions next to or inside each other match the same text";

/** The longest pattern that is checked; no person writes a longer one. */
const LONGEST = 1000;

/**
 * A text of a hundred characters takes milliseconds where there are no more ways to try. A pattern without endless repetitions that has so few needs no proof, which takes
 * seconds for some of them; one that has more is slow even where a proof calls it linear, as it does whatever ends, such as `(a|a)` thirty times in a row.
 */
const MOST_WAYS = 10_000;

/** One character, or a class of characters. */
const ATOM = String.raw`(?:\\[dDwWsS.\-/+*?()[\]{}|^$]|\[(?:[^\]\\]|\\[dDwWsS.\-/\]\\])+\]|[\w @:,;=<>~#%&!'"/.-])`;
/** From the beginning of the text, atoms of which one is repeated: nothing can be tried twice. */
const PLAIN = new RegExp(String.raw`^\^${ATOM}*(?:${ATOM}(?:[*+?]|\{\d+(?:,\d*)?\}))?${ATOM}*\$?$`);

/** Trying texts takes long where a pattern is long with its repetitions written out, and what it refers to. */
const LONGEST_TRIED = 300;
/** So often is what has no end written out. */
const ENDLESS = 50;

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
  const mostSteps = refersBack(tree) ? waysOf(tree) * sizeOf(tree, Infinity) : waysOf(tree);
  if (mostSteps <= MOST_WAYS && !needsProof(tree)) return true;
  const { looks, rest } = withoutLooks(tree, MOST_WAYS);
  return (isProvedLinear(rest) && looks.every((look) => isQuick(look, parsed(look)))) || isFoundLinear(pattern, tree);
}

function isProvedLinear(pattern: string): boolean {
  const tree = parsed(pattern);
  const unbounded = withoutBounds(tree); // the shorter proof
  const isSafe = (one: AST.Pattern): boolean => waysOf(one) <= MOST_WAYS && isSafeTo("automaton", one.raw);
  return !refersBack(tree) && ((unbounded !== undefined && isSafe(parsed(unbounded))) || isSafe(tree));
}

/** Of a pattern that refers back, or looks around for something without end, there is no proof: texts are tried. */
function isFoundLinear(pattern: string, tree: AST.Pattern): boolean {
  if (!looksAround(tree) && !refersBack(tree)) return false; // that is proved or refuted above
  if (looksAgainAndAgain(tree) || sizeOf(tree, ENDLESS) > LONGEST_TRIED) return false;
  const tried = parsed(withoutBounds(tree) ?? pattern);
  return waysOf(tried) <= MOST_WAYS && isSafeTo("fuzz", tried.raw);
}

/** Bounds are numbers of steps: a verdict must not depend on how busy the machine is. What is done within a tenth of its patience is done on any. */
const BOUNDS = { seedingTimeout: null, incubationTimeout: null, attackTimeout: null };
const CHECKS = {
  automaton: { ...BOUNDS, timeout: 20_000 },
  // 333 steps for each of 30,000 characters are more than a linear pattern takes. With as much as is tried by default, one verdict takes a minute.
  fuzz: {
    ...BOUNDS,
    timeout: 5000,
    maxAttackStringSize: 30_000,
    attackLimit: 10_000_000,
    maxGeneStringSize: 400,
    maxInitialGenerationSize: 50,
    maxGenerationSize: 20,
    maxIteration: 5,
  },
};

function isSafeTo(checker: keyof typeof CHECKS, pattern: string): boolean {
  return loadCheck()(pattern, "u", { ...CHECKS[checker], checker }).status === "safe";
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
