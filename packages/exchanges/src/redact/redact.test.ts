/** Secrets that are planted at any place of any form of capture are gone, however they are spelled; what support needs stays. */
import { readExchanges, redact } from "@faultline/exchanges";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"];
/** A password or key of any shape, as people choose them; a digit keeps it from being a word of the service. */
const chosen = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 8, maxLength: 30 }),
    fc.integer({ min: 10, max: 99 }),
  )
  .map(([text, number]) => `${text}${number}`);
/** A secret that only its shape tells. */
const chance = fc
  .string({ unit: fc.constantFrom(...ALPHABET, "-", "_"), minLength: 32, maxLength: 48 })
  .filter((text) => {
    const bare = text.replaceAll(/[-_]/g, "");
    return bare.length >= 28 && /\d.*\d.*\d/.test(bare) && !/[-_]{3}/.test(text);
  });
const base64url = (text: string) => Buffer.from(text).toString("base64url");
const jwt = fc
  .tuple(fc.uuid(), chance)
  .map(
    ([sub, signature]) =>
      `${base64url('{"alg":"HS256","typ":"JWT"}')}.${base64url(JSON.stringify({ sub }))}.${signature}`,
  );
const aws = fc
  .string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), minLength: 16, maxLength: 16 })
  .map((text) => `AKIA${text}`);
const prefixed = fc
  .tuple(
    fc.constantFrom("ghp_", "glpat-", "xoxb-", "sk_live_", "npm_", "AIza", "whsec_"),
    fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 24, maxLength: 36 }),
  )
  .map(([prefix, text]) => prefix + text);
const shaped = fc.oneof(chance, jwt, aws, prefixed);

const hex = (text: string) => Buffer.from(text).toString("hex");
const percent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url,
  "base64 behind a name": (text) => Buffer.from(`someone:${text}`).toString("base64"),
  hex,
  HEX: (text) => hex(text).toUpperCase(),
  percent,
};

interface Exchange {
  path: string;
  requestHeaders: [name: string, value: string][];
  requestBody: string;
  headers: [name: string, value: string][];
  body: string;
}

const PLAIN: Exchange = {
  path: "/v3/devices?limit=5",
  requestHeaders: [["Accept", "application/json"]],
  requestBody: '{"name":"kitchen"}',
  headers: [
    ["Content-Type", "application/json"],
    ["X-Request-Id", "015d2dcbb7e9a4c9e2b1000100c0ffee"],
  ],
  body: '{"object":"error","code":401,"type":"invalid_token","message":"No.","request_id":"015d2dcbb7e9a4c9e2b1000100c0ffee"}',
};

const withHeader = (name: string, value: string): Exchange => ({
  ...PLAIN,
  requestHeaders: [...PLAIN.requestHeaders, [name, value]],
});
const withPath = (path: string): Exchange => ({ ...PLAIN, path });
const sending = (body: string, type = "application/json"): Exchange => ({
  ...PLAIN,
  requestHeaders: [["Content-Type", type]],
  requestBody: body,
});
const answering = (body: string): Exchange => ({ ...PLAIN, body });
const answeringHeader = (name: string, value: string): Exchange => ({
  ...PLAIN,
  headers: [...PLAIN.headers, [name, value]],
});

type Planting = (secret: string) => Exchange;

/** Places whose names say that a secret stands there. */
const NAMED: Readonly<Record<string, Planting>> = {
  "a bearer token": (secret) => withHeader("Authorization", `Bearer ${secret}`),
  "basic credentials": (secret) =>
    withHeader("Authorization", `Basic ${Buffer.from(`someone:${secret}`).toString("base64")}`),
  "an Authorization without a scheme": (secret) => withHeader("authorization", secret),
  "a digest": (secret) => withHeader("Authorization", `Digest username="x", response="${secret}", nonce="n"`),
  "Proxy-Authorization": (secret) =>
    withHeader("Proxy-Authorization", `Basic ${Buffer.from(`a:${secret}`).toString("base64")}`),
  "a cookie": (secret) => withHeader("Cookie", `lang=en; sid=${secret}`),
  "Set-Cookie": (secret) => answeringHeader("Set-Cookie", `sid=${secret}; Path=/; HttpOnly`),
  ...Object.fromEntries(
    [
      "X-Api-Key",
      "apikey",
      "X-Auth-Token",
      "X-Vault-Token",
      "PRIVATE-TOKEN",
      "Ocp-Apim-Subscription-Key",
      "X-Amz-Security-Token",
      "X-CSRF-Token",
      "X-Session-Id",
      "X-Client-Secret",
      "X-Goog-Api-Key",
      "DPoP",
      "X-Hub-Signature-256",
      "x-functions-key",
    ].map((name): [string, Planting] => [name, (secret) => withHeader(name, secret)]),
  ),
  ...Object.fromEntries(
    [
      "access_token",
      "token",
      "api_key",
      "apikey",
      "key",
      "sig",
      "X-Amz-Signature",
      "code",
      "sToken",
      "password",
      "client_secret",
    ].map((name): [string, Planting] => [`?${name}=`, (secret) => withPath(`/v3/devices?limit=5&${name}=${secret}`)]),
  ),
  "an address in the query": (secret) =>
    withPath(`/login?next=${encodeURIComponent(`https://other.example/x?token=${secret}`)}`),
  "a session in the path": (secret) => withPath(`/v3/devices;jsessionid=${secret}`),
  "a token in the path": (secret) => withPath(`/reset-password/${secret}`),
  ...Object.fromEntries(
    [
      "password",
      "sToken",
      "access_token",
      "refreshToken",
      "client_secret",
      "apiKey",
      "privateKey",
      "pin",
      "sessionId",
      "clientUserIdToken",
      "passphrase",
    ].flatMap((name): [string, Planting][] => [
      [`${name} of a request`, (secret) => sending(JSON.stringify({ name: "kitchen", [name]: secret }))],
      [
        `${name} of an answer, deep`,
        (secret) => answering(JSON.stringify({ code: 401, error: { received: [{ [name]: secret }] } }, null, 2)),
      ],
      [`${name} of a list`, (secret) => answering(JSON.stringify({ code: 401, [name]: [secret, { old: secret }] }))],
      [`${name} of a form`, (secret) => sending(`grant_type=x&${name}=${secret}`, "application/x-www-form-urlencoded")],
      [`${name} in XML`, (secret) => answering(`<error><code>401</code><${name}>${secret}</${name}></error>`)],
    ]),
  ),
  "a value that a member beside it names": (secret) =>
    answering(JSON.stringify({ errors: [{ value: secret, field: "password" }] })),
  "the input of a list of names": (secret) =>
    answering(JSON.stringify({ detail: [{ loc: ["body", "password"], input: secret }] })),
  "JSON in JSON": (secret) => answering(JSON.stringify({ code: 401, message: JSON.stringify({ token: secret }) })),
  "a body that is cut off": (secret) => answering(`{"code":401,"token":"${secret}`),
  "a field of a page": (secret) => answering(`<html><input type="hidden" name="csrf_token" value="${secret}"></html>`),
  "a message": (secret) =>
    answering(JSON.stringify({ code: 401, message: `The request had token=${secret} which is not known` })),
  "a message with a scheme": (secret) =>
    answering(JSON.stringify({ code: 401, message: `Authorization: Bearer ${secret}` })),
  "a sentence": (secret) => answering(`access_token: ${secret} is expired`),
  "an event": (secret) => answering(`event: error\ndata: {"code":401,"token":"${secret}"}\n\n`),
  Location: (secret) => answeringHeader("Location", `https://login.example/cb?code=${secret}&state=1`),
};

/** Places where nothing but its shape tells a secret. */
const UNNAMED: Readonly<Record<string, Planting>> = {
  "any header": (secret) => withHeader("X-Something", secret),
  "any header of an answer": (secret) => answeringHeader("X-Something", secret),
  "the query": (secret) => withPath(`/v3/devices?limit=5&x=${secret}`),
  "the query, alone": (secret) => withPath(`/v3/devices?${secret}`),
  "the path": (secret) => withPath(`/v3/${secret}/devices`),
  "the end of the path": (secret) => withPath(`/v3/devices/${secret}`),
  "any member": (secret) => answering(JSON.stringify({ code: 401, some: { thing: [secret] } })),
  "a name of a member": (secret) => answering(JSON.stringify({ code: 401, [secret]: 1 })),
  prose: (secret) => answering(JSON.stringify({ code: 401, message: `We do not know ${secret}.` })),
  "a page": (secret) => answering(`<html><p>Not known: ${secret}</p></html>`),
  "a request": (secret) => sending(JSON.stringify({ note: `it is ${secret}` })),
  "a body that is no JSON": (secret) => sending(secret, "text/plain"),
};

const lines = (headers: readonly (readonly [string, string])[], mark = "") =>
  headers.map(([name, value]) => `${mark}${name}: ${value}\r\n`).join("");
const requestHead = ({ path, requestHeaders }: Exchange, mark = "") =>
  `${mark}POST ${path} HTTP/1.1\r\n${mark}Host: api.example\r\n${lines(requestHeaders, mark)}${mark}\r\n`;
const head = ({ headers }: Exchange, mark = "") =>
  `${mark}HTTP/1.1 401 Unauthorized\r\n${lines(headers, mark)}${mark}\r\n`;
const entries = (headers: readonly (readonly [string, string])[]) => headers.map(([name, value]) => ({ name, value }));
const url = ({ path }: Exchange) => `https://api.example${path}`;

const FORMS: Readonly<Record<string, (exchange: Exchange) => string>> = {
  "curl -v": (exchange) => `${requestHead(exchange, "> ")}${head(exchange, "< ")}${exchange.body}`,
  HTTPie: (exchange) =>
    `${requestHead(exchange)}${exchange.requestBody}\r\n\r\n\r\n${head(exchange)}${exchange.body}\n`,
  "curl -i after a prompt": (exchange) =>
    `$ curl -i '${url(exchange)}' ${exchange.requestHeaders.map(([name, value]) => `-H '${name}: ${value}'`).join(" ")} -d '${exchange.requestBody}'\n${head(exchange)}${exchange.body}`,
  HAR: (exchange) =>
    JSON.stringify({
      log: {
        version: "1.2",
        entries: [
          {
            startedDateTime: "2026-11-25T10:00:00Z",
            request: {
              method: "POST",
              url: url(exchange),
              headers: entries(exchange.requestHeaders),
              postData: { text: exchange.requestBody },
            },
            response: {
              status: 401,
              headers: entries(exchange.headers),
              content: { size: exchange.body.length, text: exchange.body },
            },
          },
        ],
      },
    }),
  axios: (exchange) =>
    JSON.stringify({
      message: "Request failed with status code 401",
      config: {
        method: "post",
        url: url(exchange),
        headers: Object.fromEntries(exchange.requestHeaders),
        data: exchange.requestBody,
      },
      response: { status: 401, headers: Object.fromEntries(exchange.headers), data: parsedOr(exchange.body) },
    }),
  "a log": (exchange) =>
    `${JSON.stringify({ time: "2026-11-25T10:00:00Z", method: "POST", url: url(exchange), requestHeaders: Object.fromEntries(exchange.requestHeaders), requestBody: exchange.requestBody, status: 401, responseHeaders: exchange.headers, responseBody: exchange.body })}\n{"x":1}\n`,
};

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What would give the secret away. */
function traces(secret: string): string[] {
  return [secret, ...Object.values(SPELLINGS).map((spell) => spell(secret))].flatMap((text) => [
    text,
    text.replace(/=+$/, ""),
    encodeURIComponent(text),
  ]);
}

function shownOf(text: string): string {
  const { exchanges } = readExchanges(text);
  expect(exchanges.length).toBeGreaterThan(0);
  return JSON.stringify(redact(exchanges).exchanges);
}

describe.each(Object.keys(FORMS))("in %s", (form) => {
  const print = FORMS[form] as (exchange: Exchange) => string; // it is a key

  test("a secret of any shape is gone where a name says what it is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(NAMED)),
        fc.oneof(chosen, shaped),
        fc.constantFrom("plain", "hex", "base64url"),
        (planting, secret, spelling) => {
          const planted = NAMED[planting]?.(SPELLINGS[spelling]?.(secret) ?? secret) ?? PLAIN;
          const shown = shownOf(print(planted));
          for (const trace of traces(secret))
            expect(shown.toLowerCase(), `${planting}, ${spelling}`).not.toContain(trace.toLowerCase());
          if (!form.startsWith("curl")) expect(shown).toContain("[removed: "); // curl does not print what it sends
        },
      ),
      { numRuns: 600 },
    );
  });

  test("a secret that only its shape tells is gone from everywhere, encoded as well", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(UNNAMED)),
        shaped,
        fc.constantFrom(...Object.keys(SPELLINGS)),
        (planting, secret, spelling) => {
          const spelled = SPELLINGS[spelling]?.(secret) ?? secret;
          const isAddress = planting.startsWith("the ");
          const shown = shownOf(
            print(
              UNNAMED[planting]?.(isAddress ? spelled.replaceAll("/", "%2F").replaceAll("+", "%2B") : spelled) ?? PLAIN,
            ),
          );
          for (const trace of traces(secret))
            expect(shown.toLowerCase(), `${planting}, ${spelling}`).not.toContain(trace.toLowerCase());
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a secret that one place names is gone from every other, whatever its spelling", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(UNNAMED)),
        chosen,
        fc.constantFrom(...Object.keys(SPELLINGS)),
        (planting, secret, spelling) => {
          const spelled = encodeURIComponent(SPELLINGS[spelling]?.(secret) ?? secret).replaceAll("%25", "%");
          const planted = UNNAMED[planting]?.(spelled) ?? PLAIN;
          const shown = shownOf(
            print({ ...planted, requestHeaders: [...planted.requestHeaders, ["X-Api-Key", secret]] }),
          );
          for (const trace of traces(secret))
            expect(shown.toLowerCase(), `${planting}, ${spelling}`).not.toContain(trace.toLowerCase());
        },
      ),
      { numRuns: 300 },
    );
  });

  test("what support needs stays", () => {
    const [shown] = redact(readExchanges(print(PLAIN)).exchanges).exchanges;
    expect(JSON.stringify(shown)).not.toContain("removed");
    expect(JSON.stringify(shown?.response)).toContain("invalid_token");
    expect(JSON.stringify(shown?.response)).toContain("015d2dcbb7e9a4c9e2b1000100c0ffee");
  });
});
