/** A secret that a capture names in one place is printed nowhere, however it is spelled in another. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captured } from "../../fixtures/captured.ts";

const PARTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** As people and programs make them; the signs are those that encodings change. */
const secret = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...PARTS), minLength: 4, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(..."/+$&<>'é!:~"), maxLength: 3 }),
    fc.string({ unit: fc.constantFrom(...PARTS), minLength: 4, maxLength: 12 }),
    fc.integer({ min: 10, max: 99 }),
  )
  .map(([start, signs, end, number]) => `${start}${signs}${end}${number}`);

type Change = (text: string) => string;
const percent: Change = (text) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
const half = (text: string, between: string): string =>
  text.slice(0, Math.ceil(text.length / 2)) + between + text.slice(Math.ceil(text.length / 2));

const CASES: Readonly<Record<string, Change>> = {
  "as it is": (text) => text,
  "in capitals": (text) => text.toUpperCase(),
  "in small letters": (text) => text.toLowerCase(),
};
const ENCODINGS: Readonly<Record<string, Change>> = {
  plain: (text) => text,
  "percent-encoded": encodeURIComponent,
  "percent-encoded as an address": encodeURI,
  "percent-encoded in small letters": (text) =>
    encodeURIComponent(text).replaceAll(/%../g, (code) => code.toLowerCase()),
  "percent-encoded as a whole": percent,
  "percent-encoded twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  "base64 of more": (text) => Buffer.from(`someone:${text}\n`).toString("base64"),
  "base64 of what is percent-encoded": (text) => Buffer.from(`a=${encodeURIComponent(text)}`).toString("base64"),
  hexadecimal: (text) => Buffer.from(text).toString("hex"),
  "escaped as Go does": (text) =>
    text.replaceAll(/[<>&\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "with entities": (text) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&#39;"),
  "in a folded header": (text) => half(text, "\r\n   "),
  "on two lines": (text) => half(text, "\n"),
};

/** Where the capture names the secret. */
const NAMED: Readonly<Record<string, (text: string) => { request?: string; member?: object }>> = {
  "a bearer token": (text) => ({ request: `> Authorization: Bearer ${text}` }),
  "basic credentials": (text) => ({
    request: `> Authorization: Basic ${Buffer.from(`someone:${text}`).toString("base64")}`,
  }),
  "the header of a key": (text) => ({ request: `> X-Api-Key: ${text}` }),
  "a cookie": (text) => ({ request: `> Cookie: lang=en; sid=${text}` }),
  "a member": (text) => ({ member: { client_secret: text } }),
  "a member further down": (text) => ({ member: { context: { session: { password: text } } } }),
};

function captureOf(named: { request?: string; member?: object }, spelled: string, placement: string): string {
  const body = {
    object: "error",
    code: placement === "code" ? spelled : 404,
    type: placement === "type" ? spelled : "not_found",
    message: placement === "message" || placement === "text" ? `We do not know ${spelled} here.` : "No.",
    request_id: "015d2dcbb7e9a4c9e2b1000100c0ffee",
    ...(placement === "details" && { seen: [{ by: spelled }] }),
    ...(placement === "a name" && { [spelled]: 1 }),
    ...named.member,
  };
  const own = placement === "a folded header" ? `\r\n< X-Debug: ${spelled.replaceAll(/\r?\n */g, "\r\n<    ")}` : "";
  const text = placement === "text" && !named.member ? `Not known: ${spelled}` : JSON.stringify(body);
  const target = placement === "an address" ? `/v3/x/${encodeURIComponent(spelled)}` : "/v3/x";
  return `> GET ${target} HTTP/1.1\r\n> Host: api.example\r\n${named.request ?? "> Accept: */*"}\r\n> \r\n< HTTP/1.1 404 Not Found${own}\r\n< \r\n${text}`;
}

/** Without white space and case, in which a terminal may print it. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+|\\[rn]/g, "");

describe.each([
  ["explain", ["explain"]],
  ["explain at length", ["explain", "--long"]],
  ["explain for programs", ["explain", "--format", "json"]],
  ["report", ["report"]],
  ["observe", ["observe"]],
  ["observe for programs", ["observe", "--format", "json"]],
] as const)("%s", (_, args) => {
  test("prints no secret that another place names", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(NAMED)),
        fc.constantFrom(...Object.keys(CASES)),
        fc.constantFrom(...Object.keys(ENCODINGS)),
        fc.constantFrom("message", "type", "details", "a name", "text", "an address", "a folded header"),
        secret,
        async (name, change, encoding, placement, text) => {
          const spelled = ENCODINGS[encoding]?.(CASES[change]?.(text) ?? text) ?? text;
          const input = captureOf(NAMED[name]?.(text) ?? {}, spelled, placement);
          const { stdout, stderr } = await captured([...args], { input, cwd: "/" });
          for (const trace of [spelled, text])
            expect(plain(stdout + stderr), `${name}, ${change}, ${encoding}, ${placement}:\n${input}`).not.toContain(
              plain(trace),
            );
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("the command before a capture names secrets as well", async () => {
  const body = '{"object":"error","code":404,"type":"not_found","message":"No SW0RDFISH_7 here","request_id":"1"}';
  for (const typed of [
    "curl -i -u bob:sw0rdfish_7 https://api.example/x",
    "curl -i -H 'X-Api-Key: sw0rdfish_7' https://api.example/x",
    "http -a bob:sw0rdfish_7 https://api.example/x",
    "http -A bearer -a sw0rdfish_7 https://api.example/x",
  ])
    for (const args of [["explain"], ["report"]]) {
      const { stdout } = await captured(args, { input: `$ ${typed}\nHTTP/1.1 404 Not Found\n\n${body}`, cwd: "/" });
      expect(stdout, typed).not.toMatch(/sw0rdfish/i);
      expect(stdout).toContain("not_found");
    }
});

test("a secret in the text around a body is hidden", async () => {
  const input = `calling with token=sw0rdfish_7 failed: 404 {"object":"error","code":404,"type":"not_found","message":"No SW0RDFISH_7 here","request_id":"1"}`;
  const { stdout } = await captured(["explain"], { input, cwd: "/" });
  expect(stdout).not.toMatch(/sw0rdfish/i);
  expect(stdout).toContain("not_found");
});

test.each([
  ["a code of OAuth", "error: token: unauthorized_client", '{"error":"unauthorized_client"}', "unauthorized_client"],
  [
    "a word in an address",
    "> GET /x?code=not_found&state=ACTIVE HTTP/1.1\n> Host: a.example\n> \n< HTTP/1.1 404 Not Found\n< \n",
    '{"object":"error","code":404,"type":"not_found","message":"ACTIVE","request_id":"1"}',
    '"ACTIVE"',
  ],
  [
    "a realm",
    '> GET /x HTTP/1.1\n> Authorization: Digest username="x", realm="devices", uri="/v3/x", response="0123456789abcdef"\n> \n< HTTP/1.1 404 Not Found\n< \n',
    '{"object":"error","code":404,"type":"not_found","message":"No devices.","request_id":"1"}',
    "No devices.",
  ],
])("%s is no secret", async (_, before, body, shown) => {
  const { stdout } = await captured(["explain"], { input: `${before}\n${body}`.replace(/\n\n\{/, "\n{"), cwd: "/" });
  expect(stdout).toContain(shown);
});
