import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const Second = {
  properties: { status: { const: 404 }, type: { const: "parcel_late" } },
  examples: [{ status: 404, type: "parcel_late", message: "Late." }],
};
const findings = (second: object, body: object = { required: ["status", "message"] }): string[] =>
  lintSample(
    {
      components: {
        schemas: { ErrorBody: body, Second: anotherError({ ...Second, ...second }) },
        responses: { "404": listing("ParcelLost", "Second") },
      },
    },
    "code-required",
  );

test("tells once of an envelope that requires no code", () => {
  expect(findings({})).toEqual([
    expect.stringContaining(
      "error code-required /components/schemas/ErrorBody: found an envelope whose member type may be absent",
    ),
  ]);
});

test("tells of the errors where some require the code themselves", () => {
  expect(findings({ required: ["type"] })).toEqual([
    expect.stringContaining(
      '/components/schemas/ParcelLost: found an error that its code "parcel_lost" tells, although type may be absent',
    ),
  ]);
});

test("takes a code that the envelope requires, and codes that statuses tell", () => {
  expect(findings({}, {})).toEqual([]);
  const ErrorBody = { required: ["status", "message"] };
  expect(
    lintSample(
      { components: { schemas: { ErrorBody, ParcelLost: { properties: { type: undefined } } } } },
      "code-required",
    ),
  ).toEqual([]);
});
