/** `npm run fuzz -- --seconds 60 --seed 1`: hostile bodies against everything that decodes and advises, until the time is over. */
import { parseArgs } from "node:util";
import { fuzz, fuzzGiants } from "./fuzz/run.ts";

function whole(name: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new TypeError(`--${name}: wanted a whole number such as ${otherwise}`);
}

function settings(): { seconds: number; seed: number } {
  const { values } = parseArgs({ options: { seconds: { type: "string" }, seed: { type: "string" } } });
  return { seconds: whole("seconds", values.seconds, 60), seed: whole("seed", values.seed, Date.now() % 2 ** 31) };
}

try {
  const { seconds, seed } = settings();
  try {
    console.log(`Fuzzing for ${seconds} s from seed ${seed}`);
    const giants = await fuzzGiants();
    console.log(`${await fuzz(seconds, seed)} rounds and ${giants} giants: nothing was thrown, everything ended`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : String(error)}\nUse: npm run fuzz -- [--seconds 60] [--seed 1]`,
  );
  process.exitCode = 2;
}
