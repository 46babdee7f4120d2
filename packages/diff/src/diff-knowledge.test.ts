import { readFamily, type Family } from "@faultline/catalog";
import { diffFamilies } from "@faultline/diff";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const FULL = {
  canonicalCode: "UNAVAILABLE",
  recovery: "wait",
  retry: { strategy: "backoff", minDelaySeconds: 1, maxAttempts: 3 },
} as const;

function family(x: object, ofResponse?: object): Family {
  const { family: read, problems } = readFamily("lamps", "lamps", {
    openapi: "3.1.1",
    info: { title: "Lamps", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Body: { "x-error-envelope": { code: "code" }, type: "object", required: ["code"], properties: { code: {} } },
        Dark: {
          allOf: [{ $ref: "#/components/schemas/Body" }],
          properties: { code: { const: "dark" } },
          "x-error": x,
        },
      },
      responses: {
        503: {
          description: "Dark.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Dark" } } },
          ...(ofResponse && { "x-error": ofResponse }),
        },
      },
    },
  });
  expect(problems).toEqual([]);
  return read;
}

const reported = (base: Family, head: Family): string[] =>
  diffFamilies(base, head).map(({ class: whom, kind, message }) => `${whom} ${kind} ${message}`);

describe.each(["canonicalCode", "recovery", "retry"] as const)("%s", (name) => {
  const { [name]: _, ...rest } = FULL;

  test("may be added to an error of which the document did not say it", () => {
    expect(reported(family(rest), family(FULL))).toEqual([
      expect.stringMatching(`^compatible knowledge-given lamps/dark, x-error, ${name}: the document says now .*now`),
    ]);
  });

  test("breaks those who follow it where it goes", () => {
    expect(reported(family(FULL), family(rest))).toEqual([
      expect.stringMatching(`^breaking-readers knowledge-dropped lamps/dark, x-error, ${name}: .*was`),
    ]);
  });

  test("comes and goes in the same way in the `x-error` of a response", () => {
    if (name === "canonicalCode") return;
    const { canonicalCode, ...full } = FULL;
    const { [name]: gone, ...half } = full;
    expect(reported(family({}, half), family({}, full))).toEqual([
      expect.stringContaining("compatible knowledge-given"),
    ]);
    expect(reported(family({}, full), family({}, half))).toEqual([
      expect.stringContaining("breaking-readers knowledge-dropped"),
    ]);
  });
});

test("an `x-error` of a response that says nothing is as good as none", () => {
  expect(reported(family({}), family({}, {}))).toEqual([]);
  expect(reported(family({}, { remedies: ["Wait."] }), family({}, {}))).toEqual([
    expect.stringContaining("breaking-readers response-advice-dropped"),
  ]);
});

test("whatever is said before and after, a difference is told, and none where there is none", () => {
  const x = fc.record(FULL_VALUES, { requiredKeys: [] });
  fc.assert(
    fc.property(x, x, (before, after) => {
      const isSame = JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
      expect(reported(family(before), family(after)).length > 0).toBe(!isSame);
    }),
  );
});

const FULL_VALUES = {
  canonicalCode: fc.constantFrom("UNAVAILABLE", "INTERNAL"),
  recovery: fc.constantFrom("wait", "none"),
  retry: fc.constantFrom({ strategy: "never" }, { strategy: "delay", minDelaySeconds: 3 }),
};

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
