import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifier, jsDoc, literal } from "@faultline/codegen";

/** Texts that try to leave the place into which they are put. */
const piece = fc.constantFrom(
  "*/",
  "/*",
  "`",
  "${x}",
  "\\",
  "'",
  '"',
  "\n",
  "\r",
  "\r\n",
  "\u2028",
  "\u2029",
  "\u202e",
  "\0",
  "</script>",
  "<!--",
  "@ts-nocheck",
  "@param {",
  "//",
  ";",
  "a",
  " ",
  "日",
  "\ud800",
  "__proto__",
);
const hostile = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

const evaluate = (code: string): unknown => new Function(`"use strict"; return ${code};`)();

describe("a literal", () => {
  const data = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      hostile,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.constantFrom(null, true, false),
      fc.array(tie("value"), { maxLength: 3 }),
      fc
        .array(
          fc.tuple(
            fc.oneof(hostile, fc.constantFrom("a", "new", "0", "12", "1e3", "constructor", "__proto__")),
            tie("value"),
          ),
          { maxLength: 3 },
        )
        .map((entries) => Object.fromEntries(entries)),
    ),
  })).value;

  test("is code for the very data that it was made of", () => {
    fc.assert(
      fc.property(
        data,
        (value) => void expect(JSON.stringify(evaluate(`(${literal(value)})`))).toBe(JSON.stringify(value)),
      ),
      { numRuns: 1000 },
    );
  });

  test("ends no line, no script element, and hides no direction of writing", () => {
    fc.assert(
      fc.property(
        data,
        (value) =>
          void expect(literal(value)).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]|<\/script|<!--/i),
      ),
    );
  });

  test("reads as a person would write it", () => {
    expect(literal({ code: 400, "max-age": [1, "a"], quoted: 'say "hi"', both: `"it's"`, none: {} })).toBe(
      `{ code: 400, "max-age": [1, "a"], quoted: 'say "hi"', both: "\\"it's\\"", none: {} }`,
    );
  });
});

describe("a comment", () => {
  test("ends where it should, whatever is in it", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom("", "  "), (text, indent) => {
        expect(evaluate(`(() => {\n${jsDoc(text, indent)}\nreturn "code"; })()`)).toBe("code");
      }),
      { numRuns: 1000 },
    );
  });

  test("cannot be ended by signs between which something unseen stood", () => {
    expect(jsDoc("*\u0000/ *\u202e/ @\u0000x")).toBe("/** *\\/ *\\/ @x */");
    expect(jsDoc("\u0000@ts-nocheck")).toBe("/** \\@ts-nocheck */");
  });

  test("has no line that starts with a tag or tells a compiler anything", () => {
    fc.assert(fc.property(hostile, (text) => void expect(jsDoc(text)).not.toMatch(/^\s*(\/\*\*|\*)?\s*@/m)));
  });

  test("keeps the line breaks of its text", () => {
    expect(jsDoc("One.\n  Two.\r\n\nThree. \n")).toBe("/**\n * One.\n *   Two.\n *\n * Three.\n */");
    expect(jsDoc("One line.", "  ")).toBe("  /** One line. */");
  });
});

describe("an identifier", () => {
  test.each(["NotFound", "_", "$a1", "isOK"])("may be %s", (name) => {
    expect(identifier(name)).toBe(name);
  });

  test.each(["", "1a", "a-b", "a b", "日本", "a\u200d", "class", "await", "undefined", "a;b", "a`", "x\n"])(
    "may not be %j",
    (name) => {
      expect(() => identifier(name)).toThrow(`${JSON.stringify(name)} cannot name anything in TypeScript`);
    },
  );
});
