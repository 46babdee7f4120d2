/** Sets of statuses against sets of single numbers, and what keys mean against the definition in the OpenAPI specification. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareStatusKeys,
  hasStatus,
  isFailureKey,
  statusesOfKey,
  statusesWithout,
  statusKeyOf,
  unitedStatuses,
  type StatusKey,
  type StatusSet,
} from "./status.ts";

const STATUSES = Array.from({ length: 900 }, (_, index) => 100 + index);
const keys: fc.Arbitrary<StatusKey> = fc.oneof(
  fc.constantFrom<StatusKey>("1XX", "2XX", "3XX", "4XX", "5XX", "default"),
  fc.integer({ min: 100, max: 599 }),
  fc.constantFrom(399, 400, 404, 499, 500, 599),
);
const sets: fc.Arbitrary<StatusSet> = fc
  .array(fc.tuple(keys, fc.array(keys, { maxLength: 3 })), { maxLength: 4 })
  .map((listings) =>
    listings.map(([key, siblings]) => statusesOfKey(key, siblings)).reduce<StatusSet>(unitedStatuses, []),
  );

const membersOf = (set: StatusSet): Set<number> => new Set(STATUSES.filter((status) => hasStatus(set, status)));

test("a set is ascending, and no two of its ranges overlap or touch", () => {
  fc.assert(
    fc.property(sets, (set) => {
      for (const [index, [first, last]] of set.entries()) {
        expect(first).toBeLessThanOrEqual(last);
        expect(first).toBeGreaterThan((set[index - 1]?.[1] ?? -1) + 1);
      }
    }),
  );
});

test("union and difference have the members that sets of numbers have", () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const [inA, inB] = [membersOf(a), membersOf(b)];
      expect(membersOf(unitedStatuses(a, b))).toEqual(new Set(STATUSES.filter((s) => inA.has(s) || inB.has(s))));
      expect(membersOf(statusesWithout(a, b))).toEqual(new Set(STATUSES.filter((s) => inA.has(s) && !inB.has(s))));
    }),
  );
});

test("keys that stand together share out the statuses: each is answered by its finest key", () => {
  fc.assert(
    fc.property(fc.uniqueArray(keys, { maxLength: 6 }), (together) => {
      for (const status of STATUSES) {
        const range = `${status >= 500 ? 5 : Math.floor(status / 100)}XX`;
        const finest = [status, range, ...(status >= 400 ? ["default"] : [])].find((key) =>
          together.some((other) => other === key),
        );
        const meaning = together.filter((key) => hasStatus(statusesOfKey(key, together), status));
        expect(meaning).toEqual(finest === undefined ? [] : [finest]);
      }
    }),
    { numRuns: 50 },
  );
});

describe("the name of a response", () => {
  test.each([
    ["404", 404],
    ["100", 100],
    ["599", 599],
    ["4XX", "4XX"],
    ["4xx", "4XX"],
    ["default", "default"],
  ])("%s stands for %s", (name, key) => {
    expect(statusKeyOf(name)).toBe(key);
  });

  test.each(["600", "099", "40", "4040", "4X", "4XXX", "40X", "6XX", "0XX", "Default", "NotFound", "", " 404", "4.4"])(
    "%j stands for no status",
    (name) => {
      expect(statusKeyOf(name)).toBeUndefined();
    },
  );
});

test("keys are sorted by their statuses, a range behind those that begin like it, `default` last", () => {
  const sorted: StatusKey[] = [200, "2XX", 400, 499, "4XX", 500, "5XX", "default"];
  expect([...sorted].reverse().sort(compareStatusKeys)).toEqual(sorted);
});

test("a key is one of failures where it means no success", () => {
  fc.assert(
    fc.property(keys, (key) => {
      expect(isFailureKey(key)).toBe(
        STATUSES.every((status) => status >= 400 || !hasStatus(statusesOfKey(key, []), status)),
      );
    }),
  );
});
