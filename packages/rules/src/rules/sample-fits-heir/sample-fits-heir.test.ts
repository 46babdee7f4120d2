import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const heir = (parent: object, more: object = {}): string[] => {
  const Delivery = {
    allOf: [{ $ref: "#/components/schemas/Notice" }],
    properties: { state: { const: "delivered" } },
    ...more,
  };
  return lintSample({ components: { schemas: { Notice: parent, Delivery } } }, "sample-fits-heir");
};
const lost = { properties: { state: { type: "string", examples: ["lost"] } } };
const at = "warn sample-fits-heir /components/schemas/Delivery/properties/state/const: found";

test("points at the constant that an inherited sample contradicts, of the member or of the whole body", () => {
  expect(heir(lost)).toEqual([expect.stringContaining(at)]);
  expect(heir({ examples: [{ state: "lost" }] })).toEqual([expect.stringContaining(at)]);
  expect(heir({ properties: { state: { example: "lost" } } })).toEqual([expect.stringContaining(at)]);
});

test("is content with a fitting sample, with none, and with one of the heir itself", () => {
  expect(heir({ properties: { state: { examples: ["delivered", "lost"] } } })).toEqual([]);
  expect(heir({ properties: { state: { type: "string" } } })).toEqual([]);
  expect(heir(lost, { examples: [{ state: "delivered" }] })).toEqual([]);
});

test("the sample of a code is the code of an error, where constants tell all of them", () => {
  const code = (example: string): string[] =>
    lintSample(
      { components: { schemas: { ErrorBody: { properties: { type: { examples: [example] } } } } } },
      "sample-fits-heir",
    );
  expect(code("parcel_found")).toEqual([
    expect.stringContaining("/components/schemas/ErrorBody/properties/type/examples/0: found"),
  ]);
  expect(code("parcel_lost")).toEqual([]);
});
