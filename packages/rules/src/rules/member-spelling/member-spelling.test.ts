import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (properties: object, examples?: unknown): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { properties, ...(examples !== undefined && { examples }) } } } });

test.each(["tpye", "typ", "tyype", "Type"])("takes %s for type, and says nothing besides", (typed) => {
  expect(findings({ type: undefined, [typed]: { const: "parcel_lost" } })).toEqual([
    `error member-spelling /components/schemas/ParcelLost/properties/${typed}: found the member "${typed}", which ErrorBody does not have; wanted "type", which is the nearest one that it has`,
  ]);
});

test("finds slips of other members too", () => {
  expect(findings({ mesage: { description: "Says which parcel." } })).toEqual([
    expect.stringContaining('/properties/mesage: found the member "mesage"'),
  ]);
});

test("takes further members, and those that the error has by their right names as well", () => {
  expect(findings({ depot: { type: "string" }, types: { type: "string" } })).toEqual([]);
});
