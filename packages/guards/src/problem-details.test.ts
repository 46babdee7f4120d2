import { expect, test } from "vitest";
import { decode, decodeAll, toProblemDetails } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";

const NOT_FOUND = { object: "error", code: 404, type: "not_found", message: "no such device", request_id: "r1" };

test("a declared fault gives RFC 9457 with the code, the service's text and the page that documents it", () => {
  expect(toProblemDetails(decode(deviceManagement, { status: 404, body: NOT_FOUND })!)).toEqual({
    type: expect.stringMatching(/^https:\/\/developer\.izumanetworks\.com\//),
    title: "not_found",
    status: 404,
    detail: "no such device",
    family: "device-management",
    code: "not_found",
    requestId: "r1",
  });
});

test("a deviant fault says what is wrong with the answer", () => {
  const { object: _, ...body } = NOT_FOUND;
  expect(toProblemDetails(decode(deviceManagement, { status: 404, body })!)).toMatchObject({ code: "not_found", issues: [{ pointer: "/object", found: "nothing", wanted: '"error"' }] });
});

test("a status without an envelope has about:blank where no page is known, and no code", () => {
  expect(toProblemDetails(decode(disruptiveTechnologies, { status: 502, body: "<html>" })!)).toEqual({
    type: "about:blank",
    title: "HTTP 502",
    status: 502,
    family: "disruptive-technologies",
  });
});

test("a failure inside a success has no status to pass on", () => {
  const { faults } = decodeAll(appAndBookManagement, { status: 200, body: { failures: [{ errorNumber: 9609 }] } });
  expect(toProblemDetails(faults[0]!)).toMatchObject({ title: "9609", code: 9609 });
  expect(toProblemDetails(faults[0]!)).not.toHaveProperty("status");
});

test("the raw body and the headers stay behind, and the result is JSON", () => {
  const body = { ...NOT_FOUND, secret: "hunter2", fields: "hunter2" };
  const details = toProblemDetails(decode(deviceManagement, { status: 404, headers: { "WWW-Authenticate": "hunter2" }, body })!);
  expect(JSON.stringify(details)).not.toContain("hunter2");
  expect(JSON.parse(JSON.stringify(details))).toEqual(details);
});
