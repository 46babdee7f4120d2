/** Twirp, Connect and google.rpc look alike: each knows its own bodies, and no other. */
import { describe, expect, test } from "vitest";
import { advise, decode, type Fault } from "@faultline/guards";
import type { Family } from "@faultline/guards/runtime";
import { connect } from "@faultline/standards/connect";
import { googleRpc } from "@faultline/standards/google-rpc";
import { twirp } from "@faultline/standards/twirp";

/** The number of each google.rpc.Code, and the statuses of Connect and of Twirp (their specifications, section Error Codes). */
const CODES: readonly [code: string, ofConnect: number, ofTwirp: number][] = [
  ["canceled", 499, 408],
  ["unknown", 500, 500],
  ["invalid_argument", 400, 400],
  ["deadline_exceeded", 504, 408],
  ["not_found", 404, 404],
  ["already_exists", 409, 409],
  ["permission_denied", 403, 403],
  ["resource_exhausted", 429, 429],
  ["failed_precondition", 400, 412],
  ["aborted", 409, 409],
  ["out_of_range", 400, 400],
  ["unimplemented", 501, 501],
  ["internal", 500, 500],
  ["unavailable", 503, 503],
  ["data_loss", 500, 500],
  ["unauthenticated", 401, 401],
];
const canonical = (code: string): string => (code === "canceled" ? "CANCELLED" : code.toUpperCase());
const known = (family: Family, status: number, body: unknown): Fault | undefined => {
  const fault = decode(family, { status, body }) as Fault | undefined; // of no family in particular
  return fault?.match === "declared" ? fault : undefined;
};

describe.each(CODES.map(([code, ofConnect, ofTwirp], at) => ({ code, ofConnect, ofTwirp, number: at + 1 })))(
  "$code",
  ({ code, ofConnect, ofTwirp, number }) => {
    test("is known in each form under its status, with the same canonical code", () => {
      const faults = [
        known(connect, ofConnect, { code, message: "x" }),
        known(connect, ofConnect, { code }),
        known(twirp, ofTwirp, { code: code === "data_loss" ? "dataloss" : code, msg: "x" }),
        known(twirp, ofTwirp, { code, msg: "x" }),
        known(googleRpc, ofConnect, { code: number, message: "x", details: [] }),
        known(googleRpc, ofConnect, { error: { code: ofConnect, message: "x", status: canonical(code) } }),
      ];
      expect(faults.map((fault) => fault?.canonicalCode)).toEqual(faults.map(() => canonical(code)));
    });

    test("is not known in the form of another", () => {
      expect(known(twirp, ofTwirp, { code, message: "x" })).toBeUndefined();
      expect(known(googleRpc, ofConnect, { code, message: "x", details: [] })).toBeUndefined();
      expect(known(connect, ofConnect, { code: number, message: "x", details: [] })).toBeUndefined();
    });
  },
);

test.each([
  [
    "Connect",
    connect,
    { code: "unavailable", details: [{ type: "google.rpc.RetryInfo", value: "CgIIHg", debug: { retryDelay: "30s" } }] },
  ],
  [
    "the gRPC gateway",
    googleRpc,
    { code: 14, message: "x", details: [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "30s" }] },
  ],
])("a RetryInfo of %s is waited out", (_, family: Family, body) => {
  const fault = decode(family, { status: 503, body });
  const { retry, delayMs } = advise(fault as Fault, { method: "GET", attempt: 1 });
  expect(retry && delayMs).toBeGreaterThanOrEqual(30_000);
});
