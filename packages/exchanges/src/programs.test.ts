/** What programs printed of calls to a server on loopback that fails on purpose, with secrets planted in the calls and the answers. */
import { readdirSync, readFileSync } from "node:fs";
import { noResponseReason, readExchanges, redact, type CapturedExchange } from "@faultline/exchanges";
import { describe, expect, test } from "vitest";

const FOLDER = new URL("../test/programs/", import.meta.url);
const PLANTED = /SECRET\w+/;

interface Printed {
  program: string;
  /** What the server did. */
  situation: string;
  exchange: CapturedExchange;
}

const EVERY: Printed[] = readdirSync(FOLDER).flatMap((file) => {
  const [, program = "", situation = ""] = /^(.+)-(\w+)\.txt$/.exec(file) ?? [];
  const { exchanges } = readExchanges(readFileSync(new URL(file, FOLDER)));
  return exchanges.map((exchange) => ({ program, situation, exchange }));
});
const ALL = EVERY.filter(({ situation }) => situation !== "mix");

const from = (...situations: string[]): Printed[] => EVERY.filter(({ situation }) => situations.includes(situation));

/** Programs that print no headers, or no body. */
const NO_HEAD: readonly string[] = [
  "curl-wcode",
  "curl-wbodyjson",
  "php-curl",
  "node-ky",
  "java-plain",
  "bru-cli",
  "hey-summary",
];
const NO_BODY: readonly string[] = ["curl-wjsonheader", "node-ky", "nghttp-nv", "bru-cli", "hey-summary"];

const bodyOf = ({ response }: CapturedExchange): unknown =>
  typeof response.body === "string" && response.body.startsWith("{")
    ? JSON.parse(response.body.split("\n", 1)[0] ?? "")
    : response.body;
const headerOf = ({ response }: CapturedExchange, name: string): string | undefined =>
  response.headers.find(([each]) => each.toLowerCase() === name)?.[1];

describe("a failure with a body", () => {
  test.each(from("400", "404", "429"))("by $program, $situation", ({ program, situation, exchange }) => {
    expect(exchange.response.status).toBe(Number(situation));
    if (!NO_BODY.includes(program))
      expect(bodyOf(exchange)).toMatchObject({ object: "error", code: Number(situation) });
    if (situation === "429" && !NO_HEAD.includes(program)) expect(headerOf(exchange, "retry-after")).toBe("17");
  });
});

test.each(from("403"))("a status that $program means by the number of a message", ({ exchange }) => {
  expect(exchange.response).toEqual({ status: 403, headers: [] });
});

test.each(from("redirect"))("the response that $program got in the end", ({ exchange }) => {
  expect(exchange.response.status).toBe(404);
  expect(exchange.request?.url).toBe("http://127.0.0.1:41080/v3/404");
});

test.each(from("503"))("a page without the words of $program behind it", ({ exchange }) => {
  expect(exchange.response.status).toBe(503);
  expect(exchange.response.body).toMatch(/^<html>[^]*<\/html>\s*$/);
});

test.each(from("200"))("a success, by $program", ({ exchange }) => {
  expect(exchange.response.status).toBe(200);
  expect(exchange.error).toBeUndefined();
  expect(bodyOf(exchange)).toMatchObject({ object: "list" });
});

test.each(from("stream"))("each line of a stream, by $program", ({ exchange }) => {
  const lines = String(exchange.response.body).trim().split("\n");
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([["result"], ["error"]]);
});

/** Several are right where a program says less than it knows. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  refused: ["refused", "connection"],
  hang: ["timeout", "aborted"],
  reset: ["broken"],
  tls: ["certificate", "tls"],
};

describe("no response", () => {
  test.each(from(...Object.keys(REASONS)))("$program, $situation", ({ situation, exchange }) => {
    expect(exchange.response).toEqual({ headers: [] });
    expect(REASONS[situation]).toContain(noResponseReason(exchange.error ?? ""));
  });
});

test("each program shows one exchange, save where it made several calls", () => {
  const files = readdirSync(FOLDER).filter((file) => !file.endsWith("-mix.txt"));
  expect(ALL.map(({ program, situation }) => `${program}-${situation}.txt`)).toEqual(files);
});

describe("several calls", () => {
  const MIXED: Readonly<Record<string, readonly number[]>> = {
    "tcpdump-A": [429, 200],
    "mitmdump-detail3": [429, 200],
    "newman-cli": [429, 200],
    "newman-verbose": [429, 200],
    "httpyac-cli": [429, 200],
    "httpyac-json": [429, 200],
    "logger-bunyan": [429, 429, 429],
    "logger-morgan": [429, 429, 429, 429, 429],
    "logger-py-structlog": [429, 429, 429, 429],
  };

  test.each(Object.entries(MIXED))("by %s are told apart", (name, statuses) => {
    const exchanges = from("mix").flatMap(({ program, exchange }) => (program === name ? [exchange] : []));
    expect(exchanges.map(({ response }) => response.status)).toEqual(statuses);
    for (const { request, response } of exchanges) {
      if (!name.startsWith("logger")) expect(request?.url).toContain(`/v3/${response.status}`);
      if (name !== "newman-cli" && !name.startsWith("logger"))
        expect(JSON.stringify(response.body)).toContain(response.status === 200 ? "list" : "rate_limit_exceeded");
    }
  });
});

test.each(EVERY)("no planted secret is left of $program, $situation", ({ exchange }) => {
  expect(JSON.stringify(redact([exchange]).exchanges)).not.toMatch(PLANTED);
});
