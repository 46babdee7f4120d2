import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

function findings(...codes: (string | number)[]): string[] {
  const schemas = Object.fromEntries(
    codes.map((code, index) => [
      `Error${index}`,
      anotherError({ properties: { status: undefined, type: { const: code } } }),
    ]),
  );
  const ErrorBody = { properties: { type: { type: undefined } } };
  const components = {
    schemas: { ErrorBody, ParcelLost: undefined, ...schemas },
    responses: { "404": undefined, "410": listing(...Object.keys(schemas)) },
  };
  return lintSample({ components }, "code-spelling");
}

test.each([
  ["snake_case", ["too_late", "too_heavy", "wet", "tooBig"], 3],
  ["kebab-case", ["too-late", "too-heavy", "too-wet", "too_big"], 3],
  ["camelCase", ["tooLate", "tooHeavy", "wet", "TooBig"], 3],
  ["PascalCase", ["TooLate", "TooHeavy", "Wet", "tooBig"], 3],
  ["UPPER_CASE", ["TOO_LATE", "WET", "HEAVY", "Big_one"], 3],
  ["a number", [1, 2, 3, "4"], 3],
])("knows %s", (style, codes, odd) => {
  expect(findings(...codes)).toEqual([
    expect.stringContaining(
      `/components/schemas/Error${odd}/properties/type/const: found the code ${JSON.stringify(codes[odd])}; wanted ${style}`,
    ),
  ]);
});

test("sees no habit in few codes, nor where several spellings are common", () => {
  expect(findings("too_late", "too_heavy", "tooWet")).toEqual([]);
  expect(findings("too_late", "too_heavy", "tooWet", "tooBig")).toEqual([]);
  expect(findings("Bad Request", "Missing or malformed parameter", "Invalid Action", "other")).toEqual([]);
});
