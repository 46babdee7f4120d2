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
/** Printed by the child itself at its end. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write(`\\npeak ${maxRSS} ${userCPUTime+systemCPUTime}\\n`)})';

/** The best of some rounds: what the machine does besides can only make a run slower. Undefined where it failed or took too long. */
export async function best(command: readonly string[], cwd: string, rounds = ROUNDS): Promise<Run | undefined> {
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    const run = await measured(command, cwd);
    if (!run) return undefined;
    runs.push(run);
    if (run.seconds > 20) break;
  }
  const least = (member: keyof Run): number => Math.min(...runs.map((run) => run[member]));
  return { seconds: least("seconds"), cpuSeconds: least("cpuSeconds"), megabytes: least("megabytes") };
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
