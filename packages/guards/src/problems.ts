/** A value against a whole error, or against all errors of a family: nothing to say, or at least one issue. */
import type { Envelope, ErrorRow, Family } from "./family.ts";
import type { Issue } from "./fault.ts";
import { indexOf, type ErrorIn } from "./index-of.ts";
import { issuesOf, kindOf } from "./issues.ts";
import { memberOf, pointerOf } from "./member.ts";

/** What keeps the value from being the error; nothing where it is one. */
export function problemsOf({ row, envelope }: ErrorIn, value: unknown): readonly Issue[] {
  return readable(() => (isWhole(row, envelope, value) ? [] : issuesOf(row, envelope, value)));
}

/** What keeps the value from being any error of the family; told of the one that it comes nearest to. */
export function problemsInFamily(family: Family, value: unknown): readonly Issue[] {
  const { envelopes, withoutEnvelope = [] } = family.facts;
  return readable(() => {
    const isOne = envelopes.some((envelope) => isOneOf(envelope, value)) || withoutEnvelope.some((row) => isWhole(row, undefined, value));
    return isOne ? [] : nearest(family, value);
  });
}

function isWhole(error: ErrorRow, envelope: Envelope | undefined, value: unknown): boolean {
  if (envelope?.errors.includes(error)) return envelope.errors[envelope.find(value)] === error;
  return error[4] ? error[4].is(value) : (envelope?.is(value) ?? false);
}

function isOneOf(envelope: Envelope, value: unknown): boolean {
  return envelope.find(value) >= 0 || (envelope.toldByStatus ?? []).some((row) => isWhole(row, envelope, value));
}

/** A known code says which error is meant; otherwise it is an envelope that has its code there. Of several, the one that misses least. */
function nearest(family: Family, value: unknown): readonly Issue[] {
  const { envelopes } = family.facts;
  const known: (readonly Issue[])[] = envelopes.flatMap((envelope) => {
    const row = indexOf(family, envelope).byCode.get(memberOf(value, envelope.code));
    return row ? [issuesOf(row, envelope, value)] : [];
  });
  if (known[0]) return known.reduce(fewer);
  const coded = envelopes.filter(({ code }) => memberOf(value, code) !== undefined);
  const candidates = (coded.length > 0 ? coded : envelopes).map((envelope) => issuesOfEnvelope(envelope, value));
  return candidates[0] ? candidates.reduce(fewer) : [{ pointer: "", found: kindOf(value), wanted: `an error of ${family.id}` }];
}

/** The earlier of two that are as long as each other. */
function fewer(best: readonly Issue[], issues: readonly Issue[]): readonly Issue[] {
  return issues.length < best.length ? issues : best;
}

/** What keeps the value from being an error of the envelope, of which the code is not known. */
function issuesOfEnvelope(envelope: Envelope, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  envelope.issues(value, "", (pointer, wanted, found) => issues.push({ pointer, found: kindOf(found), wanted }));
  if (issues.length > 0) return issues;
  return [{ pointer: pointerOf(envelope.code), found: kindOf(memberOf(value, envelope.code)), wanted: "a documented code" }];
}

function readable(problems: () => readonly Issue[]): readonly Issue[] {
  try {
    return problems();
  } catch {
    return [{ pointer: "", found: "a value that cannot be read", wanted: "data as JSON has it" }];
  }
}
