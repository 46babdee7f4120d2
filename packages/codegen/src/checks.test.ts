import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeOf } from "../../catalog/test/judge.ts";
import { COMPONENTS, instance, schema } from "../../catalog/test/schemas.ts";
import { documentOf, read, run } from "../test/emitted.ts";

test("guards say of random values under random schemas what Ajv says, and issues are reported of those alone that fail", () => {
  const counts = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(schema, fc.array(instance, { minLength: 5, maxLength: 20 }), (random, values) => {
      const document = documentOf(
        { Sample: typeof random === "object" ? (random as object) : { allOf: [random] } },
        COMPONENTS,
      );
      const { family, problems } = read(document);
      fc.pre(problems.length === 0);
      const emitted = run(family);
      const isValid = judgeOf(document, "Sample");
      for (const value of values) {
        const wanted = isValid(value);
        counts[wanted ? "valid" : "invalid"]++;
        const found = {
          value,
          is: emitted.is("Sample", value),
          isSilent: emitted.issues("Sample", value).length === 0,
        };
        expect(found).toEqual({ value, is: wanted, isSilent: wanted });
      }
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(1000);
});

test("items behind prefixItems are about the elements behind them, for issues too", () => {
  const { family } = read(
    documentOf({ Sample: { required: [], prefixItems: [{ multipleOf: 1 }], items: { type: ["object"] } } }),
  );
  const values = [[null], [1], [1, {}], [1, null], [0.5], []];
  expect(values.map((value) => run(family).is("Sample", value))).toEqual([true, true, true, false, false, true]);
  expect(values.map((value) => run(family).issues("Sample", value).length === 0)).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
  ]);
});

test("a multiple is one of the decimal numbers that JSON writes, not of their nearest binary fractions", () => {
  const decimal = fc.record({ digits: fc.integer({ min: 1, max: 999 }), scale: fc.integer({ min: 0, max: 4 }) });
  const text = ({ digits, scale }: { digits: number; scale: number }): string => `${digits}e-${scale}`;
  fc.assert(
    fc.property(decimal, fc.integer({ min: -10_000, max: 10_000 }), fc.boolean(), (step, times, isOff) => {
      const { family } = read(documentOf({ Sample: { type: "number", multipleOf: Number(text(step)) } }));
      const digits = step.digits * times * 10 + (isOff ? 1 : 0); // a tenth of the last digit away
      expect(run(family).is("Sample", Number(`${digits}e-${step.scale + 1}`))).toBe(!isOff);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [0.3, 0.1, true],
  [1.0000000000000002, 1, false],
  [2251799813685249.5, 1, false],
  [1e308, 0.5, true],
  [1e308, 0.123456789, false],
  [1e-308, 1e-308, true],
  [0, 0.1, true],
])("%s is a multiple of %s: %s", (value, multipleOf, isMultiple) => {
  const { family } = read(documentOf({ Sample: { multipleOf } }));
  expect(run(family).is("Sample", value)).toBe(isMultiple);
});
