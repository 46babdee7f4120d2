import { RegExpParser, type AST } from "@eslint-community/regexpp";
import fc from "fast-check";
import { checkSync } from "recheck";
import { expect, test } from "vitest";
import { whatIsWrongWith } from "./check-pattern.ts";
import { waysOf } from "./pattern-ways.ts";

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const OCTET = String.raw`(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;

const CODES = Array.from({ length: 40 }, (_, index) => `code_${index}`).join("|");
const LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

test.each([
  UUID,
  `^${UUID}$`,
  `^(${UUID}|me)$`,
  String.raw`^${OCTET}(\.${OCTET}){3}$`,
  String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})`,
  `^(${CODES})$`,
  `^(${CODES})(,(${CODES})){0,3}$`,
  `^(?:a|b){30}${"(?:c|d)".repeat(30)}$`,
  String.raw`^(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}|([0-9a-f]{1,4}:){1,4}(:[0-9a-f]{1,4}){1,3}|([0-9a-f]{1,4}:){6}(${OCTET}\.){3}${OCTET})$`,
  String.raw`^${LABEL}(\.${LABEL}){0,8}$`,
  String.raw`^(?=.{1,253}\.?$)(?!.*--)${LABEL}(?:\.${LABEL})*\.?$`,
  String.raw`^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[^\w\s])[\x20-\x7e]{8,128}$`,
  String.raw`^(?!.*(.)\1{3}).{1,64}$`,
  "^(?:(?!foo).)*$",
  "^(?:(?!ab)[a-z]{1,100},){1,100}$",
  String.raw`^\d{4}([-/.])\d\d\1\d\d$`,
  String.raw`^([a-z]+)-\1$`,
])("what can match in few ways is no slow pattern, without a proof that takes seconds: %s", (pattern) => {
  expect(whatIsWrongWith(pattern)).toBeUndefined();
});

test.each([
  "(a+)+$",
  "^(a|a)*$",
  "^(?:a?){40}a{40}$",
  `^${"a?".repeat(20)}${"a".repeat(20)}$`,
  "^(?:a|a|ab?){30}c$",
  "^(?:a|[a-c]){30}",
  `^${"(a|a)".repeat(30)}$`,
  `^${"(a|a)".repeat(30)}b*$`,
  `^${"(a|ab?|[^b])".repeat(20)}$`,
  `^${String.raw`(\d|\w)`.repeat(20)}$`,
  "^(?=.*(?:a|a){30})b",
  "^(?=(?:a|a){30}c)[ab]{1,9}$",
  "^(?!(?:a|a){30}c)[ab]{1,9}$",
  String.raw`^(\w{1,20} ?){1,5}$`,
  "(?<=(?:a|a){30})b",
  String.raw`(a{0,40})\1{9}$`,
  String.raw`(a{0,200})\1{20}$`,
  String.raw`(?<n>[a-z]{1,64})@\k<n>{1,64}$`,
  String.raw`(?:(a|b)\1)+c`,
  String.raw`(a\1)*b`,
  String.raw`(a\2)(b\1)$`,
  `(a)${Array.from({ length: 60 }, (_, index) => `(\\${index + 1}\\${index + 1})`).join("")}$`,
  "(?:(?=.*x)a)*",
  "^(?:(?=a*x)a)*$",
])("a slow one is refused: %s", (pattern) => {
  expect(whatIsWrongWith(pattern)).toMatch(/^one that is proved/);
});

const atom = fc.constantFrom("a", "b", "[ab]", ".", String.raw`\d`);
const { pattern: any } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(atom, fc.constantFrom("?", "{2}", "{1,3}", "*")).map(([one, count]) => `${one}${count}`),
    fc
      .tuple(tie("pattern"), fc.constantFrom("", "?", "{2}", "{0,2}", "+"))
      .map(([inner, count]) => `(?:${inner})${count}`),
  ),
  pattern: fc.oneof(
    { maxDepth: 3 },
    fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
    fc.tuple(tie("part"), tie("part")).map(([one, other]) => `${one}|${other}`),
  ),
}));

/** What a matcher that goes back tries on a text, where nothing is ever enough: how often it gets to the end of the pattern, and how often to a part. */
function tries(tree: AST.Pattern, text: string): { ends: number; parts: number } {
  let parts = 0;
  type Go = (at: number) => number;
  const any = (alternatives: readonly AST.Alternative[], at: number, go: Go): number =>
    alternatives.reduce((sum, { elements }) => sum + all(elements, at, go), 0);
  const all = ([first, ...rest]: readonly AST.Element[], at: number, go: Go): number =>
    first ? one(first, at, (next) => all(rest, next, go)) : go(at);
  const repeated = (node: AST.Quantifier, done: number, at: number, go: Go): number =>
    (done < node.max ? one(node.element, at, (next) => repeated(node, done + 1, next, go)) : 0) +
    (done >= node.min ? go(at) : 0);
  const one = (node: AST.Element, at: number, go: Go): number => {
    parts++;
    if (node.type === "Quantifier") return repeated(node, 0, at, go);
    if ("alternatives" in node) return any(node.alternatives, at, go);
    return at < text.length && new RegExp(`^(?:${node.raw})$`, "u").test(text.charAt(at)) ? go(at + 1) : 0;
  };
  const ends = any(tree.alternatives, 0, () => 1);
  return { ends, parts };
}

test("no text is matched in more ways than are counted", () => {
  const ending = any.map((pattern) => pattern.replaceAll(/[*+]/g, "{0,2}"));
  fc.assert(
    fc.property(ending, fc.string({ unit: fc.constantFrom("a", "b", "1"), maxLength: 7 }), (inner, begin) => {
      const [pattern, text] = [`(?:${inner})c`, `${begin}c`];
      const tree = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
      const ways = waysOf(tree);
      fc.pre(ways <= 10_000);
      const { ends, parts } = tries(tree, text);
      expect(ends).toBeLessThanOrEqual(ways);
      expect(parts).toBeLessThanOrEqual(ways * pattern.length * (text.length + 1));
    }),
    { numRuns: 2000 },
  );
});

const looks = fc.tuple(fc.constantFrom("(?=", "(?!", "(?<=", "(?<!"), any).map(([kind, inner]) => `${kind}${inner})`);
const around = fc
  .array(fc.oneof({ weight: 2, arbitrary: any.map((inner) => `(${inner})`) }, looks), { minLength: 2, maxLength: 4 })
  .chain((parts) =>
    fc.constantFrom("", parts.join("").match(/\((?!\?)/) ? String.raw`\1` : "").map((back) => parts.join("") + back),
  )
  .chain((inner) => fc.constantFrom(inner, `^${inner}$`, `^(?:${inner})*$`, `(?:${inner}){2,9}`));

test("no pattern passes that recheck shows to be slow", () => {
  fc.assert(
    fc.property(fc.oneof(any, around), (pattern) => {
      const verdict = whatIsWrongWith(pattern);
      if (verdict !== undefined) return;
      expect(checkSync(pattern, "u", { timeout: 500 }).status).not.toBe("vulnerable");
    }),
    { numRuns: 60 },
  );
});
