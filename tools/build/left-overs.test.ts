import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { removeLeftOvers } from "./left-overs.ts";

test("what was compiled of a source that is gone goes, and nothing else", () => {
  const root = mkdtempSync(join(tmpdir(), "faultline-left-overs-"));
  const kept = [
    "a/src/x.ts",
    "a/src/y.help.ts",
    "a/dist/x.js",
    "a/dist/x.d.ts.map",
    "a/dist/y.help.js",
    "a/dist/index.html",
    "a/dist/shared/4WP7SU6W.js",
  ];
  const gone = ["a/dist/old.d.ts", "a/dist/old.js", "a/dist/old.js.map", "a/dist/y.js", "b/dist/deep/x.js"];
  for (const file of [...kept, ...gone].map((name) => join(root, "packages", name))) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
  }
  expect(removeLeftOvers(root)).toEqual(gone.map((name) => join("packages", name)));
  expect(kept.filter((name) => !existsSync(join(root, "packages", name)))).toEqual([]);
  expect(removeLeftOvers(root)).toEqual([]);
  rmSync(root, { recursive: true });
});
