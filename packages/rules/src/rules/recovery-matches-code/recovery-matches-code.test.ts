import { describe, expect, test } from "vitest";
import { lintSample, listing } from "../../../sample/sample.ts";

interface Case {
  canonicalCode: string;
  recovery: string;
  status?: number;
  code?: string;
}

/** What is found in the sample family once its error is about something else. */
function found({ canonicalCode, recovery, status = 400, code = "parcel_lost" }: Case): string[] {
  const strategy = { wait: "backoff", fix_request: "never", none: "never", contact_support: "never" }[recovery];
  const retry = {
    strategy: strategy ?? "after_change",
    ...(strategy === "backoff" && { minDelaySeconds: 1, maxAttempts: 3 }),
  };
  const schema = {
    properties: { status: { const: status }, type: { const: code } },
    examples: [{ status, type: code, message: "Parcel 7 is lost." }],
    "x-error": { canonicalCode, recovery, retry },
  };
  const responses = { 404: undefined, [status]: listing("ParcelLost") };
  return lintSample({ components: { schemas: { ParcelLost: schema }, responses } })
    .filter((line) => !line.includes("throttling-") && !line.includes("retry-after-documented"))
    .map((line) => line.split(";")[0] ?? "");
}

const at = (member: string): string =>
  `error recovery-matches-code /components/schemas/ParcelLost/x-error/${member}: found`;

describe("a recovery that cannot help against the canonical code", () => {
  test.each(["fix_request", "reread", "wait"])("refused credentials beside %s are reported at the code", (recovery) => {
    expect(found({ canonicalCode: "UNAUTHENTICATED", recovery })).toEqual([
      `${at("canonicalCode")} UNAUTHENTICATED beside the recovery \`${recovery}\``,
    ]);
  });

  test.each([
    ["INVALID_ARGUMENT", "wait", 400],
    ["INVALID_ARGUMENT", "request_access", 400],
    ["INTERNAL", "fix_request", 500],
    ["UNAVAILABLE", "request_access", 503],
    ["UNAVAILABLE", "fix_request", 503],
    ["UNIMPLEMENTED", "wait", 404],
    ["DEADLINE_EXCEEDED", "request_access", 504],
  ])("%s beside %s is reported at the recovery", (canonicalCode, recovery, status) => {
    expect(found({ canonicalCode, recovery, status })).toEqual([
      `${at("recovery")} ${canonicalCode} beside the recovery \`${recovery}\``,
    ]);
  });

  test.each([
    ["UNAUTHENTICATED", "fix_request", 404, "class-matches-status"],
    ["NOT_FOUND", "authenticate", 404, "retry-matches-status"],
  ])(
    "%s beside %s under %i is one finding, of the rule that compares it with the status",
    (canonicalCode, recovery, status, rule) => {
      const findings = found({ canonicalCode, recovery, status });
      expect(findings.map((line) => line.split(" ")[1])).toEqual([rule]);
    },
  );
});

test.each([
  ["UNAUTHENTICATED", "authenticate", 401, "login_required"],
  ["UNAUTHENTICATED", "authenticate", 400, "invalid_grant"],
  ["INVALID_ARGUMENT", "authenticate", 400, "invalid_grant"],
  ["UNAUTHENTICATED", "fix_request", 401, "header_malformed"],
  ["UNAUTHENTICATED", "contact_support", 401, "account_closed"],
  ["FAILED_PRECONDITION", "wait", 400, "authorization_pending"],
  ["RESOURCE_EXHAUSTED", "fix_request", 413, "too_large"],
  ["NOT_FOUND", "wait", 400, "not_yet"],
  ["INTERNAL", "contact_support", 500, "broken"],
  ["UNKNOWN", "request_access", 400, "refused"],
])("%s beside %s under %i (%s) has no finding", (canonicalCode, recovery, status, code) => {
  expect(found({ canonicalCode, recovery, status, code })).toEqual([]);
});
