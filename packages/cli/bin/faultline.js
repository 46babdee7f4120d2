#!/usr/bin/env node
/** Starts the `faultline` command with the streams and the environment of the process. */
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Half of a short command is compiling its modules. Node keeps what it compiled, in the folder for temporary files, and checks it itself.
module.enableCompileCache?.();
const { run, withoutBackDoor } = await import("@faultline/cli");

// What a command makes lives as long as it does: a nursery that grows would only hold on to memory, a third of it in a large catalogue.
// One that small is cleared before several threads have agreed on who clears what. `generate` makes much that it throws away.
if (process.argv[2] !== "generate") {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--no-parallel-scavenge");
}

// A reader that leaves early, such as `head`, is no failure. A disk without room is: what was asked for is not all there.
let isLost = false;
for (const [name, stream] of [
  ["standard output", process.stdout],
  ["standard error", process.stderr],
])
  stream.on("error", ({ code }) => {
    if (code === "EPIPE" || isLost) return;
    isLost = true;
    process.exitCode = 2;
    process.stderr.write(
      `faultline: ${name}: found a stream that takes no more (${code}); wanted to write all of it there\n`,
    );
  });
const exitCode = await run(process.argv.slice(2), {
  stdout: withoutBackDoor(process.stdout),
  stderr: withoutBackDoor(process.stderr),
  stdin: process.stdin,
  cwd: process.cwd(),
  env: process.env,
});
process.exitCode = isLost ? 2 : exitCode;
