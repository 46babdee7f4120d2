/** Completes what is documented about trying again with the policy of the status. */
import type { KnownError, OpenPolicy, Policy } from "./family.ts";
import { statusEntryOf } from "./index-of.ts";
import { isTimed, moreCautious, policyOfStatus } from "./policy.ts";
import { statusAt, type Setting } from "./setting.ts";
import { covers } from "./statuses.ts";

/** A policy that says who acts and not when to retry, or the other way round, or nothing. Emitted modules call it. */
export function openPolicy(stated: Partial<Policy> = {}): OpenPolicy {
  const under = (ofStatus: Policy): Policy => completed(stated, ofStatus);
  return {
    under,
    here: (error, value, setting) => under(policyOfStatuses(statusesFor(error, value, setting), setting)),
  };
}

/**
 * Of the status, the half that is not stated, where it fits the other: a retry after a pause means that waiting helps, and whoever has to
 * act must have done so before the request can succeed.
 */
function completed({ recovery, strategy, ...rest }: Partial<Policy>, ofStatus: Policy): Policy {
  if (strategy === undefined) return recovery === undefined ? ofStatus : withRecovery(recovery, ofStatus);
  if (isTimed(strategy)) return { ...rest, strategy, recovery: "wait" };
  return { ...rest, strategy, recovery: ofStatus.recovery === "wait" ? "contact_support" : ofStatus.recovery };
}

function withRecovery(recovery: Policy["recovery"], ofStatus: Policy): Policy {
  if (recovery === ofStatus.recovery) return ofStatus;
  return { recovery, strategy: recovery === "none" ? "never" : "after_change" };
}

/** The HTTP status and the one that the body names; where the error is not documented under the former, its own as well. */
function statusesFor(
  { statuses, envelope }: Pick<KnownError, "statuses" | "envelope">,
  value: unknown,
  { status = 0 }: Pick<Setting, "status">,
): number[] {
  const own = covers(statuses, status) ? [] : statuses.flat();
  const all = [status, statusAt(value, envelope?.status) ?? 0, ...own];
  const failures = all.filter((one) => one >= 400);
  return failures.length > 0 ? failures : [status];
}

function policyOfStatuses(statuses: readonly number[], { family }: Pick<Setting, "family">): Policy {
  const policies = statuses.map((status) => statusEntryOf(family, status)?.policy ?? policyOfStatus(status));
  return [...new Set(policies)].reduce(moreCautious);
}
