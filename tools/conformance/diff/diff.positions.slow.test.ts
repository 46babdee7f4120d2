import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { captured } from "../../../packages/cli/src/fixtures/captured.ts";
import type { DiffResult, LocatedChange } from "../../../packages/cli/src/diff/result.ts";
import type { Document } from "./document.ts";
import { changedLines } from "./line-diff.ts";
import { MUTATIONS } from "./mutations.ts";
import { pairOf, SPECS } from "./pairs.ts";
import { VARIATIONS } from "./variations.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "faultline-places-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** One key a line, so that the lines that differ are those that a mutation touched. */
async function written(side: string, document: Document): Promise<string> {
  const text = stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
  await mkdir(join(folder, side), { recursive: true });
  await writeFile(join(folder, side, "openapi.yaml"), text);
  return text;
}

async function changesOf(): Promise<LocatedChange[]> {
  const { stdout } = await captured(["diff", "base", "head", "--format", "json"], { cwd: folder, env: {} });
  const { families } = JSON.parse(stdout) as DiffResult; // what the command documents
  return families.flatMap(({ changes }) => changes);
}

/** Says a thing once at the list that holds it, because the list has another form on the other side. */
const AT_THE_LIST = new Set(["values with a title each, and one more"]);

/** Each mutation in one of the specs, all specs in turn. */
const CASES = [...MUTATIONS, ...VARIATIONS]
  .filter(({ name }) => !AT_THE_LIST.has(name))
  .map((mutation, index) => ({ name: mutation.name, mutation, spec: SPECS[index % SPECS.length]! })); // an index of the list

describe.each(["done", "undone"])("%s", (way) => {
  test.each(CASES)("$name: every change stands in a line that differs", async ({ mutation, spec }) => {
    const pair = pairOf(spec, mutation);
    const [base, head] = way === "done" ? [pair.base, pair.head] : [pair.head, pair.base];
    const lines = changedLines(await written("base", base), await written("head", head));
    const changes = await changesOf();
    expect(changes).not.toEqual([]);
    for (const { file, line, inHead, message } of changes) {
      const side = file.startsWith("head") ? "head" : "base";
      expect([...lines[side]], message).toContain(line);
      expect(inHead?.file, message).toBe("head/openapi.yaml");
    }
  });
});
