/** Runs the smoke program on one executable of Node. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readVectors } from "./vectors.ts";

const PROGRAM = fileURLToPath(new URL("./smoke-node.js", import.meta.url));

export interface Smoke {
  version?: string;
  families: number;
  vectors: number;
  /** What was decoded otherwise than expected. */
  wrong: string[];
}

/** Runs the smoke program on an executable of Node. */
export function runSmoke(executable: string, options: readonly string[] = []): Smoke {
  const { status, stdout, stderr } = spawnSync(executable, [...options, PROGRAM], {
    input: JSON.stringify(readVectors()),
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${executable} ended with ${String(status)}: ${stderr.trim()}`);
  return JSON.parse(stdout) as Smoke; // what the program prints
}
