#!/usr/bin/env node
/** Starts the `faultline` command with the streams and the environment of the process. */
import { fstatSync, mkdirSync } from "node:fs";
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";

// Half of a short command is compiling its modules. Node keeps what it compiled, in the folder for temporary files, and checks it itself.
// Where it cannot create its folder, as in /proc, it may try without end.
if (process.env.NODE_COMPILE_CACHE || isFolder(join(tmpdir(), "node-compile-cache"))) module.enableCompileCache?.();
const { run, withoutBackDoor } = await import("@faultline/cli");

// A large document is read in one go, and all of it lives on. A nursery that grows step by step copies it again and again: a third of the time.
setFlagsFromString("--semi-space-growth-factor=16");

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
const cwd = workingFolder();
if (cwd === undefined) {
  process.stderr.write("faultline: found a working directory that was removed; wanted one that exists\n");
  process.exitCode = 2;
} else {
  const exitCode = await run(process.argv.slice(2), {
    stdout: withoutBackDoor(process.stdout),
    stderr: withoutBackDoor(process.stderr),
    stdin: Object.assign(process.stdin, { isNull: isNull(0) }),
    cwd,
    env: process.env,
  });
  process.exitCode = isLost ? 2 : exitCode;
}

/** Undefined where the folder was removed: it has no name any more. */
function workingFolder() {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** True for a device such as `/dev/null`, from which nothing comes. */
function isNull(descriptor) {
  try {
    return fstatSync(descriptor).isCharacterDevice() && !process.stdin.isTTY;
  } catch {
    return false;
  }
}

/** True for a folder that is there, or could be created. */
function isFolder(path) {
  try {
    mkdirSync(path);
    return true;
  } catch ({ code }) {
    return code === "EEXIST";
  }
}
