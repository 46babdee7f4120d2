/** `npm run advice -w @faultline/conformance -- --count 1400000 --seed 1`: random failures of every family before an oracle that knows when a retry is too soon. */
import { parseArgs } from "node:util";
import { adviseMany } from "./advice/run.ts";

function whole(name: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new TypeError(`--${name}: wanted a whole number such as ${otherwise}`);
}

function settings(): { count: number; seed: number } {
  const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
  return { count: whole("count", values.count, 1_400_000), seed: whole("seed", values.seed, Date.now() % 2 ** 31) };
}

try {
  const { count, seed } = settings();
  try {
    console.log(`Asking for ${count} advices from seed ${seed}`);
    const { advices, retries, contradictions } = adviseMany(count, seed);
    console.log(
      `${advices} advices, ${retries} of them a retry, ${contradictions} on a body that contradicts its status: none bolder or sooner than documented or told`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : String(error)}\nUse: npm run advice -w @faultline/conformance -- [--count 1400000] [--seed 1]`,
  );
  process.exitCode = 2;
}
