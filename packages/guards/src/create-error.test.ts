import { describe, expect, test } from "vitest";
import { createBody, createError, decode, RaisedError, type Family, type RaiseOptions } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";
import { isOnlyListed } from "@faultline/catalog";
import { oauth2 } from "@faultline/standards/oauth2";
import { jsonApi } from "@faultline/standards/json-api";
import { problemDetails } from "@faultline/standards/problem-details";
import { subjects } from "../test/subjects.ts";

const REST = { message: "There is no such device.", request_id: "015d" };

/** As a program without types calls it. */
const untyped = createError as unknown as (
  family: Family,
  key: string | number,
  rest: unknown,
  options?: RaiseOptions,
) => RaisedError;

test("status, headers and body are those of the documented error", () => {
  const error = createError(deviceManagement, "NotFound", REST);
  expect(error).toMatchObject({
    name: "RaisedError",
    message: "device-management/not_found (HTTP 404)",
    id: "device-management/not_found",
    status: 404,
    statusCode: 404,
    headers: { "Content-Type": "application/json" },
    body: createBody(deviceManagement, "NotFound", REST),
  });
  expect(JSON.parse(error.text)).toEqual(error.body);
});

test("the media type is that of the family, unless a header says another one", () => {
  const raise = (headers: Record<string, string>): unknown =>
    untyped(problemDetails, "problem-details/404", { status: 404 }, { headers }).headers;
  expect(raise({ "Retry-After": "5" })).toEqual({ "Content-Type": "application/problem+json", "Retry-After": "5" });
  expect(raise({ "content-type": "application/json" })).toEqual({ "content-type": "application/json" });
});

test("a text is sent as it is", () => {
  const error = createError(tIotHub, 200, "");
  expect([error.text, error.headers]).toEqual(["", { "Content-Type": "text/plain; charset=utf-8" }]);
});

test("a list of errors has the status that the caller says", () => {
  const rest = { errors: [{ status: "404" as const }] };
  expect(createError(jsonApi, "ErrorDocument", rest, { status: 404 })).toMatchObject({ id: "json-api", status: 404 });
  expect(() => untyped(jsonApi, "ErrorDocument", rest)).toThrow(
    "json-api is answered under HTTP 200 to 599: found no status; give one of these as `status`",
  );
});

test("a status that is not documented is refused, and so is an error that is never the root", () => {
  expect(() => untyped(deviceManagement, "NotFound", REST, { status: 418 })).toThrow(
    new RangeError(
      "device-management/not_found is answered under HTTP 404: found status 418; give one of these as `status`",
    ),
  );
  expect(() => untyped(disruptiveTechnologies, "ItemNotFound", { device: "d", status: { message: "m" } })).toThrow(
    /^disruptive-technologies\/device-item-error\/not_found is never the root of a response: make its body with createBody/,
  );
});

test("the error that led to it is its cause", () => {
  const cause = new Error("ECONNREFUSED");
  expect(createError(deviceManagement, "NotFound", REST, { cause }).cause).toBe(cause);
  expect(createError(deviceManagement, "NotFound", REST)).not.toHaveProperty("cause");
});

describe("instanceof", () => {
  class ApiError extends RaisedError {}
  const error = createError(deviceManagement, "NotFound", REST);

  test("knows the error of another installed copy, and a subclass its own only", () => {
    const copy = Object.defineProperty({}, Symbol.for("@faultline/guards/RaisedError"), { value: true });
    expect([error, copy].map((value) => value instanceof RaisedError)).toEqual([true, true]);
    expect([error, copy].map((value) => value instanceof ApiError)).toEqual([false, false]);
    expect(new ApiError("a/b", { status: 400, headers: {}, body: {} })).toBeInstanceOf(ApiError);
  });

  test.each([null, undefined, 5, {}, new Error("m"), () => {}])("does not take %s for one", (value) => {
    expect(value instanceof RaisedError).toBe(false);
  });
});

test("a code that stands in a header is the caller's to give", () => {
  const challenge = 'Bearer realm="api", error="invalid_request"';
  const error = untyped(oauth2, "oauth2/challenge/invalid_request", "", { headers: { "WWW-Authenticate": challenge } });
  expect(decode(oauth2, { status: error.status, headers: error.headers, body: error.text })?.id).toBe(error.id);
  expect(() => untyped(oauth2, "oauth2/challenge/invalid_request", "")).toThrow(
    new TypeError("The code of oauth2/challenge/invalid_request stands in a header: give that header in `headers`"),
  );
});

const raisable = subjects.flatMap(({ family, spec }) => {
  const inHeader = Object.values(family.facts.envelopes).flatMap(({ errors }) =>
    Object.entries(errors).flatMap(([name, [, , , details]]) => (details?.inHeader ? [name] : [])),
  );
  const errors = spec.errors.filter((error) => !isOnlyListed(error) && !inHeader.includes(error.name));
  return errors.flatMap(({ id, statuses: [status], examples }) =>
    status === undefined ? [] : examples.map((body) => ({ family, id, body, status })),
  );
});

test("what a server raises is what a client decodes as declared", () => {
  expect(raisable.length).toBeGreaterThan(300);
  for (const { family, id, body, status } of raisable) {
    const { text, headers, status: sent } = untyped(family, id, body, { status });
    expect(decode(family, { status: sent, headers, body: text })).toMatchObject({ match: "declared", id });
  }
});
