/** Generates damaged exchanges from the bodies of a family. */
import fc, { type Arbitrary } from "fast-check";
import type { Exchange } from "@faultline/guards";
import { mutated, mutationsWith } from "../differential/mutation.ts";
import { declaredVectors } from "@faultline/codegen";
import type { Subject } from "../subjects.ts";

/** What one round of fuzzing does: an exchange in hand, the same as a response with the body in bytes, and what advice is asked for. */
export interface Round {
  exchange: Exchange;
  bytes: Uint8Array<ArrayBuffer>;
  /** The body breaks off with an error after that many pieces. */
  breaksAfter: number | undefined;
  options: object;
}

const DATA = {
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
};

const status = fc.oneof(fc.integer({ min: 200, max: 599 }), fc.constantFrom(200, 400, 401, 404, 429, 500, 503));

const retryAfter = fc.oneof(
  fc.constantFrom(
    "0",
    "120",
    "-1",
    "1.5",
    "99999999999999",
    "1e3",
    "",
    "soon",
    "1, 2",
    "Fri, 31 Dec 1999 23:59:59 GMT",
    "Friday, 31-Dec-99 23:59:59 GMT",
    "Fri Dec 31 23:59:59 1999",
    "Sun Nov  6 08:49:37 9994",
  ),
  fc.string({ unit: "grapheme-ascii" }),
);

const headers = fc.array(
  fc.tuple(
    fc.constantFrom("Retry-After", "RETRY-AFTER", "retry-after", "Date", "X-Request-ID", "Content-Type", "constructor"),
    retryAfter,
  ),
  { maxLength: 4 },
);

const calls = fc.oneof(
  fc.func(fc.oneof(fc.integer(), fc.double())),
  fc.func(fc.anything()),
  fc.constant(() => {
    throw new Error("call");
  }),
);

const options = fc.record(
  {
    method: fc.oneof(fc.constantFrom("GET", "post", "PUT", ""), fc.anything()),
    attempt: fc.oneof(fc.integer(), fc.double()),
    idempotent: fc.oneof(fc.boolean(), fc.anything()),
    now: calls,
    random: calls,
    maxDelayMs: fc.oneof(fc.integer(), fc.double()),
  },
  { requiredKeys: [] },
);

/** Rounds that start from what the family really sends, and take it apart. */
export function roundsOf({ spec }: Subject): Arbitrary<Round> {
  const bodies = declaredVectors(spec).map(({ body }) => body);
  const names = [...new Set(spec.errors.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  const changes = fc.array(
    mutationsWith(
      spec.errors.map(({ code }) => code),
      names,
    ),
    { maxLength: 4 },
  );
  const data = fc.tuple(fc.constantFrom(...bodies), changes).map(([body, list]) => list.reduce(mutated, body));
  const bytes = fc
    .tuple(data, damage)
    .map(([body, damages]) => damaged(new TextEncoder().encode(JSON.stringify(body) ?? ""), damages));
  const text = bytes.map((array) => new TextDecoder("utf-16le").decode(array));
  const latin = bytes.map((array) => String.fromCharCode(...array));
  const body = fc.oneof({ weight: 3, arbitrary: data }, { weight: 2, arbitrary: latin }, text, fc.anything(DATA));
  const exchange = fc.record({
    status,
    headers: fc.oneof(
      headers,
      headers.map((pairs) => Object.fromEntries(pairs)),
      headers.map((pairs) => new Map(pairs)),
    ),
    body,
  });
  return fc.record({
    exchange: exchange as Arbitrary<Exchange>,
    bytes,
    breaksAfter: fc.option(fc.nat(3), { nil: undefined, freq: 3 }),
    options,
  }); // pairs of texts are headers
}

const damage = fc.array(
  fc.record({
    at: fc.nat(),
    way: fc.constantFrom("set", "cut", "insert", "end"),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x5c, 0x7b, 0x5b, 0xff, 0xc0, 0xed)),
  }),
  { maxLength: 4 },
);

/** The bytes with some changed, removed or added, so that they are text no more, or no UTF-8. */
function damaged(
  bytes: Uint8Array<ArrayBuffer>,
  damages: readonly { at: number; way: string; byte: number }[],
): Uint8Array<ArrayBuffer> {
  const list = [...bytes];
  for (const { at, way, byte } of damages) {
    const index = at % (list.length + 1);
    if (way === "end") list.length = index;
    else list.splice(index, way === "insert" ? 0 : 1, ...(way === "cut" ? [] : [byte]));
  }
  return Uint8Array.from(list);
}

/** A response whose body comes in pieces, and may break off. */
export function responseOf({ exchange, bytes, breaksAfter }: Round): Response {
  let sent = 0;
  const size = Math.max(1, Math.ceil(bytes.length / 3));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent === breaksAfter) controller.error(new Error("broken off"));
      else if (sent * size >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(sent * size, ++sent * size));
    },
  });
  const status = exchange.status as number; // of `status` above
  return new Response([204, 205, 304].includes(status) ? null : body, { status });
}
