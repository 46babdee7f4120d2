/** Finds which of the documented causes of an error it was, and what follows for a retry. */
import { verdictOn } from "./condition.ts";
import { headerOf, type HeadersLike } from "./exchange.ts";
import type { CauseFacts, Policy, Settler } from "./family.ts";
import { cautionOf } from "./policy.ts";
import { bothOf, moreCautiousOf, settled } from "./settle.ts";

/**
 * Decides by the cause whose conditions hold. Where none is known to hold, or several, the policy is no bolder than the most cautious of those
 * that are possible. Emitted modules call it.
 */
export function causesOf(causes: readonly CauseFacts[]): Settler {
  const isFixed = causes.every(({ policy }) => !policy?.waitOf);
  /** By the verdicts, which alone decide where no policy reads a wait from the response. */
  const decisions: (Policy | undefined)[] = [];
  return {
    settle: (policy, body, headers) => {
      const verdicts = verdictsOn(causes, body, headers);
      const settle = (each: Policy): Policy => settled(each, body, headers);
      if (!isFixed || policy.waitOf) return decide(policy, causes, verdicts, settle);
      const key = verdicts.reduce<number>((sum, verdict) => sum * 3 + (verdict === undefined ? 2 : +verdict), 0);
      return (decisions[key] ??= decide(policy, causes, verdicts, settle));
    },
    both: bothOf,
  };
}

type Certainty = boolean | undefined;

function verdictsOn(causes: readonly CauseFacts[], body: unknown, headers: HeadersLike | undefined): Certainty[] {
  const header = headers && ((name: string) => headerOf(headers, name));
  return causes.map(({ where }) => where && verdictOn(where, { body, header }));
}

function decide(
  { byCause: _, ...own }: Policy,
  causes: readonly CauseFacts[],
  verdicts: readonly Certainty[],
  settle: (policy: Policy) => Policy,
): Policy {
  const usual = settle(own);
  const withVerdict = (verdict: Certainty): PossibleCause[] =>
    causes
      .filter((_cause, index) => verdicts[index] === verdict)
      .map(({ id, policy }) => ({ id, policy: policy ? settle(policy) : usual }));
  const [known, possible] = [withVerdict(true), withVerdict(undefined)];
  if (known.length > 0) return withCause(known.map(({ policy }) => policy).reduce(moreCautiousOf), known);
  const others = cautionOf(usual) > 0 ? [] : possible; // what forbids a retry stays as it is
  const policy = others.reduce((a, b) => moreCautiousOf(a, b.policy), usual);
  const named = possible.flatMap(({ id, policy: each }) => (id === undefined ? [] : [[id, each] as const]));
  return named.length === 0 ? policy : { ...policy, causes: Object.fromEntries(named) };
}

interface PossibleCause {
  id: string | undefined;
  policy: Policy;
}

function withCause(
  policy: Policy,
  [{ id: cause } = { id: undefined }, ...others]: { id: string | undefined }[],
): Policy {
  return cause === undefined || others.length > 0 ? policy : { ...policy, cause };
}
