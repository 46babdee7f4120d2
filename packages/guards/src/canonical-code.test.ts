import { describe, expect, test } from "vitest";
import { decode, decodeAll } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { tIotHub } from "@faultline/guards/t-iot-hub";
import { meaningOf } from "../../codegen/src/emit/canonical-code.ts";
import { canonicalCodeOf } from "./canonical-code.ts";

test("codegen and guards agree on what statuses mean, so that facts may leave it out", () => {
  for (let status = 100; status < 1000; status++)
    expect([status, canonicalCodeOf(status)]).toEqual([status, meaningOf(status)]);
});

describe("the canonical code of what is no known error", () => {
  test.each([
    [404, "NOT_FOUND"],
    [418, "INVALID_ARGUMENT"],
    [429, "RESOURCE_EXHAUSTED"],
    [502, "UNAVAILABLE"],
    [599, "INTERNAL"],
    ["junk", "UNKNOWN"],
  ])("is that of the status %s", (status, canonicalCode) => {
    expect(decode(deviceManagement, { status, body: "<html>" })).toMatchObject({ canonicalCode });
    expect(
      decode(deviceManagement, { status, body: { object: "error", code: 400, type: "new_code", message: "" } })?.match,
    ).not.toBe("declared");
  });

  test("is that of the status in the body where none came", () => {
    const body = { object: "error", code: 404, type: "brand_new", message: "m", request_id: "r" };
    expect(decode(deviceManagement, { body })).toMatchObject({ match: "undeclared", canonicalCode: "NOT_FOUND" });
  });
});

test("a known error keeps its own under a status where it is not documented", () => {
  const body = { object: "error", code: 404, type: "not_found", message: "m", request_id: "r" };
  expect(decode(deviceManagement, { status: 500, body })).toMatchObject({
    match: "deviant",
    canonicalCode: "NOT_FOUND",
  });
  expect(decode(deviceManagement, { status: 404, body })).toMatchObject({
    match: "declared",
    canonicalCode: "NOT_FOUND",
  });
});

describe("throttling", () => {
  test("is a refusal that waiting mends", () => {
    expect(decode(tIotHub, { status: 429, body: { title: "Too Many Requests" } })).toMatchObject({ throttling: true });
    expect(decode(tIotHub, { status: 503, body: "" })).toMatchObject({
      canonicalCode: "UNAVAILABLE",
      throttling: false,
    });
    expect(decode(deviceManagement, { status: 429, body: "<html>" })).toMatchObject({ throttling: true });
  });

  test("is none where more requests never help", () => {
    const { faults } = decodeAll(appAndBookManagement, { status: 200, body: { failures: [{ errorNumber: 9609 }] } });
    expect(faults[0]).toMatchObject({ canonicalCode: "NOT_FOUND", throttling: false });
  });
});
