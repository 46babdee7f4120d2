/** Compares `decode` of new text with JSON.parse of the same text. */
import { decode } from "@faultline/guards";
import { families } from "@faultline/guards/families";
import { exchangesOf, type Exchange } from "./bodies.ts";
import { familyOf } from "./made-up.ts";
import { inTurn, type Contenders } from "./measure.ts";

export interface DecodeCase {
  name: string;
  family: string;
  exchanges: readonly Exchange[];
  /** What decoding may take longer than JSON.parse, in nanoseconds; absent where a share of its time counts. */
  allowed?: number;
}

/** Headers as `node:http` hands them over. */
const PLAIN = {
  "cache-control": "no-store",
  connection: "keep-alive",
  "content-length": "120",
  "content-type": "application/json",
  date: "Wed, 25 Nov 2026 12:00:00 GMT",
  server: "nginx",
  vary: "Accept",
  "x-request-id": "015d",
};
/** Headers as fetch hands them over. */
const HEADERS = new Headers(PLAIN);

export const decodeCases: readonly DecodeCase[] = families.flatMap(({ id }) => {
  const exchanges = exchangesOf(id).filter(({ body }) => body.startsWith("{"));
  const short = exchanges.filter(({ body }) => body.length < 100);
  return [
    { name: `${id}, all bodies`, family: id, exchanges },
    ...Object.entries({ "fetch's Headers": HEADERS, "a plain object": PLAIN }).map(([form, headers]) => ({
      name: `${id}, eight headers in ${form}`,
      family: id,
      exchanges: exchanges.map((exchange) => ({ ...exchange, headers })),
      allowed: 100,
    })),
    ...(short.length > 0 ? [{ name: `${id}, bodies below 100 bytes`, family: id, exchanges: short }] : []),
  ];
});

export async function decodersOf({ family: id, exchanges }: DecodeCase): Promise<Contenders> {
  const family = await families.find((known) => known.id === id)?.load();
  if (!family) throw new Error(`no family ${id}`);
  const parse = inTurn(({ body }: Exchange): unknown => JSON.parse(body), exchanges);
  return {
    bodies: exchanges.length,
    calls: { "JSON.parse": parse, decode: inTurn((exchange: Exchange) => decode(family, exchange), exchanges) },
  };
}

/** A family of many codes, made in memory, beside one of few. */
export async function manyCodes(counts: readonly number[]): Promise<Contenders> {
  const calls: Record<string, () => unknown> = {};
  for (const count of counts) {
    const text = JSON.stringify({ code: `code_${Math.floor(count / 2)}`, message: "Something went wrong." });
    const family = await familyOf(count);
    calls[`${count} codes`] = inTurn((body: string) => decode(family, { status: 400, body }), [text]);
  }
  return { calls, bodies: 1 };
}
