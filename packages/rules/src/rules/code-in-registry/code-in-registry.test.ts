import { readFamily } from "@faultline/catalog";
import { CrossFamilyRules, type CodeRegistry, type Finding } from "@faultline/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changedSample } from "../../../sample/sample.ts";

/** What is found in a family with one error of this code. */
function findings(code: string | number, registry: CodeRegistry, owner?: string): Finding[] {
  const change = {
    ...(owner !== undefined && { info: { "x-error-family": { owner } } }),
    components: {
      schemas: {
        ErrorBody: { properties: { type: { type: ["string", "integer"] } } },
        ParcelLost: { properties: { type: { const: code } }, examples: [] },
      },
    },
  };
  const { family, problems } = readFamily("parcels", "parcels.yaml", changedSample(change));
  expect(problems).toEqual([]);
  return new CrossFamilyRules(registry).compare(family, () => ({ file: "parcels.yaml", line: 1, column: 1 }));
}

const REGISTRY: CodeRegistry = {
  parcels: { prefixes: ["parcel_"], ranges: [[1000, 1999]], codes: ["lost", 7] },
  depot: { prefixes: ["depot_"], ranges: [[2000, 2999]] },
  "*": { codes: ["internal"], ranges: [[1, 5]] },
};

test.each(["parcel_lost", 1000, 1999, "1500", "lost", 7, "internal", 3])("lets the owner have %j", (code) => {
  expect(findings(code, REGISTRY)).toEqual([]);
});

test.each([
  ["depot_full", "which `registry.depot` has"],
  [2500, "which `registry.depot` has"],
  ["2500", "which `registry.depot` has"],
  ["gone", "which is outside of what the registry gives it"],
  [999, "which is outside of what the registry gives it"],
  ["Parcel_lost", "which is outside of what the registry gives it"],
])("does not let it have %j", (code, text) => {
  const found = findings(code, REGISTRY);
  expect(found.map(({ path, found }) => [path.join("/"), found])).toEqual([
    ["components/schemas/ParcelLost", `the code ${JSON.stringify(code)} of parcels, ${text}`],
  ]);
  expect(found[0]?.wanted).toContain(
    'one that begins with "parcel_", or one from 1000 to 1999, or one that the registry names',
  );
});

test("the owner is the one that the family names", () => {
  expect(findings("depot_full", REGISTRY, "depot")).toEqual([]);
  expect(findings("parcel_lost", REGISTRY, "depot")).toHaveLength(1);
});

test.each(["letters", "constructor", "__proto__"])(
  "an owner that the registry lacks, such as %s, is reported once",
  (owner) => {
    const [found, more] = findings("gone", REGISTRY, owner);
    expect([found?.path, found?.found, more]).toEqual([
      ["info"],
      `the owner ${owner}, of whom the registry says nothing`,
      undefined,
    ]);
    expect(findings("depot_full", REGISTRY, owner).map(({ path }) => path.join("/"))).toEqual([
      "components/schemas/ParcelLost",
    ]);
  },
);

test("a number is in its owner's range, or the finding says whose it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 4000 }), fc.boolean(), (number, isText) => {
      const found = findings(isText ? String(number) : number, REGISTRY);
      const isOwn = (number >= 1000 && number <= 1999) || (number === 7 && !isText);
      expect(found.length).toBe(isOwn ? 0 : 1);
      if (!isOwn) expect(found[0]?.found.includes("registry.depot")).toBe(number >= 2000 && number <= 2999);
    }),
  );
});

test("what is wanted names some entries of an owner that has hundreds", () => {
  const prefixes = Array.from({ length: 300 }, (_, index) => `p${index}_`);
  const [found] = findings("gone", { parcels: { prefixes } });
  expect(found?.wanted).toContain('one that begins with "p7_", or one of 292 further entries. Give');
  expect(found?.wanted).not.toContain("p8_");
});
