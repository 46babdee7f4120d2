/** What holds of every answer, whatever came: its length, its secrets, its honesty. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captured } from "../fixtures/captured.ts";

const FAMILIES = ["apple", "dt", "pelion", "t-iot", "rfc9457", "google-rpc", "graphql", "json-api", "k8s"];
const STATUSES = [200, 301, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 504, 522, 600];

const status = fc.option(fc.constantFrom(...STATUSES), { nil: undefined });
const family = fc.option(fc.constantFrom(...FAMILIES), { nil: undefined });
const headers = fc.subarray(["Retry-After: 7", "Retry-After: soon", "Server: nginx", "Content-Type: application/json"]);

/** Bodies with the members that families look at, and with anything in them. */
const value = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.integer(),
  fc.constantFrom("validation_error", 9646, 409, "NOT_FOUND"),
  fc.jsonValue(),
);
const member = fc.constantFrom(
  "error",
  "code",
  "type",
  "message",
  "title",
  "detail",
  "status",
  "errors",
  "fields",
  "object",
  "errorNumber",
  "errorMessage",
  "failures",
  "request_id",
  "help",
  "data",
);
const body = fc.oneof(
  fc.dictionary(member, value, { maxKeys: 8 }).map((object) => JSON.stringify(object)),
  fc
    .array(fc.dictionary(member, value), { maxLength: 60 })
    .map((errors) => JSON.stringify({ errors, failures: errors })),
  fc.string({ unit: "binary", maxLength: 3000 }),
  fc.string({ maxLength: 3000 }).map((text) => `<html><title>${text}</title><h1>${text}</h1>`),
  fc.json().map((text) => text.slice(0, -1)),
);

function answered(
  asked: { status: number | undefined; family: string | undefined; headers: string[] },
  input: string,
  ...more: string[]
) {
  const args = [
    ...(asked.family === undefined ? [] : [asked.family]),
    "-",
    ...(asked.status === undefined ? [] : ["--status", String(asked.status)]),
    ...asked.headers.flatMap((header) => ["--header", header]),
  ];
  return captured(["explain", ...args, ...more], { input, cwd: "/" });
}

describe("an answer", () => {
  test("of one exchange has 25 lines at most, and its text stays within the page", async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ status, family, headers }), body, async (asked, input) => {
        const { exitCode, stdout, stderr } = await answered(asked, input);
        expect(exitCode, stderr).toBeOneOf([0, 1]);
        if (/^\d+ of \d+ exchanges failed/.test(stdout)) return; // looks like a log
        expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 150 },
    );
  });

  test("to what cannot be parsed is never that nothing failed", async () => {
    const broken = fc.oneof(
      fc
        .json()
        .filter((text) => /^[[{]/.test(text) && text.length > 2)
        .map((text) => text.slice(0, -1)),
      fc.string({ maxLength: 200 }).map((text) => `<html>${text}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(undefined, 200, 201), family, broken, async (code, name, input) => {
        const { stdout } = await answered({ status: code, family: name, headers: [] }, input);
        expect(stdout).not.toMatch(/^No failure/);
      }),
      { numRuns: 60 },
    );
  });

  const SECRETS = [
    (random: string) => ({ access_token: random }),
    (random: string) => ({ password: random }),
    (random: string) => ({ nested: { client_secret: random, apiKey: random } }),
    (random: string) => ({ details: [{ authorization: `Basic ${random}` }] }),
    (random: string) => ({ note: `Bearer 0${random}0aA` }),
    (random: string) => ({ jwt: `eyJhbGciOi.${random}aaaaaaa.${random}` }),
    (random: string) => ({ url: `https://user:${random}@host.example/?token=${random}` }),
    (random: string) => ({ cookie: random }),
  ];

  test("repeats no secret of the body, to people or to programs", async () => {
    const secret = fc.stringMatching(/^[a-z0-9]{24}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SECRETS),
        secret,
        fc.constantFrom("dt", "pelion", "t-iot", undefined),
        fc.constantFrom([], ["--long"], ["--format", "json"]),
        async (make, random, name, more) => {
          const input = JSON.stringify({
            error: "no",
            code: 409,
            object: "error",
            type: "conflict",
            message: "no",
            request_id: "r",
            ...make(random),
          });
          const { stdout, stderr } = await answered({ status: 409, family: name, headers: [] }, input, ...more);
          expect(stdout + stderr).not.toContain(random);
        },
      ),
      { numRuns: 120 },
    );
  });

  test("of however many failures in one body has 25 lines", async () => {
    const failures = Array.from({ length: 40 }, (_, index) => ({
      errorNumber: 9600 + index,
      errorMessage: "x".repeat(500),
    }));
    const input = JSON.stringify({ eventStatus: "FAILED", failures });
    const { stdout } = await answered({ status: 200, family: "apple", headers: [] }, input);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
    expect(stdout).toMatch(/and \d+ other kinds of failure/);
  });

  test("fits on a narrow terminal as well", async () => {
    for (const columns of [40, 60, 100]) {
      for (const args of [
        ["t-iot", "--status", "500"],
        ["dt", "--status", "409"],
        ["apple", "9646"],
      ]) {
        const { stdout } = await captured(["explain", ...args], { terminal: { columns }, env: { NO_COLOR: "1" } });
        expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
      }
    }
  });
});
