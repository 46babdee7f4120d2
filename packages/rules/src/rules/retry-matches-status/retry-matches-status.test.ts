import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const limited = (knowledge: object): string[] => {
  const Limited = anotherError({
    properties: { status: { const: 429 }, type: { const: "limited" } },
    "x-error": knowledge,
  });
  return lintSample(
    { components: { schemas: { Limited }, responses: { "429": listing("Limited") } } },
    "retry-matches-status",
  );
};

test("refuses `never` under 429, for the error and for each cause", () => {
  const cause = { when: "It is late.", retry: { strategy: "never" } };
  expect(limited({ retry: { strategy: "never" } })).toEqual([
    expect.stringContaining("/x-error/retry/strategy: found `never` under 429"),
  ]);
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

test.each([
  [401, 0],
  [403, 0],
  [410, 1],
  [500, 1],
])("`authenticate` under %i gives %i findings", (status, count) => {
  const Refused = anotherError({
    properties: { status: undefined, type: { const: "refused" } },
    "x-error": { recovery: "authenticate" },
  });
  const components = { schemas: { Refused }, responses: { [status]: listing("Refused") } };
  expect(lintSample({ components }, "retry-matches-status")).toHaveLength(count);
});

test("leaves one cause of several alone: a service may misuse the status", () => {
  const causes = [{ when: "The token is old.", recovery: "authenticate" }];
  expect(
    lintSample({ components: { schemas: { ParcelLost: { "x-error": { causes } } } } }, "retry-matches-status"),
  ).toEqual([]);
});

const refused = (status: number, type: string, knowledge: object): string[] => {
  const Refused = anotherError({
    properties: { status: undefined, type: { const: type } },
    "x-error": { recovery: "authenticate", ...knowledge },
  });
  return lintSample(
    { components: { schemas: { Refused }, responses: { [status]: listing("Refused") } } },
    "retry-matches-status",
  );
};

test.each(["invalid_grant", "invalid_client", "expired_token"])(
  "a token endpoint refuses %s with 400, as OAuth 2.0 demands",
  (code) => {
    expect(refused(400, code, { canonicalCode: "INVALID_ARGUMENT" })).toEqual([]);
    expect(refused(409, code, { canonicalCode: "ABORTED" })).toHaveLength(1);
  },
);

test("a 400 may ask for new credentials where its canonical code says so", () => {
  expect(refused(400, "bad_token", { canonicalCode: "UNAUTHENTICATED" })).toEqual([]);
  expect(refused(400, "bad_token", { canonicalCode: "INVALID_ARGUMENT" })).toHaveLength(1);
  expect(refused(404, "bad_token", { canonicalCode: "UNAUTHENTICATED" })).toEqual([]); // that code is reported by class-matches-status
});

test.each([401, 405, 410, 415, 501])("a %i does not pass by waiting", (status) => {
  const retry = { strategy: "backoff", maxAttempts: 3 };
  expect(refused(status, "stays", { recovery: "wait", retry })).toEqual([
    expect.stringContaining(`found \`wait\` under ${status}`),
  ]);
});
