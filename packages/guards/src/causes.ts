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
  return { settle: (policy, body, headers) => decide(policy, causes, body, headers), both: bothOf };
}

function decide(
  { byCause: _, ...own }: Policy,
  causes: readonly CauseFacts[],
  body: unknown,
  headers: HeadersLike | undefined,
): Policy {
  const header = headers && ((name: string) => headerOf(headers, name));
  const usual = settled(own, body, headers);
  const [known, possible]: [PossibleCause[], PossibleCause[]] = [[], []];
  for (const { id, where, policy } of causes) {
    const verdict = where && verdictOn(where, { body, header });
    if (verdict === false) continue;
    (verdict ? known : possible).push({ id, policy: policy ? settled(policy, body, headers) : usual });
  }
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
