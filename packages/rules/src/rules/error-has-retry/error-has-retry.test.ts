import { lintDocument } from "@faultline/rules";
import { expect, test } from "vitest";
import { anotherError, changedSample, inWords, lintSample, listing } from "../../../sample/sample.ts";

const findings = (knowledge: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { "x-error": knowledge } } } });

test("points at the x-error that does not say whether to retry, and leaves the rules about it nothing to say", () => {
  expect(findings({ retry: undefined })).toEqual([
    expect.stringContaining("warn error-has-retry /components/schemas/ParcelLost/x-error: found"),
  ]);
});

test("a retry that does not say when stays a mistake beside an error of which nothing is said", () => {
  const busy = (type: string, retry: unknown): unknown =>
    anotherError({ properties: { status: { const: 503 }, type: { const: type } }, "x-error": { retry } });
  const found = (retry: object): string[] =>
    lintSample(
      {
        components: {
          schemas: { A: busy("a", retry), B: busy("b", undefined) },
          responses: { "503": listing("A", "B") },
        },
      },
      "throttling-has-retry",
    );
  expect(found({ strategy: "backoff", maxAttempts: 2 })).toHaveLength(1);
  expect(found({ strategy: "never" })).toEqual([]);
});

test.each([429, 503])("counts a gap under %i, where a retry that does not say when is a mistake", (status) => {
  const busy = (retry: unknown): object => {
    const properties = { status: { const: status }, type: { const: "busy" } };
    const x = { canonicalCode: "UNAVAILABLE", recovery: "wait", retry };
    const schemas = { Busy: anotherError({ properties, examples: [], "x-error": x }) };
    return { components: { schemas, responses: { [status]: listing("Busy") } } };
  };
  const rules = (retry: unknown): string[] => lintSample(busy(retry)).map((text) => text.split(" ")[1] ?? "");
  expect(rules(undefined)).toEqual(["error-has-example", "error-has-retry"]);
  expect(rules({ strategy: "backoff", maxAttempts: 2 })).toEqual(["error-has-example", "throttling-has-retry"]);
});

/** A family of errors `E0`, `E1` and so on, whose `x-error` says nothing but where the index is in `known`. */
function silent(count: number, known: readonly number[] = []): object {
  const names = Array.from({ length: count }, (_, index) => `E${index}`);
  const schemas = Object.fromEntries(
    names.map((name, index) => {
      const properties = { status: { const: 404 }, type: { const: `e_${index}` } };
      const examples = [{ status: 404, type: `e_${index}`, message: "No." }];
      const error = anotherError({ title: `The ${index}th mishap`, properties, examples }) as { "x-error": object };
      return [name, { ...error, "x-error": known.includes(index) ? error["x-error"] : {} }];
    }),
  );
  const found = anotherError({}) as object;
  return {
    components: { schemas: { ...schemas, ParcelLost: found }, responses: { "404": listing("ParcelLost", ...names) } },
  };
}

test("counts the errors that say nothing: one finding a member, at the first of them", () => {
  const found = lintDocument("sample", "openapi.yaml", changedSample(silent(500, [0])));
  expect(found.map(({ rule, severity, occurrences }) => [rule, severity, occurrences])).toEqual([
    ["error-has-canonical-code", "warn", 499],
    ["error-has-recovery", "warn", 499],
    ["error-has-retry", "warn", 499],
    ["error-has-remedy", "warn", 499],
    ["error-has-source", "warn", 499],
  ]);
  expect(inWords(found[2]!)).toBe(
    "warn error-has-retry /components/schemas/E1/x-error: found 499 of 501 errors that do not say whether to retry: E1, E2, E3, …; wanted `retry`: whether and when the same request may be sent again; until it is known, clients go by the status",
  );
});

test("counts no gap that the document excuses, and excuses none but that", () => {
  const document = changedSample(silent(3)) as { components: { schemas: { E1: object } } };
  const reason = "The service says nothing.";
  Object.assign(document.components.schemas.E1, { "x-error-ignore": [{ rule: "error-has-retry", reason }] });
  const found = lintDocument("sample", "openapi.yaml", document).filter(({ rule }) => rule === "error-has-retry");
  expect(found.map(({ found, occurrences }) => [found, occurrences])).toEqual([
    ["2 of 4 errors that do not say whether to retry: E0, E2", 2],
  ]);
});
