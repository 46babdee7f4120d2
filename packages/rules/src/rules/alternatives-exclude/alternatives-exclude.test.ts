import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const findings = (names: string[], schemas: object = {}, keyword?: string): string[] => {
  const response = JSON.parse(JSON.stringify(listing(...names)).replace("oneOf", keyword ?? "oneOf")) as object; // as listing made it
  return lintSample({ components: { schemas, responses: { "404": response } } }, "alternatives-exclude");
};
const at = (index: number): string =>
  `error alternatives-exclude /components/responses/404/content/application~1json/schema/oneOf/${index}: found`;

test("points at the envelope beside its error, wherever it stands, and at a schema between the two", () => {
  expect(findings(["ParcelLost", "ErrorBody"])).toEqual([
    expect.stringContaining(`${at(1)} ErrorBody beside ParcelLost, which extends it`),
  ]);
  expect(findings(["ErrorBody", "ParcelLost"])).toEqual([expect.stringContaining(at(0))]);
  const Between = { allOf: [{ $ref: "#/components/schemas/ErrorBody" }] };
  const ParcelLost = { allOf: [{ $ref: "#/components/schemas/Between" }] };
  expect(findings(["ParcelLost", "Between", "ErrorBody"], { Between, ParcelLost })).toHaveLength(2);
});

test("looks into a schema that holds alternatives of its own, or is another name", () => {
  const Other = anotherError({ properties: { type: { const: "other" } } });
  const Some = { oneOf: [{ $ref: "#/components/schemas/ParcelLost" }, { $ref: "#/components/schemas/Other" }] };
  expect(findings(["ParcelLost", "Some"], { Other, Some })).toEqual([
    expect.stringContaining(`${at(0)} ParcelLost beside Some, which holds it already`),
  ]);
});

test("leaves errors beside each other, and `anyOf`, where two may match", () => {
  const Other = anotherError({ properties: { type: { const: "other" } } });
  expect(findings(["ParcelLost", "Other"], { Other })).toEqual([]);
  expect(findings(["ParcelLost", "ErrorBody"], {}, "anyOf")).toEqual([]);
});

test("comes to an end where schemas lead in a circle", () => {
  const A = { oneOf: [{ $ref: "#/components/schemas/B" }, { type: "string" }] };
  const B = { oneOf: [{ $ref: "#/components/schemas/A" }, { type: "integer" }] };
  expect(findings(["A", "B"], { A, B }).length).toBeLessThan(3);
});
