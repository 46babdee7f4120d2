/** Logs as servers, proxies, collectors and traces write or export them: pasted, and piece by piece. */
import { exchangesOfLines, isLog, readExchanges, type CapturedExchange } from "@faultline/exchanges";
import { describe, expect, test } from "vitest";

const NOON = "2026-11-20T12:00:00.000Z";
const BODY = '{"error":"Device not found","code":404}';
const SEEN = ["GET", "/x", 404, NOON];

const summary = ({ request, response }: CapturedExchange): unknown => [
  request?.method,
  request?.url?.replace(/^https?:\/\/[^/]+/, ""),
  response.status,
  response.time,
];

async function readByLine(text: string): Promise<CapturedExchange[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
  }
  const read: CapturedExchange[] = [];
  for await (const exchange of exchangesOfLines(pieces())) read.push(exchange);
  return read;
}

const LINES: Record<string, string> = {
  Envoy: '[2026-11-20T12:00:00.000Z] "GET /x HTTP/2" 404 UF,URX 0 91 5 - "192.0.2.1" "curl" "cc21d9b0" "a.example" "-"',
  Squid: "1795176000.000    140 192.0.2.1 TCP_MISS/404 1024 GET http://a.example/x - HIER_DIRECT/192.0.2.2 text/plain",
  Gin: '[GIN] 2026/11/20 - 12:00:00 | 404 |       3.1ms |       192.0.2.1 | GET      "/x"',
  "S3 of AWS":
    '79a59df9 bucket [20/Nov/2026:12:00:00 +0000] 192.0.2.3 - 3E57427F REST.GET.OBJECT k "GET /x HTTP/1.1" 404 NoSuchKey 113',
  "the router of Heroku":
    '2026-11-20T12:00:00.000000+00:00 heroku[router]: at=error code=H12 desc="Request timeout" method=GET path="/x" host=a.example status=404 bytes=0',
  logrus: `time="2026-11-20T12:00:00Z" level=error msg="call failed" method=GET status=404 url="https://a.example/x" body=${JSON.stringify(BODY)}`,
  "a text and a body": `2026-11-20T12:00:00Z ERROR GET https://a.example/x failed with 404 ${BODY}`,
  "zap with an error": JSON.stringify({
    level: "error",
    ts: NOON,
    error: `GET https://a.example/x: unexpected status 404: ${BODY}`,
  }),
  "Serilog, not compact": JSON.stringify({
    Timestamp: NOON,
    Properties: { RequestMethod: "GET", RequestPath: "/x", StatusCode: 404 },
  }),
  journald: JSON.stringify({
    __REALTIME_TIMESTAMP: "1795176000000000",
    MESSAGE: JSON.stringify({ method: "GET", url: "/x", status: 404 }),
  }),
  Splunk: JSON.stringify({ result: { _time: NOON, _raw: '- - - "GET /x HTTP/1.1" 404 58' } }),
  Vercel: JSON.stringify({ proxy: { timestamp: Date.parse(NOON), method: "GET", path: "/x", statusCode: 404 } }),
  Logback: JSON.stringify({ "@timestamp": NOON, method: "GET", requested_uri: "/x", status_code: 404 }),
  "AWS API Gateway": JSON.stringify({ requestTime: "20/Nov/2026:12:00:00 +0000", routeKey: "GET /x", status: "404" }),
  "CloudFront, real-time": JSON.stringify({
    timestamp: NOON,
    "cs-method": "GET",
    "cs-uri-stem": "/x",
    "sc-status": 404,
  }),
  "Envoy, gRPC": JSON.stringify({
    common_properties: { start_time: NOON },
    request: { request_method: "GET", authority: "a.example", path: "/x" },
    response: { response_code: 404, response_headers_bytes: "90" },
  }),
};

test.each(Object.entries(LINES))("each line of %s is an exchange, pasted and piece by piece", async (_, line) => {
  const text = `${line}\n${line}\n`;
  const { form, exchanges } = readExchanges(text);
  expect([form, exchanges.map(summary)]).toEqual(["log", [SEEN, SEEN]]);
  expect(await readByLine(text)).toEqual(exchanges);
  expect(isLog(text)).toBe(true);
});

test.each(["logrus", "a text and a body", "zap with an error"])("the line of %s has its body", (name) => {
  const [exchange] = readExchanges(`${LINES[name]}\n${LINES[name]}`).exchanges;
  const body = exchange?.response.body;
  expect(typeof body === "string" ? JSON.parse(body) : body).toEqual(JSON.parse(BODY));
});

test.each([
  ["morgan", "GET /x 404 3.123 ms - 58\n\u001b[0mGET /x \u001b[33m404\u001b[0m 1.2 ms - -\u001b[0m\n"],
  ["lograge", "method=GET path=/x format=json status=404 duration=58.33\nmethod=GET path=/x status=404 view=1\n"],
])("lines of %s have no time", (_, text) => {
  expect(readExchanges(text).exchanges.map(summary)).toEqual([
    ["GET", "/x", 404, undefined],
    ["GET", "/x", 404, undefined],
  ]);
});

describe("the extended format of the W3C", () => {
  const IIS = `#Software: Microsoft Internet Information Services 10.0
#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-host sc-status
2026-11-20 12:00:00 192.0.2.4 GET /x id=7 443 a.example 404
2026-11-20 12:00:00 192.0.2.4 GET /x - 443 a.example
#Fields: date time cs-method sc-status cs-uri-stem
2026-11-20 12:00:00 POST 503 /y
`;

  test("is read with the fields that it names, also where they change", async () => {
    const { form, exchanges } = readExchanges(IIS);
    expect([form, exchanges.map(summary)]).toEqual([
      "log",
      [
        ["GET", "/x?id=7", 404, NOON],
        ["POST", "/y", 503, NOON],
      ],
    ]);
    expect(exchanges[0]?.request?.headers).toEqual([["host", "a.example"]]);
    expect(await readByLine(IIS)).toEqual(exchanges);
  });

  test("has tabs where CloudFront wrote it", () => {
    const text =
      "#Version: 1.0\n#Fields: date time cs-method cs(Host) cs-uri-stem sc-status cs(User-Agent) x-host-header\n2026-11-20\t12:00:00\tGET\td1.cloudfront.example\t/x\t404\ta b\ta.example\n";
    const [exchange] = readExchanges(text).exchanges;
    expect(exchange && [summary(exchange), exchange.request?.headers]).toEqual([SEEN, [["host", "a.example"]]]);
  });
});

const tags = (typed: boolean) =>
  Object.entries({ "http.method": "GET", "http.url": "/x", "http.status_code": "404" }).map(([key, value]) => ({
    key,
    value: typed ? { stringValue: value } : value,
  }));
const EXPORTS: Record<string, unknown> = {
  Loki: {
    status: "success",
    data: {
      resultType: "streams",
      result: [
        {
          stream: { app: "a" },
          values: [[`${Date.parse(NOON)}000000`, '{"method":"GET","url":"/x","status":404}']],
        },
      ],
    },
  },
  Grafana: [{ line: '- "GET /x HTTP/1.1" 404 58', timestamp: `${Date.parse(NOON)}000000`, fields: {} }],
  OpenTelemetry: {
    resourceSpans: [
      { scopeSpans: [{ spans: [{ startTimeUnixNano: `${Date.parse(NOON)}000000`, attributes: tags(true) }] }] },
    ],
  },
  Jaeger: { data: [{ traceID: "a", spans: [{ startTime: Date.parse(NOON) * 1000, tags: tags(false) }] }] },
  Zipkin: [
    {
      timestamp: Date.parse(NOON) * 1000,
      tags: { "http.method": "GET", "http.path": "/x", "http.status_code": "404" },
    },
  ],
  "Application Insights": {
    tables: [
      {
        columns: [{ name: "timestamp" }, { name: "name" }, { name: "url" }, { name: "resultCode" }],
        rows: [[NOON, "GET Devices/Get", "https://a.example/x", "404"]],
      },
    ],
  },
  "Azure Monitor": {
    records: [{ time: NOON, properties: { CsMethod: "GET", CsUriStem: "/x", CsHost: "a.example", ScStatus: 404 } }],
  },
  "Elasticsearch, with fields": {
    hits: {
      hits: [
        {
          fields: {
            "http.response.status_code": [404],
            "http.request.method": ["GET"],
            "url.path": ["/x"],
            "@timestamp": [NOON],
          },
        },
      ],
    },
  },
  "New Relic": {
    results: [{ timestamp: Date.parse(NOON), "request.method": "GET", "request.uri": "/x", "http.statusCode": 404 }],
  },
};

test.each(Object.entries(EXPORTS))("what %s exports is a log", (_, value) => {
  const { form, exchanges } = readExchanges(JSON.stringify(value, undefined, 2));
  expect([form, exchanges.map(summary)]).toEqual(["log", [SEEN]]);
});

test("names of columns may have a unit in brackets", () => {
  const text = `timestamp [UTC],name,url,success,resultCode\n${NOON},GET /x,https://a.example/x,False,404\n`;
  expect(readExchanges(text).exchanges.map(summary)).toEqual([SEEN]);
});

test.each([
  ["an answer with results", { results: [{ status: "failed", name: "GET it" }] }],
  ["an answer with rows", { columns: ["name", "state"], rows: [["GET", "404"]] }],
  ["records without requests", { records: [{ properties: { status: 404, title: "x" } }] }],
  ["pairs of texts", { data: { result: [{ values: [["status", "404"]] }] } }],
])("%s stays a body", (_, value) => {
  const body = JSON.stringify(value);
  expect(readExchanges(body)).toMatchObject({ form: "JSON body", exchanges: [{ response: { body } }] });
});

test.each([
  ["a sentence", "The status=404 came from the proxy, the method is GET."],
  ["a list that is cut", '["a", "b"\n'],
  ["a markdown heading", "#Fields: of the answer\nstatus 404"],
])("%s is no log", (_, text) => {
  expect(isLog(text)).toBe(false);
});
