/** Input that no service sends and that somebody will try: no failure becomes a success, and nothing throws or hangs. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, decode, decodeAll, FaultError, toProblemDetails, type Fault } from "@faultline/guards";
import { subjects, type Subject } from "../test/subjects.ts";

const [first] = subjects as [Subject]; // there is one, or nothing here would be tested

/** Whatever is done with a fault must end. */
function used(fault: Fault | undefined): void {
  if (!fault) return;
  JSON.stringify(new FaultError(fault));
  toProblemDetails(fault, { detail: true });
  expect(advise(fault, { method: "GET", attempt: 1 }).delayMs).toBeGreaterThanOrEqual(0);
}

const spelling = fc.constantFrom<(status: number) => unknown>(
  (status) => status,
  (status) => String(status),
  (status) => ` ${status}\n`,
  (status) => BigInt(status),
);

test.each(subjects)("$id: a failure status is a failure, whatever comes with it", ({ family, spec }) => {
  const examples = spec.errors.flatMap((error) => error.examples);
  const body = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.json(),
    fc.constantFrom(...examples, "", "{}", "[]", "null", null),
  );
  const headers = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom("content-type", "retry-after", "grpc-status", "x-request-id"), fc.string()),
  );
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 999 }), spelling, body, headers, (status, spelt, sent, named) => {
      const exchange = { status: spelt(status), headers: named as Record<string, unknown>, body: sent };
      const fault = decode(family, exchange);
      expect(fault).toBeDefined();
      expect(decodeAll(family, exchange).faults.some(({ pointer }) => pointer === "")).toBe(true);
      used(fault as Fault);
    }),
    { numRuns: 150 },
  );
});

describe("bytes that cannot be read", () => {
  const text = '{"object":"error","code":404,"type":"not_found","message":"No.","request_id":"015d"}';
  const encoded = new TextEncoder().encode(text);

  function detached(): ArrayBuffer {
    const buffer = encoded.buffer.slice(0);
    structuredClone(buffer, { transfer: [buffer] });
    return buffer;
  }

  interface Resize {
    resize: (length: number) => void;
  }

  function viewOfDetached(): Uint8Array {
    const view = encoded.slice();
    structuredClone(view.buffer, { transfer: [view.buffer] });
    return view;
  }

  function outOfBounds(): Uint8Array {
    const Resizable = ArrayBuffer as unknown as new (length: number, options: object) => ArrayBuffer & Resize; // ES2024
    const buffer = new Resizable(encoded.length, { maxByteLength: encoded.length });
    const view = new Uint8Array(buffer, 4, 8);
    buffer.resize(2);
    return view;
  }

  test.each([
    ["a detached buffer", detached],
    ["a view of a detached buffer", viewOfDetached],
    ["a view beyond a buffer that shrank", outOfBounds],
    ["half of a character", () => encoded.subarray(0, 5)],
    ["what only says that it is a buffer", () => ({ [Symbol.toStringTag]: "ArrayBuffer", byteLength: 1e9 })],
  ])("%s: the status is known all the same", (_, make) => {
    const fault = decode(first.family, { status: 404, body: make() });
    expect(fault?.status).toBe(404);
    used(fault as Fault);
  });

  test("shared memory is read as it is", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(encoded.length));
    shared.set(encoded);
    const { family } = subjects.find(({ id }) => id === "device-management") as Subject; // one of the four
    const read = decode(family, { status: 404, body: shared });
    expect(read?.match).toBe(decode(family, { status: 404, body: text })?.match);
  });
});

describe("depth and size", () => {
  const DEEP = 100_000;
  const nested = (open: string, close: string): string => `${open.repeat(DEEP)}1${close.repeat(DEEP)}`;

  function deepObject(): unknown {
    let value: unknown = {};
    for (let level = 0; level < DEEP; level++) value = { error: value, errors: [value], code: 400 };
    return value;
  }

  test.each([
    ["lists as text", () => nested("[", "]")],
    ["objects as text", () => nested('{"error":', "}")],
    ["objects as data", deepObject],
    ["a list of a million", () => Array.from({ length: 1_000_000 }, () => ({ code: "x" }))],
    ["a member of a megabyte", () => ({ code: "x".repeat(1e6), message: "y".repeat(1e6), type: "z".repeat(1e6) })],
    ["a hundred thousand members", () => Object.fromEntries(Array.from({ length: DEEP }, (_, at) => [`m${at}`, at]))],
  ])("%s end with a fault", (_, make) => {
    for (const { family } of subjects) {
      const exchange = { status: 500, headers: { "retry-after": "9".repeat(1e5) }, body: make() };
      const fault = decode(family, exchange);
      expect(fault?.status).toBe(500);
      used(fault as Fault);
      expect(decodeAll(family, exchange).faults.length).toBeLessThanOrEqual(1001);
    }
  });
});
