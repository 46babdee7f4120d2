/** Each file says in its first sentence what it is for. */
import { describe, expect, test } from "vitest";
import { beginsWithSentence } from "./first-sentence.ts";
import { handWritten, isTest } from "./sources.ts";

/** A README shows it whole, as a user would write it. */
const SHOWN_WHOLE = "packages/rules/sample/readme.ts";

describe("the first thing in a source file", () => {
  const sources = handWritten().filter(({ file }) => !isTest(file) && file !== SHOWN_WHOLE);

  test("is a sentence in a doc comment", () => {
    expect(sources.filter(({ text }) => !beginsWithSentence(text)).map(({ file }) => file)).toEqual([]);
  });

  test.each([
    ["one line", "/** Reads a file. */\nimport a;"],
    ["several lines", "/**\n * Reads a file, and\n * closes it.\n */\n"],
    ["a code span first", "/** `lint` on the command line. */"],
    ["a hashbang before it", "#!/usr/bin/env node\n/** Starts the program. */"],
  ])("is one in %s", (_, text) => {
    expect(beginsWithSentence(text)).toBe(true);
  });

  test.each([
    ["an import", 'import a from "a";\n/** Reads a file. */'],
    ["a heading without a verb or a full stop", "/** Files */\n"],
    ["a comment that is not a doc", "// Reads a file.\n"],
    ["an empty comment", "/** */\nexport const a = 1;"],
    ["nothing", ""],
  ])("is none in %s", (_, text) => {
    expect(beginsWithSentence(text)).toBe(false);
  });
});
