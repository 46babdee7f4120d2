import { expect, test } from "vitest";
import { lintSample, listing } from "../../../sample/sample.ts";

const findings = (components: object): string[] => lintSample({ components }, "listed-once");
const lost = (change: object): string[] => findings({ schemas: { ParcelLost: change } });
const at = "error listed-once /components/schemas/ParcelLost";

test("points at each further entry of an error in a list of alternatives", () => {
  const found = findings({ responses: { "404": listing("ParcelLost", "ErrorBody", "ParcelLost", "ParcelLost") } });
  expect(found.map((line) => line.split(" ")[2])).toEqual(
    [2, 3].map((index) => `/components/responses/404/content/application~1json/schema/oneOf/${index}:`),
  );
});

test("compares schemas that are written in place, whatever the order of their members", () => {
  const twins = {
    anyOf: [
      { type: "string", minLength: 1 },
      { minLength: 1, type: "string" },
      { type: "string", minLength: 2 },
    ],
  };
  expect(lost({ properties: { hint: twins } })).toEqual([
    expect.stringContaining(`${at}/properties/hint/anyOf/1: found an entry a second time`),
  ]);
});

test("looks at values, required members, causes and remedies", () => {
  expect(lost({ properties: { hint: { enum: ["a", "b", "a", 1, "1"] } } })).toEqual([
    expect.stringContaining(`${at}/properties/hint/enum/2: found "a" a second time`),
  ]);
  expect(lost({ required: ["type", "type"] })).toHaveLength(1);
  expect(lost({ "x-error": { causes: ["Rain.", "Rain."] } })).toEqual([
    expect.stringContaining(`${at}/x-error/causes/1: found`),
  ]);
  expect(lost({ "x-error": { remedies: ["Ask.", { text: "Ask.", basis: "inferred" }] } })).toEqual([
    expect.stringContaining(`${at}/x-error/remedies/1: found "Ask."`),
  ]);
  expect(lost({ "x-error": { causes: [{ when: "Rain.", remedies: ["Ask.", "Ask."] }], remedies: ["Ask."] } })).toEqual([
    expect.stringContaining(`${at}/x-error/causes/0/remedies/1: found`),
  ]);
});

test("looks at the causes and remedies of a status, and not at schemas that say nothing", () => {
  const twice = { recovery: "wait", remedies: ["Ask.", "Ask."] };
  expect(findings({ responses: { "404": { "x-error": twice } } })).toEqual([
    expect.stringContaining("/components/responses/404/x-error/remedies/1: found"),
  ]);
  expect(lost({ properties: { hint: { anyOf: [{}, {}] } } })).toEqual([]);
});

test.each(["ask support to search for it", "Ask  support to search for it. ", "Ask support to search for it."])(
  "the remedy %j stands there already",
  (text) => {
    const remedies = ["Ask support to search for it.", { text, basis: "documented" }];
    expect(lintSample({ components: { schemas: { ParcelLost: { "x-error": { remedies } } } } })).toEqual([
      expect.stringContaining("/x-error/remedies/1: found"),
    ]);
  },
);

test("values of an enum differ by their case", () => {
  const properties = { size: { description: "How large.", type: "string", enum: ["s", "S"] } };
  expect(lintSample({ components: { schemas: { ErrorBody: { properties } } } })).toEqual([]);
});

test("one sample twice is reported at the second", () => {
  const sample = { status: 404, type: "parcel_lost", message: "Parcel 7 is lost." };
  expect(lintSample({ components: { schemas: { ParcelLost: { examples: [sample, sample] } } } })).toEqual([
    expect.stringContaining("error listed-once /components/schemas/ParcelLost/examples/1: found"),
  ]);
});
