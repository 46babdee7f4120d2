import { CHANGE_KINDS, diffCatalogs, type Change } from "@faultline/diff";
import { describe, expect, test } from "vitest";
import type { Document } from "./document.ts";
import { familyOf, pairOf, SPECS } from "./pairs.ts";
import { EQUALS, VARIATIONS } from "./variations.ts";

function diff(id: string, base: Document, head: Document): Change[] {
  return diffCatalogs({ families: [familyOf(id, base)] }, { families: [familyOf(id, head)] });
}

const kinds = (changes: readonly Change[]): string[] => changes.map(({ kind }) => kind).sort();
const RANK = ["breaking-readers", "breaking-writers", "compatible"];

describe.each(SPECS)("$id", (spec) => {
  test.each(VARIATIONS)("$name: $class, and undone it is the inverse", (mutation) => {
    const { base, head } = pairOf(spec, mutation);
    const changes = diff(spec.id, base, head);
    expect(kinds(changes)).toEqual([...mutation.kinds].sort());
    expect(RANK.find((whom) => changes.some((change) => change.class === whom))).toBe(mutation.class);
    expect(kinds(diff(spec.id, head, base))).toEqual(mutation.kinds.map((kind) => CHANGE_KINDS[kind].inverse).sort());
  });

  test.each(EQUALS)("$name: no change, in both directions", (rewrite) => {
    const { base, head } = pairOf(spec, rewrite);
    expect(JSON.stringify(head)).not.toBe(JSON.stringify(base));
    expect([...diff(spec.id, base, head), ...diff(spec.id, head, base)]).toEqual([]);
  });
});
