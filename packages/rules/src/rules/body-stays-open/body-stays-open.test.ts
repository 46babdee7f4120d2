import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (schemas: object): string[] => lintSample({ components: { schemas } });

test.each(["additionalProperties", "unevaluatedProperties"])(
  "%s of the envelope is reported once, whatever its errors break by it",
  (keyword) => {
    const ParcelLost = { properties: { weight: { type: "integer" } } };
    expect(findings({ ErrorBody: { [keyword]: false }, ParcelLost })).toEqual([
      expect.stringContaining(`error body-stays-open /components/schemas/ErrorBody/${keyword}: found`),
    ]);
  },
);

test("looks into members and where references lead", () => {
  const BodyAt = { type: "object", properties: { town: { type: "object", additionalProperties: false } } };
  const ParcelLost = { properties: { path: { $ref: "#/components/schemas/Branch" } } };
  expect(findings({ Branch: BodyAt, ParcelLost })).toEqual([
    expect.stringContaining("/components/schemas/Branch/properties/town/additionalProperties: found"),
  ]);
});

test("leaves schemas that further members have to satisfy, and bodies that are no failures", () => {
  const Success = { type: "object", additionalProperties: false };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Success" } } };
  const change = {
    schemas: { ErrorBody: { additionalProperties: { type: "string" } }, Success },
    responses: { "200": { description: "Fine.", content } },
  };
  expect(lintSample({ components: change }, "body-stays-open")).toEqual([]);
});
