import { describe, expect, test } from "vitest";
import { delayOf, headerCode } from "@faultline/guards/runtime";

type Part = Parameters<typeof headerCode>[1];

function codeIn(value: string, part: Part): unknown {
  return headerCode("x-sent", part).read(undefined, { headers: { "X-Sent": value } });
}

function msIn(value: string, part: Part): number | undefined {
  const waits = delayOf([{ header: "x-sent", unit: "seconds", ...part }]);
  return waits.settle({ recovery: "wait", strategy: "backoff" }, undefined, { "X-Sent": value }).wait?.ms;
}

describe("the part of a header that counts is the same for a code and for a delay:", () => {
  test.each<[string, string, Part]>([
    ["all of it", " 7 ", {}],
    ["what stands between two marks", "left:5 reset:7s", { after: "reset:", before: "s" }],
    ["the last mark in front, the first behind", "1#2#7:http://3#4", { after: "#", before: ":" }],
    ["a mark in front alone", "a#b#7", { after: "#" }],
    ["a mark behind alone", "7:3:4", { before: ":" }],
    ["marks that are not there", "7", { after: "#", before: ":" }],
    ["a mark behind that also stands in front", "a:b#7:c", { after: "#", before: ":" }],
    ["a parameter of a value", '"default"; r=5;  t = 7', { parameter: "T" }],
    [
      "a parameter of a challenge",
      'Basic t=9, Slow realm="a, t=8", t="7", Other t=6',
      { scheme: "slow", parameter: "t" },
    ],
    [
      "a parameter behind credentials of another scheme",
      "Negotiate dD05==, Slow t=7",
      { scheme: "Slow", parameter: "t" },
    ],
    ["a parameter behind what nobody understands", "Slow ?? / t=7", { scheme: "Slow", parameter: "t" }],
    ["a quoted parameter with escapes", 'Slow t="a\\"#7"', { scheme: "Slow", parameter: "t", after: "#" }],
  ])("%s", (_, value, part) => {
    expect([codeIn(value, part), msIn(value, part)]).toEqual(["7", 7000]);
  });

  test.each<[string, string, Part]>([
    ["another scheme's parameter", "Slow r=7, Basic t=7", { scheme: "Slow", parameter: "t" }],
    ["a parameter in a quoted text", 'Slow realm="t=7"', { scheme: "Slow", parameter: "t" }],
    ["a parameter without a value", "Slow t=", { scheme: "Slow", parameter: "t" }],
    ["a parameter behind thousands of others", `${"a=1,".repeat(3000)}t=7`, { parameter: "t" }],
  ])("nothing of %s", (_, value, part) => {
    expect([codeIn(value, part), msIn(value, part)]).toEqual([undefined, undefined]);
  });
});

test.each<[string, Parameters<typeof delayOf>[0][number]["unit"], string, Record<string, string>, object | undefined]>([
  ["a fraction after a comma, as ISO 8601 writes it too", "duration", "PT1,5S", {}, { ms: 1500 }],
  ["the longest of several durations", "duration", "PT1S, PT1,5S,2s", {}, { ms: 2000 }],
  ["a moment since 2001-09-09", "epochSeconds", "1000000000", {}, { until: 1e12 }],
  ["no number that is a count of seconds where a moment should be", "epochSeconds", "999999999", {}, undefined],
  [
    "a moment from the earliest of several dates of the answer",
    "epochSeconds",
    "1709208120",
    { Date: "Thu, 29 Feb 2024 12:00:00 GMT, Thu, 29 Feb 2024 12:01:00 GMT" },
    { ms: 120_000 },
  ],
])("reads %s", (_, unit, value, headers, wait) => {
  const waits = delayOf([{ header: "x-sent", unit }]);
  const policy = waits.settle({ recovery: "wait", strategy: "backoff" }, undefined, { "X-Sent": value, ...headers });
  expect(policy.wait).toEqual(wait);
});
