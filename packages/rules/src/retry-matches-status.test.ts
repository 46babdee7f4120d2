import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../sample/sample.ts";

const limited = (knowledge: object): string[] => {
  const Limited = anotherError({ properties: { status: { const: 429 }, type: { const: "limited" } }, "x-error": knowledge });
  return lintSample({ components: { schemas: { Limited }, responses: { "429": listing("Limited") } } }, "retry-matches-status");
};

test("refuses `never` under 429, for the error and for each cause", () => {
  const cause = { when: "It is late.", retry: { strategy: "never" } };
  expect(limited({ retry: { strategy: "never" } })).toEqual([expect.stringContaining("/x-error/retry/strategy: found `never` under 429")]);
  expect(limited({ retry: { strategy: "delay", minDelaySeconds: 1 }, causes: [cause] })).toEqual([
    expect.stringContaining("/x-error/causes/0/retry/strategy: found `never` under 429"),
  ]);
});

test("judges what a response says of itself", () => {
  const busy = { description: "Busy.", "x-error": { recovery: "none", retry: { strategy: "never" } } };
  expect(lintSample({ components: { responses: { "429": busy } } }, "retry-matches-status")).toEqual([
    expect.stringContaining("/components/responses/429/x-error/retry/strategy: found `never`"),
  ]);
});

test.each([[401, 0], [403, 0], [410, 1], [500, 1]])("`authenticate` under %i gives %i findings", (status, count) => {
  const Refused = anotherError({ properties: { status: undefined, type: { const: "refused" } }, "x-error": { recovery: "authenticate" } });
  const components = { schemas: { Refused }, responses: { [status]: listing("Refused") } };
  expect(lintSample({ components }, "retry-matches-status")).toHaveLength(count);
});

test("leaves one cause of several alone: a service may misuse the status", () => {
  const causes = [{ when: "The token is old.", recovery: "authenticate" }];
  expect(lintSample({ components: { schemas: { ParcelLost: { "x-error": { causes } } } } }, "retry-matches-status")).toEqual([]);
});
