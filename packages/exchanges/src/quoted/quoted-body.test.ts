/** Bodies and statuses in what clients print, loggers write and people paste. */
import { readExchanges } from "@faultline/exchanges";
import { describe, expect, test } from "vitest";

const BODY = { object: "error", code: 404, type: "not_found", message: "No such device." };
const LINE = JSON.stringify(BODY);
const PAGE = JSON.stringify(BODY, null, 2);
const ESCAPED = LINE.replaceAll('"', '\\"');
const URL = "https://api.example/v3/devices/1";
const marked = (mark: string, text = PAGE): string =>
  text
    .split("\n")
    .map((line) => mark + line)
    .join("\n");

function read(input: string | Uint8Array): { status: number | undefined; body: unknown } {
  const { exchanges } = readExchanges(input);
  expect(exchanges).toHaveLength(1);
  const { status, body } = exchanges[0]?.response ?? {};
  return { status, body: typeof body === "string" ? JSON.parse(body) : body };
}

describe("a body is found", () => {
  test.each([
    ["in a fence below words", `We got this:\n\n\`\`\`json\n${PAGE}\n\`\`\`\nThanks`],
    ["in a fence of tildes", `~~~\n${PAGE}\n~~~`],
    ["in a sentence", `The server answered ${LINE} and then stopped.`],
    ["in a mail that was answered twice", marked("> > ")],
    ["behind bars", marked("| ")],
    [
      "behind numbers of lines",
      PAGE.split("\n")
        .map((line, at) => `${at + 1}  ${line}`)
        .join("\n"),
    ],
    ["in a string of JSON", JSON.stringify(LINE)],
    ["with escaped quotation marks", ESCAPED],
    ["with escapes in the place of line ends", PAGE.replaceAll("\n", "\\n")],
    ["between the quotation marks of a shell", `'${LINE}'`],
    ["as bytes of Python", `b'${LINE}'`],
    ["as a dictionary of Python", LINE.replaceAll('"', "'")],
    ["as a hash of Ruby", LINE.replaceAll('":', '"=>')],
    ["as Node prints an object", `{ object: 'error', code: 404, type: 'not_found', message: 'No such device.' }`],
    ["with a comma at the end", PAGE.replace(/\n}$/, ",\n}")],
    ["with comments", PAGE.replace("{", "{ // the answer\n/* all of it */")],
    ["with the quotation marks of a text processor", LINE.replaceAll(/"([^"]*)"/g, "“$1”")],
    ["with spaces that do not break", PAGE.replaceAll("  ", "\u00a0\u00a0")],
    ["with entities of HTML", LINE.replaceAll('"', "&quot;")],
    ["in base64", Buffer.from(LINE).toString("base64")],
    ["broken inside a string", LINE.replace("such device", "such\ndevice")],
    ["in UTF-16 without a mark", Buffer.from(LINE, "utf16le")],
    ["behind a character without width", `\u200b${LINE}`],
    ["before a character with the value zero", `${LINE}\0`],
    ["in a statement", `const body = ${PAGE};`],
    ["behind a copied request", `curl '${URL}' \\\n  -d '{"name":"x"}'\n${PAGE}`],
    ["behind a copied call of fetch", `fetch("${URL}", { "headers": { "accept": "*/*" }, "method": "GET" });\n${PAGE}`],
    ["in an error of PowerShell", `Invoke-RestMethod : ${PAGE}\r\nAt line:1 char:1\r\n+ Invoke-RestMethod ${URL}\r\n`],
    ["in a line of k6", `time="2026-11-25T10:00:00Z" level=info msg="${ESCAPED}" source=console`],
    ["in a line of Docker", JSON.stringify({ log: `${LINE}\n`, stream: "stderr", time: "2026-11-25T10:00:00Z" })],
    ["in the console of Postman", `GET ${URL}: {\n "Request Headers": {}, "Response Body": ${JSON.stringify(LINE)}\n}`],
  ])("%s", (_, input) => {
    expect(read(input)).toEqual({ status: undefined, body: BODY });
  });

  test.each([
    ["behind `curl -w`", `${LINE}\n404`],
    ["behind `curl -i -w`", `HTTP/2 404\ncontent-type: application/json\n\n${LINE}\nHTTP_CODE:404`],
    ["below a head without a version", `404 Not Found\ncontent-type: application/json\n\n${LINE}`],
    ["in a panel of a browser", `Request URL: ${URL}\nStatus Code: 404 Not Found\n\n${PAGE}`],
    ["by PowerShell", `StatusCode        : 404\r\nContent           : ${LINE}\r\nRawContentLength  : 75\r\n`],
    ["by Spring", `HttpClientErrorException$NotFound: 404 : [${LINE}]`],
    ["by Feign", `feign.FeignException$NotFound: [404 Not Found] during [GET] to [${URL}]: [${LINE}]`],
    ["by OkHttp", `--> GET ${URL}\n--> END GET\n<-- 404 ${URL} (123ms)\n\n${LINE}\n<-- END HTTP`],
    ["by Guzzle", `Client error: \`GET ${URL}\` resulted in a \`404 Not Found\` response:\n${LINE}`],
    ["by Go", `GET "${URL}": unexpected status code: 404, body: ${LINE}`],
    [
      "by axios",
      `AxiosError: failed\n    at settle {\n  config: { url: '${URL}' },\n  response: {\n    status: 404,\n    headers: Object [AxiosHeaders] { a: 'b' },\n    data: ${LINE}\n  }\n}`,
    ],
    [
      "by mitmproxy",
      `GET ${URL}\n    Host: api.example\n\n << HTTP/2.0 404 Not Found 75b\n    content-type: application/json\n\n    ${LINE}\n`,
    ],
    [
      "by Insomnia",
      `* Using HTTP/2\n\n> GET /x HTTP/2\n> Host: a.example\n\n< HTTP/2 404 \n< content-type: application/json\n\n| ${LINE}\n`,
    ],
    [
      "in a log of GitHub Actions",
      ["##[group]Run curl -i x", "HTTP/2 404 ", "content-type: application/json", "", LINE]
        .map((line, at) => `2026-11-25T10:00:0${at}.1234567Z ${line}`)
        .join("\n"),
    ],
    [
      "in the output of a container",
      ["HTTP/1.1 404 Not Found", "Content-Type: application/json", "", LINE]
        .map((line) => `app-1  | ${line}`)
        .join("\n"),
    ],
    [
      "by HTTPoison",
      `** (RuntimeError) %HTTPoison.Response{status_code: 404, body: "${ESCAPED}", headers: [{"Content-Type", "a/b"}], request_url: "${URL}"}`,
    ],
    [
      "by a client that is generated for Python",
      `client.exceptions.NotFoundException: (404)\nReason: Not Found\nHTTP response headers: HTTPHeaderDict({'A': 'b'})\nHTTP response body: ${LINE}`,
    ],
    [
      "by Ansible",
      `fatal: [localhost]: FAILED! => {"changed": false, "json": ${LINE}, "msg": "failed", "redirected": false, "status": 404, "url": "${URL}"}`,
    ],
    ["by zap", JSON.stringify({ level: "error", msg: "failed", status: 404, body: LINE })],
    ["by winston", JSON.stringify({ level: "error", message: "failed", meta: { status: 404, body: BODY } })],
    ["in the message of a record", JSON.stringify({ level: "error", message: `failed: 404 ${LINE}` })],
    ["in logfmt", `level=error msg="call failed" status=404 body="${ESCAPED}"`],
    ["by syslog", `Nov 25 10:00:00 host app[12]: call failed: status=404 body=${LINE}`],
    [
      "in the log of an archive",
      JSON.stringify({
        entries: [{ request: { method: "GET", url: URL }, response: { status: 404, content: { text: LINE } } }],
      }),
    ],
  ])("with its status %s", (_, input) => {
    expect(read(input)).toEqual({ status: 404, body: BODY });
  });
});

describe("a status is found", () => {
  test.each([
    "curl: (22) The requested URL returned error: 404",
    "AxiosError: Request failed with status code 404",
    "HTTPError: Response code 404 (Not Found)",
    `requests.exceptions.HTTPError: 404 Client Error: Not Found for url: ${URL}`,
    `httpx.HTTPStatusError: Client error '404 Not Found' for url '${URL}'`,
    "Invoke-WebRequest : The remote server returned an error: (404) Not Found.",
    "Response status code does not indicate success: 404 (Not Found).",
    `GET ${URL} 404 (Not Found)`,
    "HTTP request sent, awaiting response... 404 Not Found",
    '1.2.3.4 - - [25/Nov/2026:10:00:00 +0000] "GET /v3/devices/1 HTTP/1.1" 404 120 "-" "curl/8"',
    'Nov 25 10:00:00 lb haproxy[12]: 10.0.0.1:5123 [25/Nov/2026:10:00:00.123] in api/<NOSRV> 0/-1/-1/-1/0 404 212 - - SC-- 1/1/0/0/0 0/0 "GET /x HTTP/1.1"',
    'https 2026-11-25T10:00:00.123456Z app/lb/1 10.0.0.1:5123 10.0.0.5:80 0.000 60.001 0.000 404 - 120 300 "GET https://api.example:443/x HTTP/2.0" "curl/8" -',
    `Error: reqwest::Error { kind: Status(404), url: "${URL}" }`,
    `Error: reqwest::Error { kind: Status(404, None), url: Url { scheme: "https", host: Some(Domain("api.example")) } }`,
    "expect(received).toBe(expected)\n\n    Expected: 200\n    Received: 404\n",
    "error: Assert status code\n 2 | HTTP 200\n   |      ^^^ actual value is <404>\n",
    "java.lang.AssertionError: Status expected:<503> but was:<404>",
    "Expected status code 503 but was 404",
    "expected status 500, got 404",
    "AssertionError: expected 404 to equal 500",
    "expected success, got 404",
    "Expected a list but received 404",
  ])("in %j", (input) => {
    expect(read(input)).toEqual({ status: 404, body: undefined });
  });

  test.each([
    "We waited 404 ms.",
    "It took 500 attempts.",
    "port 443 is closed",
    "HTTP 200 OK",
    "see ticket ABC-404",
    "received: 404 bytes",
    "expected HTTP/1.1 404 but got HTTP/1.1 200",
    "expected status 404, got 200",
    "Status expected:<404> but was:<200>",
    "AssertionError: expected 200 to be 503",
  ])("not in %j", (input) => {
    expect(readExchanges(input).exchanges[0]?.response.status).toBeUndefined();
  });

  test.each([
    ["Guzzle", " (truncated...)\n in RequestException.php:113"],
    ["a logger", "... (12 more bytes)"],
    ["nobody", ""],
  ])("with the start of the body that %s cut", (_, mark) => {
    const body = LINE.slice(0, 50);
    const input = `\`GET ${URL}\` resulted in a \`404 Not Found\` response:\n${body}${mark}`;
    expect(readExchanges(input).exchanges[0]?.response).toMatchObject({ status: 404, body });
  });
});

test("the host and the method of a request come from the text", () => {
  const [exchange] = readExchanges(
    `feign.FeignException: [404 Not Found] during [GET] to [${URL}]: [${LINE}]`,
  ).exchanges;
  expect(exchange?.request).toMatchObject({ method: "GET", url: URL });
});

test.each([
  ["cut off", LINE.slice(0, 50)],
  ["cut off behind a whole one", `${LINE}\n${LINE.slice(0, 50)}`],
  ["cut off in a list", `[${LINE}`],
])("a body that is %s stays unreadable", (_, input) => {
  expect(readExchanges(input).notes).toMatchObject([{ kind: "unreadable" }]);
});

test("reading ends, whatever the text is", () => {
  for (const input of [
    "{".repeat(200_000),
    `${"{a:".repeat(100_000)}`,
    `x ${'{"'.repeat(100_000)}`,
    "[".repeat(100_000),
  ]) {
    const start = process.cpuUsage().user;
    readExchanges(input);
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  }
});

test("each line that has a status and a body is an exchange", () => {
  const line = (status: number): string => `2026-11-25 10:00:00 ERROR GET ${URL} failed: ${status} - ${LINE}`;
  const { exchanges, form } = readExchanges(`2026-11-25 INFO start\n${line(404)}\n${line(500)}\nend`);
  expect(form).toBe("log");
  expect(exchanges.map(({ response: { status }, position }) => ({ status, position }))).toEqual([
    { status: 404, position: { line: 2 } },
    { status: 500, position: { line: 3 } },
  ]);
});
