import { expect, test } from "vitest";
import { decode, decodeAll, toProblemDetails } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";

const NOT_FOUND = { object: "error", code: 404, type: "not_found", message: "no such device", request_id: "r1" };

test("a declared fault gives RFC 9457 with the code and the page that documents it, and the service's text where it is asked for", () => {
  const fault = decode(deviceManagement, { status: 404, body: NOT_FOUND })!;
  for (const options of [undefined, {}, { detail: false }])
    expect(toProblemDetails(fault, options)).not.toHaveProperty("detail");
  expect(toProblemDetails(fault, { detail: true })).toEqual({
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
  expect(toProblemDetails(decode(deviceManagement, { status: 404, body })!)).toMatchObject({
    code: "not_found",
    issues: [{ pointer: "/object", found: "nothing", wanted: '"error"' }],
  });
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

test("each text is printable and bounded, and so are the issues", () => {
  const long = `\u001b[2J\n\u202e\ud800${"x".repeat(100_000)}`;
  const fields = Array.from({ length: 1000 }, () => ({ name: 1 }));
  const bodies = [
    { ...NOT_FOUND, message: long, request_id: long },
    { ...NOT_FOUND, type: long, message: long },
    { ...NOT_FOUND, code: 400, type: "validation_error", fields },
  ];
  for (const body of bodies) {
    const details = toProblemDetails(decode(deviceManagement, { status: 404, body })!, { detail: true });
    for (const text of textsIn(details)) expect(text).toMatch(/^[\x20-\x7e…]{0,1000}$/);
    for (const text of textsIn({ ...details, detail: "" })) expect(text.length).toBeLessThanOrEqual(256);
    expect(JSON.stringify(details).length).toBeLessThan(10_000);
  }
  expect(toProblemDetails(decode(deviceManagement, { status: 400, body: bodies[2] })!)).toMatchObject({
    issues: { length: 20 },
    moreIssues: 1980,
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test("the raw body and the headers stay behind, and the result is JSON", () => {
  const body = { ...NOT_FOUND, secret: "hunter2", fields: "hunter2" };
  const details = toProblemDetails(
    decode(deviceManagement, { status: 404, headers: { "WWW-Authenticate": "hunter2" }, body })!,
  );
  expect(JSON.stringify(details)).not.toContain("hunter2");
  expect(JSON.parse(JSON.stringify(details))).toEqual(details);
});
