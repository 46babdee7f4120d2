/** Checks that retry and recovery fit the status. */
import { canMean } from "../class-matches-status/class-matches-status.ts";
import { keyWhere, statementsOf, type RetryStatement } from "../../knowledge.ts";
import { rule, type RuleVerdict } from "../../rule.ts";

/** Statuses that are about who is asking: Unauthorized, Forbidden, Proxy Authentication Required. */
export const ABOUT_CALLERS: ReadonlySet<number> = new Set([401, 403, 407]);
/** Statuses that stay however long one waits: about credentials, the method, what is gone for good, the form of the body. */
const LASTING: ReadonlySet<number> = new Set([401, 405, 410, 415, 501]);
/** Codes that OAuth 2.0 and OpenID Connect send under 400 where new credentials are needed (RFC 6749, section 5.2; RFC 8628, section 3.5). */
export const OAUTH_CODES: ReadonlySet<unknown> = new Set([
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "invalid_token",
  "expired_token",
  "access_denied",
  "login_required",
]);

/** What a status promises about trying again holds: a 429 passes, a 405 does not, and only some statuses are about who is asking. */
export const retryMatchesStatus = rule("retry-matches-status", "error", (family, report) => {
  for (const statement of statementsOf(family)) {
    const { path, retry, keys } = statement;
    if (keyWhere(keys, (status) => status === 429) !== undefined && retry?.strategy === "never") {
      report([...path, "retry", "strategy"], {
        found: "`never` under 429",
        wanted: "when to send it again: `retry_after`, `backoff` or `delay`; a limit that never opens is a 403",
      });
    }
    const verdict = statement.ofCause ? undefined : recoveryUnderStatus(statement);
    if (verdict) report([...path, "recovery"], verdict);
  }
});

/** A cause is left alone: a service may misuse the status in that case. A range contradicts where all of its statuses do. */
export function recoveryUnderStatus({ recovery, keys, error }: RetryStatement): RuleVerdict | undefined {
  const stranger = keyWhere(
    keys,
    (status) => !ABOUT_CALLERS.has(status) && !isTokenEndpoint(status, error) && !isReportedByCode(status, error),
  );
  if (recovery === "authenticate" && stranger !== undefined) {
    return {
      found: `\`authenticate\` under ${stranger}`,
      wanted:
        "another recovery, since new credentials fix a 401 or a 403 only; or one of the `causes`, where the service misuses the status in that case",
    };
  }
  const lasting = keyWhere(keys, (status) => LASTING.has(status));
  if (recovery === "wait" && lasting !== undefined) {
    return {
      found: `\`wait\` under ${lasting}`,
      wanted: "another recovery, since a 429 or a 503 passes by itself and this status does not",
    };
  }
  return undefined;
}

/** The OAuth 2.0 standard answers 400 where credentials are refused. */
function isTokenEndpoint(status: number, error: RetryStatement["error"]): boolean {
  return (
    status === 400 &&
    error !== undefined &&
    (error.x.canonicalCode === "UNAUTHENTICATED" || OAUTH_CODES.has(error.code))
  );
}

/** True where the status is what is wrong with an error about credentials; `class-matches-status` says so. */
function isReportedByCode(status: number, error: RetryStatement["error"]): boolean {
  return error?.x.canonicalCode === "UNAUTHENTICATED" && !canMean(status, "UNAUTHENTICATED");
}
