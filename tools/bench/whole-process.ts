/** Measures a command as a whole process: seconds, processor seconds, and peak memory. */
import { spawn } from "node:child_process";

export interface Run {
  seconds: number;
  /** What the processor was busy for it, on all cores. */
  cpuSeconds: number;
  megabytes: number;
}

export const TIMEOUT_MS = 180_000;
const ROUNDS = 3;
/** What takes longer is run once. */
const LONG_SECONDS = 10;
/** Printed by the child itself at its end; Linux tells the ticks of a child's own children, such as a compiler that is no JavaScript. */
const REPORT =
  'data:text/javascript,import{existsSync,readFileSync}from"node:fs";process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();const stat="/proc/self/stat";const ticks=existsSync(stat)?readFileSync(stat,"utf8").split(") ")[1].split(" ").slice(13,15):[];const inner=ticks.reduce((sum,each)=>sum+Number(each)*10000,0);process.stderr.write(`\\npeak ${maxRSS} ${userCPUTime+systemCPUTime+inner}\\n`)})';

/** The best of some rounds: what the machine does besides can only make a run slower. Undefined where it failed or took too long. */
export async function best(command: readonly string[], cwd: string, rounds = ROUNDS): Promise<Run | undefined> {
  const [run] = await bestInTurn([{ command, cwd }], rounds);
  return run;
}

/** A command to measure. */
interface Contender {
  command: readonly string[];
  cwd: string;
  /** Runs before each round, unmeasured. */
  prepare?: () => Promise<void>;
}

/** The best run of each contender; they take turns, and who takes long has fewer. */
export async function bestInTurn(contenders: readonly Contender[], rounds = ROUNDS): Promise<(Run | undefined)[]> {
  const all = contenders.map((contender) => ({ contender, runs: [] as (Run | undefined)[] }));
  for (let round = 0; round < rounds; round++)
    for (const { contender, runs } of all) {
      const last = runs.at(-1);
      if (round > 0 && (!last || last.seconds > LONG_SECONDS)) continue;
      await contender.prepare?.();
      runs.push(await measured(contender.command, contender.cwd));
    }
  return all.map(({ runs }) => {
    const done = runs.filter((run) => run !== undefined);
    const least = (member: keyof Run): number => Math.min(...done.map((run) => run[member]));
    if (done.length < runs.length) return undefined;
    return { seconds: least("seconds"), cpuSeconds: least("cpuSeconds"), megabytes: least("megabytes") };
  });
}

function measured(command: readonly string[], cwd: string): Promise<Run | undefined> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
    const child = spawn(process.execPath, ["--import", REPORT, ...command], { cwd, timeout: TIMEOUT_MS, env });
    let stderr = "";
    child.stdout.resume();
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      const [, peak, cpu] = /\npeak (\d+) (\d+)\n/.exec(stderr) ?? [];
      const seconds = (performance.now() - start) / 1000;
      resolve(
        peak === undefined || (code ?? 2) > 1
          ? undefined
          : { seconds, cpuSeconds: Number(cpu) / 1e6, megabytes: Number(peak) / 1024 },
      );
    });
  });
}
