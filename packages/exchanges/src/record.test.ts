/** The recorder on real calls to a real server. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExchanges } from "@faultline/exchanges";
import { recordFetch, recordTo } from "@faultline/exchanges/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BODY, startServers, type Servers } from "../test/servers.ts";

let servers: Servers;
let folder: string;
beforeAll(async () => {
  servers = await startServers();
  folder = mkdtempSync(join(tmpdir(), "faultline-record-"));
});
afterAll(() => {
  servers.close();
  rmSync(folder, { recursive: true });
});

const address = (path: string): string => `http://127.0.0.1:${servers.http}${path}`;

test("what a program provokes is read back as exchanges, and the program sees what it would see", async () => {
  const file = join(folder, "exchanges.ndjson");
  const original = globalThis.fetch;
  const stop = recordTo(file);
  const first = await fetch(address("/devices/1"));
  expect(await first.text()).toBe(BODY);
  await (await fetch(new URL(address("/busy")), { method: "post" })).text();
  await fetch(new Request(address("/gone"), { method: "DELETE" }));
  await expect(fetch("http://127.0.0.1:1/")).rejects.toThrow();
  await stop();
  expect(globalThis.fetch).toBe(original);

  const { form, exchanges } = readExchanges(readFileSync(file));
  expect(form).toBe("log");
  expect(
    exchanges.map(({ request, response }) => [request?.method, request?.url, response.status, response.body]),
  ).toEqual([
    ["GET", address("/devices/1"), 404, BODY],
    ["POST", address("/busy"), 503, '{"error":"busy","code":503}\n'],
    ["DELETE", address("/gone"), 204, ""],
  ]);
  expect(exchanges[1]?.response.headers).toContainEqual(["retry-after", "30"]);
  expect(exchanges.every(({ response }) => !Number.isNaN(Date.parse(response.time ?? "")))).toBe(true);
});

test("no secret of a request is written, and no cookie of a response", async () => {
  const lines: string[] = [];
  const { fetch, flush } = recordFetch(globalThis.fetch, (line) => lines.push(line));
  const secret = "hunter2";
  await fetch(`${address("/repeated")}?token=${secret}#${secret}`, {
    method: "POST",
    body: secret,
    headers: { Authorization: `Bearer ${secret}`, Cookie: secret },
  });
  await flush();
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain(secret);
  expect(lines[0]).not.toMatch(/set-cookie|a=1/i);
});

test("a body without end is cut, and a recorder that fails harms no call", async () => {
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(97)) });
  const lines: string[] = [];
  const { fetch, flush } = recordFetch(
    async () => new Response(endless, { status: 500 }),
    (line) => lines.push(line),
  );
  const response = await fetch("https://user:word@a.example/x?y");
  await flush();
  void response.body?.cancel();
  const [exchange] = readExchanges(lines.join("\n")).exchanges;
  expect(exchange?.request?.url).toBe("https://a.example/x");
  expect(String(exchange?.response.body)).toHaveLength(64 * 1024);
  const failing = recordFetch(
    async () => new Response("x"),
    () => {
      throw new Error("disk full");
    },
  );
  expect(await (await failing.fetch("https://a.example/")).text()).toBe("x");
  await failing.flush();
});
