import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const MEMBERS = {
  wait: { type: "integer" },
  text: { type: "string" },
  flag: { type: "boolean" },
  open: {},
  details: {
    type: "array",
    items: { type: "object", properties: { "@type": { type: "string" }, seconds: { type: "integer" } } },
  },
};

function found(...delay: object[]): string[] {
  const retry = { strategy: "backoff", maxAttempts: 3, delay };
  const change = { ParcelLost: { "x-error": { recovery: "wait", retry } }, ErrorBody: { properties: MEMBERS } };
  return lintSample({ components: { schemas: change } }, "named-members-fit").map(
    (line) => line.split("/x-error/retry/delay/")[1] ?? line,
  );
}

test.each([
  { member: "wait", unit: "seconds" },
  { member: "text", unit: "duration" },
  { member: "text", unit: "milliseconds" },
  { member: "open", unit: "httpDate" },
  { list: "details", where: { "@type": "a" }, member: "anything", unit: "duration" },
  { list: "details", where: { "@type": "a" }, member: "seconds", unit: "seconds" },
  { header: "X-RateLimit-Reset", unit: "epochSeconds" },
])("the delay %j has no finding", (delay) => expect(found(delay)).toEqual([]));

test.each([
  [{ member: "wiat", unit: "seconds" }, '0/member: found the path "wiat", which leads to no property of the body'],
  [
    { member: "wait", unit: "duration" },
    '0/unit: found the unit duration of "wait", which is integer; wanted a member that is string; or another unit',
  ],
  [{ member: "flag", unit: "seconds" }, '0/unit: found the unit seconds of "flag", which is boolean'],
  [
    { list: "text", where: { a: 1 }, member: "b", unit: "seconds" },
    '0/list: found the list "text", which is string; wanted a list',
  ],
  [
    { list: "lists", where: { a: 1 }, member: "b", unit: "seconds" },
    '0/list: found the path "lists", which leads to no property',
  ],
  [
    { list: "details", where: { a: 1 }, member: "seconds", unit: "httpDate" },
    '0/unit: found the unit httpDate of "seconds", which is integer',
  ],
])("the delay %j is found where it is wrong", (delay, text) =>
  expect(found(delay)).toEqual([expect.stringContaining(text)]),
);

test("a delay of a response is looked for in its bodies", () => {
  const retry = { strategy: "backoff", maxAttempts: 3, delay: [{ member: "wiat", unit: "seconds" }] };
  const change = { "404": { "x-error": { recovery: "wait", retry } } };
  expect(lintSample({ components: { responses: change } }, "named-members-fit")).toEqual([
    expect.stringContaining('/components/responses/404/x-error/retry/delay/0/member: found the path "wiat"'),
  ]);
});
