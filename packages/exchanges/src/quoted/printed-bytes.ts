/** Decodes bytes that a program printed as numbers: Go with `%v`, Java, Node and tools such as `xxd` and `hexdump -C`. */

const DECIMAL = /\[\s{0,3}(-?\d{1,3}(?:[\s,]{1,6}-?\d{1,3}){7,})\s{0,3}\]/g;
const BUFFER = /<Buffer ((?:[\da-f]{2} ){7,}[\da-f]{2})\b/g;
/** Offset, then at most 16 bytes, alone or in pairs. */
const DUMPED = /^[ \t]*(?:0x)?[\da-f]{4,8}:?[ \t]{1,3}((?:[\da-f]{2}(?:[\da-f]{2})?(?:[ \t]{1,2}|$)){1,16})/i;
const MOST = 20;

/** What the bytes in the text say, one text for each list of them; none where they are no text. */
export function* bytesIn(text: string): Generator<string, void, undefined> {
  for (const [, numbers = ""] of [...text.matchAll(DECIMAL)].slice(-MOST))
    yield* textOf(numbers.split(/[\s,]+/).map((number) => Number(number) & 0xff));
  for (const [, bytes = ""] of [...text.matchAll(BUFFER)].slice(-MOST)) yield* textOf(hexadecimal(bytes));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const dumped = lines.flatMap((line) => DUMPED.exec(line)?.[1] ?? []);
  if (dumped.length * 2 > lines.length) yield* textOf(dumped.flatMap((line) => hexadecimal(line).slice(0, 16)));
}

function hexadecimal(text: string): number[] {
  return (text.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function* textOf(bytes: readonly number[]): Generator<string, void, undefined> {
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  if (!/[\0-\u0008\ufffd]/.test(text)) yield text;
}
