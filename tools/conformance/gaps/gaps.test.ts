/** What a document does not say: advice comes from the status, and everything can still be emitted, compiled and shown. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFamily, type Family as SpecFamily } from "@faultline/catalog";
import { declaredVectors, emitGuards, generate } from "@faultline/codegen";
import { advise, decode, decodeAll, type Advice, type Family, type Fault } from "@faultline/guards";
import * as runtime from "@faultline/guards/runtime";
import { interpretFamily } from "../../../packages/codegen/src/load/load-family.ts";
import { familyOf, loadGuards } from "../load-guards.ts";
import { documentOf, silentFamily, type Knowledge, type SilentFamily } from "./silent-family.ts";

function read(silent: SilentFamily): SpecFamily {
  const { family, problems } = readFamily("silent", "openapi.yaml", documentOf(silent));
  expect(problems).toEqual([]);
  return family;
}

const loaded = (silent: SilentFamily): Family => interpretFamily(read(silent), { ...runtime }) as Family; // as the trees make it

const attempt = { method: "GET", attempt: 1, random: () => 0, now: () => 0 };
const bodyOf = (code: string): object => ({ code, message: "Hm." });

function adviceOf(family: Family, status: number, body?: object): Advice {
  return advise(decode(family, { status, body })!, attempt); // a failure
}

const isTimed = ({ strategy }: NonNullable<Knowledge["retry"]>): boolean => /backoff|delay|retry_after/.test(strategy);

describe("an error of which", () => {
  test("nothing is said is declared, with the advice of its status, whatever its siblings and the response say", () => {
    let silentErrors = 0;
    fc.assert(
      fc.property(silentFamily, (silent) => {
        const family = loaded(silent);
        for (const { code, statuses } of silent.errors.filter(({ x }) => !x.recovery && !x.retry))
          for (const status of statuses) {
            silentErrors++;
            expect(decode(family, { status, body: bodyOf(code) })).toMatchObject({ match: "declared", code });
            expect(adviceOf(family, status, bodyOf(code))).toEqual(adviceOf(family, status));
          }
      }),
    );
    expect(silentErrors).toBeGreaterThan(50);
  });

  test("one half is said keeps to it, and never gets a retry that neither half allows", () => {
    fc.assert(
      fc.property(silentFamily, (silent) => {
        const family = loaded(silent);
        for (const { code, statuses, x } of silent.errors.filter(({ x }) => !x.recovery !== !x.retry))
          for (const status of statuses) {
            const advice = adviceOf(family, status, bodyOf(code));
            const ofStatus = adviceOf(family, status);
            if (x.retry) expect(advice.retry).toBe(isTimed(x.retry));
            if (x.retry && !isTimed(x.retry)) expect(advice.recovery).not.toBe("wait");
            if (x.recovery) expect(advice.recovery).toBe(x.recovery);
            if (x.recovery && advice.retry) expect(advice).toEqual(ofStatus);
            if (x.recovery === ofStatus.recovery) expect(advice).toEqual(ofStatus);
          }
      }),
    );
  });

  test("nothing is said is no bolder under a status at which it is not documented", () => {
    fc.assert(
      fc.property(silentFamily, fc.constantFrom(400, 404, 429, 503, 504), (silent, status) => {
        const family = loaded(silent);
        for (const { code, statuses } of silent.errors.filter(({ x }) => !x.recovery && !x.retry)) {
          if (statuses.includes(status)) continue;
          const fault = decode(family, { status, body: bodyOf(code) });
          expect(fault?.match).toBe("deviant");
          const own = statuses.map((each) => adviceOf(family, each).retry);
          expect(advise(fault!, attempt).retry).toBe(adviceOf(family, status).retry && own.every(Boolean));
        }
      }),
    );
  });
});

test("a family from its document and its emitted module agree on what they leave open", async () => {
  await fc.assert(
    fc.asyncProperty(silentFamily, fc.constantFrom(undefined, 200, 400, 429, 503), async (silent, status) => {
      const emitted = familyOf(await loadGuards(emitGuards(read(silent)).text));
      const interpreted = loaded(silent);
      const answer = (family: Family, body: object): unknown => decodeAll(family, { status, body });
      for (const { code } of silent.errors)
        expect(answer(interpreted, bodyOf(code))).toEqual(answer(emitted, bodyOf(code)));
    }),
    { numRuns: 30 },
  );
});

test("a vector has the advice that is documented, and none where the status decides", () => {
  const errors = [
    { code: "all", statuses: [400], x: { recovery: "fix_request", retry: { strategy: "never" } } },
    { code: "half", statuses: [400], x: { recovery: "fix_request" } },
    { code: "nothing", statuses: [503], x: {} },
  ] as const;
  const vectors = declaredVectors(read({ errors, responses: {} }));
  expect(vectors.map(({ expect: wanted }) => [wanted?.code, wanted?.advice?.[0]?.reason])).toEqual([
    ["all", "never"],
    ["half", undefined],
    ["nothing", undefined],
  ]);
});

describe("without an HTTP status, an error of which nothing is said has the advice of", () => {
  const family = loaded({
    errors: [
      { code: "busy", statuses: [503], x: {} },
      { code: "mixed", statuses: [404, 503], x: {} },
    ],
    responses: {},
  });
  const withoutStatus = (code: string): Fault => decode(family, { body: bodyOf(code) })!; // the body is an error

  test("the statuses at which it is documented, the most cautious of several", () => {
    expect(advise(withoutStatus("busy"), attempt)).toMatchObject({ retry: true, recovery: "wait" });
    expect(advise(withoutStatus("mixed"), attempt)).toMatchObject({ retry: false, recovery: "fix_request" });
  });
});

const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const HERE = fileURLToPath(new URL(".", import.meta.url));

/** What the compiler says, as strict as it can be, of a program beside what `faultline generate` writes for the family. */
async function compiled(silent: SilentFamily, program: string): Promise<string[]> {
  const cache = join(HERE, "../node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "gaps-"));
  const options = { noEmit: true, customConditions: ["@faultline/source"], lib: ["es2023", "dom"] };
  const files = {
    "faultline.config.json": JSON.stringify({ families: ["silent.json"], output: { code: "generated" } }),
    "silent.json": JSON.stringify(documentOf(silent)),
    "program.ts": program,
    "tsconfig.json": JSON.stringify({
      extends: join(HERE, "../../../tsconfig.base.json"),
      compilerOptions: options,
      files: ["program.ts"],
    }),
  };
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await generate({ cwd: folder });
    const { stdout } = spawnSync(process.execPath, [TSC, "-p", folder, "--pretty", "false"], {
      encoding: "utf8",
      timeout: 240_000,
    });
    return stdout.split("\n").filter((line) => line.trim() !== "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("what is emitted of a family that says nothing compiles, and its types say what may be absent", async () => {
  const errors = [
    { code: "lost", statuses: [404], x: {} },
    { code: "late", statuses: [503], x: { recovery: "wait" } },
    { code: "no", statuses: [409], x: { retry: { strategy: "never" } } },
  ] as const;
  const program = `
import { advise, decode } from "@faultline/guards";
import { silent } from "./generated/silent.ts";
import { help } from "./generated/silent.help.ts";

const fault = decode(silent, { status: 404, body: "" });
export const code: "lost" | undefined = fault?.match === "declared" && fault.code === "lost" ? fault.code : undefined;
export const recovery: string | undefined = fault && advise(fault, { attempt: 1 }).recovery;
export const canonical: string | undefined = help.errors["silent/lost"]?.canonicalCode;
// @ts-expect-error a document need not say it
export const certain: string = help.errors["silent/lost"]!.canonicalCode;
// @ts-expect-error nor this
export const retried: string = help.errors["silent/lost"]!.retry.strategy;
`;
  expect(await compiled({ errors, responses: { 503: {} } }, program)).toEqual([]);
});
