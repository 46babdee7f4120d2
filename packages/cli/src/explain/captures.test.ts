/** `explain` on whatever people have: captures of clients, archives, logs, codes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { captured, explainedJson, explainedText, refusal, ROOT } from "../fixtures/captured.ts";
import { alreadyExists, deviceManagementBody } from "../fixtures/seed-bodies.ts";

const CAPTURES = "packages/exchanges/test/captures";
const notFound = deviceManagementBody(404, "not_found", "No such device.");

const response = (status: string, body: string, ...headers: string[]) =>
  [`HTTP/1.1 ${status}`, "Content-Type: application/json", ...headers, "", body].join("\r\n");

describe("a whole response", () => {
  test.each(["curl-i", "curl-v", "curl-v-i-terminal", "httpie-v-pretty", "wget-S-content", "curl-v-location"])(
    "of %s gives status and body",
    async (name) => {
      const { exitCode, first } = await explainedJson(["dt", `./${CAPTURES}/${name}.txt`]);
      expect(first).toMatchObject({ match: "declared", id: "disruptive-technologies/404", status: 404 });
      expect(exitCode).toBe(0);
    },
  );

  test("gives its headers, which options override", async () => {
    const input = response("429 Too Many Requests", '{"error":"slow down","code":429,"help":"h"}', "Retry-After: 17");
    expect((await explainedJson(["dt"], input)).first.advice.delayMs).toBe(17_000);
    const args = ["dt", "--header", "retry-after: 40", "--status", "429"];
    expect((await explainedJson(args, input)).first.advice.delayMs).toBe(40_000);
  });

  test("gives the method, on which the advice depends", async () => {
    const post = `> POST /v3/devices HTTP/1.1\r\n> Host: a.example\r\n> \r\n< HTTP/1.1 503 Service Unavailable\r\n< \r\n`;
    const { first } = await explainedJson(["dt"], post);
    expect(first.advice).toMatchObject({ retry: false, reason: "not_idempotent" });
    expect((await explainedJson(["dt", "--method", "GET"], post)).first.advice.retry).toBe(true);
  });

  test("whose bytes were no text says so, and is explained by its status", async () => {
    const { stderr, stdout } = await captured(["explain", "dt", `${CAPTURES}/curl-i-gzip.txt`]);
    expect(stderr).toMatch(/^faultline explain: line 1: the body is compressed .* curl --compressed\n$/);
    expect(stdout).toMatch(/HTTP 409, known\s+by its status alone\n/);
  });
});

describe("without a family", () => {
  test.each([
    ["https://api.us-east-1.mbedcloud.com/v3/devices/1", "device-management"],
    ["https://api.disruptive-technologies.com/v2/projects", "disruptive-technologies"],
    ["https://API.d21s.com:443/v2/projects", "disruptive-technologies"],
    ["https://vpp.itunes.apple.com/mdm/v2/users", "app-and-book-management"],
    ["https://storage.googleapis.com/b", "google-rpc"],
  ])("%s is the host of %s", async (url, family) => {
    const input = `$ curl -i ${url}\n${response("500 Internal Server Error", "<html>oops</html>")}`;
    expect((await explainedJson([], input)).explanation).toMatchObject({ family, chosenBy: "host" });
  });

  test.each([
    ["https://mbedcloud.com.evil.example/x"],
    ["https://evil.example/?u=https://api.d21s.com/"],
    ["https://api.d21s.com@evil.example/"],
    ["https://evil.example/https://api.d21s.com/"],
  ])("%s has no host of a family", async (url) => {
    const input = `$ curl -i '${url}'\n${response("500 Internal Server Error", "<html>oops</html>")}`;
    expect((await explainedJson([], input)).explanation).toMatchObject({ family: null, chosenBy: null });
  });

  test.each([
    ["a code", notFound, "device-management"],
    ["an unknown code in a known form", deviceManagementBody(404, "no_such_code", "No."), "device-management"],
    ["a number", '{"errorNumber":9646,"errorMessage":"Too many."}', "app-and-book-management"],
    ["a status in the body", alreadyExists, "disruptive-technologies"],
  ])("%s in the body tells it", async (_, body, family) => {
    expect((await explainedJson([], body)).explanation).toMatchObject({ family, chosenBy: "shape" });
    const { text } = await explainedText([], body);
    expect(text).toContain("errors (known by the body; name another one if it is not right)");
  });

  test.each([
    ["what is no error of any", response("404 Not Found", '{"something":"else"}')],
    ["a page", "<html>oops</html>"],
  ])("of %s says that it is not known, and what to do", async (_, input) => {
    const { exitCode, text } = await explainedText([], input);
    expect(text).toContain("Family not known by the body or the host. Name it: faultline explain <family> <file>");
    expect(exitCode).toBe(1);
  });

  test("of a body that repeats its status in a member that another family takes for a code is not guessed at", async () => {
    const body = '{"message":"Not Found","documentation_url":"https://docs.example/rest","status":"404"}';
    const { exitCode, explanation } = await explainedJson(["--status", "404"], body);
    expect(explanation).toMatchObject({ family: null, chosenBy: null });
    expect(explanation.mayBe).toContain("scim");
    expect(exitCode).toBe(1);
  });

  test("of a body that fits several names them", async () => {
    const { exitCode, explanation } = await explainedJson(
      ["--status", "400"],
      '{"title":"Bad Request","status":400,"detail":"no"}',
    );
    expect(explanation.family ?? explanation.mayBe.join(" ")).toMatch(/t-iot-hub|problem-details/);
    expect(exitCode).toBe(explanation.family === null ? 1 : 0);
  });
});

describe("a list of exchanges", () => {
  test("of an archive is explained entry by entry, as far as they failed", async () => {
    const { exitCode, stdout } = await captured([
      "explain",
      "dt",
      "packages/exchanges/test/chromium.har",
      "--format",
      "json",
    ]);
    const { exchanges, failed } = JSON.parse(stdout);
    expect(exchanges).toBe(10);
    expect(
      failed.map(({ position, method, url, faults }: never) => [
        position,
        method,
        new URL(url).pathname,
        (faults as { match: string }[])[0]?.match,
      ]),
    ).toEqual([
      [{ index: 0 }, "GET", "/gateway", "none"],
      [{ index: 1 }, "GET", "/devices/1", "declared"],
      [{ index: 2 }, "GET", "/busy", "declared"],
      [{ index: 3 }, "GET", "/compressed", "deviant"],
      [{ index: 5 }, "GET", "/devices/1", "declared"],
      [{ index: 7 }, "GET", "/repeated", undefined],
      [{ index: 8 }, "POST", "/upload", "undeclared"],
      [{ index: 9 }, "GET", "/refused", undefined],
    ]);
    expect(exitCode).toBe(0);
  });

  test("is written once for all that differ only in when and where", async () => {
    const line = (status: number, url: string, body: string) =>
      JSON.stringify({ time: "2026-11-25T10:00:00Z", status, method: "GET", url, responseBody: body });
    const log = [
      line(404, "https://api.d21s.com/a?token=SECRET", '{"error":"no","code":404,"help":"h"}'),
      line(200, "https://api.d21s.com/b", "{}"),
      line(404, "https://api.d21s.com/c", '{"error":"not there","code":404,"help":"h"}'),
      line(409, "https://api.us-east-1.mbedcloud.com/d", deviceManagementBody(409, "duplicate", "It is there.")),
    ].join("\n");
    const { stdout } = await captured(["explain"], { input: log });
    expect(stdout).toMatch(
      /^3 of 4 exchanges failed\n\n2 times: GET https:\/\/api\.d21s\.com\/a, HTTP 404 and others \(line 1, line 3\)\n/,
    );
    expect(stdout).toContain("\nGET https://api.us-east-1.mbedcloud.com/d, HTTP 409 (line 4)\n");
    expect(stdout).not.toContain("SECRET");
  });

  test("in which nothing failed says so, and exits with 1", async () => {
    const { exitCode, stdout } = await captured(["explain", "dt"], {
      input: '{"status":200,"method":"GET","body":"{}"}\n'.repeat(2),
    });
    expect([stdout, exitCode]).toEqual(["0 of 2 exchanges failed\n", 1]);
  });

  test("tells what the client said where no response came", async () => {
    const { text } = await explainedText(["dt", `./${CAPTURES}/curl-refused.txt`]);
    expect(text).toMatch(/^No response came, so this is no error of the API Client says curl: \(7\) Failed to connect/);
  });
});

describe("a code without a response", () => {
  test.each([
    [["9646"], "app-and-book-management", "app-and-book-management/9646"],
    [["apple", "9646"], "app-and-book-management", "app-and-book-management/9646"],
    [["pelion", "validation_error"], "device-management", "device-management/validation_error"],
    [["VALIDATION_ERROR"], "device-management", "device-management/validation_error"],
    [["dt", "404"], "disruptive-technologies", "disruptive-technologies/404"],
    [["t-iot-hub", "bad request"], "t-iot-hub", "t-iot-hub/bad-request"],
    [["oauth2", "invalid_grant"], "oauth2", "oauth2/invalid_grant"],
  ])("%j is explained", async (args, family, id) => {
    const { exitCode, explanation, first } = await explainedJson(args);
    expect(explanation).toMatchObject({ family, chosenBy: "name" });
    expect(first).toMatchObject({ match: "declared", id, issues: [] });
    expect(exitCode).toBe(0);
  });

  test("says of a retry what the documentation says", async () => {
    const { text } = await explainedText(["9646"]);
    expect(text).toMatch(
      /^Too many requests: code 9646, HTTP 429, as documented Family App and Book Management errors/,
    );
    expect(text).toContain("Retry Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.");
  });

  test("that several families have names them", async () => {
    const { exitCode, text } = await explainedText(["404"]);
    expect(text).toMatch(
      /^Not Found: HTTP 404, its family is not known Family not known; it may be one of these. Name it: faultline explain device-management 404 - device-management/,
    );
    expect(exitCode).toBe(1);
    const { stdout } = await captured(["explain", "invalid_token"], { cwd: tmpdir() });
    expect(stdout).toMatch(/^2 families have this code\n\nIt may be/);
  });

  test("that the family lacks is unknown, with the nearest one", async () => {
    const { exitCode, text } = await explainedText(["pelion", "validation_eror"]);
    expect(text).toMatch(
      /^An error that the catalogue does not list Family Device Management errors Near it Did you mean validation_error\?/,
    );
    expect(exitCode).toBe(1);
  });

  test("that is neither a code nor a family is wrong use", async () => {
    expect(await refusal(["nothing_like_it"])).toContain(
      "found neither a code of any family nor the name of one; wanted a code, or one of",
    );
  });

  test("may be an id, with or without its family", async () => {
    for (const args of [["dt", "404"], ["disruptive-technologies/404"], ["dt", "disruptive-technologies/404"]]) {
      expect((await explainedJson(args)).first.id).toBe("disruptive-technologies/404");
    }
  });

  test("of every error of every family is explained by its id", async () => {
    const { families } = await import("@faultline/guards/families");
    for (const { id, loadHelp } of families) {
      for (const error of Object.keys((await loadHelp()).errors)) {
        const { explanation } = await explainedJson([id, error]);
        expect(explanation.faults.map((fault) => fault.id)).toEqual([error]);
      }
    }
  });
});

test("a file needs a `/` or a `.` in its name", async () => {
  const body = readFileSync(join(ROOT, CAPTURES, "curl-i.txt"), "utf8");
  expect(body).toContain("404");
  const { exitCode } = await captured(["explain", "dt", "./curl-i.txt"], { cwd: join(ROOT, CAPTURES) });
  expect(exitCode).toBe(0);
});

test("of several near codes, the one that begins alike the longest is meant", async () => {
  const { text } = await explainedText(["apple", "9645"]);
  expect(text).toContain("Did you mean 9646?");
});
