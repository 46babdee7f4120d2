import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const extending = (parent: object, more: object = {}): string[] => {
  const Delivery = {
    allOf: [{ $ref: "#/components/schemas/Notice" }],
    properties: { state: { const: "delivered" } },
    ...more,
  };
  return lintSample({ components: { schemas: { Notice: parent, Delivery } } }, "sample-fits-constants");
};
const lost = { properties: { state: { type: "string", examples: ["lost"] } } };
const at = "warn sample-fits-constants /components/schemas/Delivery/properties/state/const: found";

test("points at the constant that an inherited sample contradicts, of the member or of the whole body", () => {
  expect(extending(lost)).toEqual([expect.stringContaining(at)]);
  expect(extending({ examples: [{ state: "lost" }] })).toEqual([expect.stringContaining(at)]);
  expect(extending({ properties: { state: { example: "lost" } } })).toEqual([expect.stringContaining(at)]);
});

test("is content with a fitting sample, with none, and with one of the extending schema itself", () => {
  expect(extending({ properties: { state: { examples: ["delivered", "lost"] } } })).toEqual([]);
  expect(extending({ properties: { state: { type: "string" } } })).toEqual([]);
  expect(extending(lost, { examples: [{ state: "delivered" }] })).toEqual([]);
});

test("the sample of a code is the code of an error, where constants tell all of them", () => {
  const code = (example: string): string[] =>
    lintSample(
      { components: { schemas: { ErrorBody: { properties: { type: { examples: [example] } } } } } },
      "sample-fits-constants",
    );
  expect(code("parcel_found")).toEqual([
    expect.stringContaining("/components/schemas/ErrorBody/properties/type/examples/0: found"),
  ]);
  expect(code("parcel_lost")).toEqual([]);
});
