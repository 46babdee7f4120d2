/** Random advices before an oracle; `npm run advice -w @faultline/conformance` asks for 1.4 million. */
import { expect, test } from "vitest";
import type { Advice } from "@faultline/guards";
import { subjects } from "../subjects.ts";
import { verdictOn } from "./oracle.ts";
import { adviseMany } from "./run.ts";
import type { Situation } from "./situations.ts";

test("none of 50,000 advices is bolder or sooner than the service documents or says", () => {
  const { advices, retries, contradictions } = adviseMany(50_000, Number(process.env["FAULTLINE_SEED"] ?? 20_261_121));
  expect(advices).toBe(50_000);
  expect(retries).toBeGreaterThan(5000);
  expect(contradictions).toBeGreaterThan(5000);
});

test("the oracle would notice advice that is too soon, not allowed, or refused for no reason", () => {
  const subject = subjects.find(({ id }) => id === "disruptive-technologies")!;
  const error = subject.spec.errors.find(({ code }) => code === 504)!;
  const situation: Situation = {
    subject,
    exchange: {},
    retryAfter: { headers: undefined, waitMs: 20_000 },
    status: 504,
    error,
    named: undefined,
  };
  const verdict = (advice: Partial<Advice>, changes: Partial<Situation> = {}, method = "GET") =>
    verdictOn(
      { retry: true, delayMs: 20_000, recovery: "wait", reason: "retry_after", ...advice },
      { ...situation, ...changes },
      { method, attempt: 1 },
    );
  expect(verdict({})).toBeUndefined();
  expect(verdict({ delayMs: 19_999 })).toContain("sooner");
  expect(verdict({ delayMs: 9999 }, { retryAfter: { headers: undefined, waitMs: undefined } })).toContain("sooner");
  expect(verdict({ delayMs: NaN })).toContain("NaN");
  expect(verdict({}, {}, "POST")).toContain("forbids");
  for (const named of [400, 401, 418]) expect(verdict({}, { named })).toContain("forbids");
  expect(verdict({ retry: false, reason: "never" })).toContain("although everything allows it");
});
