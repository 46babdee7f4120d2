import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const MEMBERS = {
  inner: { type: "object", properties: { "a/b": { type: "string" } } },
  list: { type: "array", items: { type: "object", properties: { code: { type: "string" } } } },
};

/** What lint says of causes with these cases, behind the path of the causes. */
function found(rule: string, ...causes: object[]): string[] {
  const change = {
    ParcelLost: { "x-error": { causes: causes.map((cause) => ({ when: "It is so.", ...cause })) } },
    ErrorBody: { properties: MEMBERS },
  };
  return lintSample({ components: { schemas: change } }, rule).map((line) => line.split("/x-error/causes/")[1] ?? line);
}

test.each(["/type", "/inner/a~1b", "/list/0/code", "/inner"])("a condition may look at %s", (pointer) => {
  expect(found("named-members-fit", { where: [{ pointer, present: true }] })).toEqual([]);
});

test.each([
  ["/inner/a~1b", "x", []],
  [
    "/inner/a~1b",
    5,
    ["0/where/0/const: found 5, which /inner/a~1b cannot be; wanted a value that the schema of the body allows"],
  ],
  ["/type", "x", [expect.stringContaining('0/where/0/const: found "x", which /type cannot be')]],
  ["/type", "parcel_lost", []],
  ["/list/0/code", true, [expect.stringContaining("found true, which /list/0/code cannot be")]],
])("a condition on %s wants %j, which its schema has to allow", (pointer, constant, findings) => {
  expect(found("named-members-fit", { where: [{ pointer, const: constant }] })).toEqual(findings);
});

test.each(["/tpye", "/inner/ab", "/list/code", "/list/0/kode", "/type/0"])(
  "a condition at %s, which no body has, is found",
  (pointer) => {
    expect(
      found("named-members-fit", {
        where: [
          { header: "A", present: true },
          { pointer, const: "x" },
        ],
      }),
    ).toEqual([
      expect.stringContaining(
        `0/where/1/pointer: found the pointer "${pointer}", which leads to no property of the body`,
      ),
    ]);
  },
);

test.each([
  [{ where: [{ pointer: "/type", pattern: "(" }] }, '0/where/0/pattern: found the pattern "("'],
  [
    { where: [{ header: "A", pattern: "^(a+)+$" }] },
    '0/where/0/pattern: found the pattern "^(a+)+$"; wanted one that is proved to take linear time',
  ],
  [{ where: [{ text: "(a|a)*b$" }] }, '0/where/0/text: found the pattern "(a|a)*b$"'],
])("the unsafe pattern of %j keeps the family from being read", (cause, text) => {
  expect(found("readable-family", cause)).toEqual([expect.stringContaining(text)]);
});

test("an id names one cause of its error", () => {
  expect(found("readable-family", { id: "rate-limit" }, { id: "scope" })).toEqual([]);
  expect(found("readable-family", { id: "rate-limit" }, { id: "rate-limit", when: "Twice." })).toEqual([
    expect.stringContaining("1/id: found the id rate-limit, which another cause has too"),
  ]);
});
