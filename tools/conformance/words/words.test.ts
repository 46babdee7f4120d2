/** Names are in the words of the glossary, and each stands for one thing. */
import { describe, expect, test } from "vitest";
import { retiredNames } from "./retired.ts";
import { DELIBERATE, sharedNames } from "./shared-names.ts";
import { handWritten, identifiersOf, isTest, type Source } from "./sources.ts";

const sources = handWritten();
const shipped = sources.filter(({ file }) => /^packages\/[^/]+\/src\//.test(file) && !isTest(file));

function retiredIn(file: string, text: string): string[] {
  return retiredNames(file, identifiersOf({ file, text }));
}

function file(name: string, text: string): Source {
  return { file: `packages/${name}.ts`, text };
}

test("there are sources to look at, of every package and tool", () => {
  expect(shipped.length).toBeGreaterThan(200);
  expect(sources.some(({ file }) => file.startsWith("tools/github-action/"))).toBe(true);
});

describe("a retired word", () => {
  test("is in no identifier and in no file name", () => {
    expect(sources.flatMap(({ file, text }) => retiredIn(file, text))).toEqual([]);
  });

  test.each([
    ["a type", "export interface TextSpot { line: number }", "TextSpot"],
    ["a member of a type", "export type Row = { toldByStatus: boolean }", "toldByStatus"],
    ["a parameter", "export function f(heir: string): void {}", "heir"],
    ["a private member", "export class A { #places = 1 }", "places"],
    ["a binding", "const { a: slip } = { a: 1 };", "slip"],
    ["a member that is read", "export const x = {} as any; x.judgementOf();", "judgementOf"],
    ["a constant in capitals", "const MOST_SPOTS = 1;", "MOST_SPOTS"],
    ["a generic parameter", "type F<Reach> = Reach[];", "Reach"],
  ])("is found in %s, with the word to use instead", (_, text, name) => {
    expect(retiredIn("packages/a/src/a.ts", text)).toEqual([
      expect.stringMatching(`^packages/a/src/a\\.ts: found ${name}, which has the retired word \\w+; wanted \\w+`),
    ]);
  });

  test("is found in the name of a file or folder", () => {
    expect(retiredIn("packages/a/src/told-by-status.ts", "")).toHaveLength(1);
    expect(retiredIn("packages/a/src/mend/a.ts", "")).toHaveLength(1);
  });

  test("is no part of a longer word, of a text or of a comment", () => {
    const text = "/** A spot. */ const theirs = 'told'; const replaced = placement(theirs, reachable, recommended);";
    expect(retiredIn("packages/a/src/a.ts", text)).toEqual([]);
  });
});

describe("a name", () => {
  const shared = sharedNames(shipped);

  test("stands for one exported thing, and for one type, in all packages", () => {
    expect(Object.fromEntries([...shared].filter(([name]) => !Object.hasOwn(DELIBERATE, name)))).toEqual({});
  });

  test("is shared on purpose by five pairs at most, and none of those is a pair no more", () => {
    expect(Object.keys(DELIBERATE).length).toBeLessThanOrEqual(5);
    for (const name of Object.keys(DELIBERATE)) expect(shared.get(name), name).toHaveLength(2);
  });

  test.each([
    ["two exported functions", "export function a() {}", "export const a = 1;"],
    ["two types, though none is exported", "interface a {}", "type a = 1;"],
    ["a class and a type", "class a {}", "export interface a {}"],
    ["an export in a list", "const a = 1; export { a };", "export function a() {}"],
  ])("of %s is found with both files", (_, one, other) => {
    expect([...sharedNames([file("one", one), file("other", other)])]).toEqual([
      ["a", ["packages/one.ts", "packages/other.ts"]],
    ]);
  });

  test.each([
    ["functions that stay in their files", "function a() {}", "export function a() {}"],
    ["what one file exports of the other", "export function a() {}", 'export { a } from "./one.ts";'],
    ["overloads", "export function a(b: 1): 1; export function a(b: unknown): unknown { return b; }", ""],
  ])("may be that of %s", (_, one, other) => {
    expect([...sharedNames([file("one", one), file("other", other)])]).toEqual([]);
  });
});
