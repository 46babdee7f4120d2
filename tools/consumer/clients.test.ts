/** `docs/clients.md` shows these lines: other HTTP clients meet a server that fails, and their errors are decoded and their retries advised. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import axios from "axios";
import got from "got";
import ky from "ky";
import { ofetch } from "ofetch";
import { decodeResponse, FaultError } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { gotApi, kyApi, ofAxios, ofGot, ofKy, ofOfetch, queryClient, type DeviceFault } from "./clients.ts";

const ATTEMPTS = 5; // of an error for which the family documents no number
const requests: { at: number; method: string | undefined }[] = [];
const server = createServer((request, response) => {
  requests.push({ at: performance.now(), method: request.method });
  request.resume();
  const headers = { "Content-Type": "application/json", "Retry-After": request.url === "/at-once" ? "0" : "0.5" };
  const body = { object: "error", code: 429, type: "rate_limit_exceeded", message: "Slow down.", request_id: "015d" };
  response.writeHead(429, headers).end(JSON.stringify(body));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has an address of this kind
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests.length = 0;
});

test("the page shows the very lines that are compiled and run here", () => {
  const page = readFileSync(new URL("../../docs/clients.md", import.meta.url), "utf8");
  const program = readFileSync(new URL("clients.ts", import.meta.url), "utf8");
  const regions = [...program.matchAll(/^\/\/ #region \w+\n([^]*?)^\/\/ #endregion$/gm)].map(([, text = ""]) => text);
  expect(regions).toHaveLength(5);
  for (const text of regions) expect(page).toContain(`\`\`\`ts\n${text}\`\`\``);
});

test.each<[string, () => Promise<unknown>, (error: never) => DeviceFault]>([
  ["axios", () => axios.get(origin), ofAxios],
  ["axios, bytes", () => axios.get(origin, { responseType: "arraybuffer" }), ofAxios],
  ["axios, fetch", () => axios.get(origin, { adapter: "fetch" }), ofAxios],
  ["got", () => got(origin, { retry: { limit: 0 } }), ofGot],
  ["got, JSON", () => got(origin, { retry: { limit: 0 }, responseType: "json" }), ofGot],
  ["ky", () => ky(origin, { retry: 0 }).json(), ofKy],
  ["ofetch", () => ofetch(origin, { retry: 0 }), ofOfetch],
])("what %s throws has status, headers and body", async (_, send, faultOf) => {
  const error: unknown = await send().then(
    () => "no failure",
    (thrown: unknown) => thrown,
  );
  const fault = faultOf(error as never); // each client throws what its function takes
  expect(fault).toMatchObject({ match: "declared", code: "rate_limit_exceeded", status: 429 });
  expect(fault?.headers["retry-after"]).toBe("0.5");
});

describe.each<[string, (url: string, method: "GET" | "POST") => Promise<unknown>]>([
  ["got", (url, method) => gotApi(url, { method })],
  ["ky", (url, method) => kyApi(url, { method })],
])("a retry of %s", (_, send) => {
  test("waits as the response asks, and ends", async () => {
    await expect(send(origin, "GET")).rejects.toThrow("429");
    expect(requests).toHaveLength(ATTEMPTS);
    expect(shortestWait()).toBeGreaterThanOrEqual(499); // timers of Node may be early by less than 1 ms
  });

  test("comes at once where the response asks for no wait", async () => {
    await expect(send(`${origin}/at-once`, "GET")).rejects.toThrow("429");
    expect(requests).toHaveLength(ATTEMPTS);
  });

  test("does not repeat a POST", async () => {
    await expect(send(origin, "POST")).rejects.toThrow("429");
    expect(requests.map(({ method }) => method)).toEqual(["POST"]);
  });
});

test("a query waits as the response asks, and ends", async () => {
  const queryFn = async (): Promise<unknown> => {
    const fault = await decodeResponse(deviceManagement, await fetch(origin));
    throw fault ? new FaultError(fault) : new Error("no failure");
  };
  await expect(queryClient.fetchQuery({ queryKey: ["devices"], queryFn })).rejects.toThrow(FaultError);
  expect(requests).toHaveLength(ATTEMPTS);
  expect(shortestWait()).toBeGreaterThanOrEqual(499);
});

function shortestWait(): number {
  return Math.min(...requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? at)));
}
