/** The fuzzer for a few seconds; `npm run fuzz` runs it for longer. */
import { expect, test } from "vitest";
import { pollution, sharedMembers } from "./prototypes.ts";
import { fuzz, fuzzGiants } from "./run.ts";

test("whatever is done to real bodies, nothing throws, hangs or pollutes a prototype", async () => {
  expect(await fuzz(5, Date.now() % 2 ** 31)).toBeGreaterThan(1000);
});

test("large, deep and odd bodies are decoded in bounded time", async () => {
  expect(await fuzzGiants()).toBeGreaterThan(10);
});

test("a polluted prototype would be noticed", () => {
  const before = sharedMembers();
  Object.defineProperty(Array.prototype, "polluted", { value: 1, configurable: true });
  expect(pollution(before)).toEqual(["Array.prototype.polluted"]);
  Reflect.deleteProperty(Array.prototype, "polluted");
  expect(pollution(before)).toEqual([]);
});
