/** Checks a value against one error or against all errors of a family. */
import type { Findings } from "./check.ts";
import type { Envelope, Family, KnownError, ListFacts } from "./family.ts";
import type { Issue } from "./fault.ts";
import { envelopesOf, errorNamed, errorsOf, nameOf, sentIn } from "./index-of.ts";
import { issuesOf, kindOf } from "./issues.ts";
import { memberOf, memberPointer } from "./member.ts";

/** Lists what keeps the value from being the error; empty where it is the error. */
export function bodyIssues(error: KnownError, value: unknown): readonly Issue[] {
  return readable(() => (isWhole(error, value) ? [] : issuesOf(error, value)));
}

/** Lists what keeps the value from being any error of the family, as issues of the nearest error. */
export function problemsInFamily(family: Family, value: unknown): readonly Issue[] {
  return readable(() => {
    const isOne =
      Object.values(family.facts.envelopes).some((envelope) => nameOf(envelope, value) !== undefined) ||
      errorsOf(family).some((error) => !error.isCoded && isWhole(error, value));
    return isOne ? [] : fewestIssues(family, value);
  });
}

/** Lists what keeps the value from being a body with this list of errors: first those of its items, then those of the whole. */
export function listIssues(family: Family, { path, is, issues }: ListFacts, value: unknown): readonly Issue[] {
  return readable(() => {
    const list = memberOf(value, path);
    const pointer = memberPointer(path);
    if (!Array.isArray(list) || list.length === 0)
      return [{ pointer, found: list === undefined ? "nothing" : kindOf(list), wanted: "a list with an error in it" }];
    const isSuccess = family.facts.places?.[`${pointer}/*`]?.isSuccess;
    const ofItems = list.flatMap((item: unknown, index) =>
      isSuccess?.(item) ? [] : problemsInFamily(family, item).map((issue) => below(`${pointer}/${index}`, issue)),
    );
    return ofItems.length > 0 || is?.(value) !== false ? ofItems : reported(issues, value);
  });
}

function below(pointer: string, issue: Issue): Issue {
  return { ...issue, pointer: `${pointer}${issue.pointer}` };
}

/** The issues that a schema reports; at least one. */
function reported(findings: Findings | undefined, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  findings?.(value, "", (pointer, wanted, found) => issues.push({ pointer, found: kindOf(found), wanted }));
  return issues.length > 0 ? issues : [{ pointer: "", found: kindOf(value), wanted: "the documented form" }];
}

function isWhole({ name, isCoded, inHeader, is, envelope }: KnownError, value: unknown): boolean {
  if (envelope && isCoded && !inHeader) return nameOf(envelope, value) === name;
  return (is ?? envelope?.is)?.(value) === true && (!envelope || nameOf(envelope, value) === undefined); // a code that tells another error wins
}

/**
 * Issues of the nearest error: the one with this code, else those of an envelope that has a code there; of several, the
 * fewest issues.
 */
function fewestIssues(family: Family, value: unknown): readonly Issue[] {
  const envelopes = Object.values(family.facts.envelopes);
  const known: (readonly Issue[])[] = envelopesOf(family).flatMap((index) => {
    const { name } = sentIn(value, index);
    return name === undefined ? [] : [issuesOf(errorNamed(index, name), value)];
  });
  if (known[0]) return known.reduce(fewer);
  const coded = envelopesOf(family).filter((index) => sentIn(value, index).code !== undefined);
  const candidates = (coded.length > 0 ? coded.map(({ envelope }) => envelope) : envelopes).map((envelope) =>
    issuesOfEnvelope(envelope, value),
  );
  return candidates[0]
    ? candidates.reduce(fewer)
    : [{ pointer: "", found: kindOf(value), wanted: `an error of ${family.id}` }];
}

/** The shorter of two lists; the first where they are equally long. */
function fewer(best: readonly Issue[], issues: readonly Issue[]): readonly Issue[] {
  return issues.length < best.length ? issues : best;
}

/** Lists what keeps the value from being an error of the envelope, where its code is unknown. */
function issuesOfEnvelope(envelope: Envelope, value: unknown): readonly Issue[] {
  const issues = envelope.is(value) ? [] : reported(envelope.issues, value);
  if (issues.length > 0) return issues;
  const { code = [] } = envelope;
  return [{ pointer: memberPointer(code), found: kindOf(memberOf(value, code)), wanted: "a documented code" }];
}

function readable(problems: () => readonly Issue[]): readonly Issue[] {
  try {
    return problems();
  } catch {
    return [{ pointer: "", found: "a value that cannot be read", wanted: "data as JSON has it" }];
  }
}
