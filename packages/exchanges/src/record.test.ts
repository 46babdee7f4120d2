/** The recorder on real calls to a real server. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import { readExchanges } from "@faultline/exchanges";
import { recordFetch, recordTo } from "@faultline/exchanges/record";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
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

test("what no service answered is not written: its address may hold anything", async () => {
  const lines: string[] = [];
  const { fetch, flush } = recordFetch(globalThis.fetch, (line) => lines.push(line));
  expect(await (await fetch("data:application/json,%22hunter2%22")).text()).toBe('"hunter2"');
  expect(await (await fetch(URL.createObjectURL(new Blob(["hunter2"])))).text()).toBe("hunter2");
  await flush();
  expect(lines).toEqual([]);
});

test("a body without end is cut", async () => {
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
});

test("what cannot be written harms no call, and is said in the end", async () => {
  const { fetch, flush } = recordFetch(
    async () => new Response("x"),
    () => {
      throw new Error("disk full");
    },
  );
  expect(await (await fetch("https://a.example/")).text()).toBe("x");
  expect(await (await fetch("https://a.example/")).text()).toBe("x");
  await expect(flush()).rejects.toThrow(/2 responses could not be written \(disk full\)/);
  await flush();
  const original = globalThis.fetch;
  expect(() => recordTo(join(folder, "missing", "exchanges.ndjson"))).toThrow(/ENOENT/);
  expect(globalThis.fetch).toBe(original);
});

test("a stream without end ends for the server as soon as the program cancels it or stops reading, and does not hold up the end", async () => {
  const lines: string[] = [];
  let open = 0;
  const server = createServer((_, response) => {
    open++;
    response.writeHead(200, { "Content-Type": "text/event-stream" }).write("data: {}\n\n");
    response.on("close", () => open--);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)); // it listens on TCP
  });
  const { fetch, flush } = recordFetch(globalThis.fetch, (line) => lines.push(line));
  const stream = async (): Promise<Response> => fetch(`http://127.0.0.1:${port}/`);

  await (await stream()).body?.cancel();
  const reader = (await stream()).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  for await (const _ of (await stream()).body ?? []) break;
  await vi.waitFor(() => expect(open).toBe(0));
  const controller = new AbortController();
  const aborted = await fetch(`http://127.0.0.1:${port}/`, { signal: controller.signal });
  const text = aborted.text();
  controller.abort();
  await expect(text).rejects.toThrow(/abort/i);
  await vi.waitFor(() => expect(open).toBe(0));

  const left = await stream();
  await flush();
  expect(lines.map((line) => (JSON.parse(line) as { status: number }).status)).toEqual([200, 200, 200, 200, 200]);
  expect(lines[1]).toContain("data: {}");
  await left.body?.cancel();
  server.closeAllConnections();
  server.close();
});

test("the program sees what it would see without a recorder, however it reads", async () => {
  const WAYS: Record<string, (response: Response) => Promise<unknown>> = {
    text: (response) => response.text(),
    json: (response) => response.json(),
    bytes: async (response) => [...new Uint8Array(await response.arrayBuffer())],
    blob: async (response) => (await response.blob()).text(),
    form: async (response) => [...(await response.formData())],
    clone: async (response) => [await response.clone().text(), response.clone().url, await response.text()],
    tee: async (response) =>
      Promise.all((response.body?.tee() ?? []).map((half) => new Response(half as BodyInit).text())),
    node: async (response) => Buffer.concat(await Readable.fromWeb(response.body as never).toArray()).toString(),
    pipe: async (response) => Readable.fromWeb(response.body?.pipeThrough(new TextDecoderStream()) as never).toArray(),
    own: async (response) => {
      const reader = response.body?.getReader({ mode: "byob" });
      const bytes: number[] = [];
      for (
        let got = await reader?.read(new Uint8Array(7));
        got && !got.done;
        got = await reader?.read(new Uint8Array(7))
      )
        bytes.push(...got.value);
      return bytes;
    },
    unread: async () => undefined,
  };
  const { fetch: recorded, flush } = recordFetch(globalThis.fetch, () => {});
  const seen = async (call: typeof recorded, path: string, way: string, method: string): Promise<unknown> => {
    const response = await call(address(path), { method });
    const { status, statusText, url, redirected, type, headers, body, ok } = response;
    const read = await WAYS[way]?.(response).catch((error: Error) => [error.name, error.message]);
    const head = [status, statusText, url, redirected, type, ok, [...headers], body === null];
    return [head, read, response.bodyUsed, response instanceof Response];
  };
  for (const path of ["/devices/1", "/busy", "/compressed", "/moved", "/repeated", "/gone", "/gateway"])
    for (const way of Object.keys(WAYS))
      for (const method of ["GET", "HEAD"])
        expect(await seen(recorded, path, way, method), `${path} ${way}`).toEqual(
          await seen(globalThis.fetch, path, way, method),
        );
  await flush();
});

test("a body that breaks off is written as far as it came, and errors for the program", async () => {
  const lines: string[] = [];
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"error"')),
    pull: (controller) => controller.error(new Error("reset")),
  });
  const { fetch, flush } = recordFetch(
    async () => new Response(broken, { status: 503 }),
    (line) => lines.push(line),
  );
  await expect((await fetch("https://a.example/")).text()).rejects.toThrow("reset");
  await flush();
  expect(readExchanges(lines.join("\n")).exchanges[0]?.response).toMatchObject({ status: 503, body: '{"error"' });
});

test("no secret of a response is written, nor what it repeats of the request", async () => {
  const lines: string[] = [];
  const secrets = ["kD83hfPq2mZx", "9sLw0QvTnB4e", "hjR5uYc7Ea1o"];
  const [first = "", second = "", third = ""] = secrets;
  const { fetch, flush } = recordFetch(
    async () =>
      Response.json(
        { access_token: first, nested: { clientSecret: second }, error: `wrong key ${third}`, code: 1042 },
        { headers: { Location: `https://a.example/?code=${second}`, "X-Api-Secret": first } },
      ),
    (line) => lines.push(line),
  );
  await fetch("https://a.example/token", { headers: { Authorization: `Bearer ${third}` } });
  await flush();
  for (const secret of secrets) expect(lines[0]).not.toContain(secret);
  expect(lines[0]).toContain("1042");
});

test("nothing is written any more once it ended, also where others wrapped fetch since, nor elsewhere when the folder changes", async () => {
  const file = join(folder, "ended.ndjson");
  const original = globalThis.fetch;
  const stop = recordTo(relative(process.cwd(), file));
  const recorded = globalThis.fetch;
  globalThis.fetch = (input, init) => recorded(input, init);
  await fetch(address("/busy"));
  await stop();
  await fetch(address("/busy"));
  await stop();
  globalThis.fetch = original;
  expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(1);
});
