import { lintDocument } from "@faultline/rules";
import { describe, expect, test } from "vitest";
import { ASKED, GROUPS } from "./all-kinds.ts";
import { FAMILIES, outcomesOf, specOf, type Outcome } from "./harness.ts";
import type { Kind } from "./kind.ts";
import { REWRITES } from "./rewrites.ts";

/** Places a kind is tried at, in each family. */
const MOST = 3;
/** More findings than these for one mutation would bury the first. */
const LOUDEST = 4;

const shareOf = (outcomes: readonly Outcome[]): number =>
  (100 * outcomes.filter(({ found }) => found).length) / outcomes.length;

test.each(FAMILIES)("%s as it is has no finding", (family) => {
  expect(lintDocument(family, "openapi.yaml", specOf(family))).toEqual([]);
});

test("there are 40 kinds at least, each with a name of its own and a place in some family", () => {
  const kinds: readonly Kind[] = [...Object.values(GROUPS).flat(), ...REWRITES];
  expect(kinds.length).toBeGreaterThan(40);
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  expect(
    kinds.filter((kind) => FAMILIES.every((family) => kind.sites(specOf(family)).length === 0)).map(({ name }) => name),
  ).toEqual([]);
});

test("every mutation and every rewrite changes its document", () => {
  for (const kind of [...Object.values(GROUPS).flat(), ...REWRITES]) {
    for (const family of FAMILIES) {
      const [site] = kind.sites(specOf(family));
      const document = specOf(family);
      site?.mutate(document);
      if (site) expect(JSON.stringify(document), `${kind.name} in ${family}`).not.toBe(JSON.stringify(specOf(family)));
    }
  }
});

describe.each(Object.entries(GROUPS))("what is %s", (_, kinds) => {
  const outcomes = new Map(kinds.map((kind) => [kind.name, outcomesOf(kind, MOST)]));

  test(`is found at its place in ${ASKED} of 100 mutations`, () => {
    const missed = [...outcomes].flatMap(([name, all]) =>
      all.filter(({ found }) => !found).map(({ family, at }) => `${name}: ${family} ${at}`),
    );
    expect(shareOf([...outcomes.values()].flat()), missed.join("\n")).toBeGreaterThanOrEqual(ASKED);
  });

  test.each(kinds)("$name: found in half of the places at least, and reported in few findings", ({ name }) => {
    const all = outcomes.get(name) ?? [];
    expect(shareOf(all)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...all.map(({ findings }) => findings.length))).toBeLessThanOrEqual(LOUDEST);
  });
});

test.each(REWRITES)("$name: no finding", (kind) => {
  const alarms = outcomesOf(kind, MOST).flatMap(({ family, at, findings }) =>
    findings.map(({ rule }) => `${rule}: ${family} ${at}`),
  );
  expect(alarms).toEqual([]);
});
