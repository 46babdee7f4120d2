import fc from "fast-check";
import { expect, test } from "vitest";
import { holds, type Condition } from "@faultline/guards/runtime";

const BODY = {
  error: { param: "scope", tries: 3, none: null, "a/b~c": true },
  errors: [{ code: "first" }, { code: "second" }],
};
const HEADERS: Record<string, string> = {
  "x-ratelimit-remaining": "0",
  "stripe-should-retry": "false",
  "x-both": "1, 2",
};
const isTrue = (condition: Condition, body: unknown = BODY): boolean =>
  holds(condition, { body, header: (name) => HEADERS[name] });

test.each<Condition>([
  { pointer: "/error/param", const: "scope" },
  { pointer: "/error/tries", const: 3 },
  { pointer: "/error/none", const: null },
  { pointer: "/error/a~1b~0c", const: true },
  { pointer: "/errors/1/code", const: "second" },
  { pointer: "/error/param", pattern: "^sc" },
  { header: "X-RateLimit-Remaining", const: "0" },
  { header: "Stripe-Should-Retry", pattern: "^(?:false|no)$" },
  { header: "stripe-should-retry", present: true },
  { header: "Retry-After", present: false },
  { pointer: "/error/param", present: true },
  { pointer: "/error/none", present: true },
  { pointer: "/error/missing", present: false },
])("%j holds", (condition) => expect(isTrue(condition)).toBe(true));

test.each<Condition>([
  { pointer: "/error/param", const: "Scope" },
  { pointer: "/error/tries", const: "3" },
  { pointer: "/error/missing", const: null },
  { pointer: "/error/toString", pattern: "." },
  { pointer: "/errors/length", const: 2 },
  { pointer: "/error/tries", pattern: "3" },
  { header: "X-RateLimit-Remaining", const: "00" },
  { header: "X-Both", const: "1" }, // nobody knows which of the two counts
  { header: "X-Both", const: "3" },
  { header: "Retry-After", pattern: "" },
  { header: "Retry-After", present: true },
  { header: "Stripe-Should-Retry", present: false },
  { pointer: "/error/param", present: false },
  { pointer: "/error/missing", present: true },
  { pointer: "/errors/2", present: true },
  { text: "error" },
  { pointer: "/error/param", pattern: "(" },
  {},
])("%j does not hold", (condition) => expect(isTrue(condition)).toBe(false));

test("a text is matched by the body alone that is one", () => {
  expect(isTrue({ text: "^upstream" }, "upstream connect error")).toBe(true);
  expect(isTrue({ text: "^upstream" }, { text: "upstream" })).toBe(false);
  expect(isTrue({ pointer: "/0", const: "u" }, "upstream")).toBe(false);
});

test("no body and no header makes it throw", () => {
  const hostile = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new Error("no");
      },
    },
  );
  expect(isTrue({ pointer: "/a", const: 1 }, hostile)).toBe(false);
  expect(
    holds(
      { header: "a", present: true },
      {
        body: {},
        header: () => {
          throw new Error("no");
        },
      },
    ),
  ).toBe(false);
  fc.assert(
    fc.property(fc.anything(), fc.string(), (body, pointer) => {
      expect(typeof isTrue({ pointer: `/${pointer}`, const: 1 }, body)).toBe("boolean");
    }),
  );
});
