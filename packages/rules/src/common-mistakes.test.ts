import { describe, expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../sample/sample.ts";

const NOT_FOUND = "/components/responses/404";
const LOST = "/components/schemas/ParcelLost";
const inLost = (change: object): string[] => lintSample({ components: { schemas: { ParcelLost: change } } });
const inError = (change: object): string[] => inLost({ "x-error": change });
const inEnvelope = (change: object): string[] => lintSample({ components: { schemas: { ErrorBody: change } } });
const throttled = (retry: object): string[] => {
  const x = { canonicalCode: "RESOURCE_EXHAUSTED", recovery: "wait", retry };
  const properties = { status: { const: 429 }, type: { const: "busy" } };
  const examples = [{ status: 429, type: "busy", message: "Later." }];
  const Busy = anotherError({ properties, examples, "x-error": x });
  return lintSample({ components: { schemas: { Busy }, responses: { 429: listing("Busy") } } });
};
const inResponse = (schema: object): string[] =>
  lintSample({ components: { responses: { 404: { content: { "application/json": { schema } } } } } });

describe("one mistake gives one finding, which says what was meant:", () => {
  test.each<[string, () => string[], string]>([
    [
      "a strategy in kebab case",
      () => inError({ retry: { strategy: "retry-after" } }),
      '/retry/strategy: found "retry-after"; wanted "retry_after", which is the nearest of never, ',
    ],
    [
      "a strategy in camel case",
      () => inError({ retry: { strategy: "retryAfter" } }),
      'wanted "retry_after", which is the nearest of',
    ],
    [
      "a code of google.rpc in lower case",
      () => inError({ canonicalCode: "not_found" }),
      '/canonicalCode: found "not_found"; wanted "NOT_FOUND", which is the nearest of',
    ],
    [
      "a code of google.rpc as gRPC spells it",
      () => inError({ canonicalCode: "Canceled" }),
      'wanted "CANCELLED", which is the nearest of',
    ],
    [
      "a recovery that is near none",
      () => inError({ recovery: "phone" }),
      'found "phone"; wanted one of fix_request, ',
    ],
    [
      "a status in the extension, also with the word code",
      () => inError({ statusCode: 404 }),
      'found the unknown member "statusCode"; wanted no status here: the response that leads to the schema',
    ],
    ["the word of retry libraries", () => inError({ retryable: false }), 'wanted "retry", if that is what it says'],
    [
      "a member of which no name has more than one word of three",
      () => inError({ header: "X-Trace" }),
      'found the unknown member "header"; wanted none but aliases, ',
    ],
    [
      "a delay without its seconds",
      () => inError({ retry: { strategy: "delay" } }),
      'found no member "minDelaySeconds"; wanted this member: how long, which the strategy delay needs',
    ],
    [
      "conditions that are no list",
      () => inError({ causes: [{ when: "It is so.", where: { pointer: "/type", present: true } }] }),
      '/causes/0/where: found {"pointer":"/type","present":true}; wanted a list',
    ],
    [
      "a pointer without a slash",
      () => inError({ causes: [{ when: "It is so.", where: [{ pointer: "type", present: true }] }] }),
      'found "type"; wanted JSON Pointer (RFC 6901) of a value, from the error object',
    ],
    [
      "a condition that wants nothing",
      () => inError({ causes: [{ when: "It is so.", where: [{ pointer: "/type" }] }] }),
      "wanted at least 2 of its members (what it looks at, and one of const, pattern and present)",
    ],
    [
      "a member by another name",
      () => inError({ causes: [{ text: "It is so.", basis: "inferred" }] }),
      '/causes/0/text: found the unknown member "text"; wanted "when", which is missing',
    ],
    [
      "seconds by another name",
      () => inError({ retry: { strategy: "delay", seconds: 2 } }),
      '/retry/seconds: found the unknown member "seconds"; wanted "minDelaySeconds", which is missing',
    ],
    [
      "an object in the place of a text, by another name",
      () => inError({ causes: [{ text: "It is so." }] }),
      'since its colon makes an object of it; or an object with "when"',
    ],
    [
      "a 429 after which nothing helps, though one is to wait",
      () => throttled({ strategy: "never" }),
      "/x-error/retry/strategy: found `never` under 429",
    ],
    [
      "a 429 that leaves the time to a header, and documents none",
      () => throttled({ strategy: "retry_after", maxAttempts: 3 }),
      "found a 429 that does not say when to retry; wanted a documented Retry-After header",
    ],
    [
      "a colon in a text",
      () => inError({ remedies: [{ Ask: "the depot." }] }),
      '/remedies/0: found {"Ask":"the depot."}; wanted a string in quotes, since its colon makes an object of it',
    ],
    [
      "an address that runs as a script",
      () => inError({ docs: "javascript:alert(1)" }),
      '/docs: found "javascript:alert(1)"; wanted an address that begins with https:// or http://',
    ],
    [
      "an address without a host",
      () => inError({ source: { document: "D", basis: "documented", url: "https://" } }),
      '/source/url: found "https://"; wanted an address that begins with https:// or http://',
    ],
    [
      "an extension in snake case",
      () => inLost({ "x-error": undefined, x_error: { recovery: "wait" } }),
      'known-extension /components/schemas/ParcelLost/x_error: found the unknown extension "x_error"; wanted "x-error"',
    ],
    [
      "an extension whose members are not indented",
      () => inLost({ "x-error": null, canonicalCode: "NOT_FOUND", recovery: "contact_support" }),
      "error member-placed /components/schemas/ParcelLost/canonicalCode: found canonicalCode, recovery at a level",
    ],
    [
      "a code that is an object",
      () => inEnvelope({ properties: { kind: { type: "object" } }, "x-error-envelope": { code: "kind" } }),
      '/x-error-envelope/code: found the code "kind", which is object; wanted a member that is string',
    ],
    [
      "a path with dots",
      () =>
        inEnvelope({
          properties: { error: { type: "object", properties: { text: { type: "string" } } } },
          "x-error-envelope": { message: "$.error.text" },
        }),
      '/message: found the path "$.error.text", which leads to no property of ErrorBody; wanted "error/text", which is the nearest',
    ],
    [
      "a member at another level",
      () =>
        inEnvelope({
          properties: { error: { type: "object", properties: { text: { type: "string" } } } },
          "x-error-envelope": { message: "text" },
        }),
      'wanted "error/text", which is the nearest that it has',
    ],
    [
      "a misspelt name in a reference",
      () => inResponse({ $ref: "#/components/schemas/ParcelLots" }),
      "found the reference #/components/schemas/ParcelLots; wanted #/components/schemas/ParcelLost, which is the nearest that is there",
    ],
    [
      "a misspelt section in a reference",
      () => inResponse({ $ref: "#/component/schemas/ParcelLost" }),
      "wanted #/components/schemas/ParcelLost, which is the nearest that is there",
    ],
    [
      "a reference as Swagger 2 has it",
      () => inResponse({ $ref: "#/definitions/ParcelLost" }),
      "wanted #/components/schemas/ParcelLost, which is the nearest that is there",
    ],
    [
      "a reference without a slash",
      () => inResponse({ $ref: "#components/schemas/ParcelLost" }),
      "wanted #/components/schemas/ParcelLost, which is the nearest that is there",
    ],
    [
      "a reference that leads near nothing",
      () => inResponse({ $ref: "#/components/schemas/Weather" }),
      "wanted something at /components/schemas/Weather; write it, or fix the reference",
    ],
    [
      "a reference that YAML takes for a comment",
      () => inResponse({ $ref: null }),
      `${NOT_FOUND}/content/application~1json/schema/$ref: found null; wanted a reference in quotes`,
    ],
    ...Object.entries({
      minDelay: '"minDelaySeconds", if that is what it says (no retry before this many seconds)',
      minDelayMs: '"minDelaySeconds", if that is what it says (no retry before this many seconds)',
      maxRetries: '"maxAttempts", if that is what it says (tries in all, the first one included)',
      delaySeconds: "none but basis, delay, maxAttempts, maxDelaySeconds, minDelaySeconds", // either of two
      idempotent: '"repeat" in `x-error-operation` of an operation',
    }).map(([typed, wanted]): [string, () => string[], string] => [
      `${typed} for a figure of retries`,
      () => throttled({ strategy: "backoff", minDelaySeconds: 1, maxAttempts: 3, [typed]: 9 }),
      `/retry/${typed}: found the unknown member "${typed}"; wanted ${wanted}`,
    ]),
    ...Object.entries({
      solutions: '"remedies", if that is what it says',
      reasons: '"causes", if that is what it says',
      title: "it one level up, as a keyword of the schema",
      httpStatus: "no status here: the response that leads to the schema is named by it",
      support: "it in `x-error-family` below `info`",
    }).map(([typed, wanted]): [string, () => string[], string] => [
      `${typed} in x-error`,
      () => inError({ [typed]: "T" }),
      `/x-error/${typed}: found the unknown member "${typed}"; wanted ${wanted}`,
    ]),
    [
      "the strategy without its object",
      () => inError({ retry: "never" }),
      'x-error/retry: found "never"; wanted an object with "strategy" (whether and when',
    ],
    ["a text for a list", () => inError({ remedies: "Ask." }), 'found "Ask."; wanted a list, in brackets (what to do'],
    [
      "a recovery as people say it",
      () => inError({ recovery: "login" }),
      'wanted "authenticate", which is the nearest',
    ],
    [
      "a cause whose id is a code",
      () => inError({ causes: [{ id: "ORDER_LOST", when: "It is lost." }] }),
      'found "ORDER_LOST"; wanted lower-case words joined by hyphens: "order-lost"',
    ],
    [
      "a singular",
      () => inError({ remedies: undefined, remedy: ["Ask."] }),
      'found the unknown member "remedy"; wanted "remedies", which is the nearest known one',
    ],
    [
      "a misspelt member on which others depend",
      () =>
        inError({
          retry: { strategy: "retry_after", maxAttempts: 3, delay: [{ headr: "X-Reset", unit: "epochSeconds" }] },
        }),
      '/retry/delay/0/headr: found the unknown member "headr"; wanted "header", which is the nearest known one',
    ],
    [
      "an address in place of a host",
      () => lintSample({ info: { "x-error-family": { hosts: ["https://api.example.com"] } } }),
      '/hosts/0: found "https://api.example.com"; wanted the name of a host, such as api.example.com',
    ],
    [
      "an empty list of alternatives",
      () => inEnvelope({ properties: { message: { oneOf: [] } } }),
      "/properties/message/oneOf: found an empty `oneOf`; wanted at least one in the list",
    ],
    [
      "a text for an example, where no schema says that bodies are objects",
      () =>
        lintSample({
          components: { schemas: { ErrorBody: { type: undefined }, ParcelLost: { examples: ["Parcel 7 is lost."] } } },
        }),
      'error example-matches-schema /components/schemas/ParcelLost/examples/0: found "Parcel 7 is lost."; wanted an object',
    ],
    [
      "a `required` at the member",
      () => inEnvelope({ properties: { message: { required: true } } }),
      "/properties/message/required: found true; wanted a list of the names of members",
    ],
    [
      "a body without its media type",
      () =>
        lintSample({
          components: {
            responses: { 404: { content: { "application/json": undefined, schema: { $ref: `#${LOST}` } } } },
          },
        }),
      'error media-type-named /components/responses/404/content/schema: found "schema", which is no media type',
    ],
    [
      "the short name of a media type",
      () =>
        lintSample({
          components: {
            responses: { 404: { content: { "application/json": undefined, json: { schema: { $ref: `#${LOST}` } } } } },
          },
        }),
      'error media-type-named /components/responses/404/content/json: found "json", which is no media type',
    ],
  ])("%s", (_, findings, part) => {
    const gaps = /^warn error-has-/; // a sample here does not say all of an error
    expect(findings().filter((text) => !gaps.test(text))).toEqual([expect.stringContaining(part)]);
  });
});

const lost = (...keys: string[]): object => Object.fromEntries(keys.map((key) => [key, listing("ParcelLost")]));

test("a key that is no status is reported, and not that its response has none", () => {
  const responses = { Missing: listing("ParcelLost") };
  const get = { responses: { "404 ": { $ref: "#/components/responses/Missing" } } };
  expect(lintSample({ components: { responses }, paths: { "/parcels": { get } } })).toEqual([
    expect.stringContaining('error status-in-range /paths/~1parcels/get/responses/404 : found the status "404 "'),
  ]);
});

test("where no status leads to many responses, that has one cause", () => {
  expect(lintSample({ components: { responses: lost("A", "B", "C", "D") } })).toEqual([
    expect.stringContaining("found 4 responses to which no status leads: A, B, C, D; wanted the HTTP status"),
  ]);
  expect(lintSample({ components: { responses: lost("A", "B", "C") } })).toHaveLength(3);
});

test("a sample that breaks a pattern says which, whatever the schema says of its member", () => {
  expect(inEnvelope({ properties: { message: { pattern: "^[a-z]+$", description: "For people." } } })).toEqual([
    expect.stringContaining("a text that matches ^[a-z]+$ (for people)"),
  ]);
});

test("names that every object inherits are no members of a sample", () => {
  for (const name of ["toString", "constructor", "__proto__"])
    expect(inLost({ required: [name] })).toEqual([expect.stringContaining(`found no member "${name}"`)]);
});

test("what is wanted of one object for two reasons is said once", () => {
  const codes = ["a b", "a.b", "a#b", "late", "wet", "torn"].map((code) => [
    `Error${code.replaceAll(/\W/g, (sign) => String(sign.charCodeAt(0)))}`,
    anotherError({
      properties: { status: { const: 404 }, type: { const: code } },
      examples: [{ status: 404, type: code, message: "No." }],
    }),
  ]);
  const schemas = Object.fromEntries(codes) as Record<string, unknown>;
  const found = lintSample({ components: { schemas, responses: { 404: listing(...Object.keys(schemas)) } } });
  expect(found).toHaveLength(3);
  for (const finding of found) expect(finding.match(/slug` of its own/g)).toHaveLength(1);
});
