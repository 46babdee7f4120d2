/** What is read of JSON that is cut off is there in the whole. */
import { wholeOfCut } from "@faultline/exchanges";
import fc from "fast-check";
import { expect, test } from "vitest";

/** True where each member of the part is in the whole; a text may be the start of the whole one, with `…` behind it. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part === "string" && typeof whole === "string")
    return part === whole || (part.endsWith("…") && whole.startsWith(part.slice(0, -1)));
  if (typeof part !== "object" || part === null || typeof whole !== "object" || whole === null)
    return Object.is(part, whole);
  return (
    Array.isArray(part) === Array.isArray(whole) &&
    Object.entries(part).every(
      ([name, value]) => Object.hasOwn(whole, name) && isPartOf(value, Reflect.get(whole, name)),
    )
  );
}

const whole = fc
  .json({ maxDepth: 3, stringUnit: "grapheme" })
  .map((text) => ({ first: "a", ...asMembers(JSON.parse(text)), last: [1, { b: 'c\\"\u0001' }] }));

function asMembers(value: unknown): object {
  return typeof value === "object" && value !== null ? { value, ...value } : { value };
}

test("each beginning of a JSON text gives a part of the whole, and nothing that is not there", () => {
  fc.assert(
    fc.property(
      whole,
      fc.nat(),
      fc.constantFrom(0, 2),
      fc.constantFrom("", "...", " (truncated...)\n in x.php:113"),
      (value, at, indent, mark) => {
        const text = JSON.stringify(value, null, indent);
        const part = wholeOfCut(text.slice(0, 1 + (at % (text.length - 1))) + mark);
        expect(part).toBeDefined();
        expect(isPartOf(part, value), JSON.stringify(part)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  ["a text", '{"code":"a","message":"The dev', { code: "a", message: "The dev…" }],
  ["a number, which may go on", '{"code":"a","status":40', { code: "a" }],
  ["a name", '{"code":"a","sta', { code: "a" }],
  ["an escape", '{"message":"a\\u00', { message: "a…" }],
  ["the second text of a list", '{"all":["a","b', { all: ["a", "b…"] }],
  ["the second name of an object in a list", '{"all":["a",{"b":"c","d', { all: ["a", { b: "c" }] }],
  ["behind a text", '{"code":"a"', { code: "a" }],
  ["in a list", '[{"code":"a"},{"co', [{ code: "a" }, {}]],
  ["where Guzzle says so", '{"code":"a","message":"b (truncated...)\n in x', { code: "a", message: "b…" }],
  ["where Node says so", `{"code":"a","message":"b'... 120 more characters`, { code: "a", message: "b…" }],
  ["with a count", '{"code":"a","message":"b...[truncated 120 bytes]"}', { code: "a", message: "b…" }],
])("cut at %s", (_, text, want) => {
  expect(wholeOfCut(text)).toEqual(want);
});

test.each([
  ["whole JSON", '{"code":"a"}'],
  ["whole JSON and words", '{"code":"a"} and'],
  ["no JSON", "not found"],
  ["something else in braces", "{ code: 1, "],
  ["nothing", ""],
  ["a thousand levels", '{"a":'.repeat(1000)],
])("nothing is made of %s", (_, text) => {
  expect(wholeOfCut(text)).toBeUndefined();
});
