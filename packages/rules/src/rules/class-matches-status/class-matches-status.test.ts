import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const findings = (canonicalCode: string, status: number): string[] => {
  const Broken = anotherError({
    properties: { status: { const: status }, type: { const: "broken" } },
    "x-error": { canonicalCode },
  });
  return lintSample(
    { components: { schemas: { Broken }, responses: { [status]: listing("Broken") } } },
    "class-matches-status",
  );
};

test.each([
  ["NOT_FOUND", 500],
  ["INTERNAL", 400],
  ["DATA_LOSS", 422],
  ["UNAUTHENTICATED", 503],
])("refuses %s under %i", (code, status) => {
  expect(findings(code, status)).toEqual([
    expect.stringContaining(`/components/schemas/Broken/x-error/canonicalCode: found ${code}, which blames`),
  ]);
});

test.each([
  ["INTERNAL", 500],
  ["UNAVAILABLE", 423],
  ["UNIMPLEMENTED", 405],
  ["DEADLINE_EXCEEDED", 408],
  ["ABORTED", 500],
  ["NOT_FOUND", 200],
])("takes %s under %i", (code, status) => expect(findings(code, status)).toEqual([]));
