#!/usr/bin/env node
/** Starts the `faultline` command with the streams and the environment of the process. */
import { setFlagsFromString } from "node:v8";
import { run, withoutBackDoor } from "@faultline/cli";

// What a command makes lives as long as it does: a nursery that grows would only hold on to memory, a third of it in a large catalogue.
// One that small is cleared before several threads have agreed on who clears what. `generate` makes much that it throws away.
if (process.argv[2] !== "generate") {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--no-parallel-scavenge");
}

// A reader that leaves early, such as `head`, is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(process.argv.slice(2), {
  stdout: withoutBackDoor(process.stdout),
  stderr: withoutBackDoor(process.stderr),
  stdin: process.stdin,
  cwd: process.cwd(),
  env: process.env,
});
