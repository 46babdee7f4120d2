/** Bodies as programs, terminals and tables print them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readExchanges } from "../read-exchanges.ts";

const BODY = { code: 9646, text: "Too many requests" };
const JSON_TEXT = JSON.stringify(BODY);
const bytes = [...new TextEncoder().encode(JSON_TEXT)];
const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0"));

function bodyIn(text: string): unknown {
  const body = readExchanges(text).exchanges.at(-1)?.response.body;
  return typeof body === "string" ? JSON.parse(body) : body;
}

describe("the body is found", () => {
  test.each([
    ["as Go prints bytes", `body: [${bytes.join(" ")}]`],
    ["as Java prints bytes", `byte[] = [${bytes.join(", ")}]`],
    ["as Node prints a Buffer", `<Buffer ${hex.join(" ")}>`],
    ["as hexdump -C prints it", dumped("  ")],
    ["as a map of Java", "{code=9646, text=Too many requests}"],
    ["as a record of Java", "ApiError(code=9646, text=Too many requests)"],
    ["as print_r prints it", "Array\n(\n    [code] => 9646\n    [text] => Too many requests\n)"],
    [
      "as var_dump prints it",
      'array(2) {\n  ["code"]=>\n  int(9646)\n  ["text"]=>\n  string(17) "Too many requests"\n}',
    ],
    ["as NSDictionary", '{\n    code = 9646;\n    text = "Too many requests";\n}'],
    ["in YAML", "code: 9646\ntext: Too many requests"],
    ["in a drawn table", "+------+------+\n| code | 9646 |\n| text | Too many requests |\n+------+------+"],
    ["without its braces", '"code": 9646,\n"text": "Too many requests"'],
    ["without its beginning", 'ed","code":9646,"text":"Too many requests"}'],
    ["in a fence of Jira", `What is this?\n{code:json}\n${JSON_TEXT}\n{code}\nThanks`],
  ])("%s", (_, text) => {
    expect(bodyIn(text)).toEqual(BODY);
  });

  test("whatever the width at which a terminal broke it", () => {
    const long = {
      error: "device_is_not_registered_here",
      text: "The device has to be registered first, by its owner.",
    };
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 28 }), (width) => {
        const lines = JSON.stringify(long).match(new RegExp(`.{1,${width}}`, "g")) ?? [];
        expect(bodyIn(lines.join("\n"))).toEqual(long);
      }),
      { numRuns: 20 },
    );
  });

  test("with the spaces at which a mail broke it", () => {
    expect(bodyIn('{"code":9646,"text":"Too many\nrequests","title":"Invalid\nAction"}')).toEqual({
      ...BODY,
      title: "Invalid Action",
    });
  });
});

function dumped(gap: string): string {
  const rows = Array.from({ length: Math.ceil(hex.length / 16) }, (_, row) => hex.slice(row * 16, row * 16 + 16));
  return rows.map((row, at) => `${(at * 16).toString(16).padStart(8, "0")}${gap}${row.join(" ")}  |…|`).join("\n");
}

test.each([
  ["a message of git", "error: could not apply\nhint: resolve the conflicts"],
  ["headers", "content-type: application/json\ndate: Tue, 03 Mar 2026 10:12:13 GMT"],
  ["a response of OkHttp", "Response{protocol=h2, message=, url=https://api.example.com}"],
])("%s is no body", (_, text) => {
  expect(readExchanges(text).form).toBe("text body");
});

test("of a body that PowerShell shows twice, the whole one counts", () => {
  const whole = '{"code":9646,"text":"Too many requests of one owner"}';
  const text = `StatusCode        : 429\nContent           : ${whole}\nRawContent        : ${whole.slice(0, 30)}…\n`;
  expect(readExchanges(text).exchanges[0]?.response).toMatchObject({ status: 429, body: JSON.parse(whole) as object });
});

test.each([
  ["aiohttp", "aiohttp.ClientResponseError: 429, message='Too Many', url='https://api.example.com/a'"],
  ["PowerShell in German", "Invoke-RestMethod : Fehler: (429) Zu viele\n+ irm https://api.example.com/a"],
  ["Firefox", "GET\nhttps://api.example.com/a\n[HTTP/2 429  141ms]"],
  ["Symfony", 'ClientException: HTTP/2 429  returned for "https://api.example.com/a".'],
  [
    "reqwest",
    'reqwest::Error { kind: Status(429), url: Url { scheme: "https", host: Some(Domain("api.example.com")), path: "/a" } }',
  ],
])("the status and the address are found in the words of %s", (_, text) => {
  const [exchange] = readExchanges(text).exchanges;
  expect([exchange?.response.status, exchange?.request?.url]).toEqual([429, "https://api.example.com/a"]);
});

test.each([
  ["Go", "&{StatusCode:429 Header:map[Retry-After:[7]]}"],
  ["Java", 'HTTP response code: 429\nbody: {"a":"b"}\nheaders: {retry-after=[7]}'],
  [
    "Swift",
    '<NSHTTPURLResponse: 0x1> { Status Code: 429, Headers {\n    "Retry-After" =     (\n        7\n    );\n} }',
  ],
  ["Elixir", '{:ok, %Env{status: 429, headers: [{"retry-after", "7"}]}}'],
  ["Chrome", "Status Code:\n429 Too Many Requests\nretry-after:\n7"],
])("Retry-After is found as %s prints it", (_, text) => {
  const [exchange] = readExchanges(text).exchanges;
  expect(exchange?.response.headers.map(([name, value]) => [name.toLowerCase(), value])).toEqual([
    ["retry-after", "7"],
  ]);
});

test("rows of an exported log are exchanges", () => {
  const text = `time,url,status,body\n2026-03-03T10:12:13Z,https://a.example/1,200,{}\n2026-03-03T10:12:14Z,https://a.example/2,429,"{""code"":9646}"\n`;
  const { exchanges, form } = readExchanges(text);
  expect(form).toBe("log");
  expect(exchanges.map(({ response }) => response.status)).toEqual([200, 429]);
  expect(exchanges[1]).toMatchObject({
    request: { url: "https://a.example/2" },
    response: { time: "2026-03-03T10:12:14.000Z" },
  });
});

test("a table in the body of a response is no log", () => {
  const { exchanges } = readExchanges("HTTP/1.1 429 Too Many Requests\nContent-Type: text/csv\n\nstatus,code\n404,5\n");
  expect(exchanges.map(({ response }) => response.status)).toEqual([429]);
});
