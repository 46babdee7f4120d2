import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeResponse, type ResponseLike } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { tIotHub } from "@faultline/guards/t-iot-hub";

const NOT_FOUND = { object: "error", code: 404, type: "not_found", message: "no such device", request_id: "r1" };
const JSON_BODY = JSON.stringify(NOT_FOUND);

/** Set where a client went away before the answer was complete. */
let wasCancelled = false;

const ANSWERS: Record<string, RequestListener> = {
  "/json": (_, response) => response.writeHead(404, { "content-type": "application/json" }).end(JSON_BODY),
  "/html-type": (_, response) => response.writeHead(404, { "content-type": "text/html; charset=iso-8859-1" }).end(JSON_BODY),
  "/bom": (_, response) => response.writeHead(404).end(`\uFEFF${JSON_BODY}`),
  "/gzip": (_, response) => response.writeHead(404, { "content-encoding": "gzip" }).end(gzipSync(JSON_BODY)),
  "/broken-gzip": (_, response) => response.writeHead(503, { "content-encoding": "gzip", "retry-after": "7" }).end("this is no gzip"),
  "/html": (_, response) => response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad Gateway</html>"),
  "/invalid-utf-8": (_, response) => response.writeHead(404).end(Buffer.from([0xff, 0xfe, 0x80])),
  "/empty": (_, response) => response.writeHead(200).end(),
  "/no-content": (_, response) => response.writeHead(204).end(),
  "/half": (_, response) => {
    response.writeHead(503, { "content-length": "1000", "retry-after": "7" }).write('{"object":"error",');
    setTimeout(() => response.destroy(), 50);
  },
  "/blank-half": (_, response) => {
    response.writeHead(200, { "content-length": "1000" }).write(" \n ");
    setTimeout(() => response.destroy(), 50);
  },
  "/endless": (_, response) => {
    response.writeHead(404, { "content-type": "application/json" });
    response.on("close", () => (wasCancelled = true));
    const send = (): void => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
      if (!response.destroyed) response.once("drain", send);
    };
    send();
  },
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => ANSWERS[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has an address of this kind
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function get(path: string): Promise<Response> {
  return fetch(origin + path, { signal: AbortSignal.timeout(10_000) });
}

describe("a real response", () => {
  test.each(["/json", "/html-type", "/bom", "/gzip"])("is read and decoded, whatever its content type and encoding: %s", async (path) => {
    expect(await decodeResponse(deviceManagement, await get(path))).toMatchObject({ match: "declared", code: "not_found", status: 404, body: NOT_FOUND });
  });

  test("keeps text that is no JSON, and its headers of use", async () => {
    expect(await decodeResponse(deviceManagement, await get("/html"))).toMatchObject({
      match: "status",
      raw: "<html>Bad Gateway</html>",
      headers: { "content-type": "text/html" },
    });
  });

  test("with invalid UTF-8 is text with replacement characters", async () => {
    expect((await decodeResponse(deviceManagement, await get("/invalid-utf-8")))?.raw).toBe("\uFFFD\uFFFD\uFFFD");
  });

  test("of which a clone was decoded can still be read", async () => {
    const response = await get("/json");
    await decodeResponse(deviceManagement, response.clone());
    expect(await response.json()).toEqual(NOT_FOUND);
  });

  test("that is a success yields undefined, and an empty one the documented failure", async () => {
    expect(await decodeResponse(deviceManagement, await get("/empty"))).toBeUndefined();
    expect(await decodeResponse(tIotHub, await get("/empty"))).toMatchObject({ match: "declared", code: 200 });
    expect(await decodeResponse(tIotHub, await get("/no-content"))).toBeUndefined();
  });
});

describe("a body that is too large", () => {
  test("is read up to maxBytes, 1 MiB by default, and the rest is cancelled", async () => {
    const fault = await decodeResponse(deviceManagement, await get("/endless"));
    expect(fault).toMatchObject({ match: "status", status: 404, headers: { "content-type": "application/json" } });
    expect(fault?.raw).toBe("x".repeat(2 ** 20));
    for (let tries = 0; tries < 100 && !wasCancelled; tries++) await delay(50);
    expect(wasCancelled).toBe(true);
  });

  test("is cut at the very byte, and one that just fits is whole", async () => {
    expect((await decodeResponse(deviceManagement, await get("/json"), { maxBytes: 10 }))?.raw).toBe(JSON_BODY.slice(0, 10));
    expect((await decodeResponse(deviceManagement, await get("/json"), { maxBytes: JSON_BODY.length }))?.match).toBe("declared");
    expect((await decodeResponse(deviceManagement, await get("/json"), { maxBytes: JSON_BODY.length - 1 }))?.match).toBe("status");
  });

  test.each([0, -1, NaN])("is not taken for an empty one where maxBytes is %d", async (maxBytes) => {
    expect(await decodeResponse(deviceManagement, await get("/json"), { maxBytes })).toMatchObject({ match: "status", raw: undefined });
    expect(await decodeResponse(tIotHub, new Response("[1]"), { maxBytes })).toBeUndefined();
  });
});

describe("a body that cannot be read", () => {
  test("because it breaks off leaves status, headers and what had arrived", async () => {
    expect(await decodeResponse(deviceManagement, await get("/half"))).toMatchObject({
      match: "status",
      status: 503,
      headers: { "retry-after": "7" },
      raw: '{"object":"error",',
    });
  });

  test("because it breaks off after white space is not taken for an empty one", async () => {
    expect(await decodeResponse(tIotHub, await get("/blank-half"))).toBeUndefined();
  });

  test("because its encoding is broken leaves status and headers", async () => {
    expect(await decodeResponse(deviceManagement, await get("/broken-gzip"))).toMatchObject({ match: "status", headers: { "retry-after": "7" }, raw: undefined });
  });

  test("because it was read already, or is being read, leaves status and headers", async () => {
    const read = await get("/json");
    await read.text();
    expect(await decodeResponse(deviceManagement, read)).toMatchObject({ match: "status", status: 404, raw: undefined });
    const drained = { status: 200, headers: new Headers(), bodyUsed: true, body: new ReadableStream<Uint8Array>({ start: (controller) => controller.close() }) };
    expect(await decodeResponse(tIotHub, drained)).toBeUndefined();
    const locked = await get("/json");
    locked.body?.getReader();
    expect(await decodeResponse(deviceManagement, locked)).toMatchObject({ match: "status", status: 404, raw: undefined });
  });

  test("because its chunks are no bytes leaves the status", async () => {
    const body = new ReadableStream<string>({ start: (controller) => controller.enqueue("text") });
    const response = { status: 404, headers: new Headers(), bodyUsed: false, body } as unknown as ResponseLike; // such a stream is what the test is about
    expect(await decodeResponse(deviceManagement, response)).toMatchObject({ match: "status", raw: undefined });
  });

  test("because there is no response at all yields undefined", async () => {
    for (const response of [undefined, null, {}, 5]) expect(await decodeResponse(deviceManagement, response as never)).toBeUndefined();
  });
});
