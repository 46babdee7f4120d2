/** Finds which of the documented causes of an error it was, and what follows for a retry. */
import { verdictOn } from "./condition.ts";
import { headerOf, type HeadersLike } from "./exchange.ts";
import type { CauseFacts, Policy, Settler } from "./family.ts";
import { cautionOf } from "./policy.ts";
import { bothOf, moreCautiousOf, settled } from "./settle.ts";

/** For each cause: true where its conditions hold, false where one does not, and undefined where that cannot be known. */
type Verdicts = readonly (boolean | undefined)[];

/**
 * Decides by the cause whose conditions hold. Where none is known to hold, or several, the policy is no bolder than the most cautious of those
 * that are possible. Emitted modules call it.
 */
export function causesOf(causes: readonly CauseFacts[]): Settler {
  const isFixed = causes.every(({ policy }) => !policy?.waitOf);
  const memo = new WeakMap<Policy, Map<string, Policy>>();
  return {
    settle: (policy, body, headers) => {
      const verdicts = causes.map((cause) => verdictOf(cause, body, headers));
      const decide = (): Policy => policyFor(policy, causes, verdicts, (each) => settled(each, body, headers));
      if (!isFixed || policy.waitOf) return decide();
      const known = memo.get(policy) ?? new Map<string, Policy>();
      const key = verdicts.join();
      const decided = known.get(key) ?? decide();
      memo.set(policy, known.set(key, decided));
      return decided;
    },
    both: bothOf,
  };
}

function verdictOf({ where }: CauseFacts, body: unknown, headers: HeadersLike | undefined): boolean | undefined {
  return where && verdictOn(where, { body, header: headers && ((name) => headerOf(headers, name)) });
}

function policyFor(
  { byCause: _, ...usual }: Policy,
  causes: readonly CauseFacts[],
  verdicts: Verdicts,
  settle: (policy: Policy) => Policy,
): Policy {
  const known = causes.filter((_, index) => verdicts[index] === true);
  const [{ id } = {}, ...others] = known;
  if (known.length > 0) {
    const decided = known.map((cause) => settle(cause.policy ?? usual)).reduce(moreCautiousOf);
    return id === undefined || others.length > 0 ? decided : { ...decided, cause: id };
  }
  const possible = causes.filter((_, index) => verdicts[index] === undefined);
  const otherPolicies = cautionOf(usual) > 0 ? [] : possible.flatMap((cause) => cause.policy ?? []); // what forbids a retry stays as it is
  const policy = [usual, ...otherPolicies].map(settle).reduce(moreCautiousOf);
  const named = possible.flatMap((cause) =>
    cause.id === undefined ? [] : [[cause.id, settle(cause.policy ?? usual)] as const],
  );
  return named.length === 0 ? policy : { ...policy, causes: Object.fromEntries(named) };
}
