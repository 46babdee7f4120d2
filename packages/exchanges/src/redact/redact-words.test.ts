/** What redaction says, what it keeps, and that it ends. */
import { hideSecrets, readExchanges, redact, type CapturedExchange } from "@faultline/exchanges";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longTextOf, runWithoutHanging } from "../../test/without-hanging.ts";
import { mayHoldSecrets } from "./may-hold-secrets.ts";

const exchange = (body: unknown, rest: Partial<CapturedExchange> = {}): CapturedExchange => ({
  response: { status: 400, headers: [], body },
  position: { line: 1 },
  ...rest,
});
const bodyOf = (body: unknown): unknown => redact([exchange(body)]).exchanges[0]?.response.body;
const urlOf = (url: string): unknown =>
  redact([exchange("", { request: { url, headers: [] } })]).exchanges[0]?.request?.url;
const headerOf = (name: string, value: string): string | undefined =>
  redact([exchange("", { request: { headers: [[name, value]] } })]).exchanges[0]?.request?.headers[0]?.[1];

test.each([
  ["Authorization", "Bearer abc", "Bearer [removed: bearer token]"],
  ["authorization", "Basic YTpi", "Basic [removed: credentials]"],
  ["Authorization", "abc", "[removed: credentials]"],
  ["Cookie", "a=b", "[removed: cookies]"],
  ["X-Api-Key", "abc", "[removed: API key]"],
  ["X-RateLimit-Limit-Tokens", "40000", "40000"],
  ["X-Api-Version", "2024-11-01", "2024-11-01"],
  [
    "User-Agent",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.6723.31",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.6723.31",
  ],
  [
    "traceparent",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
  ],
])("the header %s with %j is %j", (name, value, wanted) => {
  expect(headerOf(name, value)).toBe(wanted);
});

test.each([
  ["https://api.example/v3/devices?limit=5&order=ASC&after=2026-11-25T10:00:00Z", "the same"],
  ["https://api.example/v3/devices/3fa85f64-5717-4562-b3fc-2c963f66afa6/subscriptions", "the same"],
  ["/mdm/v2/users?clientUserId=alice", "the same"],
  ["https://a:b@api.example/", "https://[removed: user information]@api.example/"],
  ["https://api.example/x#access_token=1", "https://api.example/x#[removed: fragment]"],
  ["https://docs.example/errors/#429", "the same"],
  ["https://docs.example/errors#rate-limits", "the same"],
  ["https://tools.ietf.org/html/rfc9110#section-15.5.1", "the same"],
  ["/x?token=1&a=2", "/x?token=[removed: token]&a=2"],
])("the address %s becomes %s", (url, wanted) => {
  expect(urlOf(url)).toBe(wanted === "the same" ? url : wanted);
});

test.each([
  ["numbers beyond doubles, and layout", '{ "id": 12345678901234567890,\n  "ok": 1.0 }'],
  [
    "codes",
    '{"error":{"code":"context_length_exceeded","type":"invalid_request_error","param":"max_tokens","max_tokens":4096}}',
  ],
  [
    "problem details",
    '{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","instance":"/account/12345/msgs/abc"}',
  ],
  [
    "what is said of a token",
    '{"error":"invalid_token","error_description":"The access token expired","token_type":"bearer","expires_in":3600}',
  ],
  ["pages", "<html><head><title>502 Bad Gateway</title></head><body><center>nginx/1.25.3</center></body></html>"],
  [
    "words of Java",
    "java.lang.IllegalStateException: at com.example.devices.DeviceRegistrationServiceImplementation.register(Device.java:42)",
  ],
])("a body keeps %s", (_, body) => {
  expect(bodyOf(body)).toBe(body);
});

test("a parsed body keeps its structure", () => {
  expect(bodyOf({ code: 401, login: "me", password: 123456, list: [null, true, { sToken: "x" }] })).toEqual({
    code: 401,
    login: "[removed: user name]",
    password: "[removed: password]",
    list: [null, true, { sToken: "[removed: token]" }],
  });
});

test("a key in PEM is gone, in lines and in a JSON string, also cut off", () => {
  const pem = `-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIGx1bmNo\nMHcCAQEEIGx1bmNo\n-----END EC PRIVATE KEY-----`;
  for (const text of [`key:\n${pem}\nend`, JSON.stringify({ note: `a ${pem}` }), pem.slice(0, 60)])
    expect(String(bodyOf(text))).not.toContain("MHcCAQ");
});

test("bytes are not shown", () => {
  expect(bodyOf(new Uint8Array([1, 2, 3]))).toBe("[removed: 3 bytes that are no text]");
});

test("a text of another origin loses what the exchanges showed to be secret", () => {
  const { text } = redact([exchange("", { request: { headers: [["Authorization", "Bearer swordfish7"]] } })]);
  expect(text("failed with swordfish7 at last")).toBe(
    "failed with [removed: bearer token] at last".replace("bearer token", "secret of this capture"),
  );
});

test("an exchange that looks like what we write is no way around", () => {
  const body = "[removed: swordfish7] \ue0000\ue001 swordfish7";
  const { exchanges } = redact([exchange(body, { request: { headers: [["X-Api-Key", "swordfish7"]] } })]);
  expect(JSON.stringify(exchanges)).not.toContain("swordfish7");
});

describe("whatever comes in", () => {
  test("nothing is thrown", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(text, text, fc.anything(), (name, value, body) => {
        redact([exchange(body, { request: { url: value, headers: [[name, value]], body: value }, error: value })]);
        redact(readExchanges(`${name}\n${value}`).exchanges);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "a",
    "token=",
    '{"a":',
    "[",
    "%41",
    "Bearer ",
    "-----BEGIN A KEY-----",
    "<a ",
    "https://",
    "eyJ",
    "a.",
    '"\\',
    'name="a" ',
    "content-disposition: name=a\n",
    "a@",
    "/?",
    "aB3",
    "=&",
    "data: {",
  ])("it takes time in proportion to the length of %j", (unit) => {
    const text = longTextOf(unit);
    runWithoutHanging(() => void bodyOf(text));
  });
});

const RANDOM = "q9Zk3LmX7vT2pW8nB4cR6yH1";
test.each([
  [
    "a JSON Web Token that a terminal broke",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0\nNTY3ODkwIn0.dozjgNryP4J3j\nVmNHl0w5N_XgL8",
    "NTY3ODkwIn0",
  ],
  ["a key of AWS without a name", "the key wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY is wrong", "wJalrXUtn"],
  ["a token of Discord", `the key MTA${RANDOM.slice(0, 21)}.Gabcde.${RANDOM} is wrong`, RANDOM],
  ["a key of Twilio", `the key SK${"0123456789abcdef".repeat(2)} is wrong`, "0123456789abcdef"],
  ["a token of Pulumi", `the key pul-${"0123456789abcdef".repeat(2)} is wrong`, "0123456789abcdef"],
  ["what a sentence says to be a password", "the password is hunter2swordfish", "hunter2"],
])("%s is gone, also where ids stay", (_, text, secret) => {
  expect(String(bodyOf(text))).not.toContain(secret);
  expect(hideSecrets(text)).not.toContain(secret);
});

test.each([
  ["a pair of name and value", '[["password","swordfish"],["limit","7"]]'],
  ["a pair in an object", '{"fields":[["client_secret","swordfish"]]}'],
  ["a name beside its value", '{"parameters":[{"name":"password","value":"swordfish"}]}'],
])("%s is no way around, as text and parsed", (_, body) => {
  for (const sent of [body, JSON.parse(body) as unknown]) {
    const shown = JSON.stringify(redact([{ response: { headers: [], body: sent }, position: { line: 1 } }]).exchanges);
    expect(shown).not.toContain("swordfish");
    if (body.includes("limit")) expect(shown).toContain("7");
  }
});

test("a protocol of web sockets holds the token where nothing else can", () => {
  const { exchanges } = readExchanges(
    "> GET / HTTP/1.1\n> Sec-WebSocket-Protocol: swordfish\n> \n< HTTP/1.1 401 Unauthorized\n< \n",
  );
  expect(JSON.stringify(redact(exchanges).exchanges)).not.toContain("swordfish");
});

test("without ids in mind, what only looks like chance stays", () => {
  expect(hideSecrets("device 015d2dcbb7e9a4c9e2b1000100c0ffee has no token: abc1234")).toBe(
    "device 015d2dcbb7e9a4c9e2b1000100c0ffee has no token: [removed: token]",
  );
});

test("credentials of HTTPie are not taken for the address", () => {
  const { exchanges } = readExchanges("$ http -a bob:swordfish https://api.example/x\nHTTP/1.1 404 Not Found\n\n{}");
  expect(exchanges[0]?.request?.url).toBe("https://api.example/x");
});

test("what names no secret is known at a glance, and nothing that holds one is taken for such", () => {
  expect(mayHoldSecrets('{"errorNumber":9603,"errorMessage":"Internal error."}')).toBe(false);
  const part = fc.constantFrom(
    "password=x1",
    "X-Api-Key: abcdef1",
    "Authorization: abcdef1",
    "sid=abcdef1",
    "https://a:bcdefg1@x.example/",
    "https://x.example/?code=abcdef1",
    `ghp_${RANDOM}`,
    `AKIA${"ABCD1234".repeat(2)}`,
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.x",
    "connection-string: abcdef1",
    "client_secret: abcdef1",
    "the password is hunter2",
    `xoxb-${RANDOM}`,
    `glpat-${RANDOM}`,
    `sk_live_${RANDOM}`,
    `whsec_${RANDOM}`,
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), part, fc.string({ maxLength: 40 }), (before, secret, behind) => {
      expect(mayHoldSecrets(`${before} ${secret} ${behind}`)).toBe(true);
    }),
  );
});
