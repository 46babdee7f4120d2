/** A canonical code and a recovery that cannot both be true of one error. */
import type { CanonicalCode, Recovery } from "@faultline/catalog";
import { canMean } from "../class-matches-status/class-matches-status.ts";
import { keyWhere, statementsOf, type RetryStatement } from "../../knowledge.ts";
import { ABOUT_CALLERS, OAUTH_CODES, recoveryUnderStatus } from "../retry-matches-status/retry-matches-status.ts";
import { rule, type RuleVerdict } from "../../rule.ts";

/** What a caller is never asked to do about a code (google/rpc/code.proto); any recovery fits the codes that are left out. */
const CONTRADICTED: Readonly<Partial<Record<CanonicalCode, readonly Recovery[]>>> = {
  INVALID_ARGUMENT: ["authenticate", "request_access", "wait"],
  OUT_OF_RANGE: ["authenticate", "request_access"],
  NOT_FOUND: ["authenticate"],
  ALREADY_EXISTS: ["authenticate", "request_access"],
  UNAUTHENTICATED: ["fix_request", "reread", "wait"],
  RESOURCE_EXHAUSTED: ["authenticate"],
  ABORTED: ["authenticate", "request_access"],
  CANCELLED: ["authenticate", "request_access"],
  DEADLINE_EXCEEDED: ["authenticate", "request_access"],
  UNIMPLEMENTED: ["authenticate", "reread", "wait"],
  INTERNAL: ["authenticate", "fix_request", "request_access"],
  UNAVAILABLE: ["authenticate", "fix_request", "request_access"],
  DATA_LOSS: ["authenticate", "fix_request", "request_access"],
};

/** What the caller is asked to do can help against what the canonical code says has happened. */
export const recoveryMatchesCode = rule("recovery-matches-code", "error", (family, report) => {
  for (const statement of statementsOf(family)) {
    const { error, ofCause, path, recovery } = statement;
    if (!error || ofCause || isReportedElsewhere(statement)) continue;
    const code = error.x.canonicalCode;
    if (!code || !recovery || !CONTRADICTED[code]?.includes(recovery) || isExcused(statement)) continue;
    report([...path, code === "UNAUTHENTICATED" ? "canonicalCode" : "recovery"], verdictOn(code, recovery));
  }
});

/** `class-matches-status` and `retry-matches-status` compare each of the two with the status: one cause, one finding. */
function isReportedElsewhere(statement: RetryStatement): boolean {
  const code = statement.error?.x.canonicalCode ?? "UNKNOWN";
  const isReported = keyWhere(statement.keys, (status) => !canMean(status, code)) !== undefined;
  return isReported || recoveryUnderStatus(statement) !== undefined;
}

/** A malformed header of credentials is fixed in the request; OAuth 2.0 refuses credentials as arguments. */
function isExcused({ error, recovery, keys }: RetryStatement): boolean {
  if (recovery === "fix_request")
    return keys.some(({ statuses }) => statuses.some((status) => ABOUT_CALLERS.has(status)));
  return recovery === "authenticate" && OAUTH_CODES.has(error?.code);
}

function verdictOn(code: CanonicalCode, recovery: Recovery): RuleVerdict {
  const found = `${code} beside the recovery \`${recovery}\``;
  if (code === "UNAUTHENTICATED")
    return {
      found,
      wanted: "the recovery `authenticate`, since credentials are refused; or the code of another failure",
    };
  return { found, wanted: `${wantedBeside(code)}; or the code of another failure` };
}

function wantedBeside(code: CanonicalCode): string {
  if (["INTERNAL", "DATA_LOSS"].includes(code)) return "`wait`, `contact_support` or `none`, since the service failed";
  if (["UNAVAILABLE", "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED", "CANCELLED"].includes(code))
    return "`wait`, since the same request can succeed later";
  if (code === "ABORTED") return "`reread` or `wait`, since another request came first";
  return "`fix_request` or `none`, since the request itself is at fault";
}
