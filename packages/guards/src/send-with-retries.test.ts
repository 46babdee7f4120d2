import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { sendWithRetries, type CloneableResponse, type SendOptions, type SendResult } from "@faultline/guards";
import { deviceManagement, type DeviceManagementErrors } from "@faultline/guards/device-management";

/** Values of Retry-After with which the next requests are refused; then they succeed. */
let refusals: string[] = [];
let requests = 0;
const server = createServer((_, response) => {
  requests += 1;
  const wait = refusals.shift();
  if (wait === undefined) return void response.end('{"data":[]}');
  const body = { object: "error", code: 429, type: "rate_limit_exceeded", message: "m", request_id: "r" };
  response.writeHead(429, { "Retry-After": wait }).end(JSON.stringify(body));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has an address of this kind
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [refusals, requests] = [[], 0];
});

const get = (options?: SendOptions): Promise<SendResult<DeviceManagementErrors, Response>> =>
  sendWithRetries(deviceManagement, () => fetch(origin), { method: "GET", ...options });

test("a response that is no failure comes back unread", async () => {
  const { response, fault, attempts } = await get();
  expect([fault, attempts, await response.json()]).toEqual([undefined, 1, { data: [] }]);
});

test("a refusal is waited out as the response asks", async () => {
  refusals = ["0", "0.2"];
  const began = performance.now();
  expect(await get()).toMatchObject({ fault: undefined, attempts: 3 });
  expect(performance.now() - began).toBeGreaterThan(199);
  expect(requests).toBe(3);
});

test("what must not be repeated comes back with its fault, and its response unread", async () => {
  refusals = ["0"];
  const { response, fault, attempts } = await get({ method: "POST" });
  expect([fault?.code, attempts, requests]).toEqual(["rate_limit_exceeded", 1, 1]);
  expect(await response.json()).toMatchObject({ type: "rate_limit_exceeded" });
});

test("a service that refuses for ever is given up", async () => {
  refusals = Array.from({ length: 100 }, () => "0");
  const { fault, attempts } = await get();
  expect(fault?.code).toBe("rate_limit_exceeded");
  expect(attempts).toBe(requests);
  expect(attempts).toBeLessThan(10);
});

test("a wait beyond a minute is left to the caller", async () => {
  refusals = ["61"];
  expect(await get()).toMatchObject({ attempts: 1, fault: { code: "rate_limit_exceeded" } });
});

test("a signal ends the wait", async () => {
  refusals = ["50"];
  const began = performance.now();
  expect(await get({ signal: AbortSignal.timeout(50) })).toMatchObject({ attempts: 1, fault: { status: 429 } });
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(requests).toBe(1);
});

test("a wait beyond what timers support is left to the caller, whatever the caller accepts", async () => {
  refusals = ["3000000"]; // a timer would end at once
  expect(await get({ maxDelayMs: Infinity })).toMatchObject({ attempts: 1, fault: { status: 429 } });
});

test("an absent longest wait is a minute, also where it is there and undefined", async () => {
  refusals = ["61"];
  const options = { maxDelayMs: undefined } as unknown as SendOptions; // of programs without exact optional members
  expect(await get(options)).toMatchObject({ attempts: 1, fault: { status: 429 } });
});

test.each([
  ["was read already", async (response: Response) => void (await response.text())],
  ["is being read", (response: Response) => void response.body?.getReader()],
  ["cannot be copied", (response: Response) => void Object.assign(response, { clone: () => expect.unreachable() })],
])("of a response whose body %s, status and headers decide", async (_, prepare) => {
  const send = async (attempt: number): Promise<Response> => {
    const response = new Response("{}", attempt === 1 ? { status: 503, headers: { "Retry-After": "0" } } : {});
    if (attempt === 1) await prepare(response);
    return response;
  };
  const sent = await sendWithRetries(deviceManagement, send, { method: "GET", random: () => 0 });
  expect([sent.attempts, sent.fault]).toEqual([2, undefined]);
});

test.each([
  ["throws", () => expect.unreachable()],
  ["rejects", () => Promise.reject(new Error("it is broken"))],
  ["returns nothing", () => undefined],
])("a stream whose cancelling %s is no matter", async (_, cancel) => {
  const send = (attempt: number): CloneableResponse => {
    const refused = new Response("{}", { status: 503, headers: { "Retry-After": "0" } });
    if (attempt > 1) return new Response("{}");
    const { status, headers } = refused;
    return {
      status,
      headers,
      bodyUsed: false,
      body: Object.assign(new ReadableStream(), { cancel }),
      clone: () => refused,
    };
  };
  expect(await sendWithRetries(deviceManagement, send, { method: "GET" })).toMatchObject({ attempts: 2 });
});

test("what the request throws is thrown", async () => {
  const sent = sendWithRetries(deviceManagement, () => Promise.reject(new TypeError("fetch failed")));
  await expect(sent).rejects.toThrow(new TypeError("fetch failed"));
});
