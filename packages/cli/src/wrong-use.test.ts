import { expect, test } from "vitest";
import { captured, refusal } from "./fixtures/captured.ts";

const SECRET = "hunter2-AKIA-secret";

test.each([
  ["99", "a number outside of 100 to 999"],
  ["1000", "a number outside of 100 to 999"],
  ["-1", "a number outside of 100 to 999"],
  ["4o4", "text that is no integer"],
  ["404.0", "text that is no integer"],
  ["", "text that is no integer"],
])("is the status %j", async (status, found) => {
  expect(await refusal(["dt", "--status", status])).toBe(
    `faultline: --status: found ${found}; wanted the HTTP status of the response, such as --status 404\n`,
  );
});

test.each([
  [SECRET, "no colon"],
  [`: ${SECRET}`, "no name before the colon"],
  [`two words: ${SECRET}`, "a name that no header can have"],
  [`Authorization\n: ${SECRET}`, "a name that no header can have"],
])("is a header such as %j", async (header, found) => {
  const message = await refusal(["dt", "--status", "500", "--header", "Retry-After: 1", "--header", header]);
  expect(message).toBe(
    `faultline: --header, number 2: found ${found}; wanted "Name: value", such as --header 'Retry-After: 120'\n`,
  );
});

test("is a file that is not there, a directory, and a body in place of a file", async () => {
  expect(await refusal(["dt", "nowhere.json"])).toBe(
    "faultline: nowhere.json: found no such file; wanted a captured response. Check the name, or pipe it in\n",
  );
  expect(await refusal(["dt", "."])).toContain(".: found a directory; wanted a captured response.");
  const message = await refusal(["dt", `{"error":"${SECRET}"}`]);
  expect(message).toContain("[file]: found what looks like a body itself; wanted the name of a file, or `-`");
  expect(message).not.toContain(SECRET);
});

test("is more than a capture has", async () => {
  expect(await refusal(["dt", "-"], "x".repeat(65 * 2 ** 20))).toBe(
    "faultline: standard input: found more than 64 MiB; wanted captured responses. faultline observe reads logs of any length\n",
  );
});

test("is an unknown format and an impossible method", async () => {
  expect(await refusal(["dt", "--status", "500", "--format", SECRET])).toBe(
    "faultline: --format: found an unknown value; wanted one of text, json\n",
  );
  expect(await refusal(["dt", "--status", "500", "--method", `GET ${SECRET}`])).toContain(
    "--method: found text that is no HTTP method;",
  );
});

test("is to ask about nothing", async () => {
  expect(await refusal([])).toContain("found neither a body nor a status; wanted at least one.");
});

test.each([
  [["explain", "dt", "--status", "1000"]],
  [["explain", "dtt"]],
  [["explain", "dt", "--brand", "x"]],
  [["explain", "dt", "--header", "x"]],
  [["explain", "dt", "--nope"]],
  [["explain", "dt", "--audience", SECRET]],
  [["generate", "--audience", SECRET]],
  [["lint", "--format", SECRET]],
  [["lint", "--output", `${SECRET}=x`]],
  [["lint", "--fail-on", SECRET]],
  [["lint", "--profile", SECRET]],
  [["lint", "--rule", SECRET]],
  [["lint", "--explain", SECRET]],
  [["diff", "git:main", "--format", SECRET]],
  [["diff", "git:main", "--fail-on", SECRET]],
  [["schema", SECRET]],
  [["explain", "dt", "-", "more"]],
])("never tells a refused value, or what the body holds: %j", async (argv) => {
  const { exitCode, stdout, stderr } = await captured(argv, { input: JSON.stringify({ error: SECRET, code: 409 }) });
  expect(exitCode).toBe(2);
  expect(stdout + stderr).not.toContain(SECRET);
});

test.each(["init", "generate"])("is a document given to %s, which goes by the project", async (command) => {
  const { stderr, exitCode } = await captured([command, `${SECRET}.yaml`]);
  expect([exitCode, stderr]).toEqual([
    2,
    "faultline: found 1 argument too many; wanted no argument, only options\n" +
      "The documents of a project are named by `families` in faultline.config; `faultline import <file>` writes one for a document that is there.\n" +
      `See \`faultline ${command} --help\`.\n`,
  ]);
});
