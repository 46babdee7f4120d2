import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const busy = (retry: object): unknown =>
  anotherError({ properties: { status: undefined, type: { const: "busy" } }, "x-error": { retry } });
const findings = (response: object, schemas: object = {}, status = "503"): string[] =>
  lintSample({ components: { schemas, responses: { [status]: response } } }, "throttling-has-retry");

test.each(["429", "503"])("expects a figure of %s", (status) => {
  expect(findings({ description: "Busy." }, {}, status)).toEqual([
    expect.stringContaining(
      `error throttling-has-retry /components/responses/${status}: found a ${status} that does not say when to retry`,
    ),
  ]);
});

test("expects none of other statuses", () => {
  expect(findings({ description: "Broken." }, {}, "500")).toEqual([]);
});

test("takes the header in any case of its letters", () => {
  expect(findings({ description: "Busy.", headers: { "retry-AFTER": { schema: { type: "integer" } } } })).toEqual([]);
});

test("takes the least delay of the response itself", () => {
  const knowledge = { recovery: "wait", retry: { strategy: "backoff", minDelaySeconds: 1 } };
  expect(findings({ description: "Busy.", "x-error": knowledge })).toEqual([]);
});

test("wants a least delay of each error, not of some", () => {
  const schemas = {
    Busy: busy({ strategy: "backoff", minDelaySeconds: 1 }),
    ParcelLost: { properties: { status: undefined } },
  };
  expect(findings(listing("Busy"), schemas)).toEqual([]);
  expect(findings(listing("Busy", "ParcelLost"), schemas)).toHaveLength(1);
});

test("takes a least delay of zero seconds for a figure", () => {
  expect(findings(listing("Busy"), { Busy: busy({ strategy: "backoff", minDelaySeconds: 0 }) })).toEqual([]);
});

test("points at the operation that has such a response of its own", () => {
  const paths = { "/parcels": { get: { responses: { "429": { description: "Busy." } } } } };
  expect(lintSample({ paths }, "throttling-has-retry")).toEqual([
    expect.stringContaining("/paths/~1parcels/get/responses/429: found a 429"),
  ]);
});
