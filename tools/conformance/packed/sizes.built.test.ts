/** What a program ships for an import stays below the limits of `.size-limit.json`. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "../../release/packages.ts";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));

test("no import of the guards is larger than its limit", async () => {
  const sizes = JSON.parse(await run("npx", ["size-limit", "--json"], FOLDER)) as { name: string; passed: boolean }[]; // its format
  expect(sizes.map(({ name, passed }) => ({ name, passed }))).toEqual([
    { name: "decode and advise", passed: true },
    { name: "decode, advise and the facts of a family", passed: true },
    { name: "the guard of one error", passed: true },
  ]);
});
