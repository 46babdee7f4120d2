/** Settles policies that depend on the response, and combines them. Only families that have such policies ship it. */
import { own } from "./check.ts";
import type { HeadersLike } from "./exchange.ts";
import type { Policy, Wait } from "./family.ts";
import { moreCautiousData } from "./policy.ts";

/** The policy as the response has it: plain data. */
export function settled(policy: Policy, body: unknown, headers: HeadersLike | undefined): Policy {
  return (policy.byCause ?? policy.waitOf)?.settle(policy, body, headers) ?? policy;
}

/** The more cautious of two policies once both are settled: which one it is may depend on the response. */
export function bothOf(a: Policy, b: Policy): Policy {
  const settle = (_: Policy, body: unknown, headers: HeadersLike | undefined): Policy =>
    moreCautiousOf(settled(a, body, headers), settled(b, body, headers));
  const { waitOf: _, ...policy } = moreCautiousData(a, b);
  return { ...policy, byCause: { settle, both: bothOf } };
}

/** The more cautious of two settled policies; where both allow a retry, after the longer wait. */
export function moreCautiousOf(a: Policy, b: Policy): Policy {
  if (a === b) return a;
  const policy = moreCautiousData(a, b);
  const wait = policy === a || policy === b ? policy.wait : (a.wait ?? b.wait) && longerWait(waitIn(a), waitIn(b));
  const cause = a.cause ?? b.cause;
  const causes = causesOfBoth(a, b);
  return { ...policy, ...(wait && { wait }), ...(cause !== undefined && { cause }), ...(causes && { causes }) };
}

/** The wait for which the response asks; where it asks another policy alone, the least one of this policy. */
function waitIn({ wait, minDelaySeconds = 0 }: Policy): Wait {
  return wait ?? { ms: minDelaySeconds * 1000 };
}

/** The policies of the causes that either of the two may have. */
function causesOfBoth({ causes, ...a }: Policy, { causes: others, ...b }: Policy): Policy["causes"] {
  const ids = new Set([...Object.keys(causes ?? {}), ...Object.keys(others ?? {})]);
  const policyOf = (id: string): Policy =>
    moreCautiousOf((own(causes, id) as Policy | undefined) ?? a, (own(others, id) as Policy | undefined) ?? b); // values of these records
  return ids.size === 0 ? undefined : Object.fromEntries([...ids].map((id) => [id, policyOf(id)]));
}

/** The longer wait. Which of a number of milliseconds and a moment is longer shows when somebody waits, so both are kept. */
export function longerWait(a: Wait | undefined, b: Wait | undefined): Wait | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const longer = (name: keyof Wait): number => Math.max(a[name] ?? -Infinity, b[name] ?? -Infinity);
  const [ms, until] = [longer("ms"), longer("until")];
  return { ...(ms > -Infinity && { ms }), ...(until > -Infinity && { until }) };
}
