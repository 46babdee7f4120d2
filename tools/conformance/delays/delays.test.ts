/** Delays that a spec documents at locations of a response, from the spec through the emitted module to the advice. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFamily, type Delay } from "@faultline/catalog";
import { declaredVectors, emitGuards } from "@faultline/codegen";
import { advise, decode, decodeAll, type Advice, type Family } from "@faultline/guards";
import { differences } from "../../../packages/guards/test/vector-differences.js";
import { familyOf, loadGuards } from "../load-guards.ts";

const NOW = Date.UTC(2026, 10, 25, 12);
const RETRY_INFO = "type.googleapis.com/google.rpc.RetryInfo";
const SCHEMA = {
  type: "object",
  required: ["code"],
  properties: { code: { type: "string" } },
};

/** A family with an error that documents these locations beside one that documents none. */
function documentOf(delay: readonly Delay[], more: object = {}, examples: readonly object[] = []): object {
  const error = (code: string, retry: object): object => ({
    title: code,
    allOf: [{ $ref: "#/components/schemas/Body" }],
    properties: { code: { const: code } },
    "x-error": { canonicalCode: "RESOURCE_EXHAUSTED", recovery: "wait", retry },
  });
  return {
    openapi: "3.1.1",
    info: { title: "Waits", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Body: { "x-error-envelope": { code: "code" }, ...SCHEMA },
        Busy: { ...error("busy", { strategy: "backoff", minDelaySeconds: 2, delay, ...more }), examples },
        Full: error("full", { strategy: "backoff", minDelaySeconds: 2 }),
      },
      responses: {
        429: {
          description: "Later.",
          content: {
            "application/json": {
              schema: { oneOf: [{ $ref: "#/components/schemas/Busy" }, { $ref: "#/components/schemas/Full" }] },
            },
          },
        },
      },
    },
  };
}

async function familyWith(delay: readonly Delay[], more: object = {}): Promise<{ family: Family; text: string }> {
  const { family, problems } = readFamily("waits", "waits", documentOf(delay, more));
  const emitted = emitGuards(family);
  expect([...problems, ...emitted.problems]).toEqual([]);
  return { family: familyOf(await loadGuards(emitted.text)), text: emitted.text };
}

interface Sent {
  body?: object;
  headers?: Record<string, string>;
  status?: number;
}

function adviceFor(family: Family, { body = {}, headers = {}, status = 429 }: Sent, code = "busy"): Advice {
  const fault = decode(family, { status, headers, body: JSON.stringify({ code, ...body }) });
  if (!fault) throw new Error("no fault");
  expect(structuredClone(fault)).toEqual(fault); // plain data, whatever it was made of
  return advise(fault, { method: "GET", attempt: 1, random: () => 0, now: () => NOW });
}

describe("a wait is read", () => {
  test.for<[string, Delay, Sent, number]>([
    ["seconds", { member: "retryAfterSeconds", unit: "seconds" }, { body: { retryAfterSeconds: 30 } }, 30_000],
    ["decimal text", { member: "wait", unit: "seconds" }, { body: { wait: "7.5" } }, 7500],
    [
      "a nested member",
      { member: "error/retry_after_ms", unit: "milliseconds" },
      { body: { error: { retry_after_ms: 4500 } } },
      4500,
    ],
    ["a duration of protobuf", { member: "delay", unit: "duration" }, { body: { delay: "3.5s" } }, 3500],
    ["a duration of ISO 8601", { member: "delay", unit: "duration" }, { body: { delay: "PT1M30S" } }, 90_000],
    ["a duration of days", { member: "delay", unit: "duration" }, { body: { delay: "P1DT1H" } }, 90_000_000],
    [
      "a moment in a header",
      { header: "X-RateLimit-Reset", unit: "epochSeconds" },
      { headers: { "x-ratelimit-reset": String(NOW / 1000 + 45) } },
      45_000,
    ],
    [
      "seconds in a header",
      { header: "RateLimit-Reset", unit: "seconds" },
      { headers: { "RateLimit-Reset": "12" } },
      12_000,
    ],
    [
      "milliseconds in a header",
      { header: "retry-after-ms", unit: "milliseconds" },
      { headers: { "Retry-After-Ms": "2500" } },
      2500,
    ],
    [
      "Azure's header",
      { header: "x-ms-retry-after-ms", unit: "milliseconds" },
      { headers: { "x-ms-retry-after-ms": "9000" } },
      9000,
    ],
    [
      "a date",
      { header: "X-Until", unit: "httpDate" },
      { headers: { "x-until": new Date(NOW + 60_000).toUTCString() } },
      60_000,
    ],
    [
      "a date in the body",
      { member: "until", unit: "httpDate" },
      { body: { until: new Date(NOW + 8000).toUTCString() } },
      8000,
    ],
    [
      "a parameter of a header",
      { header: "RateLimit", parameter: "t", unit: "seconds" },
      { headers: { RateLimit: '"default";r=50;t=31' } },
      31_000,
    ],
    [
      "a parameter of the limit that lasts longest",
      { header: "RateLimit", parameter: "t", unit: "seconds" },
      { headers: { RateLimit: '"burst";r=0;t=10, "daily";r=0;t=3600' } },
      3_600_000,
    ],
    [
      "a parameter among others",
      { header: "RateLimit", parameter: "reset", unit: "seconds" },
      { headers: { RateLimit: "limit=100, remaining=0, reset=30" } },
      30_000,
    ],
    [
      "a parameter of a challenge",
      { header: "WWW-Authenticate", scheme: "Slow", parameter: "wait", unit: "seconds" },
      { headers: { "www-authenticate": 'Basic wait=99, Slow realm="a, wait=98", wait="6"' } },
      6000,
    ],
    [
      "what stands between two texts",
      { header: "X-Limit", after: "reset:", before: "s", unit: "seconds" },
      { headers: { "x-limit": "left:0 reset:14s" } },
      14_000,
    ],
    [
      "a member of an element",
      { list: "details", where: { "@type": RETRY_INFO }, member: "retryDelay", unit: "duration" },
      {
        body: {
          details: [
            { "@type": "other", retryDelay: "99s" },
            { "@type": RETRY_INFO, retryDelay: "30s" },
          ],
        },
      },
      30_000,
    ],
    [
      "the longest of repeated headers",
      { header: "RateLimit-Reset", unit: "seconds" },
      { headers: { "RateLimit-Reset": "4, 11" } },
      11_000,
    ],
  ])("from %s", async ([, location, sent, delayMs]) => {
    const { family } = await familyWith([location]);
    expect(adviceFor(family, sent)).toEqual({ retry: true, delayMs, recovery: "wait", reason: "retry_after" });
    expect(adviceFor(family, sent, "full")).toMatchObject({ delayMs: 2000, reason: "backoff" });
  });
});

describe("junk is ignored", async () => {
  const units = ["seconds", "milliseconds", "duration", "epochSeconds", "httpDate"] as const;
  const families = await Promise.all(units.map((unit) => familyWith([{ member: "wait", unit }])));

  test.each([
    "soon",
    "-5",
    "",
    " ",
    "1e3",
    "0x10",
    "30 s",
    "s",
    "P",
    "PT",
    "-5s",
    "Tue",
    null,
    true,
    -1,
    [30],
    { seconds: 30 },
    [],
  ])("of the value %j, in every unit", (wait) => {
    for (const { family } of families)
      expect(adviceFor(family, { body: { wait } })).toMatchObject({ delayMs: 2000, reason: "backoff" });
  });

  test("as is a number of seconds where a moment is documented, which would have been over since 1970", async () => {
    const { family } = await familyWith([{ member: "wait", unit: "epochSeconds" }]);
    expect(adviceFor(family, { body: { wait: 30 } })).toMatchObject({ delayMs: 2000, reason: "backoff" });
  });

  test("and never leads to a wait below the documented minimum, whatever the body holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(units.length - 1), (wait, index) => {
        const { delayMs } = adviceFor(families[index]?.family as Family, { body: { wait } }); // an index of the list
        return delayMs >= 2000 && Number.isFinite(delayMs);
      }),
    );
  });
});

describe("with several words on it", () => {
  test("a valid Retry-After counts before every other location, also where it is shorter", async () => {
    const { family } = await familyWith([{ member: "wait", unit: "seconds" }]);
    const body = { wait: 60 };
    expect(adviceFor(family, { body, headers: { "Retry-After": "9" } })).toMatchObject({ delayMs: 9000 });
    expect(adviceFor(family, { body, headers: { "Retry-After": "soon" } })).toMatchObject({ delayMs: 60_000 });
  });

  test("the longest of several locations counts, a moment or a number", async () => {
    const { family } = await familyWith([
      { member: "wait", unit: "seconds" },
      { header: "X-RateLimit-Reset", unit: "epochSeconds" },
    ]);
    const at = (seconds: number): Record<string, string> => ({ "x-ratelimit-reset": String(NOW / 1000 + seconds) });
    expect(adviceFor(family, { body: { wait: 5 }, headers: at(50) })).toMatchObject({ delayMs: 50_000 });
    expect(adviceFor(family, { body: { wait: 70 }, headers: at(50) })).toMatchObject({ delayMs: 70_000 });
    expect(adviceFor(family, { body: { wait: "?" }, headers: at(-50) })).toMatchObject({
      delayMs: 2000,
      reason: "retry_after",
    });
  });

  test("a moment is measured from the response's own Date", async () => {
    const { family } = await familyWith([{ header: "X-RateLimit-Reset", unit: "epochSeconds" }]);
    const headers = { "x-ratelimit-reset": String(NOW / 1000 + 3600), date: new Date(NOW + 3_580_000).toUTCString() };
    expect(adviceFor(family, { headers })).toMatchObject({ delayMs: 20_000, reason: "retry_after" });
  });

  test("a wait beyond the caller's bound is no retry, and no earlier one", async () => {
    const { family } = await familyWith([{ member: "wait", unit: "seconds" }]);
    for (const wait of [1e7, 1e300, "9".repeat(300)])
      expect(adviceFor(family, { body: { wait } })).toMatchObject({ retry: false, reason: "delay_exceeds_max" });
  });

  test("the strategies retry_after and delay use it, and one that forbids a retry stays so", async () => {
    const location: Delay = { member: "wait", unit: "seconds" };
    for (const strategy of ["retry_after", "delay"])
      expect(adviceFor((await familyWith([location], { strategy })).family, { body: { wait: 30 } })).toMatchObject({
        retry: true,
        delayMs: 30_000,
        reason: "retry_after",
      });
    const { family } = await familyWith([location], { strategy: "after_change" });
    expect(adviceFor(family, { body: { wait: 30 } })).toMatchObject({ retry: false, delayMs: 0 });
  });
});

describe("a delay concerns", async () => {
  const { family } = await familyWith([{ header: "X-RateLimit-Reset", unit: "seconds" }]);
  const headers = { "x-ratelimit-reset": "3000" };

  test("no status, no unknown code and no other error, on whose responses the same header stands", () => {
    for (const code of ["full", "unknown"])
      expect(adviceFor(family, { headers }, code)).toMatchObject({ delayMs: 2000, reason: "backoff" });
    const fault = decode(family, { status: 429, headers, body: "<html>" });
    expect(fault && advise(fault, { method: "GET", attempt: 1, random: () => 0 })).toMatchObject({
      delayMs: 2000,
      reason: "backoff",
    });
  });

  test("the error also where it is deviant", () => {
    expect(adviceFor(family, { headers, status: 400 })).toMatchObject({ delayMs: 3_000_000, reason: "retry_after" });
  });

  test("and leaves no header in the fault", () => {
    const fault = decode(family, { status: 429, headers, body: '{"code":"busy"}' });
    expect(fault?.headers).toEqual({});
    expect(JSON.stringify(fault)).not.toContain('"3000"');
  });
});

test("a module imports the reader only where an error of it documents a delay", async () => {
  expect((await familyWith([{ member: "wait", unit: "seconds" }])).text).toMatch(/import \{.*\bdelayOf\b.*\} from/);
  expect(emitGuards(readFamily("waits", "waits", documentOf([], { delay: undefined })).family).text).not.toContain(
    "delayOf",
  );
});

test("each vector holds the advice that the guards give, at any time", async () => {
  const examples = [
    { code: "busy", wait: 30 },
    { code: "busy", wait: 1 },
    { code: "busy", until: NOW / 1000 },
    { code: "busy", lasts: "PT1H" },
    { code: "busy", wait: "junk" },
    { code: "busy", wait: 9e9 },
  ];
  const locations: Delay[] = [
    { member: "wait", unit: "seconds" },
    { member: "until", unit: "epochSeconds" },
    { member: "lasts", unit: "duration" },
  ];
  const read = readFamily("waits", "waits", documentOf(locations, {}, examples)).family;
  const family = familyOf(await loadGuards(emitGuards(read).text));
  const vectors = declaredVectors(read);
  expect(vectors.map(({ expect: wanted }) => wanted?.advice?.[0]?.delayMs)).toEqual([
    30_000, 2000, 30_000, 3_600_000, 2000, 9e12,
  ]);
  for (const vector of vectors) expect(differences(family, vector, { decode, decodeAll, advise })).toEqual([]);
});
