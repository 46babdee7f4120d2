/** `observe` on captured traffic: what it counts, what it compares, when it fails. */
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { families } from "@faultline/guards/families";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { captured, ROOT } from "../fixtures/captured.ts";
import { deviceManagementBody } from "../fixtures/seed-bodies.ts";
import { run } from "../index.ts";
import type { ObserveResult } from "./observe.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "faultline-observe-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Logged {
  status: number;
  body: string;
  host?: string;
  time?: string;
  retryAfter?: string;
}

const DT = "api.disruptive-technologies.com";
const DM = "api.us-east-1.mbedcloud.com";

function line({ status, body, host = DT, time = "2026-11-25T10:00:00Z", retryAfter }: Logged): string {
  const headers = {
    "Content-Type": "application/json",
    ...(retryAfter !== undefined && { "Retry-After": retryAfter }),
  };
  return JSON.stringify({
    time,
    method: "GET",
    url: `https://${host}/x?token=SECRET`,
    status,
    responseHeaders: headers,
    responseBody: body,
  });
}

const dt = (code: number, error = "SECRET words") =>
  JSON.stringify({ error, code, help: "https://docs.example/SECRET" });

const LOG = [
  line({ status: 404, body: dt(404), time: "2026-11-25T10:00:00Z" }),
  line({ status: 404, body: dt(404), time: "2026-11-25T08:00:00+01:00" }),
  line({ status: 404, body: dt(404), time: "2026-11-25T12:00:00Z" }),
  line({ status: 500, body: dt(404) }),
  line({ status: 418, body: dt(418) }),
  line({ status: 429, body: dt(429), retryAfter: "2" }),
  line({ status: 429, body: dt(429), retryAfter: "9" }),
  line({ status: 429, body: dt(429) }),
  line({ status: 502, body: "<html>SECRET</html>" }),
  line({ status: 200, body: '{"devices":[]}' }),
  line({ status: 409, body: deviceManagementBody(409, "duplicate", "SECRET"), host: DM }),
  line({ status: 409, body: deviceManagementBody(409, "made_up", "SECRET"), host: DM }),
  line({ status: 404, body: '{"some":"thing"}', host: "unknown.example" }),
  line({ status: 200, body: "{}", host: "unknown.example" }),
  "started",
].join("\n");

async function observed(args: readonly string[], input = LOG): Promise<ObserveResult & { exitCode: number }> {
  const { exitCode, stdout } = await captured(["observe", ...args, "--format", "json"], { input });
  return { exitCode, ...(JSON.parse(stdout) as ObserveResult) }; // what the command prints
}

describe("the report", () => {
  test("has each family of the traffic, and what is of none", async () => {
    const { exchanges, unassigned, leftOut, families: found, exitCode } = await observed([]);
    expect({ exchanges, unassigned, leftOut, exitCode }).toEqual({
      exchanges: 14,
      unassigned: 1,
      leftOut: 1,
      exitCode: 0,
    });
    expect(found.map(({ family, exchanges: all, failed }) => [family, all, failed])).toEqual([
      ["disruptive-technologies", 10, 9],
      ["device-management", 2, 2],
    ]);
  });

  test("counts codes, with the first and the last time", async () => {
    const [{ errors } = { errors: [] }] = (await observed(["--family", "dt"])).families;
    expect(errors[0]).toEqual({
      id: "disruptive-technologies/404",
      code: 404,
      title: "The resource does not exist",
      count: 4,
      first: "2026-11-25T07:00:00.000Z",
      last: "2026-11-25T12:00:00.000Z",
      declared: 3,
      deviant: 1,
    });
  });

  test("names codes that are not documented, and failures that only their status tells", async () => {
    const [{ undeclared, byStatus } = { undeclared: [], byStatus: [] }] = (await observed([])).families;
    expect(undeclared.map(({ code, status, count }) => [code, status, count])).toEqual([[418, 418, 1]]);
    expect(byStatus.map(({ code, status, count }) => [code, status, count])).toEqual([[null, 502, 1]]);
  });

  test("tells deviations by kind", async () => {
    const [{ deviations } = { deviations: [] }] = (await observed([])).families;
    expect(deviations).toEqual([
      {
        id: "disruptive-technologies/404",
        pointer: "",
        found: "HTTP status 500",
        wanted: "HTTP status 404",
        count: 1,
        first: "2026-11-25T10:00:00.000Z",
        last: "2026-11-25T10:00:00.000Z",
      },
    ]);
  });

  test("compares Retry-After with what is documented", async () => {
    const [{ retryAfter } = { retryAfter: [] }] = (await observed([])).families;
    expect(retryAfter).toEqual([
      expect.objectContaining({
        id: "disruptive-technologies/429",
        sent: 2,
        absent: 1,
        leastSeconds: 2,
        mostSeconds: 9,
      }),
    ]);
    expect(retryAfter[0]?.differs).toBe(
      retryAfter[0]?.strategy === "retry_after" ? "documented, and absent in 1 of 3" : null,
    );
  });

  test("lists documented errors that were never seen", async () => {
    const [{ neverSeen, coverage, errors } = { neverSeen: [], coverage: undefined, errors: [] }] = (await observed([]))
      .families;
    const help = await families.find(({ id }) => id === "disruptive-technologies")?.loadHelp();
    const ids = Object.entries(help?.errors ?? {}).flatMap(([id, error]) => (error.deprecated ? [] : [id]));
    expect([...neverSeen, ...errors.map(({ id }) => id)].sort()).toEqual(ids.sort());
    expect(coverage).toEqual({ documented: ids.length, seen: 2, percent: Math.floor(200 / ids.length) });
  });

  test("is Markdown by default, and repeats no words of the traffic", async () => {
    const { stdout } = await captured(["observe"], { input: LOG });
    expect(stdout).toMatch(
      /^### Observed: 14 exchanges; 1 of no family that the host or the body names; 1 line without an exchange\n/,
    );
    expect(stdout).toContain(
      "| `404` | The resource does not exist | 4 | 1 | `2026-11-25T07:00:00.000Z` |".replaceAll(
        "`2026-11-25T07:00:00.000Z`",
        "2026-11-25T07:00:00.000Z",
      ),
    );
    expect(stdout).not.toContain("SECRET");
    expect((await captured(["observe", "--format", "json"], { input: LOG })).stdout).not.toContain("SECRET");
  });

  test("keeps a code of the traffic from being markup or a command", async () => {
    const code = "|`x`|<img src=x>\n::error::@someone \u001b[31m";
    const body = JSON.stringify({ object: "error", code: 404, type: code, message: "m", request_id: "r" });
    const { stdout } = await captured(["observe", "--family", "pelion"], {
      input: `${line({ status: 404, body })}\n`.repeat(2),
    });
    expect(stdout).toMatch(/^\| ``+ ?\\\|`x`\\\|<img src=x>/m);
    expect(stdout).not.toMatch(/\u001b|^::/m);
  });
});

describe("the exit code", () => {
  test.each([
    [["--fail-on", "undeclared"], 1],
    [["--fail-on", "deviant"], 1],
    [["--fail-on", "undeclared,deviant"], 1],
    [["--min", "80"], 1],
    [["--min", "1"], 0],
    [["--coverage", "--min", "99", "--family", "dt"], 1],
  ])("with %j is %i", async (args, code) => {
    expect((await captured(["observe", ...args], { input: LOG })).exitCode).toBe(code);
  });

  test("is 0 where nothing of the named kind was seen", async () => {
    const calm = `${line({ status: 404, body: dt(404) })}\n`.repeat(2);
    expect((await captured(["observe", "--fail-on", "undeclared,deviant"], { input: calm })).exitCode).toBe(0);
  });

  test("is 1 for --min where nothing was seen at all", async () => {
    const { exitCode, stderr } = await captured(["observe", "--min", "1"], { input: "" });
    expect([exitCode, stderr]).toEqual([
      1,
      "faultline observe: found fewer than 1 % of the documented errors; wanted at least that\n",
    ]);
  });

  test.each([
    [["--min", "101"], "--min: found no number from 0 to 100"],
    [["--fail-on", "everything"], "--fail-on: found an unknown value"],
    [["--member", "code=x"], "--member: found no name=path"],
    [["--family", "nothing"], "found a name that no family has"],
    [["nowhere.har"], "nowhere.har: found no such file"],
    [["packages"], "packages: found a directory"],
  ])("of %j is 2, with a message", async (args, message) => {
    const { exitCode, stderr, stdout } = await captured(["observe", ...args], { input: LOG });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("of no input is 2", async () => {
    const { exitCode, stderr } = await captured(["observe"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("observe: found no input; wanted HAR, a log or another capture.");
  });
});

describe("the input", () => {
  test("is several files of any form, added up", async () => {
    const log = join(folder, "a.ndjson");
    writeFileSync(log, LOG);
    const { families: found } = await observed([
      "--family",
      "dt",
      log,
      join(ROOT, "packages/exchanges/test/chromium.har"),
      join(ROOT, "packages/exchanges/test/captures/curl-v.txt"),
    ]);
    expect(found[0]?.exchanges).toBe(14 + 10 + 1);
    expect(found[0]?.errors.find(({ code }) => code === 404)?.count).toBe(4 + 3 + 1);
  });

  test("has members of any name", async () => {
    const odd = `${JSON.stringify({ s: 404, deep: { b: dt(404) }, when: 1_764_061_200 })}\n`.repeat(3);
    const args = ["--family", "dt", "--member", "status=s", "--member", "body=deep.b", "--member", "time=when"];
    const [{ errors } = { errors: [] }] = (await observed(args, odd)).families;
    expect(errors).toMatchObject([{ code: 404, count: 3, first: "2025-11-25T09:00:00.000Z" }]);
  });

  test("of made-up codes without end takes bounded memory, and says what is not counted", async () => {
    const lines = Array.from({ length: 6000 }, (_, at) =>
      line({ status: 404, body: deviceManagementBody(404, `made_up_${at}`, "m"), host: DM }),
    );
    const [report] = (await observed([], lines.join("\n"))).families;
    expect([report?.undeclared.length, report?.uncounted]).toEqual([5000, 1000]);
  });

  test("tells a person at a terminal how far it is", async () => {
    let said = "";
    const stdin = {
      async *[Symbol.asyncIterator]() {
        yield `${LOG}\n`;
        await setTimeout(2100); // it says something every two seconds
        yield `${LOG}\n`;
      },
    };
    const stderr = { isTTY: true, write: (text: string) => (said += text) };
    await run(["observe"], { stdin, stderr, stdout: { write: () => {} }, cwd: ROOT, env: {} });
    expect(said).toMatch(/^faultline observe: \d+ MiB, \d+ exchanges\n/);
  });
});

describe("what cannot be read", () => {
  const observedInput = (input: string | Uint8Array, ...args: string[]) =>
    captured(["observe", "-", ...args], { input, cwd: "/" });

  test.each([
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 0, 0, 255, 254])],
    ["an archive that is cut off", '{"log":{"version":"1.2","entries":[{"request":{"method":"GET"'],
    ["a page", "<!doctype html><html><body>Hello</body></html>"],
    ["prose", "Dear all, the report is attached."],
    ["a short log of other things", '{"level":"info","msg":"a"}\n{"level":"info","msg":"b"}\n'],
    ["a list that is no export", '[{"name":"a"},{"name":"b"}]'],
    ["the body of a success", '{"devices":[]}'],
    ["a log of other things", '{"level":"info","msg":"a"}\n{"level":"info","msg":"b"}\n'.repeat(20_000)],
  ])("%s is wrong use, with the reason", async (_, input) => {
    const { exitCode, stdout, stderr } = await observedInput(input, "--fail-on", "undeclared");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("found nothing that can be read as traffic");
  });

  test("is counted beside what can, and its place is printed", async () => {
    const gzip = JSON.stringify({
      method: "GET",
      url: `https://${DT}/x`,
      status: 404,
      body: "\u001f\u008b\b\u0000\u0000",
    });
    const { exitCode, stdout, stderr } = await observedInput(
      `${line({ status: 404, body: dt(404) })}\n${gzip}\n{"level":"info"}\n`,
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^### Observed: 2 exchanges; 1 could not be read as a whole; 1 line without an exchange/);
    expect(stderr).toMatch(/^faultline observe: line 2: the body is compressed/);
  });

  test.each([
    ["an access log", { method: "GET", path: "/x", response_code: 404, start_time: "2025-11-25T09:00:00Z" }],
    [
      "a log without bodies that a collector wrapped",
      { log: '{"req":{"method":"GET","url":"/x"},"res":{"statusCode":404}}\n', time: "2025-11-25T09:00:00Z" },
    ],
    ["a log with bodies", { time: 1_764_061_200, method: "GET", url: "/x", status: 404, body: "<html></html>" }],
  ])("%s means the same with one line and with many", async (_, record) => {
    const seen = async (lines: number) => {
      const { stdout } = await observedInput(
        `${JSON.stringify(record)}\n`.repeat(lines),
        "--family",
        "dt",
        "--format",
        "json",
      );
      const { exchanges, families: found } = JSON.parse(stdout) as ObserveResult;
      return { exchanges, byStatus: found[0]?.byStatus.map(({ status, count, first }) => [status, count, first]) };
    };
    for (const count of [1, 2, 3])
      expect(await seen(count)).toEqual({ exchanges: count, byStatus: [[404, count, "2025-11-25T09:00:00.000Z"]] });
  });

  test("an empty file holds no traffic", async () => {
    const { exitCode, stdout } = await observedInput("");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "### Observed: 0 exchanges\n" });
  });
});

describe("what could not be read", () => {
  const counts = async (input: string) => {
    const { stdout, stderr } = await captured(["observe", "--format", "json"], { input, cwd: "/" });
    const { exchanges, leftOut, unreadable } = JSON.parse(stdout) as ObserveResult;
    return { exchanges, leftOut, unreadable, notes: stderr.trim().split("\n").filter(Boolean) };
  };

  test("is counted in a log of any length, as a whole or line by line", async () => {
    const line = '{"method":"GET","url":"https://api.example/x","status":404,"responseBody":"{}"}';
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        fc.boolean(),
        async (good, bad, isLong, isBadFirst) => {
          const padding = isLong ? `${" ".repeat(300 * 1024)}\n` : "";
          const parts = [Array<string>(good + 1).fill(line), Array<string>(bad).fill('{"x":1}')];
          const lines = (isBadFirst ? parts.reverse() : parts).flat();
          const { exchanges, leftOut } = await counts(`${lines.join("\n")}\n${padding}`);
          expect({ exchanges, leftOut }).toEqual({ exchanges: good + 1, leftOut: bad });
        },
      ),
      { numRuns: 30 },
    );
  });

  test("is counted in an archive of any length, and at most ten are told", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 350 }), async (broken) => {
        const request = { method: "GET", url: "https://api.example/x", headers: [] };
        const entry = (content: object) => ({ request, response: { status: 404, headers: [], content } });
        const entries = [entry({ text: "{}" }), ...Array<object>(broken).fill(entry({ size: 5 }))];
        const { exchanges, unreadable, notes } = await counts(JSON.stringify({ log: { version: "1.2", entries } }));
        expect({ exchanges, unreadable }).toEqual({ exchanges: broken + 1, unreadable: broken });
        expect(notes.length).toBe(Math.min(broken, 11));
        if (broken > 10) expect(notes.at(-1)).toBe(`faultline observe: and ${broken - 10} more that could not be read`);
      }),
      { numRuns: 30 },
    );
  });
});
