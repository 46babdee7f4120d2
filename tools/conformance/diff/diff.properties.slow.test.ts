import { pathOf, readFamily, valueAt, type Family, type OpenApiDocument } from "@faultline/catalog";
import { CHANGE_KINDS, diffFamilies } from "@faultline/diff";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { SPECS, type Spec } from "./pairs.ts";

const JUNK: readonly unknown[] = [
  null,
  0,
  "x",
  true,
  [],
  {},
  ["a"],
  { a: 1 },
  { $ref: "#/components/schemas/ErrorResponse" },
  { $ref: 5 },
  [null],
];

/** Every member of every object, and every element of every list, as its holder and its key. */
function holdersIn(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>; // an object or a list, whose elements have keys too
  return Object.keys(holder).flatMap((key) => [[holder, key] as [typeof holder, string], ...holdersIn(holder[key])]);
}

/** The family of a spec with one spot removed or replaced, as far as it can be read; problems are for the reader to tell. */
function damaged(spec: Spec, at: number, junk: unknown): Family {
  const document = JSON.parse(spec.text) as OpenApiDocument; // as parsed from the spec
  const holders = holdersIn(document.components);
  const [holder, key] = holders[Math.floor(at * holders.length)]!; // `at` is below 1
  if (junk === undefined) delete holder[key];
  else holder[key] = junk;
  return readFamily(spec.id, "damaged.yaml", document).family;
}

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damage = fc.tuple(fc.nat(SPECS.length - 1), at, at, fc.option(fc.constantFrom(...JUNK), { nil: undefined }));

test("whatever is damaged in a spec, each pointer of a change leads to something in the document as written", () => {
  fc.assert(
    fc.property(damage, ([index, one, other, junk]) => {
      const spec = SPECS[index]!; // an index of the list
      const [base, head] = [damaged(spec, one, undefined), damaged(spec, other, junk)];
      for (const change of diffFamilies(base, head)) {
        expect(change.head === undefined).toBe(change.near !== undefined);
        if (change.base !== undefined)
          expect(valueAt(base.document, pathOf(change.base)), change.base).not.toBeUndefined();
        expect(valueAt(head.document, pathOf(change.head ?? change.near ?? "")), change.message).not.toBeUndefined();
      }
    }),
    { numRuns: 400 },
  );
});

test("whatever is damaged in a spec, the diff ends, and swapping the sides gives the inverse", () => {
  fc.assert(
    fc.property(damage, ([index, one, other, junk]) => {
      const spec = SPECS[index]!; // an index of the list
      const [base, head] = [damaged(spec, one, undefined), damaged(spec, other, junk)];
      const inverse = diffFamilies(base, head).map(({ kind }) => CHANGE_KINDS[kind].inverse);
      expect(
        diffFamilies(head, base)
          .map(({ kind }) => kind)
          .sort(),
      ).toEqual(inverse.sort());
    }),
    { numRuns: 400, seed: 20_261_121 },
  );
});
