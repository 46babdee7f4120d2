import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { captured, explainedJson, explainedText } from "../fixtures/captured.ts";
import { alreadyExists, deviceManagementBody, internalError } from "../fixtures/seed-bodies.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "faultline-explain-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function bodyFile(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe("the body", () => {
  test("comes from the file that is named, relative to the working directory", async () => {
    await bodyFile("body.json", alreadyExists);
    const { exitCode, stdout } = await captured(["explain", "dt", "body.json"], { cwd: folder });
    expect(stdout).toMatch(/^It exists already, or it changed meanwhile: code 409, as documented\n/);
    expect(exitCode).toBe(0);
  });

  test.each([["-"], []])("comes from standard input where the file is %j", async (...file) => {
    const { exitCode, text } = await explainedText(["dt", ...file], alreadyExists);
    expect(text).toMatch(/^It exists already/);
    expect(exitCode).toBe(0);
  });

  test("may be missing: then the status says what it can", async () => {
    const { exitCode, first } = await explainedJson(["dt", "--status", "504"]);
    expect(first).toMatchObject({
      match: "status",
      title: "The service did not answer in time",
      candidates: [{ id: "disruptive-technologies/504" }],
    });
    expect(first.advice).toEqual({ retry: true, delayMs: 10_000, recovery: "wait", reason: "backoff" });
    expect(exitCode).toBe(0);
  });

  test("may start with a byte order mark and hold characters of several bytes", async () => {
    const { stdout } = await captured(["explain", "dt"], {
      input: new TextEncoder().encode('\uFEFF{"error":"größer – 已存在","code":409}'),
    });
    expect(stdout).toContain('"größer – 已存在"');
  });
});

describe("a match", () => {
  test("of a documented empty 200 is told from a file without a byte", async () => {
    const { exitCode, text } = await explainedText([
      "t-iot-hub",
      "--long",
      "--status",
      "200",
      await bodyFile("empty", ""),
    ]);
    expect(text).toMatch(/^Success without a result: HTTP 200, as documented Family T IoT Hub errors/);
    expect(text).toContain(
      "- A value in the filter has white space behind it. > Trim the value before you send it. (inferred)",
    );
    expect(text).toContain(
      "Send along - The complete request that you are trying to make. - The error code. - The response that you receive.",
    );
    expect(exitCode).toBe(0);
  });

  test("of a known code in another form says where it deviates", async () => {
    const { exitCode, text } = await explainedText(
      ["dt", "--status", "404"],
      '{"error":"already exists","code":"409"}',
    );
    expect(text).toMatch(
      /^It exists already, or it changed meanwhile: code 409, HTTP 404, a known error, though not as documented/,
    );
    expect(text).toContain(
      "Deviates /code: found a string, wanted an integer the body as a whole: found HTTP status 404, wanted HTTP status 409",
    );
    expect(exitCode).toBe(0);
  });

  test("of a code whose status says otherwise names both readings, since the remedies are those of the code", async () => {
    const { text } = await explainedText(
      ["apple", "--status", "400"],
      '{"errorNumber":9646,"errorMessage":"Too many."}',
    );
    expect(text).toContain(
      "What to do Fix the request, or what it refers to: what came contradicts itself, and the more cautious reading counts. - By the code alone: wait; the service has to recover or to catch up. - Repeat",
    );
    expect(text).toContain("Retry No: the same request cannot succeed.");
  });

  test("of a status lists the errors that may have been meant", async () => {
    const { exitCode, text } = await explainedText(
      ["device-management", "--status", "401", "--long"],
      "<html>no</html>",
    );
    expect(text).toMatch(/^The caller is not authenticated: HTTP 401, known by its status alone/);
    expect(text).toContain(
      "It may be - The Authorization header is invalid - These credentials do not fit the request - The access key",
    );
    expect(text).toContain(
      "- The caller is not authenticated - The access token is invalid - The API key is invalid - The login has to be confirmed What to do Present valid credentials. Retry",
    );
    expect(exitCode).toBe(0);
  });

  test("of a status that one error has gives the help of that error", async () => {
    const { text } = await explainedText(["t-iot-hub", "--status", "500", "--long"], "<html>no</html>");
    expect(text).toMatch(/^The server or a platform behind it failed: HTTP 500, known by its status alone/);
    expect(text).toContain("- Check the credentials in Application Access Management. - If the error stays,");
    expect(text).toContain("> Retry? Only once you have new credentials: waiting does not help.");
    expect(text).not.toContain("It may be");
  });

  test("marks what its whole source only observed", async () => {
    const { text } = await explainedText(["device-management", "--status", "410"]);
    expect(text).toContain("- The client deleted the channel while a long poll was open. (observed)");
    expect(text).toContain("Source Izuma Device Management API description (v3), Error responses (observed)");
  });

  test("of an unknown code says what its status says, and exits with 1", async () => {
    const { exitCode, text } = await explainedText(
      ["pelion", "--status", "403"],
      deviceManagementBody(403, "quota_gone", "No."),
    );
    expect(text).toMatch(
      /^An error that the catalogue does not list: code quota_gone, HTTP 403, only its form is documented/,
    );
    expect(text).toContain("Why The caller is known and may not do this.");
    expect(exitCode).toBe(1);
  });

  test("of nothing, as with HTML under 502, gives the advice of the status class and exits with 1", async () => {
    const { exitCode, text } = await explainedText(
      ["t-iot-hub", "--status", "502"],
      "<html><body>Bad Gateway</body></html>",
    );
    expect(text).toMatch(/^Bad Gateway: HTTP 502, of which the family says nothing/);
    expect(text).toContain(
      "Retry Yes, after 1 second at least, growing to 60 seconds, 4 tries in all. Where the answer has a Retry-After, not before it says. That is for GET;",
    );
    expect(text).toContain('Body HTML, 37 bytes: "Bad Gateway"');
    expect(exitCode).toBe(1);
  });

  test("is not found in a success, which exits with 1", async () => {
    const { exitCode, text } = await explainedText(["dt", "--status", "200"], '{"devices":[]}');
    expect(text).toBe(
      "No failure: HTTP 200, and nothing in the body that the family knows as an error Family Disruptive Technologies errors ",
    );
    expect(exitCode).toBe(1);
    expect(await explainedJson(["dt", "--status", "200"], '{"devices":[]}')).toMatchObject({
      exitCode: 1,
      explanation: { family: "disruptive-technologies", brand: null, faults: [], more: false },
    });
  });

  test("is not found in a foreign body without a status, with a hint to pass it", async () => {
    expect(await explainedText(["dt"], "<html>")).toEqual({
      exitCode: 1,
      text: expect.stringContaining("Pass --status as well.") as string,
    });
  });
});

describe("items of a body", () => {
  const item = (device: string, code: string): object => ({ device, status: { code, message: `${device} failed` } });
  const body = JSON.stringify({
    transferErrors: [
      item("a", "NOT_FOUND"),
      item("b", "NOT_FOUND"),
      item("c", "INTERNAL_ERROR"),
      item("d", "NEW_CODE"),
    ],
  });

  test("are all listed, and what is the same is explained once", async () => {
    const { exitCode, text } = await explainedText(["dt", "--status", "200", "--long"], body);
    expect(text).toMatch(
      /^4 failures in one body The device was not found: code NOT_FOUND, one item in the body of HTTP 200, as documented/,
    );
    expect(text).toContain(
      'Answer /transferErrors/0: "a failed" (device: a) /transferErrors/1: "b failed" (device: b) What to do',
    );
    expect(text.split("The device was not found:")).toHaveLength(2);
    expect(text).toMatch(
      /The service failed on this device: code INTERNAL_ERROR, one item .* Answer \/transferErrors\/2: "c failed" Details device \(the resource name of the device\): c What to do/,
    );
    expect(text).toContain("An error that the catalogue does not list: code NEW_CODE, one item");
    expect(exitCode).toBe(0);
  });

  test("that nobody knows alone do not make the exit code 0", async () => {
    const { exitCode, explanation } = await explainedJson(
      ["dt", "--status", "200"],
      JSON.stringify({ transferErrors: [item("d", "NEW_CODE")] }),
    );
    expect(explanation.faults).toMatchObject([
      { match: "undeclared", code: "NEW_CODE", pointer: "/transferErrors/0", placement: "item" },
    ]);
    expect(exitCode).toBe(1);
  });

  test("beyond a thousand are said to be there", async () => {
    const many = JSON.stringify({
      transferErrors: Array.from({ length: 1001 }, (_, index) => item(`d${index}`, "NOT_FOUND")),
    });
    expect((await explainedText(["dt", "--status", "200"], many)).text).toMatch(
      /^1000 failures in one body, and more that are not listed/,
    );
    expect((await explainedJson(["dt", "--status", "200"], many)).explanation).toMatchObject({ more: true });
  });
});

describe("the retry", () => {
  test("of a POST is withheld, and what would hold if it does no harm is said", async () => {
    const args = ["apple", "--status", "500", "--header", "Retry-After: 120", "--method", "post"];
    const { text } = await explainedText(args, internalError);
    expect(text).toContain(
      "Retry Not a POST by itself: repeating it could do its work twice. If it does no harm: yes, after 120 seconds",
    );
    expect((await explainedJson(args, internalError)).first.advice).toMatchObject({
      retry: false,
      reason: "not_idempotent",
    });
  });

  test("comes no earlier than documented, whatever the header says", async () => {
    const { text } = await explainedText(
      ["t-iot", "--status", "429", "--header", "retry-after:30"],
      '{"message":"slow down"}',
    );
    expect(text).toContain(
      "Retry Yes, after 3600 seconds (1 hour), the documented minimum, although the answer said Retry-After: 30; 3 tries in all.",
    );
  });

  test("does without a header that cannot be read, and says so", async () => {
    const { text } = await explainedText(["apple", "--status", "500", "--header", "Retry-After: soon"], internalError);
    expect(text).toContain(
      "growing to 60 seconds, 4 tries in all. The Retry-After header cannot be read and does not count.",
    );
  });

  test("is given up where the header asks for more than a timer can wait", async () => {
    const { text } = await explainedText(
      ["apple", "--status", "500", "--header", "Retry-After: 9000000"],
      internalError,
    );
    expect(text).toContain("Retry No: Retry-After asks for 9000000 seconds, longer than any timer can wait.");
  });

  test("is safe with any method where the service promises that nothing was done", async () => {
    const { text } = await explainedText(
      ["apple", "--status", "429", "-X", "POST"],
      '{"errorNumber":9646,"errorMessage":"Slow."}',
    );
    expect(text).toMatch(/Retry Yes, after .* Repeating is safe: nothing of the request was carried out\./);
  });

  test("waits for the longest of contradictory headers", async () => {
    const headers = ["-H", "Retry-After: 5", "-H", "Retry-After: 7"];
    expect((await explainedJson(["apple", "-s", "500", ...headers], internalError)).first.advice).toMatchObject({
      reason: "retry_after",
      delayMs: 7000,
    });
  });
});
