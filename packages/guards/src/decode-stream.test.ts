/** Faults of a sequence while the response is open. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeAll, decodeResponse, decodeStream, type DecodeStreamOptions, type Family } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { GONE, streamFamily } from "../test/stream-family.ts";

const PING = '{"result":{"event":{"eventType":"ping","text":"ä€😀"}}}';
const error = (code: number) => `{"error":{"code":${code},"message":"nö"}}`;
const NDJSON = { "content-type": "application/x-ndjson" };

/** Set where a client went away before the answer was complete. */
let wasCancelled = false;

function open(headers: Record<string, string>, ...pieces: string[]): RequestListener {
  return (_, response) => {
    response.on("close", () => (wasCancelled = true));
    response.writeHead(200, headers);
    void (async () => {
      for (const piece of pieces) {
        response.write(piece);
        await delay(20);
      }
    })();
  };
}

const ANSWERS: Record<string, RequestListener> = {
  "/open": open(NDJSON, `${PING}\n${error(5)}`, "\n", `${PING}\n`),
  "/open-json": open({ "content-type": "application/json" }, `${PING}\n`, `${error(5)}\n`),
  "/open-events": open(
    { "content-type": "text/event-stream" },
    ": hi\n\n",
    `data: ${PING}\n\ndata: ${error(14)}\n`,
    "\n",
  ),
  "/first": open(NDJSON, `${error(5)}\n`),
  "/healthy": open(NDJSON, `${PING}\n`),
  "/silent": open(NDJSON, ""),
  "/half": (_, response) => {
    response.writeHead(200, NDJSON).write(`${error(3)}\n${error(5)}`);
    setTimeout(() => response.destroy(), 50);
  },
  "/endless": (_, response) => {
    response.on("close", () => (wasCancelled = true));
    response.writeHead(200, NDJSON);
    response.write(`${error(3)}\n`);
    const send = (): void => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
      if (!response.destroyed) response.once("drain", send);
    };
    send();
  },
  "/failed": (_, response) => response.writeHead(404, NDJSON).end('{"error":"not found","code":404}\n'),
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => ANSWERS[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

function get(path: string): Promise<Response> {
  wasCancelled = false;
  return fetch(origin + path, { signal: AbortSignal.timeout(10_000) });
}

async function cancelled(): Promise<boolean> {
  for (let tries = 0; tries < 100 && !wasCancelled; tries++) await delay(20);
  return wasCancelled;
}

async function all(response: Response, options?: DecodeStreamOptions, family: unknown = disruptiveTechnologies) {
  const found: string[] = [];
  for await (const fault of decodeStream(family as Family, response, options))
    found.push(`${fault.match} ${fault.code} ${fault.pointer}`);
  return found;
}

describe("a stream that stays open", () => {
  test.each([
    ["/open", 5],
    ["/open-json", 5],
    ["/open-events", 14],
  ])(
    "gives each fault as soon as its element is whole, and is cancelled when the loop is left: %s",
    async (path, code) => {
      for await (const fault of decodeStream(disruptiveTechnologies, await get(path))) {
        expect(fault).toMatchObject({ match: "declared", code, pointer: "/1", placement: "item", status: 200 });
        break;
      }
      expect(await cancelled()).toBe(true);
    },
  );

  test("ends with the signal, with the time, and when nobody waits any longer", async () => {
    expect(await all(await get("/silent"), { timeoutMs: 100 })).toEqual([]);
    expect(await all(await get("/open"), { timeoutMs: 300 })).toEqual(["declared 5 /1"]);
    expect(await all(await get("/open"), { signal: AbortSignal.timeout(300) })).toEqual(["declared 5 /1"]);
    const faults = decodeStream(disruptiveTechnologies, await get("/silent"));
    const next = faults.next();
    await delay(50);
    expect(await faults.return?.()).toEqual({ done: true, value: undefined });
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await cancelled()).toBe(true);
  });

  test("does not fill the memory with an element that does not end", async () => {
    const before = process.memoryUsage().heapUsed;
    expect(await all(await get("/endless"), { timeoutMs: 1000 })).toEqual(["declared 3 /0"]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 2 ** 20);
  });

  test("that breaks off has what had arrived", async () => {
    expect(await all(await get("/half"))).toEqual(["declared 3 /0", "declared 5 /1"]);
  });
});

describe("a response that is no sequence", () => {
  test("has the fault of its root first, read as decodeResponse reads it", async () => {
    expect(await all(await get("/failed"))).toEqual(["declared 404 "]);
    const refused = { object: "error", code: 404, type: "not_found", message: "m", request_id: "r" };
    expect(await all(Response.json(refused, { status: 404 }), {}, deviceManagement)).toEqual(["declared not_found "]);
    expect(await all(new Response(null, { status: 503 }))).toEqual(["status undefined "]);
  });

  test("has the faults of its items, though it has several lines and nothing says what it is", async () => {
    const transfer = { transferErrors: [{ device: "d", status: { code: "NOT_FOUND", message: "m" } }] };
    for (const body of [JSON.stringify(transfer), `${JSON.stringify(transfer)}\n`, JSON.stringify(transfer, null, 2)])
      expect(await all(new Response(body))).toEqual(["declared NOT_FOUND /transferErrors/0"]);
    expect(await all(new Response(JSON.stringify(transfer, null, 2)), { maxBytes: 20 })).toEqual([]);
  });

  test("is read no longer than the stream says", async () => {
    for (const response of [
      undefined,
      null,
      {},
      5,
      {
        status: 200,
        get headers() {
          throw new Error("no");
        },
      },
    ])
      expect(await all(response as never)).toEqual([]);
    const options = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    expect(await all(new Response(`${PING}\n${error(5)}`), options)).toEqual(["declared 5 /1"]);
    const read = new Response(`${PING}\n${error(5)}`);
    await read.text();
    expect(await all(read)).toEqual([]);
  });
});

describe("whatever the chunks", () => {
  const LINES = `${PING}\r\n${error(5)}\r\n{"a":\r\n\r\n${error(99)}\r\n${error(14)}`;
  const EVENTS = `: ö\r\n\r\ndata: ${PING}\r\n\r\ndata: {"error":\r\ndata:${'{"code":5,"message":"nö"}}'}\r\n\r\ndata\r\n\r\ndata: ${error(14)}`;
  const RECORDS = `\u001e${PING}\n\u001e{"error":\n{"code":7,"message":"ö"}}\n\u001e${error(5)}`;

  test.each([
    ["application/x-ndjson", LINES, ["declared 5 /1", "undeclared 99 /3", "declared 14 /4"]],
    ["application/json", LINES, ["declared 5 /1", "undeclared 99 /3", "declared 14 /4"]],
    ["text/event-stream", EVENTS, ["declared 5 /1", "declared 14 /3"]],
    ["text/plain", EVENTS, ["declared 5 /1", "declared 14 /3"]],
    ["application/json-seq", RECORDS, ["declared 7 /1", "declared 5 /2"]],
  ])("a sequence has the faults that decodeAll finds in it as a whole: %s", async (type, text, wanted) => {
    const bytes = new TextEncoder().encode(text);
    const headers = { "content-type": type };
    const whole = decodeAll(disruptiveTechnologies, { status: 200, headers, body: bytes }).faults;
    expect(whole.map(({ match, code, pointer }) => `${match} ${code} ${pointer}`)).toEqual(wanted);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length })), async (cuts) => {
        const at = [...new Set([0, ...cuts, bytes.length])].sort((a, b) => a - b);
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        const stream = new ReadableStream<Uint8Array>({
          start(controller) {
            for (const chunk of chunks) controller.enqueue(chunk);
            controller.close();
          },
        });
        expect(await all(new Response(stream, { headers }))).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});

describe("decodeResponse of a sequence", () => {
  test("does not wait for the end of a stream whose first line is an error", async () => {
    expect(await decodeResponse(disruptiveTechnologies, await get("/first"))).toMatchObject({
      match: "declared",
      code: 5,
      status: 200,
    });
    expect(await cancelled()).toBe(true);
  });

  test("is done with the first element that is no error, and with the time where none comes", async () => {
    expect(await decodeResponse(disruptiveTechnologies, await get("/healthy"))).toBeUndefined();
    expect(await decodeResponse(disruptiveTechnologies, await get("/open-json"))).toBeUndefined();
    expect(await decodeResponse(disruptiveTechnologies, await get("/silent"), { timeoutMs: 100 })).toBeUndefined();
  });

  test("says what decode says of the whole text, wherever it was cut", async () => {
    const family = await streamFamily("application/jsonl", { itemSchema: GONE });
    for (const size of [1, 7, 1000]) {
      const bytes = new TextEncoder().encode('{"code":"gone"}\n{"ok":1}\n');
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          const chunk = chunks.shift();
          if (chunk) controller.enqueue(chunk);
        },
      });
      expect(await decodeResponse(family, new Response(body))).toMatchObject({
        code: "gone",
        pointer: "/0",
        placement: "item",
      });
    }
  });
});
