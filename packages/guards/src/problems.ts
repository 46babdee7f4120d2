/** A value against a whole error, or against all errors of a family: nothing to say, or at least one issue. */
import type { Envelope, Family, KnownError } from "./family.ts";
import type { Issue } from "./fault.ts";
import { envelopesOf, errorNamed, errorsOf, lookupsOf } from "./index-of.ts";
import { issuesOf, kindOf } from "./issues.ts";
import { memberOf, memberPointer } from "./member.ts";

/** What keeps the value from being the error; nothing where it is one. */
export function bodyIssues(error: KnownError, value: unknown): readonly Issue[] {
  return readable(() => (isWhole(error, value) ? [] : issuesOf(error, value)));
}

/** What keeps the value from being any error of the family; told of the one that it comes nearest to. */
export function problemsInFamily(family: Family, value: unknown): readonly Issue[] {
  return readable(() => {
    const isOne =
      Object.values(family.facts.envelopes).some(({ find }) => find(value) !== undefined) ||
      errorsOf(family).some((error) => !error.isCoded && isWhole(error, value));
    return isOne ? [] : fewestIssues(family, value);
  });
}

function isWhole({ name, isCoded, own, envelope }: KnownError, value: unknown): boolean {
  if (envelope && isCoded) return envelope.find(value) === name;
  return (own ?? envelope)?.is(value) === true && envelope?.find(value) === undefined; // a code that tells another error wins
}

/** A known code says which error is meant; otherwise it is an envelope that has its code there. Of several, the one that misses least. */
function fewestIssues(family: Family, value: unknown): readonly Issue[] {
  const envelopes = Object.values(family.facts.envelopes);
  const known: (readonly Issue[])[] = envelopesOf(family).flatMap((index) => {
    const name = lookupsOf(index).byCode.get(memberOf(value, index.envelope.code));
    return name === undefined ? [] : [issuesOf(errorNamed(family, index, name), value)];
  });
  if (known[0]) return known.reduce(fewer);
  const coded = envelopes.filter(({ code }) => memberOf(value, code) !== undefined);
  const candidates = (coded.length > 0 ? coded : envelopes).map((envelope) => issuesOfEnvelope(envelope, value));
  return candidates[0]
    ? candidates.reduce(fewer)
    : [{ pointer: "", found: kindOf(value), wanted: `an error of ${family.id}` }];
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
  return [
    {
      pointer: memberPointer(envelope.code),
      found: kindOf(memberOf(value, envelope.code)),
      wanted: "a documented code",
    },
  ];
}

function readable(problems: () => readonly Issue[]): readonly Issue[] {
  try {
    return problems();
  } catch {
    return [{ pointer: "", found: "a value that cannot be read", wanted: "data as JSON has it" }];
  }
}
