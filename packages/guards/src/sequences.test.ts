/** Bodies that are sequences: how they are split, what their elements and their root are. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { framingOf } from "@faultline/catalog/pure";
import { advise, decode, decodeAll, type Exchange, type Family } from "@faultline/guards";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { GONE, streamFamily } from "../test/stream-family.ts";
import { ElementReader } from "./element-reader.ts";
import { sequenceFormat } from "./sequence-format.ts";

const PING = '{"result":{"event":{"eventType":"ping"}}}';
const NOT_FOUND = '{"error":{"code":5,"message":"not found","details":[]}}';
const LINES = `${PING}\n${NOT_FOUND}\n`;
const EVENTS = `data: ${PING}\n\ndata: ${NOT_FOUND}\n\n`;
const RECORDS = `\u001e${PING}\n\u001e${NOT_FOUND}\n`;

function outline(exchange: Exchange, family: Family = disruptiveTechnologies as unknown as Family): unknown[] {
  return decodeAll(family, exchange).faults.map(
    ({ match, code, pointer, placement }) => `${match} ${code} ${placement} ${pointer}`,
  );
}

const SECOND = ["declared 5 item /1"];

describe("a stream with an error as its last line", () => {
  test("has that error, with its index, its status and its advice", () => {
    const { faults, more } = decodeAll(disruptiveTechnologies, { status: 200, body: LINES });
    expect(faults).toMatchObject([
      { match: "declared", code: 5, pointer: "/1", placement: "item", status: 200, raw: JSON.parse(NOT_FOUND) },
    ]);
    expect(more).toBe(false);
    expect(advise(faults[0]!, { method: "GET", attempt: 1 })).toMatchObject({ retry: false, recovery: "fix_request" });
  });

  test.each([
    ["text", LINES],
    ["a Buffer", Buffer.from(LINES)],
    ["bytes", new TextEncoder().encode(LINES)],
    ["an ArrayBuffer", new TextEncoder().encode(LINES).buffer],
    ["a list that somebody parsed", [JSON.parse(PING), JSON.parse(NOT_FOUND)]],
    ["the text of a list", `[${PING},${NOT_FOUND}]`],
    ["lines that end with CR LF", LINES.replaceAll("\n", "\r\n")],
    ["lines with empty ones between", `\n\n${LINES.replaceAll("\n", "\n \n\n")}`],
    ["lines of which the last does not end", LINES.trimEnd()],
    ["lines after a byte order mark", `\uFEFF${LINES}`],
    ["server-sent events", EVENTS],
    ["server-sent events, of which the last does not end", EVENTS.trimEnd()],
    ["records", RECORDS],
  ])("has it whatever the body is: %s", (_, body) => {
    for (const status of [200, "200", undefined]) expect(outline({ status, body })).toEqual(SECOND);
    const { status: _status, ...typed } = { status: 0, headers: { "Content-Type": "application/x-ndjson" } };
    if (!(typeof body === "string" && /^(?:data|\u001e)/.test(body)))
      expect(outline({ ...typed, status: 200, body })).toEqual(SECOND);
  });

  test("has it under a status that documents no sequence only where Content-Type names one", () => {
    expect(outline({ status: 202, body: LINES })).toEqual([]);
    const headers = { "content-type": "application/jsonl; charset=utf-8" };
    expect(outline({ status: 202, headers, body: LINES })).toEqual(SECOND);
  });
});

describe("server-sent events", () => {
  const headers = { "content-type": "text/event-stream" };
  const SPLIT = NOT_FOUND.replace(',"message"', '\ndata:,"message"');

  test.each([
    ["with several data lines", `data: ${PING}\n\ndata: ${SPLIT}\n\n`],
    [
      "with comments, ids and times",
      `: hello\n\nid: 1\ndata: ${PING}\n\n: ping\nretry: 3\nevent: error\ndata: ${NOT_FOUND}\n\n`,
    ],
    ["that end with CR", EVENTS.replaceAll("\n", "\r")],
    ["that end with CR LF", EVENTS.replaceAll("\n", "\r\n")],
    ["without a space after the colon", EVENTS.replaceAll("data: ", "data:")],
    ["after a byte order mark", `\uFEFF${EVENTS}`],
    ["without data, which are none", `event: open\n\n${EVENTS}id\n\n`],
  ])("are read as browsers read them: %s", (_, body) => {
    expect(outline({ status: 200, headers, body })).toEqual(SECOND);
    expect(outline({ status: 200, body })).toEqual(SECOND);
  });

  test("of which the data is no JSON count, and are no errors", () => {
    expect(outline({ status: 200, headers, body: `data: [DONE\n\ndata\n\ndata: ${NOT_FOUND}\n\n` })).toEqual([
      "declared 5 item /2",
    ]);
  });
});

describe("an element", () => {
  test("that is broken does not end the rest, and what is cut off at the end is no error", () => {
    expect(outline({ status: 200, body: `{"a":\nnull\n5\n"x"\n${NOT_FOUND}\n{"error":{"code":5,` })).toEqual([
      "declared 5 item /4",
    ]);
  });

  test("with an unknown code is undeclared, one that is not as documented deviant, one that is a success none", () => {
    const body = `{"error":{"code":99,"message":"m"}}\n{"error":{"code":"5","message":"m"}}\n{"result":{},"error":{"code":99,"message":"m"}}\n`;
    expect(outline({ status: 200, body })).toEqual(["undeclared 99 item /0", "deviant 5 item /1"]);
  });

  test("that is an error of another place has gone astray", () => {
    expect(outline({ status: 200, body: `${PING}\n{"error":"not found","code":404}\n` })).toEqual([
      "deviant 404 item /1",
    ]);
    expect(outline({ status: 200, body: [{ error: "not found", code: 404 }] })).toEqual([]);
  });

  test("is one of a thousand at most", () => {
    const all = (count: number) =>
      decodeAll(disruptiveTechnologies, { status: 200, body: `${NOT_FOUND}\n`.repeat(count) });
    expect(all(1000)).toMatchObject({ faults: { length: 1000 }, more: false });
    expect(all(1001)).toMatchObject({ faults: { length: 1000 }, more: true });
  });
});

describe("the root", () => {
  test("has the fault of the first element, and none where that is no error", () => {
    for (const body of [`${NOT_FOUND}\n${PING}\n`, `data: ${NOT_FOUND}\n\n`, `\u001e${NOT_FOUND}\n`, NOT_FOUND])
      expect(decode(disruptiveTechnologies, { status: 200, body })).toMatchObject({
        match: "declared",
        code: 5,
        pointer: "",
      });
    expect(decode(disruptiveTechnologies, { status: 200, body: LINES })).toBeUndefined();
  });

  test("of a failure is judged as ever, and its elements beside it", () => {
    const body = '{"error":"not found","code":404}';
    expect(
      outline({ status: 404, body: `data: ${body}\n\n`, headers: { "content-type": "text/event-stream" } }),
    ).toEqual(["declared 404 response "]);
    const headers = { "content-type": "application/x-ndjson" };
    expect(outline({ status: 404, body: `${body}\n`, headers })).toEqual(["declared 404 response "]);
    expect(outline({ status: 500, body: `${PING}\n${NOT_FOUND}\n`, headers })).toEqual([
      "status undefined response ",
      ...SECOND,
    ]);
    expect(outline({ status: 502, body: "<html>\nBad Gateway\n</html>" })).toEqual(["none undefined response "]);
  });

  test("of a body that is one value is no element, unless Content-Type says so", () => {
    const transfer = { transferErrors: [{ device: "d", status: { code: "NOT_FOUND", message: "m" } }] };
    for (const body of [transfer, JSON.stringify(transfer), JSON.stringify(transfer, null, 2)])
      expect(outline({ status: 200, body })).toEqual(["declared NOT_FOUND item /transferErrors/0"]);
    expect(outline({ status: 200, body: NOT_FOUND })).toEqual(["declared 5 response "]);
    expect(outline({ status: 200, body: NOT_FOUND, headers: { "content-type": "application/x-ndjson" } })).toEqual([
      "declared 5 item /0",
    ]);
  });
});

describe("a document of OpenAPI 3.2", () => {
  const EVENT = {
    type: "object",
    properties: { data: { type: "string", contentSchema: { oneOf: [GONE, { type: "object", required: ["ok"] }] } } },
  };

  test.each([
    [
      "application/jsonl",
      { itemSchema: { oneOf: [GONE, { type: "object", required: ["ok"] }] } },
      '{"ok":1}\n{"code":"gone"}\n',
      "/1",
    ],
    ["application/jsonl", { schema: { type: "array", items: GONE } }, '{"ok":1}\n{"code":"gone"}\n', "/1"],
    ["application/x-ndjson; charset=utf-8", { schema: GONE }, '{"ok":1}\n{"code":"gone"}\n', "/1"],
    ["application/json-seq", { itemSchema: GONE }, '\u001e{"ok":\n1}\n\u001e{"code":"gone"}\n', "/1"],
    ["application/vnd.a+json-seq", { itemSchema: GONE }, '\u001e{"ok":1}\n\u001e{"code":\n"gone"}', "/1"],
    ["text/event-stream", { itemSchema: EVENT }, 'data: {"ok":1}\n\nevent: x\ndata: {"code":"gone"}\n\n', "/1"],
    ["text/event-stream", { itemSchema: GONE }, 'data: {"ok":1}\n\ndata: {"code":"gone"}\n\n', "/1"],
    [
      "application/jsonl",
      { itemSchema: { type: "object", properties: { e: GONE } } },
      '{}\n{"e":{"code":"gone"}}\n',
      "/1/e",
    ],
    ["application/json;stream=watch", { schema: GONE }, '{"ok":1}\n{"code":"gone"}\n', "/1"],
  ])("says where errors stand in a sequence: %s, %j", async (mediaType, described, body, pointer) => {
    const family = await streamFamily(mediaType, described);
    for (const headers of [{}, { "Content-Type": mediaType }])
      expect(outline({ status: 200, headers, body }, family)).toEqual([`declared gone item ${pointer}`]);
    const first = body.replace(
      /\{"ok":\s*1\}|\{\}/,
      body.includes('"e"') ? '{"e":{"code":"gone"}}' : '{"code":"gone"}',
    );
    expect(decode(family, { status: 200, body: first })).toMatchObject({ match: "declared", code: "gone" });
  });

  test("finds the only element of a sequence as well", async () => {
    const family = await streamFamily("application/jsonl", { itemSchema: GONE });
    for (const body of ['{"code":"gone"}', '{"code":"gone"}\n', { code: "gone" }]) {
      expect(outline({ status: 200, body }, family)).toEqual(["declared gone item /0"]);
      expect(decode(family, { status: 200, body })).toMatchObject({ match: "declared", code: "gone" });
    }
  });
});

test("what is a sequential media type is one thing in specs and in responses", () => {
  const types = [
    ...[
      "application/x-ndjson",
      "application/ndjson",
      "application/jsonl",
      "application/x-jsonlines",
      "application/json-lines",
    ],
    ...[
      "application/stream+json",
      "application/x-json-stream",
      "APPLICATION/JSONL ; charset=UTF-8",
      "text/event-stream",
    ],
    ...[
      "text/event-stream;charset=utf-8",
      "application/json-seq",
      "application/geo+json-seq",
      "application/json; stream=watch",
    ],
    ...[
      "application/json",
      "application/problem+json",
      "text/plain",
      "multipart/mixed",
      "",
      ";",
      "application/vnd.a+jsonl",
    ],
  ];
  expect(types.map((type) => [type, sequenceFormat(type)])).toEqual(types.map((type) => [type, framingOf(type)]));
  expect(types.filter((type) => sequenceFormat(type))).toHaveLength(14);
  const source = (file: string) =>
    /const LINES =([^;]*)/.exec(readFileSync(new URL(file, import.meta.url), "utf8"))?.[1];
  expect(source("./sequence-format.ts")).toBe(source("../../catalog/src/document/sequences.ts"));
});

describe("the reader of elements", () => {
  const formats = ["lines", "records", "events", undefined] as const;
  const text = fc
    .array(
      fc.constantFrom(
        PING,
        '{"ä":"€😀"}',
        "data: ",
        ":",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\u001e",
        "data",
        "id:1",
        "x",
        " ",
        "[",
        "{}",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));
  const read = (pieces: readonly string[], format: (typeof formats)[number]): unknown[] => {
    const reader = new ElementReader(format);
    return [...pieces.flatMap((piece) => [...reader.read(piece)]), ...reader.end()];
  };

  test("finds the same in whatever pieces a text comes", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 200 })), fc.constantFrom(...formats), (whole, cuts, format) => {
        const at = [...new Set([0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length])].sort(
          (a, b) => a - b,
        );
        const pieces = at.slice(1).map((end, index) => whole.slice(at[index], end));
        expect(read(pieces, format)).toEqual(read([whole], format));
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps nothing of an element that is too long", () => {
    for (const [format, long] of [
      ["lines", `{"a":"${"x".repeat(100)}"}\n{"b":1}\n`],
      ["events", `data: {"a":"${"x".repeat(100)}"}\n\ndata: {"b":1}\n\n`],
      ["events", `${"data: 1234567890\n".repeat(10)}\ndata: {"b":1}\n\n`],
      ["records", `\u001e{"a":"${"x".repeat(100)}"}\n\u001e{"b":1}\n`],
      ["records", `\u001e{\n${"          \n".repeat(10)}}\n\u001e{"b":1}\n`],
    ] as const) {
      const reader = new ElementReader(format, 50);
      expect(
        [...long].flatMap((one) => [...reader.read(one)]),
        long,
      ).toEqual([undefined, { b: 1 }]);
    }
  });

  test.each([
    ["one long line in single characters", () => ["{", ...Array<string>(300_000).fill("x")]],
    ["very many short lines", () => ["{}\n".repeat(300_000)]],
    ["very many brackets in one record", () => [`\u001e[${"[\n]\n,".repeat(100_000)}`]],
    ["very many data lines of one event", () => ["data: [\n".repeat(100_000)]],
    ["very many line ends", () => ["\r\n".repeat(300_000)]],
  ])("takes a time that grows with the text alone: %s", (_, make) => {
    const started = performance.now();
    read(make(), undefined);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
