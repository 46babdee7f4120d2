import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, closeSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, type Captured } from "./fixtures/captured.ts";
import { alreadyExists, deviceManagementBody } from "./fixtures/seed-bodies.ts";

const BINARY = join(ROOT, "packages/cli/bin/faultline.js");

/** Runs the real program, 20 seconds at most. `readsAnswer: false` closes the pipe at once, as `| true` does. */
function faultline(
  args: readonly string[],
  { input = "", readsAnswer = true, env = {} as Record<string, string | undefined> } = {},
): Promise<Captured> {
  const child = spawn(process.execPath, [BINARY, ...args], {
    cwd: ROOT,
    timeout: 20_000,
    env: {
      ...Object.fromEntries(["PATH", "NODE_OPTIONS", "NODE_COMPILE_CACHE"].map((name) => [name, process.env[name]])),
      ...env,
    },
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

test.each(["/proc", "/nonexistent", "/dev/null"])("needs no folder for temporary files, such as %s", async (TMPDIR) => {
  const { exitCode, stdout } = await faultline(["explain", "9646"], { env: { TMPDIR, NODE_COMPILE_CACHE: undefined } });
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^Too many requests: code 9646/)]);
});

test("says where files are to be written that there is no folder for temporary ones", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "faultline-binary-"));
  const run = (args: string[], env: object): string =>
    spawnSync(process.execPath, [BINARY, ...args], { cwd, encoding: "utf8", timeout: 20_000, env: { ...ENV, ...env } })
      .stderr;
  run(["init", "--family", "orders"], {});
  expect(run(["generate"], { TMPDIR: "/nonexistent" })).toContain("at /nonexistent; wanted one");
  await rm(cwd, { recursive: true });
});

test("takes a job without input for one that pipes nothing in", () => {
  const inJob = (...args: string[]) =>
    spawnSync(process.execPath, [BINARY, ...args], { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8", env: ENV });
  expect(inJob("explain", "pelion").stdout).toMatch(/^Device Management errors, Pelion Device Management\n/);
  expect(inJob("observe").stderr).toContain("found no input");
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

const ENV = Object.fromEntries(["PATH", "NODE_OPTIONS", "NODE_COMPILE_CACHE"].map((name) => [name, process.env[name]]));

/** Runs the real program in a folder with its output going to files or pipes; `ready` may end it. */
function started(
  args: readonly string[],
  stdio: ("pipe" | "ignore" | number)[],
  cwd: string,
  ready: (child: ReturnType<typeof spawn>) => void = () => {},
): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null; stderr: string }> {
  const child = spawn(process.execPath, [BINARY, ...args], { cwd, env: ENV, timeout: 20_000, stdio });
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  ready(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => resolve({ exitCode, signal, stderr }));
  });
}

test.each([[["lint", "nowhere.yaml"]], [["explain", "nobody"]], [["nope"]]])(
  "ends %j with 2 also where nobody reads what is wrong",
  async (args) => {
    const { exitCode, signal } = await started(args, ["ignore", "ignore", "pipe"], ROOT, ({ stderr }) =>
      stderr?.destroy(),
    );
    expect({ exitCode, signal }).toEqual({ exitCode: 2, signal: null });
  },
);

test.runIf(existsSync("/dev/full")).each([[["schema"]], [["explain", "dt", "--status", "404"]], [["--help"]]])(
  "says of %j that what it prints has no room, and ends with 2",
  async (args) => {
    const full = openSync("/dev/full", "w");
    const { exitCode, stderr } = await started(args, ["ignore", full, "pipe"], ROOT);
    closeSync(full);
    expect(stderr).toBe(
      "faultline: standard output: found a stream that takes no more (ENOSPC); wanted to write all of it there\n",
    );
    expect(exitCode).toBe(2);
  },
);

test.runIf(process.platform !== "win32")("says that the working directory was removed, and ends with 2", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "faultline-removed-"));
  const line = ['rmdir "$PWD" && exec "$0" "$@"', process.execPath, BINARY, "explain", "9646"];
  const { status, stderr } = spawnSync("sh", ["-c", ...line], { cwd, env: ENV, timeout: 20_000, encoding: "utf8" });
  expect([status, stderr]).toEqual([
    2,
    "faultline: found a working directory that was removed; wanted one that exists\n",
  ]);
});

test("Ctrl-C ends it while it waits, without a word", async () => {
  const { signal, stderr } = await started(["explain", "dt", "-"], ["pipe", "ignore", "pipe"], ROOT, (child) => {
    setTimeout(() => child.kill("SIGINT"), 1500);
  });
  expect({ signal, stderr }).toEqual({ signal: "SIGINT", stderr: "" });
});

/** Enough families that a run is never over at once. */
const FAMILIES = 40;

test("Ctrl-C while files are written leaves whole ones, and the next run completes them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "faultline-interrupted-"));
  const sample = await readFile(join(ROOT, "packages/rules/sample/openapi.yaml"), "utf8");
  await mkdir(join(folder, "errors"));
  for (let index = 0; index < FAMILIES; index++) await writeFile(join(folder, `errors/f${index}.yaml`), sample);
  const out = join(folder, "src/errors");
  const { stderr } = await started(["generate"], ["ignore", "ignore", "pipe"], folder, (child) => {
    const look = setInterval(() => {
      if (!existsSync(out) && child.exitCode === null) return;
      clearInterval(look);
      child.kill("SIGINT");
    }, 1);
  });
  expect(stderr).toBe("");
  const whole = (file: string): Promise<string> => readFile(join(out, file), "utf8").catch(() => "");
  const names = Array.from({ length: FAMILIES }, (_, index) => `f${index}.ts`);
  const interrupted = await Promise.all(names.map(whole));
  expect((await started(["generate"], ["ignore", "ignore", "pipe"], folder)).exitCode).toBe(0);
  const completed = await Promise.all(names.map(whole));
  expect(completed).not.toContain("");
  for (const [index, text] of interrupted.entries()) expect(["", completed[index]]).toContain(text);
  expect((await started(["generate", "--check"], ["ignore", "ignore", "pipe"], folder)).exitCode).toBe(0);
  await rm(folder, { recursive: true });
});
