import { expect, test } from "vitest";
import { captured } from "./fixtures/captured.ts";

test("without a command the help is printed, and that is wrong use", async () => {
  const { exitCode, stdout, stderr } = await captured([]);
  expect(stderr).toMatch(/^Usage: faultline \[options\] \[command\]\n/);
  expect(stderr).toContain("generate [options]");
  expect(stdout).toBe("");
  expect(exitCode).toBe(2);
});

test.each([[["--help"]], [["help"]]])("%j prints the commands", async (argv) => {
  const { exitCode, stdout, stderr } = await captured(argv);
  expect(stdout).toMatch(/explain \[options\] \[family\] \[what\.\.\.\]/);
  expect([exitCode, stderr]).toEqual([0, ""]);
});

test("the help of a command names its options and exit codes", async () => {
  const { exitCode, stdout } = await captured(["explain", "--help"]);
  for (const option of [
    "--status <number>",
    "--header <header>",
    "--brand <brand>",
    "--method <method>",
    "--format <format>",
  ])
    expect(stdout).toContain(option);
  expect(stdout).toContain(
    "Exit codes: 0 the catalogue knows the failure, 1 it does not know it or nothing failed, 2 wrong use.",
  );
  expect(exitCode).toBe(0);
});

test("--version prints the version", async () => {
  const { exitCode, stdout } = await captured(["--version"]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(exitCode).toBe(0);
});

test.each([
  [["expalin"], "faultline: unknown command `expalin`\n(Did you mean explain?)\nSee `faultline --help`.\n"],
  [["gen"], "faultline: unknown command `gen`\n(Did you mean generate?)\nSee `faultline --help`.\n"],
  [["validate"], "faultline: unknown command `validate`\n(Did you mean lint?)\nSee `faultline --help`.\n"],
  [
    ["explain"],
    "faultline: explain: found neither a body nor a status; wanted at least one. Name a file, pipe a body in, pass --status, or name a family\n",
  ],
  [
    ["explain", "dt", "--statsu", "4"],
    "faultline: unknown option `--statsu`\n(Did you mean --status?)\nSee `faultline explain --help`.\n",
  ],
  [
    ["explain", "dt", "--status"],
    "faultline: option '-s, --status <number>' argument missing\nSee `faultline explain --help`.\n",
  ],
  [
    ["diff"],
    "faultline: <base>: found nothing; wanted an OpenAPI document, a folder of families, or `git:<revision>` for the families of that revision\n",
  ],
  [
    ["generate", "more"],
    "faultline: found 1 argument too many; wanted no argument, only options\nSee `faultline generate --help`.\n",
  ],
])("%j is wrong use, with a message that says what is wrong", async (argv, message) => {
  expect(await captured(argv)).toEqual({ exitCode: 2, stdout: "", stderr: message });
});

test.each([
  [['{"token":"hunter2"}'], "faultline: unknown command\nSee `faultline --help`.\n"],
  [
    ["explain", "dt", "--haeder=Authorization: Bearer hunter2"],
    "faultline: unknown option `--haeder`\nSee `faultline explain --help`.\n",
  ],
  [["explain", "dt", "--it's 'hunter2'"], "faultline: unknown option `--it`\nSee `faultline explain --help`.\n"],
])("%j is refused without repeating what may be a secret", async (argv, message) => {
  expect(await captured(argv)).toEqual({ exitCode: 2, stdout: "", stderr: message });
});
