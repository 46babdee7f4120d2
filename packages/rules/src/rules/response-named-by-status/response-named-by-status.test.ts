import { expect, test } from "vitest";
import { lintSample, listing } from "../../../sample/sample.ts";

const findings = (name: string): string[] =>
  lintSample({ components: { responses: { [name]: listing("ParcelLost") } } }, "response-named-by-status");

test.each(["NotFound", "Default", "6XX", "40X", "600", "40", "4040", "099"])("refuses the name %s", (name) => {
  expect(findings(name)).toEqual([
    expect.stringContaining(`error response-named-by-status /components/responses/${name}: found the name "${name}"`),
  ]);
});

test.each(["100", "204", "410", "599", "4XX", "5xx", "default"])("takes %s for a status", (name) => {
  expect(findings(name)).toEqual([]);
});
