/** What the rules that judge statuses say of ranges and of `default`: a finding where no status in one fits, silence where one does. */
import { describe, expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../sample/sample.ts";

/** What one rule finds where the error stands under the keys; its body repeats no status. */
function under(rule: string, change: object, ...keys: readonly string[]): string[] {
  const Broken = anotherError({ properties: { status: undefined, type: { const: "broken" } }, ...change });
  const responses = Object.fromEntries(keys.map((key) => [key, listing("Broken")]));
  return lintSample({ components: { schemas: { Broken }, responses } }, rule);
}

describe("class-matches-status", () => {
  const found = (canonicalCode: string, key: string): string[] =>
    under("class-matches-status", { "x-error": { canonicalCode } }, key);

  test.each([
    ["INTERNAL", "4XX", "INTERNAL, which blames the service, under 4XX; wanted a code that blames the caller"],
    ["DATA_LOSS", "4XX", "DATA_LOSS, which blames the service, under 4XX"],
    ["NOT_FOUND", "5XX", "NOT_FOUND, which blames the caller, under 5XX; wanted a code that blames the service"],
  ])("refuses %s under %s", (code, key, words) => {
    expect(found(code, key)).toEqual([expect.stringContaining(`found ${words}`)]);
  });

  test.each([
    ["UNAUTHENTICATED", "4XX"],
    ["RESOURCE_EXHAUSTED", "4XX"],
    ["INTERNAL", "5XX"],
    ["INTERNAL", "default"],
    ["NOT_FOUND", "default"],
  ])("takes %s under %s", (code, key) => {
    expect(found(code, key)).toEqual([]);
  });
});

describe("retry-matches-status", () => {
  const found = (x: object, key: string): string[] => under("retry-matches-status", { "x-error": x }, key);

  test("refuses new credentials under 5XX, of which none is about who is asking", () => {
    expect(found({ recovery: "authenticate", retry: { strategy: "after_change" } }, "5XX")).toEqual([
      expect.stringContaining("found `authenticate` under 5XX"),
    ]);
  });

  test.each([
    [{ recovery: "authenticate", retry: { strategy: "after_change" } }, "4XX"],
    [{ recovery: "authenticate", retry: { strategy: "after_change" } }, "default"],
    [{ recovery: "wait", retry: { strategy: "backoff" } }, "4XX"],
    [{ recovery: "none", retry: { strategy: "never" } }, "4XX"],
  ])("takes %j under %s", (x, key) => {
    expect(found(x, key)).toEqual([]);
  });
});

test("recovery-matches-code leaves a refused header of credentials alone that a range may list as a 401", () => {
  const x = { canonicalCode: "UNAUTHENTICATED", recovery: "fix_request", retry: { strategy: "never" } };
  expect(under("recovery-matches-code", { "x-error": x }, "4XX")).toEqual([]);
  expect(under("recovery-matches-code", { "x-error": x }, "400")).toHaveLength(1);
});

describe("code-matches-status", () => {
  const found = (status: unknown, key: string): string[] => {
    const Broken = anotherError({ properties: { status: { const: status }, type: { const: "broken" } } });
    return lintSample(
      { components: { schemas: { Broken }, responses: { [key]: listing("Broken") } } },
      "code-matches-status",
    );
  };

  test.each([
    [503, "4XX"],
    [404, "5XX"],
    [200, "default"],
  ])("refuses %i under %s", (status, key) => {
    expect(found(status, key)).toEqual([
      expect.stringContaining(`found ${status} under response ${key}; wanted a status that ${key} stands for`),
    ]);
  });

  test.each([
    [404, "4XX"],
    [503, "5XX"],
    [418, "default"],
  ])("takes %i under %s", (status, key) => {
    expect(found(status, key)).toEqual([]);
  });
});

test.each([
  ["410: Gone", "5XX", 1],
  ["410: Gone", "4XX", 0],
  ["410: Gone", "default", 0],
])("status-named-right judges the title %s under %s", (title, key, count) => {
  expect(under("status-named-right", { title }, key)).toHaveLength(count);
});

test.each([
  ["4XX", "500", 1],
  ["4XX", "5XX", 1],
  ["404", "4XX", 0],
  ["4XX", "404", 0],
  ["4XX", "default", 0],
  ["default", "500", 0],
])("response-matches-status judges the component %s under %s", (name, key, count) => {
  const responses = { [key]: { $ref: `#/components/responses/${name}` } };
  const change = {
    paths: { "/parcels": { get: { responses } } },
    components: { responses: { [name]: { description: "No." } } },
  };
  expect(lintSample(change, "response-matches-status")).toHaveLength(count);
});

describe("errors that only their status tells", () => {
  const statusOnly = (change: object = {}): unknown =>
    anotherError({ properties: { status: undefined, type: undefined }, ...change });
  const answering = (...operations: readonly Record<string, string>[]): object =>
    Object.fromEntries(
      operations.map((responses, index) => [
        `/${index}`,
        {
          get: {
            responses: Object.fromEntries(Object.entries(responses).map(([key, name]) => [key, listing(name)])),
          },
        },
      ]),
    );
  const found = (rule: string, ...operations: readonly Record<string, string>[]): string[] => {
    const schemas = { First: statusOnly(), Second: statusOnly() };
    return lintSample({ paths: answering(...operations), components: { schemas } }, rule);
  };

  test("unique-code finds two whose ranges meet", () => {
    expect(found("unique-code", { "4XX": "First" }, { default: "Second" })).toEqual([
      expect.stringContaining(
        "/components/schemas/Second: found an error that the status default tells, in part the same statuses as 4XX of First",
      ),
    ]);
  });

  test.each([
    [[{ "4XX": "First", default: "Second" }]],
    [[{ "4XX": "First" }, { "5XX": "Second" }]],
    [[{ "410": "First" }, { "4XX": "Second" }]],
    [[{ "4XX": "First" }, { "4XX": "First", default: "Second" }]],
  ])("unique-code takes %j", (operations) => {
    expect(found("unique-code", ...operations)).toEqual([]);
  });

  test("error-reachable finds one to which the other responses leave no failure", () => {
    expect(found("error-reachable", { "4XX": "First", "5XX": "ParcelLost", default: "Second" })).toContainEqual(
      expect.stringContaining("/components/schemas/Second: found an error that only default lists"),
    );
  });

  test("code-has-constant takes one for whatever no other response covers", () => {
    const schemas = {
      First: statusOnly(),
      ...Object.fromEntries(
        ["One", "Two"].map((name) => [name, anotherError({ properties: { type: { const: name } } })]),
      ),
    };
    const paths = answering({ "404": "One", "410": "Two", default: "First" });
    expect(lintSample({ paths, components: { schemas } }, "code-has-constant")).toEqual([]);
  });
});
