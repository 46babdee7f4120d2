import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CHANGE_KINDS, type ChangeKind } from "@faultline/diff";
import { expect, test } from "vitest";
import { captured, ROOT } from "../fixtures/captured.ts";

const page = await readFile(join(ROOT, "docs/diff.md"), "utf8");

test("docs/diff.md names every kind of change once, in the column of its class", () => {
  const [, rows = ""] = page.split("| about |");
  const columns = rows.split("\n").map((row) => row.split("|").slice(2, 5));
  const named = ["breaking-readers", "breaking-writers", "compatible"].flatMap((whom, index) =>
    columns.flatMap((cells) => [...(cells[index] ?? "").matchAll(/`([a-z-]+)`/g)].map(([, kind]) => `${whom} ${kind}`)),
  );
  const known = (Object.keys(CHANGE_KINDS) as ChangeKind[]).map((kind) => `${CHANGE_KINDS[kind].class} ${kind}`); // its keys are the kinds
  expect(named.sort()).toEqual(known.sort());
});

test("docs/diff.md shows options that there are", async () => {
  const { stdout } = await captured(["diff", "--help"]);
  const shown = new Set(page.match(/(?<= )--[a-z][a-z-]*/g));
  expect(shown.size).toBeGreaterThan(3);
  for (const option of shown) expect(stdout).toContain(option);
});
