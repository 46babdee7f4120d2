/** Finds what discriminates alternatives of which at most one holds. */
import { isOfType } from "@faultline/catalog";
import { discriminantOf, includes, typeTestOf, type Discriminant } from "./condition.ts";
import { sameExpression, keyOf, type Expression } from "./expression.ts";

/** One alternative: its conditions, and the answer where they hold. */
export interface Alternative {
  conditions: readonly Expression[];
  answer: Expression;
}

/** More codes than this are looked up in a table: a chain of comparisons would be longer than the look-up takes. */
export const LONGEST_CHAIN = 12;

/** The comparisons with constants among the conditions. */
export function discriminantsIn(conditions: readonly Expression[]): Discriminant[] {
  return conditions.flatMap((condition) => discriminantOf(condition) ?? []);
}

/** The constant with which the conditions compare the subject. */
export function discriminantOn(conditions: readonly Expression[], subject: Expression): Discriminant | undefined {
  return discriminantsIn(conditions).find((discriminant) => sameExpression(discriminant.subject, subject));
}

/** What every alternative compares with a constant; what is compared with numbers first. */
export function sharedSubjects(alternatives: readonly Alternative[]): Expression[] {
  const [first, ...others] = alternatives;
  const compared = discriminantsIn(first?.conditions ?? []);
  const shared = compared.filter(({ subject }) =>
    others.every(({ conditions }) => discriminantOn(conditions, subject)),
  );
  return shared
    .sort((a, b) => Number(typeof a.constant === "string") - Number(typeof b.constant === "string"))
    .map(({ subject }) => subject);
}

/** The alternative without what it compares the subject with. */
export function withoutSubject({ conditions, answer }: Alternative, subject: Expression): Alternative {
  return { conditions: conditions.filter((condition) => !isOn(condition, subject)), answer };
}

function isOn(condition: Expression, subject: Expression): boolean {
  const discriminant = discriminantOf(condition);
  return discriminant !== undefined && sameExpression(discriminant.subject, subject);
}

/** What is compared, and with which numbers, where every alternative is one comparison of the same value with a number of its own. */
export function codesOf(
  alternatives: readonly Alternative[],
): { subject: Expression; constants: number[] } | undefined {
  const discriminants = alternatives.flatMap(({ conditions }) =>
    conditions.length === 1 ? discriminantsIn(conditions) : [],
  );
  const constants = discriminants.map(({ constant }) => constant).filter((constant) => typeof constant === "number");
  const [first] = discriminants;
  const isShared = first !== undefined && discriminants.every(({ subject }) => sameExpression(subject, first.subject));
  return isShared && constants.length === alternatives.length ? { subject: first.subject, constants } : undefined;
}

/** What alternatives have in common, and how one constant tells them apart. */
interface Exclusive {
  common: readonly Expression[];
  alternatives: readonly Alternative[];
}

/** Alternatives of which two can never hold at once; undefined where that is not sure. */
export function exclusive(parts: readonly (readonly Expression[])[]): Exclusive | undefined {
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const keys = parts.map((conditions) => new Set(conditions.map(keyOf)));
  const common = first.filter((condition) => keys.every((others) => others.has(keyOf(condition))));
  const alternatives = parts.map(
    (conditions): Alternative => ({
      answer: { kind: "all", parts: [] }, // nobody asks which of them it is
      conditions: conditions.filter((condition) => !includes(common, condition)),
    }),
  );
  const compared = alternatives.map(({ conditions: [only, ...more] }) =>
    only && more.length === 0 ? discriminantOf(only) : undefined,
  );
  const subjects = new Set(compared.map((discriminant) => discriminant && keyOf(discriminant.subject)));
  const constants = new Set(compared.map((discriminant) => discriminant?.constant));
  const isSure =
    subjects.size === 1 && !subjects.has(undefined) && constants.size === parts.length && common.length > 0;
  return isSure ? { common, alternatives } : undefined;
}

/** True where the condition only asks for a type that every alternative's constant has: then it says nothing new. */
export function isImplied(condition: Expression, alternatives: readonly Alternative[]): boolean {
  const asked = typeTestOf(condition);
  if (!asked || alternatives.length === 0) return false;
  return alternatives.every(({ conditions }) => {
    const discriminant = discriminantOn(conditions, asked.value);
    return discriminant !== undefined && isOfType(discriminant.constant, asked.type);
  });
}
