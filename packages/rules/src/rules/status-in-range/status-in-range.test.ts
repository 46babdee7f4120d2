import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const inOperation = (status: string): string[] =>
  lintSample(
    { paths: { "/parcels": { get: { responses: { [status]: { description: "An answer." } } } } } },
    "status-in-range",
  );

test.each(["99", "600", "4004", "40", "9XX", "ok"])("refuses %j as the status of an operation", (status) => {
  expect(inOperation(status)).toEqual([
    expect.stringContaining(`/paths/~1parcels/get/responses/${status}: found the status "${status}"`),
  ]);
});

test.each(["100", "599", "4XX", "default", "x-note"])("takes %j there", (status) => {
  expect(inOperation(status)).toEqual([]);
});

test.each([
  [600, 1],
  [99, 1],
  [404, 0],
  [5, 0],
  [16, 0],
  [17, 1],
])("the constant %i inside of a success gives %i findings: up to 16 it is a gRPC code", (status, count) => {
  const Item = anotherError({ properties: { status: { const: status }, type: { const: "item" } } });
  const components = { schemas: { Item }, responses: { "200": listing("Item") } };
  expect(lintSample({ components }, "status-in-range")).toHaveLength(count);
});
