/**
 * Times the decoding of one family in a process of its own, and prints what it took: most programs talk to one service, and what another
 * family's bodies do to an engine's code should have no bearing on it.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { decodeCases, decodersOf, manyCodes } from "./decode-cases.ts";
import { timed, type Contenders, type Timing } from "./measure.ts";

const FILE = fileURLToPath(import.meta.url);

/** The timings of a case, by its name. */
export function timedAlone(name: string): Timing[] {
  const text = execFileSync(process.execPath, [FILE, name], { encoding: "utf8", timeout: 300_000 });
  return JSON.parse(text) as Timing[]; // what is printed below
}

/** The name of the case that compares families by their number of codes. */
export const MANY_CODES = "many codes";

async function decodersNamed(name: string): Promise<Contenders> {
  const decoding = decodeCases.find((one) => one.name === name);
  if (decoding) return decodersOf(decoding);
  if (name === MANY_CODES) return manyCodes([17, 10_000]);
  throw new Error(`no case named ${name}`);
}

if (process.argv[1] === FILE) console.log(JSON.stringify(await timed(await decodersNamed(process.argv[2] ?? ""))));
