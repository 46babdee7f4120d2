/** What real clients printed against real servers, as `test/capture.ts` captured it. */
import { readFileSync } from "node:fs";
import { decode } from "@faultline/guards";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { readExchanges, type CapturedExchange } from "@faultline/exchanges";
import { expect, test } from "vitest";
import { BODY, HTML } from "../test/servers.ts";

const read = (name: string) => readExchanges(readFileSync(new URL(`../test/captures/${name}.txt`, import.meta.url)));

function only(name: string): CapturedExchange {
  const { exchanges } = read(name);
  expect(exchanges).toHaveLength(1);
  return exchanges[0] as CapturedExchange; // there is one
}

const NOT_FOUND = JSON.parse(BODY) as unknown;
const UPLOAD = { error: "no name", code: 422 };
const BUSY = { error: "busy", code: 503 };

test.each([
  ["curl-i", "curl -i", 404, NOT_FOUND],
  ["curl-i-progress", "curl -i", 404, NOT_FOUND],
  ["curl-i-terminal", "curl -i", 404, NOT_FOUND],
  ["curl-D", "curl -i", 404, NOT_FOUND],
  ["curl-i-location", "curl -i", 404, NOT_FOUND],
  ["curl-i-digest", "curl -i", 403, { error: "no access", code: 403 }],
  ["curl-i-continue", "curl -i", 422, UPLOAD],
  ["curl-i-proxy", "curl -i", 404, NOT_FOUND],
  ["curl-i-chunked", "curl -i", 503, BUSY],
  ["curl-i-raw-chunks", "curl -i", 503, BUSY],
  ["curl-i-decompressed", "curl -i", 409, NOT_FOUND],
  ["curl-i-repeated", "curl -i", 401, { error: "log in", code: 401 }],
  ["curl-i-old-folded", "curl -i", 500, { error: "old", code: 500 }],
  ["curl-i-http2", "curl -i", 404, NOT_FOUND],
  ["curl-i-https", "curl -i", 404, NOT_FOUND],
  ["curl-v", "curl -v", 404, NOT_FOUND],
  ["curl-v-progress", "curl -v", 404, NOT_FOUND],
  ["curl-v-bar", "curl -v", 404, NOT_FOUND],
  ["curl-v-unbuffered", "curl -v", 404, NOT_FOUND],
  ["curl-v-terminal", "curl -v", 404, NOT_FOUND],
  ["curl-v-i", "curl -v", 404, NOT_FOUND],
  ["curl-v-i-terminal", "curl -v", 404, NOT_FOUND],
  ["curl-v-i-raw-chunks", "curl -v", 503, BUSY],
  ["curl-v-location", "curl -v", 404, NOT_FOUND],
  ["curl-v-digest", "curl -v", 403, { error: "no access", code: 403 }],
  ["curl-v-continue", "curl -v", 422, UPLOAD],
  ["curl-v-proxy", "curl -v", 404, NOT_FOUND],
  ["curl-v-http2", "curl -v", 404, NOT_FOUND],
  ["curl-v-https", "curl -v", 404, NOT_FOUND],
  ["wget-S-content", "wget -S", 404, NOT_FOUND],
  ["httpie", "curl -i", 404, NOT_FOUND],
  ["httpie-v-post", "HTTPie", 422, UPLOAD],
  ["httpie-v-pretty", "HTTPie", 404, NOT_FOUND],
  ["httpie-digest", "HTTPie", 403, { error: "no access", code: 403 }],
  ["httpie-meta", "HTTPie", 409, NOT_FOUND],
])("%s is one exchange with the status and the body of the last response", (name, form, status, body) => {
  const { response } = only(name);
  expect(read(name).form).toBe(form);
  expect(response.status).toBe(status);
  expect(JSON.parse(String(response.body))).toEqual(body);
});

test.each(["curl-i-html", "curl-v-html", "httpie-html"])("%s keeps every character of a page", (name) => {
  expect(only(name).response).toMatchObject({ status: 502, body: HTML });
});

test("a text whose lines look like those of curl is kept where curl had ended its own", () => {
  expect(only("curl-v-marked-text").response.body).toBe("* broken\n> and more\n< less\n");
});

test.each([
  ["curl-I", 404],
  ["curl-D-heads-only", 404],
  ["curl-v-head", 404],
  ["curl-v-fail", 404],
  ["wget-S", 404],
])("%s shows no body, so that none is claimed", (name, status) => {
  const { response } = only(name);
  expect(response.status).toBe(status);
  expect(response.body).toBeUndefined();
});

test.each(["curl-i-no-content", "curl-v-no-content"])("%s has an empty body", (name) => {
  expect(only(name).response).toMatchObject({ status: 204, body: "" });
});

test("compressed bytes are not guessed at: a note says what they are", () => {
  expect(only("curl-i-gzip").response).not.toHaveProperty("body");
  expect(read("curl-i-gzip").notes).toEqual([
    {
      kind: "unreadable",
      text: expect.stringMatching(/^the body is compressed .* --compressed$/),
      position: { line: 1 },
    },
  ]);
});

test("headers are repeated, and folded ones are joined", () => {
  const named = (name: string, header: string) =>
    only(name).response.headers.flatMap(([key, value]) => (key.toLowerCase() === header ? [value] : []));
  expect(named("curl-i-repeated", "www-authenticate")).toEqual(['Bearer realm="a"', 'Basic realm="b"']);
  expect(named("curl-i-repeated", "set-cookie")).toEqual(["a=1; Path=/", "b=2; Path=/"]);
  expect(named("curl-i-http2", "set-cookie")).toEqual(["a=1", "b=2"]);
  expect(named("curl-i-old-folded", "x-long")).toEqual(["one two three"]);
  expect(named("curl-i-old-folded", "x-empty")).toEqual([""]);
});

test.each([
  ["curl-v", "GET", "http://127.0.0.1:8001/devices/1"],
  ["curl-v-https", "GET", "https://127.0.0.1:8005/devices/1"],
  ["curl-v-http2", "GET", "http://127.0.0.1:8002/devices/1"],
  ["curl-v-proxy", "GET", "http://127.0.0.1:8001/devices/1"],
  ["curl-v-location", "GET", "http://127.0.0.1:8001/devices/1"],
  ["curl-v-continue", "POST", "http://127.0.0.1:8001/upload"],
  ["curl-v-no-content", "DELETE", "http://127.0.0.1:8001/gone"],
  ["curl-v-head", "HEAD", "http://127.0.0.1:8001/devices/1"],
  ["wget-S", "GET", "http://127.0.0.1:8001/devices/1"],
  ["httpie-v-post", "POST", "http://127.0.0.1:8001/upload"],
])("%s names the request", (name, method, url) => {
  expect(only(name).request).toMatchObject({ method, url });
});

test("the body of a request is read where it is printed", () => {
  expect(only("httpie-v-post").request?.body).toBe('{"a": "1"}');
});

test("responses of several requests are several exchanges, each with the line of its head", () => {
  const two = read("curl-i-two-urls").exchanges;
  expect(two.map(({ response, position }) => [response.status, position])).toEqual([
    [404, { line: 1 }],
    [401, { line: 8 }],
  ]);
  const all = read("httpie-all-follow").exchanges;
  expect(all.map(({ request, response }) => [request?.url, response.status])).toEqual([
    ["http://127.0.0.1:8001/moved", 302],
    ["http://127.0.0.1:8001/devices/1", 404],
  ]);
});

test("a redirect that nobody followed is the response", () => {
  expect(only("curl-i-not-followed").response).toMatchObject({ status: 302, body: "Moved\n" });
});

test("the position counts the lines of the input, progress included", () => {
  expect(only("curl-i-progress").position).toEqual({ line: 4 });
  expect(only("curl-v-progress").position).toEqual({ line: 10 });
});

test("a connection that failed is an exchange without a response", () => {
  const { response, error } = only("curl-refused");
  expect(response).toEqual({ headers: [] });
  expect(error).toBe("curl: (7) Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server");
});

test("colours around a body alone are removed", () => {
  const { form, exchanges } = read("httpie-body-colours");
  expect(form).toBe("JSON body");
  expect(JSON.parse(String(exchanges[0]?.response.body))).toEqual(NOT_FOUND);
});

test("every exchange is decoded as it is", () => {
  const fault = decode(disruptiveTechnologies, only("curl-i-raw-chunks").response);
  expect(fault).toMatchObject({ match: "declared", status: 503, code: 503, headers: { "retry-after": "30" } });
});

test.each([
  ["quoted in a mail", (text: string) => text.replaceAll(/^(?!\n)/gm, "> ")],
  ["indented in an issue", (text: string) => text.replaceAll(/^(?=.)/gm, "    ")],
  ["in a fence of Markdown", (text: string) => `\`\`\`\n${text}\n\`\`\`\n`],
  ["with line feeds alone", (text: string) => text.replaceAll("\r", "")],
  ["behind a prompt of zsh", (text: string) => `~/work ❯ curl -i https://api.example/x\n${text}%`],
  [
    "between prompts of PowerShell",
    (text: string) => `PS C:\\> curl.exe -i https://api.example/x\r\n${text}\r\nPS C:\\>`,
  ],
  [
    "behind a command of several lines",
    (text: string) => `$ curl -i \\\n  -H 'Accept: application/json' \\\n  https://api.example/x\n${text}`,
  ],
])("a response %s is read", (_, around) => {
  const text = readFileSync(new URL("../test/captures/curl-i.txt", import.meta.url), "utf8");
  const { exchanges } = readExchanges(around(text));
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]?.response.status).toBe(404);
  expect(JSON.parse(String(exchanges[0]?.response.body))).toEqual(NOT_FOUND);
});

test.each([
  ["$ curl -si -X DELETE https://api.example/a", "DELETE", "https://api.example/a"],
  ["% curl -sI https://api.example/a", "HEAD", "https://api.example/a"],
  ['curl -i https://api.example/a -d \'{"a": "b c"}\'', "POST", "https://api.example/a"],
  ["root@host:/# curl -H 'A: b' --request=PUT --url https://api.example/a", "PUT", "https://api.example/a"],
  ["$ http PATCH api.example/a name=x", "PATCH", "api.example/a"],
  ["$ http api.example/a name=x", "POST", "api.example/a"],
  ["$ http :8000/a q==x", "GET", "localhost:8000/a"],
])("the command `%s` says what was asked", (command, method, url) => {
  const { exchanges } = readExchanges(`${command}\nHTTP/1.1 400 Bad Request\nContent-Type: text/plain\n\nno`);
  expect(exchanges[0]?.request).toMatchObject({ method, url });
  expect(exchanges[0]?.response).toMatchObject({ status: 400, ...(method === "HEAD" ? {} : { body: "no" }) });
});

test.each(["HEAD", "head", "GET"])(
  "nothing for the body of an answer to %s is an empty body only where there could be one",
  (method) => {
    const request = { method, url: "https://api.example/a", headers: [] };
    const response = { status: 200, headers: [], body: "", content: { text: "" } };
    const forms = [
      { log: { entries: [{ request, response }] } },
      { config: { method, url: request.url }, request, response: { status: 200, headers: {}, data: "" } },
      { time: "2027-01-01T00:00:00Z", method, url: request.url, status: 200, response: { body: "" } },
      `$ curl -i -X ${method} https://api.example/a\nHTTP/1.1 200 OK\nServer: x\n\n`,
    ];
    for (const form of forms) {
      const [exchange] = readExchanges(typeof form === "string" ? form : JSON.stringify(form)).exchanges;
      expect([form, exchange?.request?.method?.toLowerCase(), exchange?.response.body]).toEqual([
        form,
        method.toLowerCase(),
        method === "GET" ? "" : undefined,
      ]);
    }
  },
);

test("curl with times, and as newer releases print it, is read alike", () => {
  const text = readFileSync(new URL("../test/captures/curl-v.txt", import.meta.url), "utf8");
  const timed = text.replaceAll(/^(?=[*<>{}] )/gm, "12:00:01.123456 ");
  const newer = text
    .replace(/^\*.*\n/, "* Host 127.0.0.1:8001 was resolved.\n* IPv6: (none)\n*   Trying 127.0.0.1:8001...\n")
    .replace(
      "* Connection #0 to host 127.0.0.1 left intact\n",
      "* Request completely sent off\n* shutting down connection #0\n",
    );
  const secure = text
    .replace(
      "> GET /devices/1 HTTP/1.1",
      "* ALPN: server accepted h3\n* [HTTP/3] [0] OPENED stream for https://127.0.0.1:8001/\n> GET /devices/1 HTTP/3",
    )
    .replace("< HTTP/1.1 404 Not Found", "< HTTP/3 404");
  const [plain] = readExchanges(text).exchanges;
  for (const variation of [timed, newer, secure]) {
    expect(readExchanges(variation).exchanges[0]?.response).toEqual(plain?.response);
  }
  expect(readExchanges(secure).exchanges[0]?.request?.url).toBe("https://127.0.0.1:8001/devices/1");
});

test("a head without its end tells nothing of a body", () => {
  for (const text of ["HTTP/1.1 404 Not Found", "HTTP/2 404\nX: y\n", ":status: 404\ndate: x"]) {
    const { exchanges } = readExchanges(text);
    expect(exchanges[0]?.response.status).toBe(404);
    expect(exchanges[0]?.response).not.toHaveProperty("body");
  }
  expect(readExchanges(":status: 404\ncontent-type: text/plain\n\nno").exchanges[0]?.response).toMatchObject({
    status: 404,
    body: "no",
  });
});

test("JSON that is cut is a body with a note; a sequence is none", () => {
  expect(readExchanges('{"log":{"entries":[{"request":{"httpVersion":"HTTP/1.1"').notes).toEqual([
    { kind: "unreadable", text: "what starts like JSON cannot be parsed; it may be cut", position: { line: 1 } },
  ]);
  expect(readExchanges('{"a":1}\n{"b":2}\n').notes).toEqual([]);
});

test.each(["\u001f\u008b\b", "\u001f\ufffd\b", "\u001f\u2039\b"])("gzip that was printed as %j is no body", (bytes) => {
  for (const text of [bytes, `HTTP/1.1 404 Not Found\n\n${bytes}`]) {
    const { exchanges, notes } = readExchanges(text);
    expect(exchanges[0]?.response).not.toHaveProperty("body");
    expect(notes).toMatchObject([{ kind: "unreadable", text: expect.stringContaining("compressed") }]);
  }
});
