/** How long to wait, under the names that programs give it: nobody may be advised to be sooner. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readExchanges } from "@faultline/exchanges";

const BODY = '{"error":"Service unavailable","code":503}';

function waitIn(text: string): string | undefined {
  const [exchange, ...others] = readExchanges(text).exchanges;
  expect(others).toEqual([]);
  expect(exchange?.response.status).toBe(503);
  return exchange?.response.headers.find(([name]) => name.toLowerCase() === "retry-after")?.[1];
}

const NAMES = ["retry_after", "retryAfter", "retry-after", "Retry-After", "RetryAfter", "retry_after_seconds"];
const FORMS: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `level=error msg="request failed" status=503 ${name}=${value} body=${BODY}`,
  (name, value) => `HTTP 503 | ${name}: ${value} | ${BODY}`,
  (name, value) => `got 503 (${name} ${value}): ${BODY}`,
  (name, value) => `[12:00:01] [api] 503 Service Unavailable, ${name}=${value}: ${BODY}`,
  (name, value) => JSON.stringify({ level: "error", status: 503, [name]: value, body: BODY }),
  (name, value) => JSON.stringify({ method: "GET", path: "/v2", status: 503, [name]: value, responseBody: BODY }),
  (name, value) => JSON.stringify({ name: "HTTPError", response: { status: 503, [name]: value, body: BODY } }),
];

test("is read in seconds from every form and name", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...FORMS),
      fc.integer({ min: 1, max: 100_000 }),
      fc.constantFrom<[unit: string, seconds: number]>(["", 1], ["s", 1], ["m", 60], ["min", 60], ["h", 3600]),
      (name, form, count, [unit, seconds]) => {
        expect(waitIn(form(name, `${count}${unit}`))).toBe(String(count * seconds));
      },
    ),
  );
});

test.each(["retry_after_ms", "retryAfterMs", "retry-after-ms"])("is rounded up from milliseconds: %s", (name) => {
  for (const form of FORMS) {
    expect(waitIn(form(name, "1200"))).toBe("2");
    expect(waitIn(form(name, "12000"))).toBe("12");
  }
});

test.each([
  ["Retry-After: 2 minutes, 503", "120"],
  ["HTTP 503, retry after 90 seconds", "90"],
  ["HTTP 503 retry-after: Fri, 27 Nov 2026 15:02:00 GMT", "Fri, 27 Nov 2026 15:02:00 GMT"],
])("is read from words: %s", (words, value) => {
  expect(waitIn(`${words}: ${BODY}`)).toBe(value);
});

test("is read as a date, as an attribute of OpenTelemetry and as a variable of nginx", () => {
  const record = { method: "GET", path: "/v2", status: 503, responseBody: BODY };
  const waitOf = (more: object): string | undefined => waitIn(JSON.stringify({ ...record, ...more }));
  expect(waitOf({ retry_after: "2026-11-27T15:02:00Z" })).toBe("Fri, 27 Nov 2026 15:02:00 GMT");
  expect(waitOf({ attributes: { "http.response.header.retry-after": ["77"] } })).toBe("77");
  expect(waitOf({ sent_http_retry_after: "9" })).toBe("9");
  expect(waitOf({ headers: { "Retry-After": "30" }, retry_after: 1 })).toBe("30");
});

test("is that of the answer, and nothing that a body says", () => {
  const inBody = JSON.stringify({ method: "GET", status: 503, responseBody: { error: "x", retry_after: 64 } });
  expect(waitIn(inBody)).toBeUndefined();
  expect(readExchanges('{"message":"slow down","retry_after":64}').exchanges[0]?.response.headers).toEqual([]);
});

test.each(["[error] ", "[12:00:01] ERROR ", "[2026-11-27 15:00:00] production.ERROR: ", "[worker-1] [api] "])(
  "the body behind %s is found",
  (tags) => {
    const [exchange] = readExchanges(`${tags}503 Service Unavailable: ${BODY}`).exchanges;
    expect(exchange?.response).toMatchObject({ status: 503, body: JSON.parse(BODY) as unknown });
  },
);
