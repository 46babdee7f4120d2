import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, type Captured } from "./fixtures/captured.ts";
import { alreadyExists, deviceManagementBody } from "./fixtures/seed-bodies.ts";

const BINARY = join(ROOT, "packages/cli/bin/faultline.js");

/** Runs the real program, 20 seconds at most. `readsAnswer: false` closes the pipe at once, as `| true` does. */
function faultline(args: readonly string[], { input = "", readsAnswer = true } = {}): Promise<Captured> {
  const child = spawn(process.execPath, [BINARY, ...args], {
    cwd: ROOT,
    timeout: 20_000,
    env: Object.fromEntries(["PATH", "NODE_OPTIONS", "NODE_COMPILE_CACHE"].map((name) => [name, process.env[name]])),
  });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (chunk: Buffer) => (written[name] += chunk.toString()));
  if (!readsAnswer) child.stdout.destroy();
  child.stdin.on("error", () => {}); // it may end before it has read everything
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode: exitCode ?? -1, ...written }));
  });
}

test("explains what is piped in", async () => {
  const { exitCode, stdout, stderr } = await faultline(["explain", "pelion", "--status", "400", "-"], {
    input: deviceManagementBody(400, "validation_error", "No."),
  });
  expect(stdout).toMatch(/^A parameter was refused: code validation_error, HTTP 400, as documented\n/);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
});

test("explains a file as JSON", async () => {
  const folder = await mkdtemp(join(tmpdir(), "faultline-binary-"));
  await writeFile(join(folder, "body.json"), alreadyExists);
  const { exitCode, stdout } = await faultline([
    "explain",
    "disruptive-technologies",
    "--status",
    "409",
    "--format",
    "json",
    join(folder, "body.json"),
  ]);
  await rm(folder, { recursive: true });
  expect(JSON.parse(stdout)).toMatchObject({
    family: "disruptive-technologies",
    faults: [{ match: "declared", code: 409 }],
  });
  expect(exitCode).toBe(0);
});

test.each([
  [["explain", "t-iot-hub", "--status", "502"], "<html>", 1],
  [["explain", "pelio"], "", 2],
  [["--nope"], "", 2],
  [[], "", 2],
])("ends %j with its exit code, and never with a stack trace", async (args, input, expected) => {
  const { exitCode, stdout, stderr } = await faultline(args, { input });
  expect(exitCode).toBe(expected);
  expect(expected === 2 ? stderr : stdout).not.toBe("");
  expect(stdout + stderr).not.toMatch(/^ +at |node:internal/m);
});

test("takes it calmly when nobody reads the answer", async () => {
  expect(await faultline(["explain", "dt", "--status", "409"], { input: alreadyExists, readsAnswer: false })).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: "",
  });
});
