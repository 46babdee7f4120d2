import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findProject, type OwnerConfig, type RegistryConfig } from "@faultline/codegen/config";

let root: string;
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), "faultline-registry-"))));
afterEach(() => rm(root, { recursive: true }));

/** What is wrong with the config, a line a fault; nothing where it can be followed. */
async function problems(registry: unknown): Promise<string[]> {
  await writeFile(join(root, "faultline.config.json"), JSON.stringify({ registry }));
  return findProject(root).then(
    () => [],
    (error: Error) => error.message.split("\n"),
  );
}

test.each([
  [{ a: { prefixes: ["a_"], ranges: [[1, 9]], codes: ["x", 12] }, "*": { codes: ["y"] } }],
  [
    {
      a: {
        prefixes: ["a_", "a_b_"],
        ranges: [
          [1, 9],
          [5, 20],
        ],
      },
    },
  ], // within one owner nothing is in doubt
  [{ a: {}, b: { ranges: [[-32099, -32000]] } }],
])("%j can be followed", async (registry) => {
  expect(await problems(registry)).toEqual([]);
});

test.each([
  [
    { a: { ranges: [[1, 9]] }, b: { ranges: [[9, 12]] } },
    "registry.b.ranges[0]: found the range 9 to 12, and the range 1 to 9 at registry.a.ranges[0]; wanted codes that have one owner",
  ],
  [
    { a: { prefixes: ["x_"] }, b: { prefixes: ["y_", "x_"] } },
    'registry.b.prefixes[1]: found the prefix "x_", and the prefix "x_" at registry.a.prefixes[0];',
  ],
  [
    { a: { prefixes: ["x_y_"] }, b: { prefixes: ["x_"] } },
    'registry.b.prefixes[0]: found the prefix "x_", and the prefix "x_y_" at registry.a.prefixes[0];',
  ],
  [
    { a: { ranges: [[1, 9]] }, "*": { codes: [4] } },
    "registry.*.codes[0]: found the code 4, and the range 1 to 9 at registry.a.ranges[0];",
  ],
  [
    { a: { codes: ["x_1"] }, b: { prefixes: ["x_"] } },
    'registry.b.prefixes[0]: found the prefix "x_", and the code "x_1" at registry.a.codes[0];',
  ],
  [
    { a: { codes: ["x"] }, b: { codes: ["x"] } },
    'registry.b.codes[0]: found the code "x", and the code "x" at registry.a.codes[0];',
  ],
  [{ a: { prefix: ["x_"] } }, "registry.a.prefix: found an unknown option; wanted one of prefixes, ranges, codes"],
  [
    { a: { ranges: [[9, 1]] } },
    "registry.a.ranges[0]: found a list; wanted the first and the last code, such as [1000, 1999]",
  ],
  [{ a: { ranges: [1, 9] } }, "registry.a.ranges[0]: found a number; wanted the first and the last code"],
  [{ a: { prefixes: [""] } }, "registry.a.prefixes[0]: found an empty text; wanted a text"],
  [{ a: { codes: [null] } }, "registry.a.codes[0]: found null; wanted a code"],
  [{ a: null }, "registry.a: found null; wanted an object with prefixes, ranges, codes"],
  [[], "registry: found an empty list; wanted an object with the codes of each owner"],
])("%j cannot be followed, and both places are named", async (registry, line) => {
  const found = await problems(registry);
  expect(found[0]).toContain(`faultline.config.json ${line}`);
});

const CODES = [
  ...Array.from({ length: 20 }, (_, index) => index),
  "a",
  "ab",
  "abc",
  "b",
  "ba",
  "5",
  "15",
  "",
  " 7",
  "1e1",
];

const entry: fc.Arbitrary<OwnerConfig> = fc.record(
  {
    prefixes: fc.array(fc.constantFrom("a", "ab", "b", "ba"), { maxLength: 2 }),
    ranges: fc.array(
      fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 19 })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { maxLength: 2 },
    ),
    codes: fc.array(fc.constantFrom(...CODES.filter((code) => code !== "")), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Whether the entry gives the code to its owner, as `code-in-registry` reads it. */
function has({ prefixes = [], ranges = [], codes = [] }: OwnerConfig, code: string | number): boolean {
  const number = /^\d+$/.test(String(code)) ? Number(code) : NaN;
  return (
    codes.includes(code) ||
    ranges.some(([first, last]) => first <= number && number <= last) ||
    prefixes.some((prefix) => typeof code === "string" && code.startsWith(prefix))
  );
}

test("a registry can be followed exactly where no code has two owners", async () => {
  await fc.assert(
    fc.asyncProperty(entry, entry, entry, async (a, b, c) => {
      const registry: RegistryConfig = { a, b, c };
      const isShared = CODES.some((code) => [a, b, c].filter((owner) => has(owner, code)).length > 1);
      expect((await problems(registry)).length > 0).toBe(isShared);
    }),
  );
});
