import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHANGE_KINDS, diffCatalogs, type Change } from "@faultline/diff";
import { describe, expect, test } from "vitest";
import type { Document } from "./document.ts";
import { MUTATIONS, REWRITES } from "./mutations.ts";
import { ownCells } from "./page.ts";
import { familyOf, pairOf, ROOT, SPECS } from "./pairs.ts";

function diff(id: string, base: Document, head: Document): Change[] {
  return diffCatalogs({ families: [familyOf(id, base)] }, { families: [familyOf(id, head)] });
}

const kinds = (changes: readonly Change[]): string[] => changes.map(({ kind }) => kind).sort();
const RANK = ["breaking-readers", "breaking-writers", "compatible"];
const worst = (changes: readonly Change[]): string | undefined =>
  RANK.find((whom) => changes.some((change) => change.class === whom));

/** Kinds of which the four specs have nothing to change: tests of `diff` and of the tables of members make each of them. */
const ELSEWHERE = [
  "failure-list-removed",
  "failure-list-added",
  "failure-list-moved",
  "retry-delay-location-dropped",
  "retry-delay-location-documented",
  "retry-delay-unit-changed",
  "cause-id-dropped",
  "cause-id-named",
  "cause-condition-changed",
  "cause-condition-dropped",
  "cause-condition-documented",
  "code-alias-removed",
  "code-alias-added",
  "operation-repeat-changed",
  "idempotency-key-changed",
  "host-removed",
  "host-added",
];

test("there are four specs, and every kind that a family can have is made by a mutation or by its inverse", () => {
  expect(SPECS.map(({ id }) => id)).toEqual([
    "app-and-book-management",
    "device-management",
    "disruptive-technologies",
    "t-iot-hub",
  ]);
  const made = new Set<string>(
    MUTATIONS.flatMap((mutation) => mutation.kinds.flatMap((kind) => [kind, CHANGE_KINDS[kind].inverse])),
  );
  const others = ["family-removed", "family-added", "family-renamed", ...ELSEWHERE];
  expect(
    Object.keys(CHANGE_KINDS)
      .filter((kind) => !made.has(kind))
      .sort(),
  ).toEqual(others.sort());
});

test("docs/diff-comparison.md has a line for every mutation and every rewrite, and no other", () => {
  const page = readFileSync(join(ROOT, "docs/diff-comparison.md"), "utf8");
  const [, tables = ""] = page.split("\n## Changes\n");
  const lines = tables.split("\n").filter((line) => /^\| (?!change \||---)/.test(line));
  const named = lines.map((line) => line.split("|").slice(0, 3).join("|") + "|");
  expect(named.sort()).toEqual([...MUTATIONS, ...REWRITES].map(ownCells).sort());
});

describe.each(SPECS)("$id", (spec) => {
  test("does not differ from itself", () => {
    const document = JSON.parse(spec.text) as Document; // as parsed from the spec
    expect(diff(spec.id, document, document)).toEqual([]);
  });

  test.each(MUTATIONS)("$name: $class", (mutation) => {
    const { base, head } = pairOf(spec, mutation);
    const changes = diff(spec.id, base, head);
    expect(kinds(changes)).toEqual([...mutation.kinds].sort());
    expect(worst(changes)).toBe(mutation.class);
  });

  test.each(MUTATIONS)("$name, undone, is the inverse", (mutation) => {
    const { base, head } = pairOf(spec, mutation);
    expect(kinds(diff(spec.id, head, base))).toEqual(mutation.kinds.map((kind) => CHANGE_KINDS[kind].inverse).sort());
  });

  test.each(REWRITES)("$name: no change", (rewrite) => {
    const { base, head } = pairOf(spec, rewrite);
    expect(JSON.stringify(head)).not.toBe(JSON.stringify(base));
    expect(diff(spec.id, base, head)).toEqual([]);
  });
});
