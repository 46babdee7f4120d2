/** Any exchange that is printed in a form is read back; anything at all is read without an exception. */
import { longTextOf, runWithoutHanging } from "../test/without-hanging.ts";
import { readExchanges, type CapturedExchange, type HeaderLine } from "@faultline/exchanges";
import fc from "fast-check";
import { expect, test } from "vitest";

interface Printed {
  method: string;
  path: string;
  status: number;
  headers: readonly HeaderLine[];
  body: string;
}

const NAMES = ["X-Request-Id", "Retry-After", "ETag", "x-lower", "Set-Cookie"];
const visible = fc
  .string({ unit: fc.constantFrom(..."abz09 ,;=\"'/:-_".split("")), maxLength: 20 })
  .map((text) => text.trim());
const word = fc.string({ unit: "grapheme", maxLength: 12 });
const json = fc.oneof(
  fc.dictionary(word, fc.oneof(word, fc.integer(), fc.constant(null), fc.array(word, { maxLength: 3 })), {
    maxKeys: 4,
  }),
  fc.array(fc.dictionary(fc.constantFrom("code", "message", "id"), word, { maxKeys: 3 }), { maxLength: 3 }),
);
const body = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  json.map((value) => `${JSON.stringify(value, null, 2)}\n`),
  fc.constantFrom(
    "",
    "<html>\n<p>HTTP/1.1 404 no</p>\n</html>\n",
    "service unavailable",
    "upstream: connect failed\n\nsee log\n",
    '<?xml version="1.0"?><e/>',
  ),
);
const printed: fc.Arbitrary<Printed> = fc.record({
  method: fc.constantFrom("GET", "POST", "DELETE", "PATCH"),
  path: fc.constantFrom("/", "/v1/devices?limit=2", "/a%20b"),
  status: fc.constantFrom(200, 201, 400, 401, 404, 409, 422, 429, 500, 503, 599),
  headers: fc.array(fc.tuple(fc.constantFrom(...NAMES), visible), { maxLength: 5 }),
  body,
});

const bytes = (text: string) => new TextEncoder().encode(text).length;
const HOST: HeaderLine = ["Host", "api.example"];

/** The headers with which a server sends the body. */
const sent = ({ headers, body }: Printed): HeaderLine[] => [...headers, ["Content-Length", String(bytes(body))]];

function head({ status, ...rest }: Printed, version: string, eol: string, mark = ""): string {
  const lines = [
    `${version} ${status}${version < "HTTP/2" ? " Some Reason" : " "}`,
    ...sent({ status, ...rest }).map(([name, value]) => `${name}: ${value}`),
    "",
  ];
  return lines.map((line) => `${mark}${line}${eol}`).join("");
}

function requestHead({ method, path }: Printed, mark = ""): string {
  return [`${method} ${path} HTTP/1.1`, `${HOST[0]}: ${HOST[1]}`, "Accept: */*", ""]
    .map((line) => `${mark}${line}\r\n`)
    .join("");
}

const PRINTERS: Readonly<Record<string, (exchange: Printed) => string>> = {
  "curl -i, HTTP/1.1": (exchange) => head(exchange, "HTTP/1.1", "\r\n") + exchange.body,
  "curl -i, HTTP/1.0, LF": (exchange) => head(exchange, "HTTP/1.0", "\n") + exchange.body,
  "curl -i, HTTP/2": (exchange) => head(exchange, "HTTP/2", "\r\n") + exchange.body,
  "curl -i, HTTP/3": (exchange) => head(exchange, "HTTP/3", "\r\n") + exchange.body,
  "curl -i after a prompt, with the next one": (exchange) =>
    `$ curl -i https://api.example/\n${head(exchange, "HTTP/1.1", "\n")}${exchange.body}\nuser@host:~$ `,
  "curl -i after 100 and a redirect": (exchange) =>
    `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 301 Moved\r\nLocation: /a\r\nContent-Length: 9\r\n\r\n${head(exchange, "HTTP/1.1", "\r\n")}${exchange.body}`,
  "curl -i with a BOM": (exchange) => `\ufeff${head(exchange, "HTTP/1.1", "\r\n")}${exchange.body}`,
  "curl -i with bold names": (exchange) =>
    head(exchange, "HTTP/1.1", "\r\n").replaceAll(/^([\w-]+):/gm, "\u001b[1m$1\u001b[0m:") + exchange.body,
  "curl -v": (exchange) =>
    `*   Trying 127.0.0.1:80...\n${requestHead(exchange, "> ")}${head(exchange, "HTTP/1.1", "\r\n", "< ")}{ [5 bytes data]\n* Connection #0 to host api.example left intact\n${exchange.body}`,
  "curl -v, unbuffered": (exchange) =>
    `*   Trying 127.0.0.1:80...\n${requestHead(exchange, "> ")}${head(exchange, "HTTP/2", "\r\n", "< ")}${exchange.body}* Connection #0 to host api.example left intact\n`,
  HTTPie: (exchange) => `${requestHead(exchange)}\n\n${head(exchange, "HTTP/1.1", "\r\n")}${exchange.body}\n\n`,
  "in a fence": (exchange) => `\`\`\`http\n${head(exchange, "HTTP/1.1", "\n")}${exchange.body}\n\`\`\`\n`,
  "chunked and raw": (exchange) => {
    const chunk = exchange.body === "" ? "" : `${bytes(exchange.body).toString(16)}\r\n${exchange.body}\r\n`;
    return `${head(exchange, "HTTP/1.1", "\r\n").replace(/Content-Length: \d+/, "Transfer-Encoding: chunked")}${chunk}0\r\n\r\n`;
  },
  HAR: (exchange) =>
    JSON.stringify({
      log: {
        version: "1.2",
        entries: [
          {
            request: { method: exchange.method, url: `http://api.example${exchange.path}`, headers: [] },
            response: {
              status: exchange.status,
              headers: sent(exchange).map(([name, value]) => ({ name, value })),
              content: { size: bytes(exchange.body), text: exchange.body },
            },
          },
        ],
      },
    }),
  fetch: (exchange) => JSON.stringify({ status: exchange.status, headers: sent(exchange), body: exchange.body }),
  axios: (exchange) =>
    JSON.stringify({
      message: "Request failed",
      config: { method: exchange.method.toLowerCase(), url: exchange.path, baseURL: "http://api.example" },
      response: { status: exchange.status, headers: sent(exchange), data: exchange.body },
    }),
};

test.each(Object.entries(PRINTERS))("an exchange printed as %s is read back", (name, print) => {
  fc.assert(
    fc.property(printed, (exchange) => {
      const { exchanges } = readExchanges(print(exchange));
      expect(exchanges).toHaveLength(1);
      const { request, response } = exchanges[0] as CapturedExchange; // there is one
      const headers = name === "chunked and raw" ? exchange.headers : sent(exchange);
      const shown = response.headers.filter(([key]) => key !== "Transfer-Encoding");
      expect({ status: response.status, headers: shown, body: response.body }).toEqual({
        status: exchange.status,
        headers,
        body: exchange.body,
      });
      if (/curl -v|HTTPie|HAR|axios/.test(name)) {
        expect(request).toMatchObject({ method: exchange.method, url: `http://api.example${exchange.path}` });
      }
    }),
  );
});

test("bytes give what their text gives, in UTF-8 and UTF-16", () => {
  fc.assert(
    fc.property(printed, (exchange) => {
      const text = `${head(exchange, "HTTP/1.1", "\r\n")}${exchange.body}`;
      expect(readExchanges(new TextEncoder().encode(text))).toEqual(readExchanges(text));
      const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
      expect(readExchanges(wide)).toEqual(readExchanges(text));
    }),
  );
});

/** Pieces of every form, in any order. */
const PIECES = [
  "HTTP/1.1 404 Not Found",
  "< HTTP/2 503",
  "> GET / HTTP/1.1",
  "Content-Length: 999999",
  "Content-Length: 3",
  "Transfer-Encoding: chunked",
  "a: b",
  "  ",
  "",
  "5",
  "{",
  "}",
  '{"status":404,"headers":{}}',
  '{"log":{"entries":[{}]}}',
  "* Closing connection 0",
  "% Total    % Received",
  "\r  0     0    0",
  "\u001b[1m",
  "--2026-11-25 18:55:04--  http://a/",
  "curl: (7) no",
  "$ curl -i 'x",
  "```",
  "> ",
  "<",
  "\ufeff",
  "\u0000\u001f\ufffd",
  "[",
  "null",
  "1",
];

test("whatever comes in, there is a capture, and nothing is thrown", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })), { maxLength: 30 });
  fc.assert(
    fc.property(fc.tuple(text, fc.constantFrom("\n", "\r\n", "", " ")), ([pieces, between]) => {
      const { exchanges, form } = readExchanges(pieces.join(between));
      expect(form).not.toBe("");
      for (const { response, position } of exchanges) {
        expect(Array.isArray(response.headers)).toBe(true);
        expect(Object.values(position)[0]).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 2000 },
  );
  fc.assert(fc.property(fc.json(), (value) => void readExchanges(value)));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (value) => void readExchanges(value)));
  for (const odd of [undefined, null, 5, {}, [], Symbol("x")]) {
    expect(readExchanges(odd as unknown as string).form).toBe("empty"); // callers without types
  }
});

test.each([
  ["heads with a length beyond the end", "HTTP/1.1 404 No\nContent-Length: 99999999\n\nx\n"],
  ["heads without bodies", "HTTP/1.1 302 Found\nLocation: /\n\n"],
  ["marked heads", "> GET / HTTP/1.1\n> \n< HTTP/1.1 404 No\n< \n"],
  ["prompts", "$ curl -i 'a\n"],
  ["chunk sizes", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n1\n"],
  ["line ends", "\n"],
  ["tabs", "\t"],
  ["quotes", "'\"\\"],
  ["progress", "  % Total    % Received\n\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:-- "],
  ["braces before messages", "}HTTP/1.1 404 x"],
  ["escapes", "\u001b]8;;"],
  ["brackets", "[{"],
  ["log lines", '{"status":404,"method":"GET"}\n'],
  ["spaces", "HTTP/1.1 404 No\nA:          "],
  ["dates of wget", "--2026-11-25 18:55:04--  http://a/\n  HTTP/1.1 404\n"],
  ["a long line", "> "],
  ["lines of Envoy", '[2026-11-20T12:00:00Z] "GET '],
  ["pairs", 'status=404 method="GET '],
  ["lines of pairs", "status=404 method=GET a=b\n"],
  ["rows of a table", "a,b\n"],
  ["fields", "#Fields: a b c\na b c\n"],
  ["members", "a:\n - b: c\n"],
  ["stacks", "Error: a\n    at b (c:1:2) {\n  a: Ab: c,\n"],
  ["values beside a stack", "\n    at b\n{ a: Ab: c, "],
  ["tags and strings that go on", "{ a: [B] [C] 'd' +\n 'e', "],
  ["places of source lines", 'File "a", line 1, in b\n    {"c": 1}\n    ^^^\na:1\n'],
  ["rows of a trace", "<= Recv data, 9 bytes (0x9)\n0000: {}.{}.\n"],
  ["rows of bytes", "<= Recv data, 9 bytes (0x9)\n0000: 48 54 54 50 48 54 54 50 48 54 54 50 48 54 54 50 H\n"],
  ["literals", '-> "HTTP/1.1 200 OK\\r\\n"\n<- "a\\x41"\n'],
  ["frames", "[  0.001] recv (stream_id=1) :status: 200\n          a: b\n"],
  ["packets", "12:00:00.000000 IP a.1 > b.2: Flags [P.], length 9\nE..GET / HTTP/1.1\na: b\n"],
  ["flows", "127.0.0.1:1: GET http://a/\n << 200 OK 1b\n    a: b\n"],
  ["boxes", "  200 OK \u2605 1ms \u2605 b\n  \u250c \u2193 a\n  \u2502 {}\n"],
  ["pairs with objects", 'status=404 method=GET a={"b": 1} '],
  ["what curl writes out", '{"url_effective":"a","http_code":200}\n'],
  ["words of errno", " (Connection refused) - Connection refused at a line 1 "],
])("reading takes time in proportion to the length of %s", (_, unit) => {
  const text = longTextOf(unit);
  runWithoutHanging(() => void readExchanges(text));
});
