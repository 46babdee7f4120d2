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
}

/** Headers as a browser or Node hands them over. */
const HEADERS = new Headers({
  "Cache-Control": "no-store",
  Connection: "keep-alive",
  "Content-Length": "120",
  "Content-Type": "application/json",
  Date: "Wed, 25 Nov 2026 12:00:00 GMT",
  Server: "nginx",
  Vary: "Accept",
  "X-Request-Id": "015d",
});

export const decodeCases: readonly DecodeCase[] = families.flatMap(({ id }) => {
  const exchanges = exchangesOf(id).filter(({ body }) => body.startsWith("{"));
  const short = exchanges.filter(({ body }) => body.length < 100);
  return [
    { name: `${id}, all bodies`, family: id, exchanges },
    { name: `${id}, with eight headers of fetch`, family: id, exchanges: exchanges.map(withHeaders) },
    ...(short.length > 0 ? [{ name: `${id}, bodies below 100 bytes`, family: id, exchanges: short }] : []),
  ];
});

function withHeaders(exchange: Exchange): Exchange {
  return { ...exchange, headers: HEADERS };
}

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
