import { spawnSync } from "node:child_process";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { decodeResponse, decodeStream, type ResponseLike } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";

const NOT_FOUND = { object: "error", code: 404, type: "not_found", message: "no such device", request_id: "r1" };
const JSON_BODY = JSON.stringify(NOT_FOUND);

/** Set where a client went away before the answer was complete. */
let wasCancelled = false;

const ANSWERS: Record<string, RequestListener> = {
  "/json": (_, response) => response.writeHead(404, { "content-type": "application/json" }).end(JSON_BODY),
  "/html-type": (_, response) =>
    response.writeHead(404, { "content-type": "text/html; charset=iso-8859-1" }).end(JSON_BODY),
  "/bom": (_, response) => response.writeHead(404).end(`\uFEFF${JSON_BODY}`),
  "/gzip": (_, response) => response.writeHead(404, { "content-encoding": "gzip" }).end(gzipSync(JSON_BODY)),
  "/broken-gzip": (_, response) =>
    response.writeHead(503, { "content-encoding": "gzip", "retry-after": "7" }).end("this is no gzip"),
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
  "/silent": (_, response) => void response.writeHead(503, { "retry-after": "7" }).flushHeaders(),
  "/silent-half": (_, response) => void response.writeHead(503, { "retry-after": "7" }).write('{"object":"error",'),
  "/dripping": (_, response) => {
    response.writeHead(503, { "retry-after": "7" }).write("<");
    const timer = setInterval(() => response.write("."), 5);
    response.on("close", () => clearInterval(timer));
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

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A failure that says when to come back, with a body of any kind. */
function respond(body: unknown, status = 503): ResponseLike {
  return { status, headers: new Headers({ "retry-after": "7" }), bodyUsed: false, body } as ResponseLike; // bodies that are none are what the tests are about
}

function get(path: string): Promise<Response> {
  return fetch(origin + path, { signal: AbortSignal.timeout(10_000) });
}

describe("a real response", () => {
  test.each(["/json", "/html-type", "/bom", "/gzip"])(
    "is read and decoded, whatever its content type and encoding: %s",
    async (path) => {
      expect(await decodeResponse(deviceManagement, await get(path))).toMatchObject({
        match: "declared",
        code: "not_found",
        status: 404,
        body: NOT_FOUND,
      });
    },
  );

  test("may have a body that is iterated, as of node-fetch; one that hangs is destroyed", async () => {
    const whole = Readable.from([bytes('{"object":"err'), bytes(JSON.stringify(NOT_FOUND).slice(14))]);
    expect(await decodeResponse(deviceManagement, { ...respond(null, 404), body: whole })).toMatchObject({
      match: "declared",
      code: "not_found",
    });
    const open = new Readable({ read: () => {} });
    open.push("<html>");
    const response = { ...respond(null, 404), body: open };
    expect(await decodeResponse(deviceManagement, response, { timeoutMs: 20 })).toMatchObject({
      match: "status",
      raw: "<html>",
    });
    expect(open.destroyed).toBe(true);
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
    expect((await decodeResponse(deviceManagement, await get("/json"), { maxBytes: 10 }))?.raw).toBe(
      JSON_BODY.slice(0, 10),
    );
    expect((await decodeResponse(deviceManagement, await get("/json"), { maxBytes: JSON_BODY.length }))?.match).toBe(
      "declared",
    );
    expect(
      (await decodeResponse(deviceManagement, await get("/json"), { maxBytes: JSON_BODY.length - 1 }))?.match,
    ).toBe("status");
  });

  test.each([0, -1, NaN])("is not taken for an empty one where maxBytes is %d", async (maxBytes) => {
    expect(await decodeResponse(deviceManagement, await get("/json"), { maxBytes })).toMatchObject({
      match: "status",
      raw: undefined,
    });
    expect(await decodeResponse(tIotHub, new Response("[1]"), { maxBytes })).toBeUndefined();
  });
});

describe("a body that does not end", () => {
  const STARTED = { match: "status", status: 503, headers: { "retry-after": "7" } };

  test.each([
    ["/silent", /^$/],
    ["/silent-half", /^{"object":"error",$/],
    ["/dripping", /^<\.+$/],
  ])(
    "leaves status, headers and what had arrived when the time is over, or the signal aborts: %s",
    async (path, arrived) => {
      const signal = (): AbortSignal => AbortSignal.timeout(200);
      for (const options of [
        () => ({ timeoutMs: 200 }),
        () => ({ signal: signal() }),
        () => ({ timeoutMs: 10_000, signal: signal() }),
        () => ({ timeoutMs: 200, signal: new AbortController().signal }),
      ]) {
        const started = performance.now();
        const fault = await decodeResponse(deviceManagement, await get(path), options());
        expect(performance.now() - started).toBeLessThan(3000);
        expect(fault).toMatchObject(STARTED);
        expect(fault?.raw ?? "").toMatch(arrived);
      }
    },
  );

  test("is cancelled, so that its sender hears of it", async () => {
    wasCancelled = false;
    await decodeResponse(deviceManagement, await get("/endless"), { maxBytes: Infinity, timeoutMs: 50 });
    for (let tries = 0; tries < 100 && !wasCancelled; tries++) await delay(50);
    expect(wasCancelled).toBe(true);
  });

  test("is not read at all where the signal has aborted already", async () => {
    expect(await decodeResponse(deviceManagement, await get("/json"), { signal: AbortSignal.abort() })).toMatchObject({
      match: "status",
      status: 404,
      raw: undefined,
    });
  });

  test("may be ended by the signal of fetch itself", async () => {
    const response = await fetch(`${origin}/silent-half`, { signal: AbortSignal.timeout(200) });
    expect(await decodeResponse(deviceManagement, response)).toMatchObject({ ...STARTED, raw: '{"object":"error",' });
  });

  test.each([NaN, -1, -Infinity, "50", null, {}, 50n])(
    "is waited for as long as ever where the time limit is no time: %s",
    async (timeoutMs) => {
      const late = new ReadableStream<Uint8Array>({
        start: (controller) => void setTimeout(() => (controller.enqueue(bytes(JSON_BODY)), controller.close()), 100),
      });
      expect(
        await decodeResponse(deviceManagement, respond(late, 404), { timeoutMs: timeoutMs as never }),
      ).toMatchObject({ match: "declared" });
    },
  );

  test("has no limit that overflows into none", async () => {
    for (const timeoutMs of [Infinity, 2 ** 31, 1e300]) {
      const late = new ReadableStream<Uint8Array>({
        start: (controller) => void setTimeout(() => (controller.enqueue(bytes(JSON_BODY)), controller.close()), 50),
      });
      expect(await decodeResponse(deviceManagement, respond(late, 404), { timeoutMs })).toMatchObject({
        match: "declared",
      });
    }
  });
});

describe("an odd stream", () => {
  const never = new Promise<never>(() => {});
  const empty = new Uint8Array();
  /** A body whose reader answers with these, one after the other, and at last with the final answer forever. */
  const reading = (
    answers: readonly (() => unknown)[],
    last: () => unknown,
    cancel: () => unknown = () => undefined,
  ): unknown => {
    let next = 0;
    return { getReader: () => ({ read: () => (answers[next++] ?? last)(), cancel }) };
  };
  const start = (): unknown => ({ done: false, value: bytes("<html>") });
  const broken = (): never => {
    throw new Error("broken");
  };

  const ODD: readonly [title: string, make: () => unknown, raw: string | undefined][] = [
    ["empty chunks for ever", () => reading([start], () => ({ done: false, value: empty })), "<html>"],
    [
      "empty chunks for ever, by a real stream",
      () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array()) }),
      undefined,
    ],
    [
      "empty chunks for ever, later each",
      () => reading([start], () => delay(0).then(() => ({ done: false, value: empty }))),
      "<html>",
    ],
    ["single bytes for ever", () => reading([start], () => ({ done: false, value: Uint8Array.of(0x2e) })), undefined],
    ["a read that never settles", () => reading([start], () => never), "<html>"],
    ["a read that throws", () => reading([start], broken), "<html>"],
    ["a read that rejects", () => reading([start], () => Promise.reject(new Error("broken"))), "<html>"],
    ["a thenable that throws", () => reading([start], () => ({ then: broken })), "<html>"],
    ["a thenable that never calls back", () => reading([start], () => ({ then() {} })), "<html>"],
    ["no answer", () => reading([start], () => undefined), "<html>"],
    [
      "an answer that throws when it is read",
      () =>
        reading([start], () => ({
          get done() {
            return broken();
          },
        })),
      "<html>",
    ],
    [
      "a cancel that never settles",
      () =>
        reading(
          [start],
          () => ({ done: true }),
          () => never,
        ),
      "<html>",
    ],
    ["a cancel that throws", () => reading([start], () => ({ done: true }), broken), "<html>"],
    [
      "a cancel that rejects",
      () =>
        reading(
          [start],
          () => ({ done: true }),
          () => Promise.reject(new Error("broken")),
        ),
      "<html>",
    ],
    ["a reader without anything", () => ({ getReader: () => ({}) }), undefined],
    ["a getReader that throws", () => ({ getReader: broken }), undefined],
    ["no stream", () => ({}), undefined],
    ...[
      "text",
      5,
      null,
      [1, 2],
      {},
      { byteLength: 1, buffer: 1e9 },
      { subarray: broken, byteLength: 5 },
      new ArrayBuffer(8),
      new Blob(["x"]),
      Symbol("s"),
    ].map((value): [string, () => unknown, string] => [
      `a chunk that is no view of bytes: ${typeof value}`,
      () => reading([start], () => ({ done: false, value })),
      "<html>",
    ]),
    [
      "a view of another kind",
      () => reading([() => ({ done: false, value: new DataView(bytes("<html>").buffer) })], () => ({ done: true })),
      "<html>",
    ],
  ];

  test.each(ODD)("with %s leaves status, headers and what had arrived", async (_, make, raw) => {
    const started = performance.now();
    const fault = await decodeResponse(deviceManagement, respond(make()), { timeoutMs: 300, maxBytes: 3000 });
    expect(fault).toMatchObject({ match: "status", status: 503, headers: { "retry-after": "7" } });
    if (raw !== undefined) expect(fault?.raw).toBe(raw);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("that never lets go of the event loop is left when the time is over, or the signal aborts", async () => {
    for (const make of [() => ({ timeoutMs: 100 }), () => ({ signal: AbortSignal.timeout(100) })]) {
      const endless = reading([], () => ({ done: false, value: Uint8Array.of(0x2e) }));
      expect(
        (await decodeResponse(deviceManagement, respond(endless), { maxBytes: Infinity, ...make() }))?.raw,
      ).toMatch(/^\.+$/);
    }
  });

  test("with some empty chunks is whole", async () => {
    const chunks = [empty, bytes(JSON_BODY.slice(0, 9)), empty, empty, bytes(JSON_BODY.slice(9)), empty].map(
      (value) => () => ({ done: false, value }),
    );
    expect(
      await decodeResponse(
        deviceManagement,
        respond(
          reading(chunks, () => ({ done: true })),
          404,
        ),
      ),
    ).toMatchObject({ match: "declared", code: "not_found" });
  });

  test("beside a signal or options that are none is read as if they were not there", async () => {
    const hostile = new Proxy({}, { get: broken });
    for (const options of [
      { signal: {} },
      { signal: 5 },
      { signal: null },
      { signal: hostile },
      { signal: { aborted: false, addEventListener: broken } },
      hostile,
      null,
      5,
      { maxBytes: Symbol("s") },
    ]) {
      expect(
        await decodeResponse(deviceManagement, new Response(JSON_BODY, { status: 404 }), options as never),
      ).toMatchObject({ match: "declared" });
    }
  });

  test("of which the body throws when it is looked at leaves status and headers", async () => {
    const response = {
      status: 503,
      headers: new Headers({ "retry-after": "7" }),
      bodyUsed: false,
      get body() {
        return broken();
      },
    };
    expect(await decodeResponse(deviceManagement, response)).toMatchObject({
      match: "status",
      status: 503,
      headers: { "retry-after": "7" },
    });
  });
});

test("nothing is left behind that keeps a process alive or listens to the signal", () => {
  const program = `
    import { decodeResponse } from "@faultline/guards";
    import { getEventListeners } from "node:events";
    import { deviceManagement } from "@faultline/guards/device-management";
    const { signal } = new AbortController();
    const { match } = await decodeResponse(deviceManagement, new Response("<html>", { status: 404 }), { signal });
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array()) });
    await decodeResponse(deviceManagement, new Response(endless, { status: 404 }), { signal });
    console.log(match, getEventListeners(signal, "abort").length, process.getActiveResourcesInfo().filter((name) => name === "Timeout").length);`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
    encoding: "utf8",
    timeout: 20_000,
  });
  expect({ stdout, stderr, status }).toEqual({ stdout: "status 0 0\n", stderr: "", status: 0 });
});

describe("on a platform without streams", () => {
  const response = (text?: () => PromiseLike<unknown>): ResponseLike => ({
    status: 404,
    headers: new Headers({ "Retry-After": "7" }),
    bodyUsed: false,
    ...(text && { text }),
  });

  test("a body is read by its text", async () => {
    const fault = await decodeResponse(
      deviceManagement,
      response(async () => JSON_BODY),
    );
    expect(fault).toMatchObject({ match: "declared", code: "not_found", headers: { "retry-after": "7" } });
    const faults: unknown[] = [];
    for await (const each of decodeStream(
      deviceManagement,
      response(async () => JSON_BODY),
    ))
      faults.push(each);
    expect(faults).toMatchObject([{ match: "declared", code: "not_found" }]);
    const empty = { ...response(async () => ""), status: 200 };
    expect(await decodeResponse(tIotHub, empty)).toMatchObject({ code: 200 });
  });

  test.each<[string, (() => PromiseLike<unknown>) | undefined]>([
    ["is not there", undefined],
    ["throws", () => expect.fail("thrown")],
    ["rejects", () => Promise.reject(new Error("read already"))],
    ["is none", async () => 5],
    ["never comes", () => new Promise(() => {})],
  ])("status and headers are left where the text %s", async (_, text) => {
    expect(await decodeResponse(deviceManagement, response(text), { timeoutMs: 50 })).toMatchObject({
      match: "status",
      headers: { "retry-after": "7" },
      raw: undefined,
    });
  });

  test.each([0, 10, NaN])("a text is cut at maxBytes: %d", async (maxBytes) => {
    const fault = await decodeResponse(
      deviceManagement,
      response(async () => JSON_BODY),
      { maxBytes },
    );
    expect(fault).toMatchObject({ match: "status", raw: JSON_BODY.slice(0, maxBytes) || undefined });
  });
});

test("a platform that does not decode text leaves status and headers", async () => {
  vi.stubGlobal("TextDecoder", undefined);
  try {
    const response = (): Response => new Response(JSON_BODY, { status: 404 });
    expect(await decodeResponse(deviceManagement, response())).toMatchObject({ match: "status", status: 404 });
    for await (const fault of decodeStream(deviceManagement, response())) expect(fault.match).toBe("status");
    for await (const fault of decodeStream(disruptiveTechnologies, new Response('{"ok":1}'))) expect(fault).toBeNull();
  } finally {
    vi.unstubAllGlobals();
  }
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
    expect(await decodeResponse(deviceManagement, await get("/broken-gzip"))).toMatchObject({
      match: "status",
      headers: { "retry-after": "7" },
      raw: undefined,
    });
  });

  test("because it was read already, or is being read, leaves status and headers", async () => {
    const read = await get("/json");
    await read.text();
    expect(await decodeResponse(deviceManagement, read)).toMatchObject({
      match: "status",
      status: 404,
      raw: undefined,
    });
    const drained = {
      status: 200,
      headers: new Headers(),
      bodyUsed: true,
      body: new ReadableStream<Uint8Array>({ start: (controller) => controller.close() }),
    };
    expect(await decodeResponse(tIotHub, drained)).toBeUndefined();
    const locked = await get("/json");
    locked.body?.getReader();
    expect(await decodeResponse(deviceManagement, locked)).toMatchObject({
      match: "status",
      status: 404,
      raw: undefined,
    });
  });

  test("because its chunks are no bytes leaves the status", async () => {
    const body = new ReadableStream<string>({ start: (controller) => controller.enqueue("text") });
    const response = { status: 404, headers: new Headers(), bodyUsed: false, body } as unknown as ResponseLike; // such a stream is what the test is about
    expect(await decodeResponse(deviceManagement, response)).toMatchObject({ match: "status", raw: undefined });
  });

  test("because there is no response at all yields undefined", async () => {
    for (const response of [undefined, null, {}, 5])
      expect(await decodeResponse(deviceManagement, response as never)).toBeUndefined();
  });
});
