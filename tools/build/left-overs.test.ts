import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { removeLeftOvers } from "./left-overs.ts";

test("what was compiled of a source that is gone goes, with chunks that nothing imports, and nothing else", () => {
  const root = mkdtempSync(join(tmpdir(), "faultline-left-overs-"));
  const kept = [
    "a/src/x.ts",
    "a/src/y.help.ts",
    "a/dist/x.js",
    "a/dist/x.d.ts.map",
    "a/dist/y.help.js",
    "a/dist/index.html",
    "a/dist/shared/4WP7SU6W.js",
    "a/dist/shared/4WP7SU6W.js.map",
    "a/dist/shared/INNER.js",
  ];
  const gone = [
    "a/dist/old.d.ts",
    "a/dist/old.js",
    "a/dist/old.js.map",
    "a/dist/shared/BEFORE.js",
    "a/dist/shared/BEFORE.js.map",
    "a/dist/y.js",
    "b/dist/deep/x.js",
  ];
  const imports: Readonly<Record<string, string>> = {
    "a/dist/x.js": 'import { a } from "./shared/4WP7SU6W.js";',
    "a/dist/shared/4WP7SU6W.js": 'import("./INNER.js");',
    "a/dist/shared/BEFORE.js": 'import "./INNER.js";',
  };
  for (const name of [...kept, ...gone]) {
    const file = join(root, "packages", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, imports[name] ?? "");
  }
  expect(removeLeftOvers(root)).toEqual(gone.map((name) => join("packages", name)));
  expect(kept.filter((name) => !existsSync(join(root, "packages", name)))).toEqual([]);
  expect(removeLeftOvers(root)).toEqual([]);
  rmSync(root, { recursive: true });
});
