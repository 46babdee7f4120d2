/**
 * Holds text, bytes, parsed JSON and what arrives in pieces to one verdict: bodies and sequences of every family and style, whole and damaged,
 * under any status.
 */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readFamily, type Family as SpecFamily } from "@faultline/catalog";
import { declaredVectors, emitGuards } from "@faultline/codegen";
import { decode, decodeAll, decodeResponse, decodeStream, type Exchange, type Family } from "@faultline/guards";
import { readExchanges } from "@faultline/exchanges";
import { recordFetch } from "@faultline/exchanges/record";
import { subjects } from "../../packages/guards/test/subjects.ts";
import { mutated, mutationsWith } from "./differential/mutation.ts";
import { familyOf, loadGuards } from "./load-guards.ts";

interface Judged {
  id: string;
  spec: SpecFamily;
  family: Family;
}

const STYLES = new URL("styles/", import.meta.url);

const styles = await Promise.all(
  readdirSync(STYLES).map(async (id): Promise<Judged> => {
    const document: unknown = parse(readFileSync(new URL(`${id}/openapi.yaml`, STYLES), "utf8"));
    const { family: spec } = readFamily("style", "openapi.yaml", document);
    return { id, spec, family: familyOf(await loadGuards(emitGuards(spec).text)) };
  }),
);

const judged: readonly Judged[] = [...subjects, ...styles];
const hasVectors = ({ spec }: Judged): boolean => declaredVectors(spec).length > 0;

interface Framing {
  mediaType?: string;
  framed: (values: readonly string[]) => string;
}

const FRAMINGS: readonly Framing[] = [
  { framed: ([only = ""]) => only },
  { mediaType: "application/json", framed: ([only = ""]) => `\ufeff${only}\r\n` },
  { mediaType: "application/problem+json; charset=utf-8", framed: ([only = ""]) => only },
  { framed: (values) => values.join("\n") },
  { mediaType: "application/x-ndjson", framed: (values) => values.join("\r\n") },
  { mediaType: "application/jsonl", framed: (values) => `${values.join("\n\n")}\n` },
  { mediaType: "application/json", framed: (values) => values.join("\n") },
  { mediaType: "application/json-seq", framed: (values) => values.map((value) => `\u001e${value}\n`).join("") },
  {
    mediaType: "text/event-stream",
    framed: (values) => values.map((value) => `event: ä\r\ndata: ${value}\r\n\r\n`).join(""),
  },
  { mediaType: "text/event-stream", framed: (values) => values.map((value) => `:\ndata:${value}\n`).join("\n") },
];

/** The bytes of the text, cut before these, also within a character. */
function inPieces(text: string, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const starts = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  const pieces = starts.map((start, at) => bytes.subarray(start, starts[at + 1]));
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}

test("only families whose codes stand in headers alone have no body to judge", () => {
  expect(judged.filter((one) => !hasVectors(one)).map(({ id }) => id)).toEqual(["grpc-trailers"]);
});

describe.each<Judged>(judged.filter(hasVectors))("$id", ({ spec, family }) => {
  const vectors = declaredVectors(spec);
  const codes: unknown[] = spec.errors.map(({ code }) => code);
  const names = [...new Set(spec.errors.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  const changes = fc.array(mutationsWith([...codes, "about:blank", "new_code"], names), { maxLength: 3 });
  const mayStream = spec.placementGroups.some(({ sequence }) => sequence); // then a first line may be an element, or the body
  const status = fc.constantFrom<number | undefined>(200, 302, 400, 403, 404, 429, 500, 503, 599, undefined);

  test("gives one verdict for a body as text, as bytes and parsed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...vectors), changes, fc.option(status, { nil: 0 }), (vector, list, other) => {
        const text = JSON.stringify(list.reduce(mutated, vector.body)) ?? "";
        if (!/^[[{]/.test(text)) return; // a text that is no object and no list stays a text
        const exchange = { status: other === 0 ? vector.status : other, headers: vector.headers };
        const parsed = { ...exchange, body: JSON.parse(text) as unknown };
        const bytes = new TextEncoder().encode(`\ufeff${text}`);
        for (const body of [text, `\ufeff${text}`, ` \n${text}\n`, Buffer.from(text), bytes, bytes.buffer]) {
          expect(decode(family, { ...exchange, body })).toEqual(decode(family, parsed));
          expect(decodeAll(family, { ...exchange, body })).toEqual(decodeAll(family, parsed));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("gives one verdict for a response as it came and as it was recorded, without its secrets", async () => {
    for (const vector of vectors) {
      const body = typeof vector.body === "string" ? vector.body : JSON.stringify(vector.body);
      const response = () =>
        new Response(body, { status: Number(vector.status ?? 200), headers: { ...vector.headers } });
      const lines: string[] = [];
      const { fetch, flush } = recordFetch(
        async () => response(),
        (line) => lines.push(`${line}\n`),
      );
      await fetch("https://api.example/x?token=kJ8sdf7Qk2", { headers: { Authorization: "Bearer kJ8sdf7Qk2" } });
      await flush();
      const [recorded] = readExchanges(lines.join("").repeat(2)).exchanges;
      const verdicts = (exchange: Exchange) =>
        decodeAll(family, exchange).faults.map(({ match, id, code, pointer, issues }) => ({
          match,
          id,
          code,
          pointer,
          issues,
        }));
      const { status, headers } = response();
      expect(verdicts(recorded?.response ?? {}), vector.id).toEqual(verdicts({ status, headers, body }));
    }
  });

  test("gives one verdict for a body as a whole and in pieces, alone or in a sequence", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...vectors), changes), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...FRAMINGS),
        fc.option(status, { nil: 0 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (members, { mediaType, framed }, other, cuts) => {
          const [first] = members;
          const values = members.map(([vector, list]) => JSON.stringify(list.reduce(mutated, vector.body)) ?? "");
          const isSequence = /jsonl|ndjson|seq|event/.test(mediaType ?? "");
          const headers = new Headers({
            ...first?.[0].headers,
            ...(mediaType !== undefined && { "content-type": mediaType }),
          });
          const exchange = {
            status: Number((other === 0 ? first?.[0].status : other) ?? 200),
            headers,
            body: framed(values),
          };
          const response = () => ({ ...exchange, bodyUsed: false, body: inPieces(exchange.body, cuts) });
          expect(await decodeResponse(family, response())).toEqual(decode(family, exchange));
          const faults: unknown[] = [];
          for await (const fault of decodeStream(family, response())) faults.push(fault);
          if (isSequence || !mayStream || exchange.status >= 400)
            expect(faults).toEqual(decodeAll(family, exchange).faults);
        },
      ),
      { numRuns: 300 },
    );
  });
});
