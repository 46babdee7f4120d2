import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captured, type Captured } from "../fixtures/captured.ts";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "faultline-traffic-"));
  put("faultline.config.yaml", "families: [errors/*.yaml]\n");
});
afterEach(() => rmSync(project, { recursive: true }));

const faultline = (...args: string[]): Promise<Captured> => captured(args, { cwd: project });
const read = (path: string): string => readFileSync(join(project, path), "utf8");
const put = (path: string, text: string): void => writeFileSync(join(project, path), text);

interface Line {
  status: number;
  body: unknown;
  url?: string;
  headers?: Record<string, string>;
}

function log(lines: readonly Line[]): string {
  const full = lines.map(({ headers, ...line }) => ({
    method: "GET",
    url: "https://api.parcels.example/parcels",
    ...line,
    headers: { "content-type": "application/json", ...headers },
  }));
  return `${full.map((line) => JSON.stringify(line)).join("\n")}\n`;
}

/** Imports a log, lints and generates; returns the report and everything that was written. */
async function imported(lines: readonly Line[], ...args: string[]): Promise<{ report: string; written: string }> {
  put("traffic.ndjson", log(lines));
  const { exitCode, stdout, stderr } = await faultline("import", "traffic.ndjson", "--family", "parcels", ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const lint = await faultline("lint");
  expect(lint.exitCode, lint.stdout).toBe(0);
  const names = readdirSync(join(project, "errors"));
  return { report: stdout, written: names.map((name) => read(`errors/${name}`)).join("\n") };
}

const lost = (id: number): Line => ({
  status: 404,
  body: { code: "parcel_lost", message: "Nobody knows where the parcel is.", requestId: `r${id}`, parcel: { id } },
});
const busy = (id: number): Line => ({
  status: 503,
  headers: { "retry-after": "30" },
  body: { code: "E1001", message: `Try again in ${id} s.`, requestId: `r${id}` },
});

test("codes, statuses, waits and common texts are found and marked as observed", async () => {
  const { report, written } = await imported([1, 2, 3].flatMap((id) => [lost(id), busy(id)]));
  expect(report).toContain("| ParcelLost | code `parcel_lost` | 404 |");
  expect(report).toContain("| E1001 | code `E1001` | 503 |");
  expect(report).toContain("6 of 6 examples of the source decode as `declared`");
  expect(written).toContain("Nobody knows where the parcel is.");
  expect(written).toContain("retry: { strategy: retry_after, basis: observed }");
  expect(written).toContain("source: { document: Captured traffic, basis: observed }");
  expect(written).not.toContain("Try again in");
  expect((await faultline("generate")).exitCode).toBe(0);
});

test("later traffic adds what is new, and what did not happen again stays as it is", async () => {
  await imported([lost(1), lost(2), lost(3), busy(1), busy(2)]);
  put(
    "traffic.ndjson",
    log([busy(1), busy(2), { status: 410, body: { code: "parcel_gone", message: "m", requestId: "r" } }]),
  );
  const check = await faultline("import", "traffic.ndjson", "--family", "parcels", "--check");
  expect(check.stdout).toContain("ParcelGone");
  expect(check.exitCode).toBe(1);
  const { written } = await imported([busy(1), busy(2), { status: 410, body: { code: "parcel_gone", message: "m" } }]);
  expect(written).toContain("ParcelLost:");
  expect(written).toContain("ParcelGone:");
  expect(written).not.toContain("deprecated");
});

const letter = fc.constantFrom(..."abcdefghijkmnpqrstuvwxyzABCDEFGH0123456789");
const token = fc
  .string({ unit: letter, minLength: 24, maxLength: 40 })
  .filter((text) => (text.match(/\d/g)?.length ?? 0) > 3);
const secret = fc.oneof(
  token,
  fc.uuid(),
  fc.emailAddress({ size: "small" }),
  fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String),
  fc
    .tuple(fc.constantFrom("Jane", "Omar", "Ines"), fc.constantFrom("Dubois", "Kowalska"))
    .map((name) => name.join(" ")),
);

test("no secret of the traffic is written, wherever it stands and however often it comes", async () => {
  await fc.assert(
    fc.asyncProperty(secret, fc.integer({ min: 1, max: 3 }), async (value, times) => {
      const lines: Line[] = [
        { status: 404, body: { code: value, message: "m", requestId: value } },
        { status: 404, body: { code: "parcel_lost", message: `The parcel of ${value} is lost.`, requestId: "1" } },
        { status: 404, body: { code: "parcel_lost", message: value, [value]: { inner: value, [value]: 1 } } },
        { status: 404, body: { code: "parcel_lost", message: "m", list: [value, { [value]: value }] } },
        { status: 404, url: `https://x.example/${value}?token=${value}`, body: { code: "parcel_lost", type: value } },
        {
          status: 404,
          headers: { "x-request-id": value, "content-type": `application/${value}` },
          body: { code: "parcel_lost" },
        },
        { status: 500, body: value },
        { status: 502, body: `<html>${value}</html>` },
        { status: 200, body: { code: value } },
        {
          status: 422,
          body: {
            errors: [
              { code: value, detail: value },
              { code: "odd_size", detail: value },
            ],
          },
        },
      ];
      const repeated = Array.from({ length: times }, (_, index) =>
        lines.map((line) => ({ ...line, url: `${line.url ?? "https://x.example"}#${index}` })),
      );
      rmSync(join(project, "errors"), { recursive: true, force: true });
      const { report, written } = await imported(repeated.flat());
      expect(written).not.toContain(value);
      expect(report).not.toContain(value);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("lists of errors are lists, in failures and beside data", async () => {
  const item = (code: string): object => ({ message: "No.", extensions: { code } });
  const { report, written } = await imported([
    {
      status: 422,
      body: {
        errors: [
          { code: "too_long", detail: "a" },
          { code: "too_short", detail: "b" },
        ],
      },
    },
    { status: 200, body: { data: null, errors: [item("BAD_INPUT"), item("NOT_ALLOWED")] } },
    { status: 200, body: { data: { ok: true } } },
  ]);
  expect(written).toMatch(/x-error-envelope:\n +list: errors/);
  for (const name of ["TooLong", "TooShort", "BadInput", "NotAllowed"]) expect(report).toContain(`| ${name} |`);
  expect(report).toContain("2 of 2 examples of the source decode as `declared`");
});

test("HAR is read whatever its name is, and so is what curl prints", async () => {
  const entry = {
    request: { method: "GET", url: "https://x.example/", headers: [] },
    response: {
      status: 404,
      headers: [{ name: "content-type", value: "application/json" }],
      content: { mimeType: "application/json", text: '{"code":"parcel_lost","message":"m"}' },
    },
  };
  put("a.json", JSON.stringify({ log: { version: "1.2", entries: [entry] } }));
  expect((await faultline("import", "a.json", "--family", "a")).stdout).toContain("parcel_lost");
  put("b.http", 'HTTP/1.1 404 Not Found\ncontent-type: application/json\n\n{"code":"parcel_lost","message":"m"}\n');
  expect((await faultline("import", "b.http", "--family", "b")).stdout).toContain("parcel_lost");
});

test.each([
  ["no family", "traffic.ndjson", log([lost(1)]), [], "found traffic without --family"],
  ["a missing file", "none.har", undefined, ["--family", "x"], "found no such file"],
  ["an empty file", "traffic.log", "", ["--family", "x"], "found no exchange"],
  ["binary data", "traffic.har", "\u0000\u0001\u0002", ["--family", "x"], "found no exchange"],
  ["an option of tables", "traffic.ndjson", log([lost(1)]), ["--family", "x", "--columns", "code"], "--columns"],
  ["an option of documents", "traffic.ndjson", log([lost(1)]), ["--family", "x", "--envelope", "E"], "--envelope"],
])("refuses %s and says what to do", async (_, file, text, args, message) => {
  if (text !== undefined) put(file, text);
  const { exitCode, stdout, stderr } = await faultline("import", file, ...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(message);
});
