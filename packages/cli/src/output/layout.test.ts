import { describe, expect, test } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { deviceManagementBody } from "../fixtures/seed-bodies.ts";

describe("what a service sent", () => {
  const hostile = JSON.stringify({ error: "\u001b[2J\u009b31mred\u0007\r\nnext \u202etxt.exe", code: 409 });

  test("cannot steer the terminal of a person", async () => {
    const { stdout } = await captured(["explain", "dt"], { input: hostile, terminal: { columns: 100 } });
    expect(stdout).toContain(String.raw`"\u001b[2J\u009b31mred\u0007 next \u202etxt.exe"`);
    expect(stdout).not.toMatch(/\u001b\[2J|[\u0000-\u0009\u000b-\u001a\u007f-\u009f\u202e]/);
  });

  test("is as harmless in JSON, and means the same", async () => {
    const { stdout } = await captured(["explain", "dt", "--format", "json"], { input: hostile });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(stdout)).toMatchObject({
      faults: [{ message: "\u001b[2J\u009b31mred\u0007\r\nnext \u202etxt.exe" }],
    });
  });

  test("is shortened where it is very long", async () => {
    const long = "x".repeat(100_000);
    for (const input of [
      JSON.stringify({ error: long, code: 409 }),
      deviceManagementBody(400, long, "No."),
      deviceManagementBody(400, "conflict", long),
    ]) {
      const { stdout } = await captured(["explain", input.includes("object") ? "pelion" : "dt"], { input });
      expect(stdout).toContain("xxx…");
      expect(stdout.length).toBeLessThan(10_000);
    }
  });

  test("can be anything without a crash", async () => {
    for (const input of [
      "",
      " \n",
      "null",
      "[]",
      "{",
      "\u0000",
      '{"__proto__":{"code":409}}',
      '{"error":{},"code":[409]}',
      "[".repeat(100_000),
    ]) {
      for (const family of ["apple", "dt", "pelion", "t-iot"]) {
        const { exitCode, stderr } = await captured(["explain", family, "--status", "500"], { input });
        expect([exitCode, stderr]).toEqual([
          expect.toBeOneOf([0, 1]),
          expect.stringMatching(
            /^(?:faultline explain: line 1: (?:the body is binary, not text|the body is compressed [^\n]*|what starts like JSON cannot be parsed; it may be cut)\n)?$/,
          ),
        ]);
      }
    }
  });
});

describe("the page", () => {
  const widest = (text: string): number =>
    Math.max(
      ...text
        .split("\n")
        .filter((line) => !line.includes("https://"))
        .map((line) => line.length),
    );

  test.each([
    [undefined, 80],
    [0, 80],
    [60, 60],
    [100, 100],
    [250, 100],
  ])("of a terminal with %s columns is %i characters wide at most", async (columns, width) => {
    const terminal = columns === undefined ? {} : { terminal: { columns } };
    const { stdout } = await captured(["explain", "t-iot", "--status", "500"], { ...terminal, env: { NO_COLOR: "1" } });
    expect(widest(stdout)).toBeLessThanOrEqual(width);
    expect(widest(stdout)).toBeGreaterThan(width - 12);
  });

  test("has colour on a terminal, unless it is not wanted there", async () => {
    const escape = "\u001b[";
    const args = ["explain", "dt", "--status", "500"];
    expect((await captured(args, { terminal: { columns: 80 } })).stdout).toContain(escape);
    expect((await captured(args, { terminal: { columns: 80 }, env: { NO_COLOR: "1" } })).stdout).not.toContain(escape);
    expect((await captured(args, { terminal: { columns: 80 }, env: { TERM: "dumb" } })).stdout).not.toContain(escape);
    expect((await captured(args)).stdout).not.toContain(escape);
  });

  test("aligns what stands beside the labels", async () => {
    const { stdout } = await captured(["explain", "dt", "--status", "500"]);
    const [, , ...rows] = stdout.slice(0, stdout.indexOf("--long adds")).trimEnd().split("\n");
    for (const row of rows) expect(row).toMatch(/^(?:[A-Z][A-Za-z ]{0,10} +(?<=^.{12})| {12})\S|^ {12} {2,4}\S/);
  });
});
