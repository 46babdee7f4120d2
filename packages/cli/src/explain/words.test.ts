/** Words on the command line in the place of a capture. */
import { expect, test } from "vitest";
import { captured, explainedText } from "../fixtures/captured.ts";

test.each([
  [["error 9646"], "code 9646"],
  [["error", "9646"], "code 9646"],
  [["HTTP", "status", "code:", "429"], "HTTP 429"],
  [["#9646"], "code 9646"],
  [["code=9646"], "code 9646"],
  [[" 9646 "], "code 9646"],
  [["Invalid", "Action"], "code Invalid Action"],
  [["pelion", "Validation", "Error"], "code validation_error"],
  [["apple", "HTTP 429"], "code 9646"],
  [["dt", "503 Service Unavailable"], "HTTP 503"],
  [["Disruptive Technologies", "404"], "HTTP 404"],
  [["dt", "Too Many Requests"], "HTTP 429"],
  [["QUEUE_IS_FULL"], "Yes, after 10 seconds at least"],
  [["pelion", "device_not_connected"], "Yes, after 10 seconds at least"],
  [["too many requests"], "app-and-book-management"],
  [["device-management/validation_eror"], "Did you mean validation_error?"],
  [["tiot", "404"], "T IoT Hub errors"],
  [["Google_RPC", "NOT_FOUND"], "Google RPC status"],
  [["418"], "HTTP 418"],
  [["pelion", "418"], "of which the family says nothing"],
  [
    ["HTTP status code: 429"],
    "Too Many Requests: HTTP 429, its family is not known Family not known; it may be one of these",
  ],
  [["pelion", "Request failed with status code 401"], "HTTP 401, known by its status alone"],
  [["socket hang up"], "No response came"],
  [["connect ECONNREFUSED 127.0.0.1:80"], "No response came"],
  [["apple 9646"], "code 9646"],
  [["pelion Validation Error"], "code validation_error"],
  [["json-rpc", "-32050"], "An error that the server defines: code -32099 to -32000"],
  [["-32050"], "Family JSON-RPC 2.0 errors"],
  [["json-rpc", "-31999"], "An error that the catalogue does not list"],
  [["302"], "No failure, and no result either: HTTP 302 Found Family not known; it may be one of these. Name it"],
  [["200"], "No failure by the status: HTTP 200, and the body is not there to be read"],
  [["418"], "Client Error: HTTP 418"],
  [["pelion", "The resource does not exist"], "code not_found"],
  [["pelion", "rate limit"], "About it - rate_limit_exceeded: Too many requests"],
])("%j is %s", async (args, words) => {
  expect((await explainedText(args)).text).toContain(words);
});

test.each(["DEVICE_BLOCKED", "device_blocked"])("%s tells the cause, whose advice counts", async (words) => {
  const { text } = await explainedText([words]);
  expect(text).toContain(
    "What to do Have access granted, or a limit raised. - Lift the suspension of the device first.",
  );
  expect(text).toContain("Retry Only once access has been granted.");
});

test.each([[[""]], [["pelion", " "]]])("%j is refused: nothing is in the place of a word", async (args) => {
  const { exitCode, stdout, stderr } = await captured(["explain", ...args]);
  expect([exitCode, stdout, stderr]).toEqual([2, "", expect.stringContaining("found an argument without a letter")]);
});

test.each([
  "9646",
  "error 9646",
  "apple 9646",
  "QUEUE_IS_FULL",
  "invalid_grant",
  "device-management/not_found",
  "ETIMEDOUT",
  '"9602"',
  "418",
  "certificate has expired",
  "RequestTimeout",
  "Timeout",
  "Request failed with status code 401",
])("%s on standard input is what it is as an argument", async (words) => {
  const [piped, typed] = await Promise.all([explainedText([], `${words}\n`), explainedText([words])]);
  expect(piped).toEqual(typed);
  expect(piped.text).not.toMatch(/^$|Unclear/);
});

test("a program that is called like a code of a family is not the code", async () => {
  const { text } = await explainedText([], "timeout: failed to run command: No such file or directory\n");
  expect(text).toContain("Unclear");
});

test.each(["190", "700", "999"])("%s is no status, and no advice is made of it", async (code) => {
  const { exitCode, stdout, stderr } = await captured(["explain", code]);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("found neither a code of any family nor the name of one");
});

test("words that no error has as its code name the errors that speak of it", async () => {
  const { exitCode, stderr } = await captured(["explain", "rate limits"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("device-management/rate_limit_exceeded: Too many requests");
  expect(stderr).not.toContain("(or ");
});

test("a text on standard input that is no code stays what came", async () => {
  const { text } = await explainedText([], "hello\n");
  expect(text).toContain('Body text, 6 bytes: "hello"');
  expect((await explainedText(["apple", "--status", "500"], "9646\n")).text).toContain("HTTP 500");
});

test.each([[["ECONNREFUSED"]], [["net::ERR_CONNECTION_REFUSED"]], [["curl: (7)", "Failed to connect to a.example"]]])(
  "%j is what a client says where no response came",
  async (args) => {
    const { exitCode, text } = await explainedText(args);
    expect([exitCode, text]).toEqual([1, expect.stringContaining("No response came")]);
  },
);

test.each([
  ["explain", "https://bob:correcthorse@a.example/x?token=correcthorse"],
  ["report", "https://a.example/x?token=correcthorse"],
  ["observe", "https://a.example/x?token=correcthorse"],
  ["explain", "apple", "./dump?password=correcthorse"],
  ["explain", "eyJhbGciOiJIUzI1NiJ9.eyJjb3JyZWN0aG9yc2UiOjF9.correcthorse"],
])("%s does not repeat a secret that stands in the place of a file", async (...argv) => {
  const { exitCode, stdout, stderr } = await captured(argv);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).not.toContain("correcthorse");
});

test("an address is no file, and nothing is fetched", async () => {
  const { stderr } = await captured(["explain", "https://a.example/x"]);
  expect(stderr).toBe(
    "faultline: [file]: found an address; wanted a captured response in a file, or piped in: curl -i <address> | faultline explain. faultline itself calls no API\n",
  );
});
