import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, select } from "./select.ts";

const named = (...args: string[]): readonly string[] => select(ROOT, args).files;

test("`npm test` alone is everything, with each kind of test file, and nothing that is installed", () => {
  const { isEverything, files } = select(ROOT, []);
  expect(isEverything).toBe(true);
  for (const end of [".slow.test.ts", ".built.test.ts", "/advise.test.ts"])
    expect(files.some((file) => file.endsWith(end))).toBe(true);
  expect(files.filter((file) => file.includes("node_modules"))).toEqual([]);
});

test.each(["packages/rules", "packages/rules/", "./packages/rules"])("`%s` means the tests of that folder", (word) => {
  const files = named(word);
  expect(files).toContain("packages/rules/src/rules/unique-code/unique-code.test.ts");
  expect(files.filter((file) => !file.startsWith("packages/rules/"))).toEqual([]);
  expect(select(ROOT, [word]).isEverything).toBe(false);
});

test("a folder does not mean another one whose name begins like it", () => {
  expect(named("packages/c")).not.toEqual([]);
  expect(named("packages/cli").filter((file) => !file.startsWith("packages/cli/"))).toEqual([]);
  expect(named("tools/conformance/diff").filter((file) => file.includes("differential"))).toEqual([]);
});

test("a file means itself, a part of a name every file that has it, and several words the files of each", () => {
  expect(named("packages/guards/src/advise.test.ts")).toEqual(["packages/guards/src/advise.test.ts"]);
  expect(named("retry-after")).toEqual(
    expect.arrayContaining([
      "packages/guards/src/retry-after.test.ts",
      "packages/rules/src/rules/retry-after-documented/retry-after-documented.test.ts",
    ]),
  );
  expect(named("advise.test", "unique-code").map((file) => file.split("/").at(-1))).toEqual([
    "advise.test.ts",
    "unique-code.test.ts",
  ]);
  expect(named("no-such-test")).toEqual([]);
});

test("in a package its own tests are meant, and words are parts of paths there", () => {
  const guards = join(ROOT, "packages/guards");
  const { isEverything, files } = select(guards, []);
  expect(isEverything).toBe(false);
  expect(files).toContain("packages/guards/src/advise.test.ts");
  expect(files.filter((file) => !file.startsWith("packages/guards/"))).toEqual([]);
  expect(select(guards, ["src/advise.test.ts"]).files).toEqual(["packages/guards/src/advise.test.ts"]);
});

test("--fast leaves out what takes long or judges what is built, wherever it stands", () => {
  for (const args of [["--fast"], ["--fast", "packages"], ["packages", "--fast"]]) {
    const files = named(...args);
    expect(files).toContain("packages/guards/src/advise.test.ts");
    expect(files.filter((file) => /\.(slow|built)\./.test(file))).toEqual([]);
  }
  expect(select(ROOT, ["--fast"]).isEverything).toBe(false);
});

test("the first option and what follows it are for vitest", () => {
  expect(select(ROOT, ["packages/rules", "-t", "a title", "--fast"])).toMatchObject({
    words: ["packages/rules"],
    options: ["-t", "a title"],
  });
  expect(select(ROOT, ["-t", "a title"])).toMatchObject({ isEverything: false, words: [], options: ["-t", "a title"] });
});
