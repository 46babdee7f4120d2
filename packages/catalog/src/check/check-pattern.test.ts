import fc from "fast-check";
import { checkSync } from "recheck";
import { expect, test } from "vitest";
import { whatIsWrongWith } from "./check-pattern.ts";

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const OCTET = String.raw`(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;

test.each([
  UUID,
  `^${UUID}$`,
  `^(${UUID}|me)$`,
  String.raw`^${OCTET}(\.${OCTET}){3}$`,
  String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})`,
  `^(${Array.from({ length: 90 }, (_, index) => `code_${index}`).join("|")})$`,
])("what can match in few ways is no slow pattern, without a proof that takes seconds: %s", (pattern) => {
  expect(whatIsWrongWith(pattern)).toBeUndefined();
});

test.each(["(a+)+$", "^(a|a)*$", "^(?:a?){40}a{40}$", "^(?:a|a|ab?){30}c$", String.raw`(a{0,40})\1{9}$`])(
  "a slow one is refused: %s",
  (pattern) => {
    expect(whatIsWrongWith(pattern)).toMatch(/^one that is proved/);
  },
);

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

test("no pattern passes that recheck shows to be slow", () => {
  fc.assert(
    fc.property(any, (pattern) => {
      const verdict = whatIsWrongWith(pattern);
      if (verdict !== undefined) return;
      expect(checkSync(pattern, "u", { timeout: 1000 }).status).not.toBe("vulnerable");
    }),
    { numRuns: 60 },
  );
});
