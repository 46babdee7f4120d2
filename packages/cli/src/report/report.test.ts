/** `report` on whatever people have: what support needs is in it, and no secret is, wherever it stood. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { deviceManagementBody } from "../fixtures/seed-bodies.ts";

const folder = mkdtempSync(join(tmpdir(), "faultline-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DT = "https://api.disruptive-technologies.com/v2/projects";

interface Logged {
  time?: string;
  status?: number;
  url?: string;
  headers?: Record<string, string>;
  requestHeaders?: Record<string, string>;
  requestBody?: string;
  body?: string;
}

function line({
  time = "2026-11-25T10:00:00Z",
  status = 429,
  url = DT,
  headers = {},
  body,
  ...request
}: Logged): string {
  const responseBody =
    body ?? JSON.stringify({ error: "too many requests", code: status, help: "https://docs.example" });
  return JSON.stringify({ time, method: "POST", url, status, responseHeaders: headers, responseBody, ...request });
}

describe("a report", () => {
  test("says what support asks for", async () => {
    const body = deviceManagementBody(404, "not_found", "No such device.");
    const input = `> GET /v3/devices/1 HTTP/1.1\n> Host: api.us-east-1.mbedcloud.com\n> \n< HTTP/1.1 404 Not Found\n< Content-Type: application/json\n< \n${body}`;
    const { stdout, exitCode } = await captured(["report"], { input });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^# HTTP 404, `not_found`: /);
    for (const wanted of [
      "| Called | `GET http://api.us-east-1.mbedcloud.com/v3/devices/1` |",
      `| Request id | \`${(JSON.parse(body) as { request_id: string }).request_id}\` |`,
      "| Time | not in the capture; add it |",
      "The capture shows one attempt.",
      "## Support",
      body,
    ])
      expect(stdout).toContain(wanted);
  });

  test.each([
    ["that is cut off", '{"error":{"message":"Odd","requestId":"req-77aa91', "requestId: req-77aa91\u2026"],
    ["without a code and a status", '{"message":"Odd","meta":{"trace_id":"req-77aa91"}}', "trace_id: req-77aa91"],
    ["of a list", '[{"message":"Odd","correlationId":7}]', "correlationId: 7"],
  ])("is written of a body %s, with the id of the request", async (_, input, id) => {
    const { stdout, exitCode } = await captured(["report"], { input });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(`| Request id | \`${id}\` |`)]);
    expect(stdout).toMatch(/^# A request that may have failed\n/);
    expect(stdout).toContain(input);
  });

  test("of what may have failed is not written where something did, nor of a success", async () => {
    const { stdout } = await captured(["report"], {
      input: `${line({})}\n${line({ status: 200, body: '{"errors":[1]}' })}`,
    });
    expect(stdout).not.toContain("may have failed");
    expect((await captured(["report", "--status", "200"], { input: '{"id":1}' })).exitCode).toBe(1);
  });

  test("tells the attempts in the order of their times, and which was too soon", async () => {
    const headers = { "Retry-After": "5" };
    const input = [
      line({ time: "2026-11-25T10:00:09Z", status: 500, headers: { "X-Request-Id": "third" } }),
      line({ time: "2026-11-25T10:00:00Z", headers }),
      line({ time: "2026-11-25T10:00:02Z", headers }),
    ].join("\n");
    const { stdout } = await captured(["report", "dt"], { input });
    expect(stdout.match(/^\d\. .*$/gm)).toEqual([
      "1. `2026-11-25T10:00:00.000Z`, HTTP 429",
      "2. `2026-11-25T10:00:02.000Z`, after 2 s, HTTP 429, sooner than the 5 s for which the answer before asked",
      "3. `2026-11-25T10:00:09.000Z`, after 7 s, HTTP 500, request id `X-Request-Id: third`, not sooner than the 5 s for which the answer before asked",
    ]);
  });

  test("has each request that failed", async () => {
    const input = [
      line({ url: `${DT}/a` }),
      line({ url: `${DT}/b`, status: 200, body: "{}" }),
      line({ url: `${DT}/c` }),
    ].join("\n");
    const { stdout } = await captured(["report"], { input });
    expect(stdout.match(/^\| Called .*$/gm)).toEqual([
      `| Called | \`POST ${DT}/a\` |`,
      `| Called | \`POST ${DT}/c\` |`,
    ]);
  });

  test("is written where nothing is known of the service", async () => {
    const input = "HTTP/1.1 502 Bad Gateway\nVia: proxy\n\n<html>oops</html>";
    const { stdout, exitCode } = await captured(["report"], { input });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("| Service | not known |");
    expect(stdout).toContain("<html>oops</html>");
  });

  test("is written where no response came", async () => {
    const { stdout } = await captured(["report"], {
      input: JSON.stringify({
        message: "connect ECONNREFUSED",
        code: "ECONNREFUSED",
        config: { method: "get", url: "https://a.example/x?token=s3cr3tvalue" },
      }),
    });
    expect(stdout).toMatch(/^# No response\n/);
    expect(stdout).not.toContain("s3cr3tvalue");
  });

  test("goes to a file", async () => {
    const { stdout, exitCode } = await captured(["report", "-o", "report.md"], { input: line({}), cwd: folder });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
    expect(readFileSync(join(folder, "report.md"), "utf8")).toMatch(/^# HTTP 429/);
  });

  test("cannot be broken out of by what a service sends", async () => {
    const body = JSON.stringify({ error: "```\n# Injected <img src=x> @someone \u001b[31m", code: 429, help: "h" });
    const { stdout } = await captured(["report", "dt"], { input: line({ body: `${body}\n\`\`\`\n::error::x` }) });
    expect(stdout).not.toMatch(/\u001b|^::/m);
    expect(stdout).toMatch(/^````http$/m);
  });
});

test.each([
  [[], "", /found neither a capture nor a status/],
  [["dt", "404"], "x", /found neither a family nor a file/],
  [["-o", "no/such/folder.md"], line({}), /--output: found a file in a folder that does not exist/],
])("%j is refused", async (args, input, message) => {
  const { exitCode, stderr, stdout } = await captured(["report", ...args], { input, cwd: folder });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

test("where nothing failed there is no report", async () => {
  const { exitCode, stdout, stderr } = await captured(["report", "dt"], { input: line({ status: 200, body: "{}" }) });
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(/nothing failed/);
});

test("no secret is in the report, wherever it stood, in any spelling", async () => {
  const secret = fc
    .string({
      unit: fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"),
      minLength: 10,
      maxLength: 40,
    })
    .map((text) => `${text}7`);
  const plantings: ((text: string) => Logged)[] = [
    (text) => ({
      requestHeaders: { Authorization: `Bearer ${text}` },
      body: JSON.stringify({ error: `unknown ${text}`, code: 401, help: text }),
      status: 401,
    }),
    (text) => ({ requestHeaders: { Cookie: `sid=${text}` }, headers: { "X-Request-Id": text } }),
    (text) => ({ url: `${DT}?api_key=${text}` }),
    (text) => ({
      requestBody: JSON.stringify({ sToken: text }),
      url: `${DT}/${Buffer.from(text).toString("base64url")}`,
    }),
    (text) => ({ headers: { "Set-Cookie": `a=${text}`, "X-Hex": Buffer.from(text).toString("hex") } }),
    (text) => ({
      requestBody: `password=${text}`,
      body: JSON.stringify({ object: "error", code: 400, type: text, message: text }),
    }),
  ];
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom(...plantings), async (text, planting) => {
      const { stdout } = await captured(["report", "dt"], { input: line(planting(text)) });
      for (const trace of [text, Buffer.from(text).toString("base64url"), Buffer.from(text).toString("hex")])
        expect(stdout).not.toContain(trace);
      expect(stdout).toContain("[removed: ");
    }),
    { numRuns: 60 },
  );
});

test("a status that the body alone says is not reported as what came", async () => {
  const { stdout } = await captured(["report"], { input: '{"statusCode":404,"error":"Not Found"}', cwd: "/" });
  expect(stdout).toContain("| Status | 404, as the body says |");
  expect(stdout).toContain("(status not in the capture)");
});

test("of a client that does not show the response, only its words are reported", async () => {
  const { stdout } = await captured(["report"], {
    input: "rpc error: code = NotFound desc = device 7 not found, token=hunter2hunter2",
    cwd: "/",
  });
  expect(stdout).toContain(
    "The capture does not show the response. The gRPC client says: `NOT_FOUND`: device 7 not found",
  );
  expect(stdout).not.toMatch(/status not in the capture|hunter2/);
});

test("the body of a message that is cut tells the error, and the secret in it is removed", async () => {
  const key = "ak_2MDE1ZDJkY2JiN2U5";
  const input = `Client error: \`GET https://api.us-east-1.mbedcloud.com/v3/devices/1?apikey=${key}\` resulted in a \`404 Not Found\` response:
{"object":"error","code":404,"type":"not_found","message":"key ${key} was not f (truncated...)`;
  const { stdout } = await captured(["report"], { input });
  expect(stdout).toContain("| Message | key `[removed: looks like a secret]` was not `f…` |");
  expect(stdout).toContain("`device-management/not_found`: a documented error, by what is there of its body.");
  expect(stdout).not.toContain(key);
});
