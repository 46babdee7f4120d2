/** Archives, dumps of clients and logs: real ones, and the variations of them that people have. */
import { readFileSync } from "node:fs";
import { exchangesOfLines, readExchanges, type CapturedExchange } from "@faultline/exchanges";
import { describe, expect, test } from "vitest";
import { BODY } from "../test/servers.ts";

const load = (name: string) => readFileSync(new URL(`../test/${name}`, import.meta.url), "utf8");
const NOT_FOUND = JSON.parse(BODY) as unknown;

function valueOf(body: unknown): unknown {
  return typeof body === "string" ? JSON.parse(body) : body;
}

describe("an archive of Chromium", () => {
  const { form, exchanges } = readExchanges(load("chromium.har"));

  test("gives every entry in order, failed or not", () => {
    expect(form).toBe("HAR");
    expect(
      exchanges.map(({ request, response }) => [
        request?.method,
        new URL(request?.url ?? "").pathname,
        response.status,
      ]),
    ).toEqual([
      ["GET", "/gateway", 502],
      ["GET", "/devices/1", 404],
      ["GET", "/busy", 503],
      ["GET", "/compressed", 409],
      ["GET", "/moved", 302],
      ["GET", "/devices/1", 404],
      ["GET", "/gone", 204],
      ["GET", "/repeated", undefined],
      ["POST", "/upload", 422],
      ["GET", "/refused", undefined],
    ]);
    expect(exchanges.map(({ position }) => position)).toEqual(exchanges.map((_, index) => ({ index })));
  });

  test("has bodies, times, and an error where no response came", () => {
    expect(valueOf(exchanges[1]?.response.body)).toEqual(NOT_FOUND);
    expect(valueOf(exchanges[3]?.response.body)).toEqual(NOT_FOUND);
    expect(exchanges[8]?.request?.body).toBe('{"a":1}');
    expect(exchanges[1]?.response.time).toMatch(/^2026-11-25T19:\d\d:\d\d\.\d{3}Z$/);
    expect(exchanges[9]).toMatchObject({ error: expect.stringMatching(/no response/), response: {} });
    expect(exchanges[9]?.response).not.toHaveProperty("body");
  });
});

test("an archive holds bodies in base64, and says why a request failed", () => {
  const content = (text: string) => ({ size: 9, mimeType: "application/json", encoding: "base64", text });
  const entry = (response: object) => ({
    request: { method: "GET", url: "https://a.example/x", headers: [] },
    response,
  });
  const { exchanges, notes } = readExchanges(
    JSON.stringify({
      log: {
        version: "1.2",
        entries: [
          entry({
            status: 404,
            headers: [{ name: "A", value: "1" }],
            content: content(Buffer.from(BODY).toString("base64")),
          }),
          entry({ status: 500, headers: [], content: content(Buffer.from([0xff, 0x00]).toString("base64")) }),
          entry({ status: 500, headers: [], content: content("not base64!") }),
          entry({ status: 0, headers: [], content: {}, _error: "net::ERR_CONNECTION_REFUSED" }),
          entry({ status: 404, headers: [], content: { size: 90 } }),
          "no entry",
        ],
      },
    }),
  );
  expect(exchanges).toHaveLength(6);
  expect(exchanges[0]?.response).toEqual({ status: 404, headers: [["A", "1"]], body: BODY });
  expect(exchanges[1]?.response.body).toEqual(Uint8Array.of(0xff, 0));
  expect(exchanges[3]).toMatchObject({ error: "net::ERR_CONNECTION_REFUSED", response: { headers: [] } });
  expect(notes.map(({ position }) => position)).toEqual([{ index: 2 }, { index: 4 }, { index: 5 }]);
});

describe("a dump that a real client made", () => {
  const dumps = JSON.parse(load("dumps.json")) as Record<string, unknown>;
  const WITHOUT_BODY = ["axios-toJSON", "axios-refused"];
  const withBody = Object.keys(dumps).filter((name) => !WITHOUT_BODY.includes(name));

  test.each(withBody)("%s has status and body", (name) => {
    const { exchanges, notes } = readExchanges(JSON.stringify(dumps[name]));
    expect(exchanges).toHaveLength(1);
    const { status, body } = (exchanges[0] as CapturedExchange).response;
    expect([status, valueOf(body)]).toEqual(
      name === "axios-base-url" ? [422, { error: "no name", code: 422 }] : [404, NOT_FOUND],
    );
    expect(notes).toEqual([]);
  });

  test.each(withBody.filter((name) => !/^undici|^fetch-pairs/.test(name)))("%s has the address", (name) => {
    const [exchange] = readExchanges(JSON.stringify(dumps[name])).exchanges;
    expect(exchange?.request?.url).toBe(`http://127.0.0.1:8001/${name === "axios-base-url" ? "upload" : "devices/1"}`);
  });

  test("of axios alone says that it lacks the body", () => {
    const { exchanges, notes } = readExchanges(JSON.stringify(dumps["axios-toJSON"]));
    expect(exchanges[0]).toMatchObject({ request: { method: "GET" }, response: { status: 404, headers: [] } });
    expect(notes).toEqual([{ kind: "unreadable", text: "the dump does not hold the body", position: { index: 0 } }]);
  });

  test("without a response says what the client said", () => {
    const [exchange] = readExchanges(JSON.stringify(dumps["axios-refused"])).exchanges;
    expect(exchange?.response).not.toHaveProperty("status");
    expect(exchange?.error).toBe("connect ECONNREFUSED 127.0.0.1:1");
  });

  test("is read inside what a logger put around it, and in a list", () => {
    const wrapped = { level: 50, time: 1_764_000_000_000, err: dumps["got-error"], msg: "failed" };
    const { exchanges, form } = readExchanges(JSON.stringify([wrapped, { error: dumps["axios-response"] }]));
    expect(form).not.toBe("JSON body");
    expect(exchanges.map(({ response }) => response.status)).toEqual([404, 404]);
    expect(exchanges.map(({ position }) => position)).toEqual([{ index: 0 }, { index: 1 }]);
  });
});

test.each([
  [
    "pairs",
    [
      ["a", "1"],
      ["a", "2"],
    ],
  ],
  ["raw headers of Node", ["a", "1", "a", "2"]],
  [
    "names and values",
    [
      { name: "a", value: "1" },
      { name: "a", value: "2" },
    ],
  ],
  [
    "keys and values",
    [
      { key: "a", value: "1" },
      { key: "a", value: "2" },
    ],
  ],
  ["lists of values", { a: ["1", "2"] }],
])("headers are read as %s", (_, headers) => {
  const { exchanges } = readExchanges(JSON.stringify({ status: 404, headers, body: "{}" }));
  expect(exchanges[0]?.response.headers).toEqual([
    ["a", "1"],
    ["a", "2"],
  ]);
});

test.each([
  ["problem details", { type: "about:blank", title: "Not Found", status: 404, detail: "No." }],
  ["Spring's error", { timestamp: "2026-01-01T00:00:00Z", status: 404, error: "Not Found", path: "/x" }],
  ["a status and a method of its own", { status: 404, method: "GET", path: "/x", message: "No." }],
  ["Nest's error", { statusCode: 404, message: "No.", error: "Not Found" }],
  ["an envelope with data", { status: 404, data: null, message: "No." }],
  ["an error below a name", { error: { code: 404, message: "No.", status: "NOT_FOUND" } }],
  ["a list of errors", { errors: [{ status: "404", code: "x", title: "y" }] }],
  ["a code alone", { code: 404, header: "x", body: "y", status: "no" }],
  ["nothing", {}],
])("a body with %s stays a body", (_, value) => {
  const text = JSON.stringify(value);
  expect(readExchanges(text)).toEqual({
    form: "JSON body",
    exchanges: [{ response: { headers: [], body: text }, position: { line: 1 } }],
    notes: [],
  });
});

test("a body that is a sequence of objects stays a body", () => {
  const text = '{"result":{"event":1}}\n{"error":{"code":404,"message":"no","details":[]}}\n';
  expect(readExchanges(text)).toMatchObject({ form: "JSON body", exchanges: [{ response: { body: text } }] });
});

describe("a log", () => {
  const record = { status: 404, method: "GET", url: "/x", time: "2026-11-25T10:00:00+01:00", responseBody: BODY };
  const LINES: readonly (readonly [string, object])[] = [
    ["plain members", record],
    [
      "pino",
      { level: 30, time: 1_764_061_200_000, req: { method: "GET", url: "/x" }, res: { statusCode: 404, body: BODY } },
    ],
    [
      "OpenTelemetry",
      {
        "http.request.method": "GET",
        "url.path": "/x",
        "http.response.status_code": 404,
        body: BODY,
        timestamp: 1_764_061_200,
      },
    ],
    [
      "Elastic",
      {
        "@timestamp": "2025-11-25T09:00:00Z",
        http: { request: { method: "GET" }, response: { status_code: 404, body: { content: BODY } } },
        url: { full: "/x" },
      },
    ],
    [
      "a whole exchange",
      {
        time: "2025-11-25T09:00:00Z",
        request: { method: "GET", url: "/x" },
        response: { status: 404, headers: {}, body: NOT_FOUND },
      },
    ],
  ];

  test.each(LINES)("with %s is read without configuration", (_, line) => {
    const { form, exchanges } = readExchanges(`${JSON.stringify(line)}\n${JSON.stringify(line)}\n`);
    expect(form).toBe("log");
    expect(exchanges).toHaveLength(2);
    expect(exchanges[1]).toMatchObject({
      request: { method: "GET", url: "/x" },
      response: { status: 404 },
      position: { line: 2 },
    });
    expect(valueOf(exchanges[1]?.response.body)).toEqual(NOT_FOUND);
    expect(exchanges[1]?.response.time).toMatch(/^202[56]-11-25T09:00:00.000Z$/);
  });

  test.each([
    [
      "a span of OpenTelemetry",
      {
        traceId: "1",
        attributes: [
          { key: "http.request.method", value: { stringValue: "GET" } },
          { key: "url.full", value: { stringValue: "/x" } },
          { key: "http.response.status_code", value: { intValue: "404" } },
        ],
      },
    ],
    ["an event of Sentry", { contexts: { response: { status_code: 404 } }, request: { url: "/x", method: "GET" } }],
    ["a record of Caddy", { level: "error", request: { method: "GET", uri: "/x", proto: "HTTP/2.0" }, status: 404 }],
    ["a record of Google Cloud", { httpRequest: { requestMethod: "GET", requestUrl: "/x", status: 404 } }],
    [
      "a record of Elastic",
      { http: { request: { method: "GET" }, response: { status_code: 404 } }, url: { full: "/x" } },
    ],
  ])("is %s alone, without a body", (_, record) => {
    expect(readExchanges(JSON.stringify(record))).toMatchObject({
      form: "log",
      exchanges: [{ request: { method: "GET", url: "/x" }, response: { status: 404 } }],
    });
  });

  test("is not an error that names a status and a method of its own", () => {
    const body = JSON.stringify({ status: 404, method: "GET", message: "no such device" });
    expect(readExchanges(body)).toMatchObject({ form: "JSON body", exchanges: [{ response: { body } }] });
  });

  test("of unusual members is read with their names", () => {
    const line = JSON.stringify({ st: "404 Not Found", b: BODY, "m.x": "get", deep: { u: "/x" } });
    const members = { status: "st", body: ["nothing", "b"], method: "m.x", url: "deep.u" };
    const { exchanges } = readExchanges(line, { members });
    expect(exchanges).toEqual([
      {
        request: { method: "GET", url: "/x", headers: [] },
        response: { status: 404, headers: [], body: BODY },
        position: { line: 1 },
      },
    ]);
  });

  test("says which lines hold no exchange", () => {
    const { exchanges, notes } = readExchanges(
      `started\n${JSON.stringify(record)}\n2026 app | ${JSON.stringify(record)}\n{"msg":"x"}\n{cut`,
    );
    expect(exchanges.map(({ position }) => position)).toEqual([{ line: 2 }, { line: 3 }]);
    expect(notes.map(({ position }) => position)).toEqual([{ line: 1 }, { line: 4 }, { line: 5 }]);
  });

  test("is read piece by piece, wherever the pieces are cut", async () => {
    const text = `${JSON.stringify(record)}\n\nnothing\r\n${JSON.stringify({ ...record, status: 500 })}`;
    for (const size of [1, 2, 7, 1000]) {
      const bytes = new TextEncoder().encode(text);
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const notes: unknown[] = [];
      const read: CapturedExchange[] = [];
      for await (const exchange of exchangesOfLines(pieces(), { onNote: (note) => notes.push(note) }))
        read.push(exchange);
      expect(read.map(({ response, position }) => [response.status, response.body, position])).toEqual([
        [404, BODY, { line: 1 }],
        [500, BODY, { line: 4 }],
      ]);
      expect(notes).toEqual([{ kind: "left out", text: "the line holds no exchange", position: { line: 3 } }]);
    }
  });
});

describe("what a collector of logs made of it", () => {
  const NOON = "2025-11-27T03:00:00.000Z";
  const address = "https://a.example/x";
  const http = { method: "GET", url: address, status_code: 404, response: { body: BODY } };
  const pino = { level: 30, req: { method: "GET", url: address }, res: { statusCode: 404, body: NOT_FOUND } };
  const RECORDS: Record<string, object> = {
    "Docker and Kubernetes": { log: `${JSON.stringify(pino)}\n`, stream: "stdout", time: NOON },
    "express-winston": { level: "error", message: "HTTP GET /x", timestamp: NOON, meta: pino },
    CloudWatch: { timestamp: 1_764_212_400_000, message: JSON.stringify(pino), ingestionTime: 1 },
    "Datadog, archived": { id: "a", content: { timestamp: NOON, host: "h", attributes: { http } } },
    "Datadog, searched": { id: "a", type: "log", attributes: { timestamp: NOON, attributes: { http } } },
    Elasticsearch: { _index: "logs", _source: { "@timestamp": NOON, ...pino } },
    "Google Cloud": { timestamp: NOON, severity: "ERROR", jsonPayload: pino },
  };
  const all = Object.entries(RECORDS);
  const summary = ({ request, response }: CapturedExchange): unknown => [
    request?.method,
    request?.url,
    response.status,
    valueOf(response.body),
    response.time,
  ];
  const SEEN = ["GET", address, 404, NOT_FOUND, NOON];

  test.each(all)("%s is read line by line, behind lines that hold nothing", (_, record) => {
    const others = Array.from({ length: 40 }, () => '{"level":30,"msg":"starting"}\n').join("");
    const { form, exchanges, notes } = readExchanges(`${others}${JSON.stringify(record)}\n`);
    expect([form, exchanges.map(summary), notes]).toEqual(["log", [SEEN], expect.objectContaining({ length: 40 })]);
  });

  test.each([
    ["a list", (records: unknown[]) => records],
    ["CloudWatch", (events: unknown[]) => ({ events })],
    ["Elasticsearch", (hits: unknown[]) => ({ took: 1, hits: { total: 1, hits } })],
    ["Azure", (records: unknown[]) => ({ records })],
    ["Datadog", (data: unknown[]) => ({ data, meta: {} })],
  ])("the export of all as %s is read, and what holds nothing is noted", (_, wrap) => {
    const records = [{ message: "starting" }, ...all.map(([, record]) => record)];
    const { form, exchanges, notes } = readExchanges(JSON.stringify(wrap(records), undefined, 2));
    expect([form, exchanges.map(summary)]).toEqual(["log", all.map(() => SEEN)]);
    expect(notes).toMatchObject([{ kind: "left out", position: { index: 0 } }]);
  });

  test.each([
    [
      "nginx",
      { request: "GET /x HTTP/1.1", status: "404", host: "a.example", time_iso8601: "2025-11-27T04:00:00+01:00" },
    ],
    [
      "AWS API Gateway",
      {
        httpMethod: "GET",
        path: "/x",
        domainName: "a.example",
        status: "404",
        requestTime: "27/Nov/2025:03:00:00 +0000",
      },
    ],
    ["Envoy", { method: "GET", path: "/x", response_code: 404, authority: "a.example", start_time: NOON, duration: 3 }],
    ["Caddy", { ts: 1_764_212_400, request: { method: "GET", host: "a.example", uri: "/x" }, status: 404 }],
    [
      "Traefik",
      { RequestMethod: "GET", RequestPath: "/x", RequestHost: "a.example", DownstreamStatus: 404, StartUTC: NOON },
    ],
    [
      "Cloudflare",
      {
        ClientRequestMethod: "GET",
        ClientRequestURI: "/x",
        ClientRequestHost: "a.example",
        EdgeResponseStatus: 404,
        EdgeStartTimestamp: 1_764_212_400_000_000_000,
      },
    ],
    ["Serilog", { "@t": NOON, RequestMethod: "GET", RequestPath: "/x", Host: "a.example", StatusCode: 404 }],
  ])("the access log of %s has the host and the time", (_, record) => {
    const line = `${JSON.stringify(record)}\n`;
    const [exchange] = readExchanges(line + line).exchanges;
    expect(exchange).toMatchObject({
      request: { method: "GET", url: "/x", headers: [["host", "a.example"]] },
      response: { status: 404, time: NOON },
    });
  });

  test.each([
    ["2025-11-27T03:00:00", NOON],
    ["2025-11-27 03:00:00,000", NOON],
    ["2025-11-27T08:30:00.000000001+05:30", NOON],
    ["2025-11-27T04:00:00+0100", NOON],
    ["2025/11/27 03:00:00", NOON],
    ["Thu, 27 Nov 2025 03:00:00 GMT", NOON],
    ["27/Nov/2025:04:00:00 +0100", NOON],
    ["11/27/2025, 3:00:00.000 AM", NOON],
    [1_764_212_400, NOON],
    ["1764212400.000", NOON],
    [1_764_212_400_000_000, NOON],
    ["1764212400000000000", NOON],
    [12.5, undefined], // a duration
    [1500, undefined],
    ["about 2025", undefined],
  ])("the time %j is %s on any machine", (time, iso) => {
    const line = JSON.stringify({ method: "GET", url: "/x", status: 404, time });
    expect(readExchanges(`${line}\n${line}`).exchanges[0]?.response.time).toBe(iso);
  });

  test("what stands before the object of a line, or in the line of a web server, is its time", () => {
    const line = `2025-11-27 03:00:00,000 INFO {app} ${JSON.stringify(pino)}`;
    const access = '1.2.3.4 - - [27/Nov/2025:03:00:00 +0000] "GET /x HTTP/1.1" 404 5';
    const times = readExchanges(`${line}\n${access}\n`).exchanges.map(({ response }) => response.time);
    expect(times).toEqual([NOON, NOON]);
  });
});

test.each([
  ["printed by Node", "Error: Request failed\n  response: { status: 404, data: BODY }\n"],
  [
    "with the error around it",
    "AxiosError: Request failed {\n  code: 'ERR_BAD_REQUEST',\n  response: { status: 404, data: BODY }\n}",
  ],
  ["as JSON", '{"code":"ERR_BAD_REQUEST","response":{"status":404,"data":BODY}}'],
  ["of Express", '{"msg":"failed","res":{"statusCode":404,"body":BODY}}'],
])("a response of which status and body alone were copied is read: %s", (_, text) => {
  const [exchange] = readExchanges(text.replace("BODY", BODY)).exchanges;
  expect(exchange?.response.status).toBe(404);
  expect(valueOf(exchange?.response.body)).toEqual(NOT_FOUND);
});

test("a body that calls a part of itself response is no dump", () => {
  const body = '{"response":{"status":"error","data":{"x":1}},"message":"x"}';
  expect(readExchanges(body).exchanges[0]?.response).toMatchObject({ headers: [], body });
});
