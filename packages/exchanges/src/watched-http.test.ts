/** The recorder on real calls through `node:http`, as axios, got, superagent and supertest make them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, get, request, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { readExchanges } from "@faultline/exchanges";
import { recordTo } from "@faultline/exchanges/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BODY } from "../test/servers.ts";

const BYTES = Buffer.from(BODY);
const LONG = Buffer.alloc(200_000, "é");

const answers: Readonly<Record<string, RequestListener>> = {
  "/plain": (_, response) => void response.writeHead(404, { "Set-Cookie": "a=hunter2" }).end(BODY),
  "/gzip": (_, response) => void response.writeHead(409, { "Content-Encoding": "gzip" }).end(gzipSync(BODY)),
  "/br": (_, response) => void response.writeHead(409, { "Content-Encoding": "br" }).end(brotliCompressSync(BODY)),
  "/deflate": (_, response) => void response.writeHead(409, { "Content-Encoding": "deflate" }).end(deflateSync(BODY)),
  "/unknown": (_, response) => void response.writeHead(409, { "Content-Encoding": "zzz" }).end(BODY),
  "/empty": (_, response) => void response.writeHead(503, { "Retry-After": "30" }).end(),
  "/long": (_, response) => void response.writeHead(500).end(LONG),
  "/cut": (_, response) => {
    response.writeHead(500, { "Content-Length": 1000 }).write(BYTES.subarray(0, 20));
    setTimeout(() => response.destroy(), 20);
  },
  "/open": (_, response) => void response.writeHead(500).write(BYTES.subarray(0, 20)),
};

let folder: string;
let server: Server;
let base: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "faultline-http-"));
  server = createServer((message, response) => answers[message.url?.replace(/\?.*/, "") ?? ""]?.(message, response));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const respond = (path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => void get(`${base}${path}`, resolve).on("error", reject));

/** What the program reads; a cut body ends it. */
async function read(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(chunk as Buffer); // no encoding was set
  } catch {
    // it was cut
  }
  return Buffer.concat(chunks);
}

async function recorded(name: string, program: () => Promise<void>): Promise<[string, number, unknown][]> {
  const file = join(folder, name);
  const stop = recordTo(file);
  await program();
  await stop();
  await read(await respond("/plain")); // after its end
  const text = readFileSync(file, "utf8");
  expect(text).not.toContain("hunter2");
  return readExchanges(text).exchanges.map(({ request: sent, response: { status, body } }) => [
    sent?.url?.slice(base.length) ?? "",
    Number(status),
    body,
  ]);
}

test("what comes through node:http is written, and the program reads the same bytes", async () => {
  const wanted: [string, Buffer, number, string | undefined][] = [
    ["/plain", BYTES, 404, BODY],
    ["/gzip", gzipSync(BODY), 409, BODY],
    ["/br", brotliCompressSync(BODY), 409, BODY],
    ["/deflate", deflateSync(BODY), 409, BODY],
    ["/unknown", BYTES, 409, undefined],
    ["/empty", Buffer.alloc(0), 503, ""],
    ["/long", LONG, 500, "é".repeat(32 * 1024)],
    ["/cut", BYTES.subarray(0, 20), 500, BODY.slice(0, 20)],
  ];
  const lines = await recorded("bodies.ndjson", async () => {
    for (const [path, bytes] of wanted) {
      const response = await respond(`${path}?key=hunter2`);
      expect(Object.keys(response)).not.toContain("push"); // as the program lists and copies members
      expect((await read(response)).equals(bytes)).toBe(true);
    }
  });
  expect(lines).toEqual(wanted.map(([path, , status, body]) => [path, status, body]));
});

test("a body that nobody reads, or that never ends, holds up nothing", async () => {
  const lines = await recorded("unread.ndjson", async () => {
    await respond("/plain"); // the program looks at the status alone
    await new Promise((resolve) => void request(`${base}/empty`, { method: "POST" }).on("close", resolve).end());
    const open = await respond("/open");
    open.once("data", () => open.destroy());
    await new Promise((resolve) => open.once("close", resolve));
    await respond("/open");
  });
  expect(lines).toEqual([
    ["/plain", 404, BODY],
    ["/empty", 503, ""],
    ["/open", 500, BODY.slice(0, 20)],
    ["/open", 500, BODY.slice(0, 20)],
  ]);
});
