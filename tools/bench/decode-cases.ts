/** `decode` of fresh text against JSON.parse of the same text. */
import { decode, type Family } from "@faultline/guards";
import { families } from "@faultline/guards/families";
import { exchangesOf, type Exchange } from "./bodies.ts";
import { inTurn } from "./measure.ts";

export interface DecodeCase {
  name: string;
  bodies: number;
  contenders: Record<"JSON.parse" | "decode", () => unknown>;
}

export async function decodeCases(): Promise<DecodeCase[]> {
  const loaded = await Promise.all(families.map(async ({ id, load }) => ({ id, family: await load() })));
  return loaded.flatMap(({ id, family }) => {
    const exchanges = exchangesOf(id).filter(({ body }) => body.startsWith("{"));
    const short = exchanges.filter(({ body }) => body.length < 100);
    return [decodeCase(`${id}, all bodies`, family, exchanges), ...(short.length > 0 ? [decodeCase(`${id}, bodies below 100 bytes`, family, short)] : [])];
  });
}

function decodeCase(name: string, family: Family, exchanges: readonly Exchange[]): DecodeCase {
  const parse = inTurn(({ body }: Exchange): unknown => JSON.parse(body), exchanges);
  return { name, bodies: exchanges.length, contenders: { "JSON.parse": parse, decode: inTurn((exchange: Exchange) => decode(family, exchange), exchanges) } };
}

/** A family of many codes, made in memory, beside one of few. */
export async function manyCodes(counts: readonly number[]): Promise<Record<string, () => unknown>> {
  const contenders: Record<string, () => unknown> = {};
  for (const count of counts) {
    const { family, text } = await madeUpFamily(count);
    contenders[`${count} codes`] = () => decode(family, { status: 400, body: text });
  }
  return contenders;
}

async function madeUpFamily(count: number): Promise<{ family: Family; text: string }> {
  const { familyOf } = await import("./made-up.ts");
  return { family: await familyOf(count), text: JSON.stringify({ code: `code_${Math.floor(count / 2)}`, message: "Something went wrong." }) };
}
