import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Explanation } from "./explain/know/explanation.ts";
import { captured, type Captured } from "./fixtures/captured.ts";
import { silentDocument } from "./fixtures/silent-family.ts";

const SPEC = "errors/parcels.json";

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "faultline-gaps-"));
  await mkdir(join(cwd, "errors"));
  await writeFile(join(cwd, SPEC), silentDocument());
});
afterEach(() => rm(cwd, { recursive: true }));

const ran = (...args: string[]): Promise<Captured> => captured(args, { cwd });

describe("a document that says nothing of its errors", () => {
  test("is linted with a count of each gap, and is no failure unless warnings are", async () => {
    await writeFile(join(cwd, SPEC), silentDocument(496));
    const { exitCode, stdout } = await ran("lint");
    expect(exitCode).toBe(0);
    expect(stdout.slice(0, stdout.indexOf("\n\n"))).toBe(
      [
        "warn   error-has-title              500 places",
        "warn   error-has-description        500 places",
        "warn   error-has-example            500 places",
        "warn   error-has-canonical-code     500 places",
        "warn   error-has-remedy             500 places",
        "warn   error-has-source             500 places",
        "warn   error-has-recovery           499 places",
        "warn   error-has-retry              499 places",
      ].join("\n"),
    );
    expect(stdout).toContain(
      "found   499 of 500 errors that do not say whether to retry: ParcelLost, TooMany, Locked, …",
    );
    expect(stdout).toMatch(/\n8 warnings in 1 file\.\n$/);
    expect((await ran("lint", "--fail-on", "warn")).exitCode).toBe(1);
  });

  test.each(["json", "sarif", "gitlab", "junit", "markdown", "github-actions"])(
    "is told with its counts as %s",
    async (format) => {
      const { exitCode, stdout } = await ran("lint", "--format", format);
      expect(exitCode).toBe(0);
      expect(stdout).toContain("3 of 4 errors that do not say whether to retry");
      if (format === "json")
        expect(JSON.parse(stdout)).toContainEqual(
          expect.objectContaining({
            rule: "error-has-retry",
            occurrences: 3,
            further: ["/components/schemas/TooMany/x-error", "/components/schemas/Locked/x-error"],
          }),
        );
    },
  );

  test("is generated, and again without a difference", async () => {
    expect((await ran("generate")).exitCode).toBe(0);
    expect(await readFile(join(cwd, "src/errors/parcels.ts"), "utf8")).toContain(
      'ParcelLost: ["parcel_lost", open, [404]]',
    );
    expect((await ran("generate", "--check")).exitCode).toBe(0);
  });

  const explained = (status: number, type: string, ...args: string[]): Promise<Captured> =>
    captured(["explain", "parcels", "--status", String(status), ...args], {
      cwd,
      input: JSON.stringify({ type, message: "Hm." }),
    });

  test.each([
    [
      404,
      "parcel_lost",
      "Not documented. By the status: Fix the request, or what it refers to.",
      "Not documented. By the status: No: the same request cannot succeed.",
    ],
    [
      429,
      "too_many",
      "Not documented. By the status: Wait; the service has to recover or to catch up.",
      "Not documented. By the status: Yes, after 1 second at least",
    ],
    [
      409,
      "locked",
      "Wait; the service has to recover or to catch up.",
      "Not documented. By the status: Only once the state that stands in the way is over.",
    ],
    [
      409,
      "refused",
      "Not documented. By the status: Fix the request, or what it refers to.",
      "No: the same request cannot succeed.",
    ],
  ])("has gaps where %i %s is explained, and no empty heading", async (status, code, what, retry) => {
    const { exitCode, stdout } = await explained(status, code);
    expect(exitCode).toBe(0);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain(`What to do ${what}`);
    expect(text).toContain(`Retry ${retry}`);
    expect(stdout).not.toMatch(/undefined|null|^[A-Z][\w ]{0,10}$/m);
  });

  test.each([
    ["parcel_lost", "By the status: Fix the request, or what it refers to."],
    ["too_many", "By the status: Yes, after 1 second at least"],
  ])("has the same gaps where the code %s alone is explained", async (code, advice) => {
    const { exitCode, stdout } = await ran("explain", "parcels", code);
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`Not documented. ${advice}`);
    expect(stdout).not.toMatch(/undefined|null/);
  });

  test("names its gaps in JSON", async () => {
    const gapsOf = async (status: number, code: string): Promise<unknown> => {
      const { stdout } = await explained(status, code, "--format", "json");
      return (JSON.parse(stdout) as Explanation).faults[0]?.gaps;
    };
    expect(await gapsOf(404, "parcel_lost")).toEqual(["canonicalCode", "recovery", "retry", "remedies", "source"]);
    expect(await gapsOf(409, "locked")).toEqual(["canonicalCode", "retry", "remedies", "source"]);
    expect(await gapsOf(409, "refused")).toEqual(["canonicalCode", "recovery", "remedies", "source"]);
    expect(await gapsOf(409, "unheard_of")).toEqual([]);
  });

  test("has a headline for a status of which the text is empty", async () => {
    const { stdout } = await captured(["explain", "parcels", "--status", "409"], { cwd, input: "<html>" });
    expect(stdout).toMatch(/^Conflict: HTTP 409,/);
  });
});
