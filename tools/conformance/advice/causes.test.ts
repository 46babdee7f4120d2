/** Advice by causes, against an evaluator of conditions that shares no code with the guards. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition } from "@faultline/catalog";
import { advise, type Policy } from "@faultline/guards";
import { causesOf, holds } from "@faultline/guards/runtime";
import { forbidsRetry, possibleMeanings, verdictOn, type Documented } from "./possible.ts";

const word = fc.constantFrom("a", "b", "0", "x/y", "~");
const pointer = fc
  .array(word, { minLength: 1, maxLength: 2 })
  .map((steps) => steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""));
const header = fc.constantFrom("X-Left", "x-left", "Retry-After");
const constant = fc.oneof(word, fc.constantFrom(0, true, null));
const pattern = fc.constantFrom("^a", "b$", "^$", "[0-9]");

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ pointer, const: constant }),
  fc.record({ pointer, pattern }),
  fc.record({ header, const: word }),
  fc.record({ header, pattern }),
  fc.record({ header, present: fc.boolean() }),
  fc.record({ pointer, present: fc.boolean() }),
  fc.record({ text: pattern }),
);
const leaf = fc.oneof(constant, fc.constant(undefined));
const inner = fc.oneof(leaf, fc.dictionary(word, leaf), fc.array(constant, { maxLength: 2 }));
const body = fc.oneof(
  fc.constant(undefined),
  word,
  fc.constantFrom("", "<html>"),
  fc.dictionary(word, inner),
  fc.array(inner, { maxLength: 2 }),
);
const headers = fc.option(fc.dictionary(header, word), { nil: undefined });

test("a condition holds where a plain reading of it does", () => {
  let held = 0;
  fc.assert(
    fc.property(condition, body, headers, (each, sent, given) => {
      const lower = given && Object.entries(given);
      fc.pre(new Set(lower?.map(([name]) => name.toLowerCase())).size === (lower?.length ?? 0));
      const read = lower && ((name: string) => lower.find(([one]) => one.toLowerCase() === name)?.[1]);
      const isHeld = verdictOn(each, { body: sent, headers: given }) === "holds";
      if (isHeld) held++;
      expect(holds(each, { body: sent, header: read })).toBe(isHeld);
    }),
    { numRuns: 5000 },
  );
  expect(held).toBeGreaterThan(50);
});

const retry = fc.oneof(
  fc.record({ strategy: fc.constantFrom("never" as const, "after_change" as const) }),
  fc.record({
    strategy: fc.constantFrom("backoff" as const, "delay" as const, "retry_after" as const),
    minDelaySeconds: fc.nat({ max: 20 }),
    maxAttempts: fc.integer({ min: 1, max: 4 }),
    basis: fc.constantFrom("inferred" as const, "documented" as const),
  }),
);
const recovery = fc.constantFrom("wait" as const, "fix_request" as const, "authenticate" as const);
const policy: fc.Arbitrary<Policy> = fc.record({ recovery, retry }).map((x) => ({ recovery: x.recovery, ...x.retry }));
const cause = fc.record({
  id: fc.uniqueArray(word, { minLength: 1, maxLength: 1 }).map(([id]) => id ?? "a"),
  where: fc.option(fc.array(condition, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  policy,
});

function documented({ recovery: who, ...stated }: Policy): Documented {
  return { recovery: who, retry: stated };
}

test("advice is no bolder and no sooner than the most cautious cause that is possible, whatever the response asks for", () => {
  let retries = 0;
  fc.assert(
    fc.property(
      policy,
      fc.uniqueArray(cause, { maxLength: 3, selector: ({ id }) => id }),
      body,
      headers,
      fc.option(fc.nat({ max: 30 }), { nil: undefined }),
      fc.integer({ min: 1, max: 4 }),
      (usual, causes, sent, given, asked, attempt) => {
        const lower = Object.keys(given ?? {}).map((name) => name.toLowerCase());
        fc.pre(new Set(lower).size === lower.length);
        const facts = causes.map(({ id, where, policy: own }) => ({ id, policy: own, ...(where && { where }) }));
        const settled = causesOf(facts).settle(usual, sent, given);
        const options = { method: "GET", attempt, random: () => 0 };
        const retryAfter = asked === undefined ? {} : { "retry-after": String(asked) };
        const both = advise({ policy: settled, headers: retryAfter }, options);
        const cases = facts.map(({ policy: own, ...rest }) => {
          const { recovery: who, retry: how } = documented(own);
          return { ...rest, when: "it is so", recovery: who, retry: how };
        });
        const x = { ...documented(usual), causes: cases } as Documented; // made of the same parts
        const meanings = possibleMeanings(x, { body: sent, headers: given });
        if (meanings.some(forbidsRetry)) expect(both.retry).toBe(false);
        for (const { recovery: who, retry: how } of meanings) {
          const alone = { recovery: who, ...how } as Policy; // as above
          const one = advise({ policy: alone, headers: retryAfter }, options);
          if (both.retry) expect({ alone, retry: one.retry }).toMatchObject({ retry: true });
          if (both.retry) expect(both.delayMs).toBeGreaterThanOrEqual(one.delayMs);
        }
        if (both.retry) retries++;
      },
    ),
    { numRuns: 3000 },
  );
  expect(retries).toBeGreaterThan(100);
});
