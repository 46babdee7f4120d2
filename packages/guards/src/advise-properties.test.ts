/** What holds for the advice on every error and every status of every family. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, decode, type Advice, type AdviseOptions, type Policy } from "@faultline/guards";
import { isCodedAtRoot, subjects } from "../test/subjects.ts";

const policies = new Map<string, Policy>();
for (const { id, family, spec } of subjects) {
  for (const error of spec.errors) policies.set(error.id, { recovery: error.x.recovery!, ...error.x.retry! });
  for (const status of spec.responses.flatMap((response) =>
    typeof response.status === "number" ? response.status : [],
  )) {
    const fault = decode(family, { status, headers: {}, body: "" });
    if (fault || status >= 400) policies.set(`${id} under ${status}`, fault!.policy); // under a success, the status alone may say nothing
  }
}

const NOW = Date.UTC(2030, 0, 1);

const retryAfter = fc.option(
  fc.oneof(
    fc.nat().map(String),
    fc.bigInt({ min: 0n }).map(String),
    fc.integer({ min: -1000, max: 1_000_000 }).map((seconds) => new Date(NOW + seconds * 1000).toUTCString()),
    fc.string(),
    fc.double().map(String),
    fc.array(fc.nat({ max: 3 }).map(String), { minLength: 2 }).map((values) => values.join(", ")),
  ),
  { nil: undefined },
);

const options: fc.Arbitrary<AdviseOptions> = fc.record(
  {
    method: fc.constantFrom("GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"),
    attempt: fc.integer({ min: 1, max: 20 }),
    idempotent: fc.boolean(),
    random: fc.double({ min: 0, max: 1, noNaN: true }).map((random) => () => random),
    maxDelayMs: fc.nat(),
  },
  { requiredKeys: ["attempt"] },
);

describe.each([...policies])("%s", (_, policy) => {
  const minDelayMs = (policy.minDelaySeconds ?? 0) * 1000;
  const documentedMs = policy.basis === "inferred" ? (policy.documentedMinSeconds ?? 0) * 1000 : minDelayMs;
  const mayRetry =
    policy.recovery !== "authenticate" && policy.strategy !== "never" && policy.strategy !== "after_change";
  const mayRepeat = ({ method = "POST", idempotent }: AdviseOptions): boolean =>
    policy.unprocessed ?? idempotent ?? !["POST", "PATCH"].includes(method);

  test("is retried where the service allows it and nothing speaks against it, and never earlier than documented", () => {
    fc.assert(
      fc.property(options, retryAfter, (given, header) => {
        const { retry, delayMs, recovery, reason } = advise(
          { policy, headers: header === undefined ? {} : { "retry-after": header } },
          { now: () => NOW, ...given },
        );
        expect(recovery).toBe(policy.recovery);
        expect(delayMs).toSatisfy(Number.isFinite);
        if (retry) expect(delayMs).toBeGreaterThanOrEqual(reason === "retry_after" ? documentedMs : minDelayMs);
        if (retry) expect(delayMs).toBeLessThanOrEqual(given.maxDelayMs ?? 2 ** 31 - 1);
        const isWithinTries = given.attempt < (policy.maxAttempts ?? 5);
        if (!mayRetry || !mayRepeat(given) || !isWithinTries)
          expect({ retry, why: "nothing allows it" }).toMatchObject({ retry: false });
        else expect(retry || delayMs > (given.maxDelayMs ?? 2 ** 31 - 1)).toBe(true);
      }),
    );
  });

  test("is tried a bounded number of times, whatever the server asks for", () => {
    fc.assert(
      fc.property(retryAfter, (header) => {
        let attempt = 1;
        while (
          attempt < 100 &&
          advise(
            { policy, headers: header === undefined ? {} : { "retry-after": header } },
            { attempt, idempotent: true, now: () => NOW },
          ).retry
        )
          attempt++;
        expect(attempt).toBeLessThanOrEqual(policy.maxAttempts ?? 5);
      }),
      { numRuns: 20 },
    );
  });
});

test.each(subjects)(
  "an error of $id under another documented status is retried only if both allow it, after the longer wait",
  ({ family, spec }) => {
    const advice = (policy: Policy): ReturnType<typeof advise> =>
      advise({ policy, headers: {} }, { method: "GET", attempt: 1, random: () => 0 });
    const errors = spec.errors.filter(
      (error) =>
        error.statuses.some((status) => status >= 400) &&
        !error.statusOnly &&
        error.envelope === spec.envelopes[0] && // a further envelope counts where it is documented alone
        isCodedAtRoot(error),
    );
    const statuses = spec.responses.map(({ status }) => Number(status)).filter((status) => status >= 400);
    for (const error of errors) {
      for (const status of statuses.filter((other) => !error.statuses.includes(other))) {
        const [body] = error.examples;
        const alone = decode(family, { status: error.statuses[0], headers: {}, body })!;
        const fault = decode(family, { status, headers: {}, body })!;
        expect(fault).toMatchObject({ match: "deviant", id: error.id });
        const [own, theirs, both] = [alone.policy, policies.get(`${spec.id} under ${status}`)!, fault.policy].map(
          advice,
        ) as [Advice, Advice, Advice]; // three in, three out
        expect(both.retry).toBe(own.retry && theirs.retry);
        expect(both.delayMs).toBeGreaterThanOrEqual(both.retry ? Math.max(own.delayMs, theirs.delayMs) : 0);
      }
    }
  },
);
