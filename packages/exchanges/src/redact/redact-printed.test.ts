/** Secrets in what programs print that is no JSON. */
import { expect, test } from "vitest";
import { readExchanges } from "../read-exchanges.ts";
import { hideSecrets, redact, secretsOf } from "./redact.ts";

const SECRET = "correcthorse";

test.each([
  ["print_r", `Array\n(\n    [code] => 429\n    [password] => ${SECRET}\n)`],
  ["var_dump", `array(1) {\n  ["password"]=>\n  string(12) "${SECRET}"\n}`],
  ["NSDictionary", `{\n    code = 429;\n    password = "${SECRET}";\n}`],
  ["a tree of Splunk", `{ [-]\n   code: 429\n   password: ${SECRET}\n}`],
  ["a drawn table", `| name | value |\n| status | 429 |\n| password | ${SECRET} |`],
  ["a table of Markdown", `| status | api_key |\n|---|---|\n| 429 | ${SECRET} |`],
  ["an export with commas", `status,url,authorization,body\n429,https://a.example/1,Bearer ${SECRET},"{""a"":1}"`],
  ["an export with tabs", `status\tcookie\tid\n429\tsid=${SECRET}\t7`],
  ["bytes", `[${[...new TextEncoder().encode(`{"code":429,"password":"${SECRET}"}`)].join(" ")}]`],
  ["curl", `curl --http2 --proxy-user bob:${SECRET} https://a.example/1\n{"code":429}`],
  ["curl with OAuth", `curl --oauth2-bearer ${SECRET} https://a.example/1\n{"code":429}`],
])("in %s are removed, and learnt", (_, text) => {
  const { exchanges } = readExchanges(text);
  expect(JSON.stringify(redact(exchanges).exchanges)).not.toContain(SECRET);
  expect(secretsOf(exchanges, text)(`${SECRET} was refused`)).not.toContain(SECRET);
});

test("an item of PHP ends with its line", () => {
  expect(hideSecrets("[password] => correct horse\n[id] => 7")).toBe("[password] => [removed: password]\n[id] => 7");
});

test("what stands beside them stays", () => {
  expect(hideSecrets("Array\n(\n    [request_id] => rq-1\n    [token] => abc\n)")).toContain("rq-1");
  expect(secretsOf([], "status,password\n429,correcthorse\n")("status 429")).toBe("status 429");
});

test.each(["", "< "])("a cookie that a terminal broke behind %j is removed as a whole", (mark) => {
  const head = ["HTTP/2 429 ", "set-cookie: sid=abcdefghijklmnopqrstuvwxyz0123456789", "retry-after: 7", ""];
  const lines = head.flatMap((line) => (line.startsWith("set") ? [mark + line, `${SECRET}; Path=/`] : [mark + line]));
  const { exchanges } = readExchanges([...lines, '{"code":429}'].join("\n"));
  expect(exchanges[0]?.response.body).toBe('{"code":429}');
  expect(exchanges[0]?.response.headers).toContainEqual(["retry-after", "7"]);
  expect(JSON.stringify(redact(exchanges).exchanges)).not.toContain(SECRET);
});

test("options of curl are no addresses", () => {
  const { exchanges } = readExchanges('curl --http1.1 --tlsv1.2 -sS https://a.example/1\n{"code":429}');
  expect(exchanges[0]?.request?.url).toBe("https://a.example/1");
});
