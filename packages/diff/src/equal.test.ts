import { expect, test } from "vitest";
import { sameText } from "./equal.ts";

const nested = (depth: number, text: string): unknown => (depth === 0 ? text : { a: nested(depth - 1, text), b: [] });

test("texts deep in a value are compared in a time that grows with their number alone", () => {
  expect(sameText(nested(60, "one  line"), nested(60, "one\nline"))).toBe(true);
  expect(sameText(nested(60, "one line"), nested(60, "another line"))).toBe(false);
});

test("what says nothing is as good as absent", () => {
  expect(sameText({ a: "x", b: { c: [] } }, { a: "x" })).toBe(true);
});
