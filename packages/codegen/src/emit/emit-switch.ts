/** Emits statements that find out which of several alternatives holds. */
import { groupBy } from "@faultline/catalog/pure";
import { all, isAlways } from "../tree/condition.ts";
import {
  discriminantOn,
  discriminantsIn,
  LONGEST_CHAIN,
  sharedSubjects,
  withoutSubject,
  type Alternative,
} from "../tree/alternatives.ts";
import { sameExpression, UNDEFINED, type Expression } from "../tree/expression.ts";
import { returned, when, type Statement } from "../tree/statement.ts";

/** Emits statements that return the answer of the alternative that holds, or undefined. */
export interface AlternativeSwitch {
  /** The code that one look-up in a table settles, where nothing else tells the alternatives apart and they are many. */
  lookUp?: Expression;
  statements: Statement[];
}

/** Alternatives that one comparison tells apart are switched on it, the status first where there is one: an integer is compared at once, a text letter by letter. */
export function switchOver(alternatives: readonly Alternative[]): AlternativeSwitch {
  const [subject] = sharedSubjects(alternatives);
  if (subject === undefined) return { statements: chain(alternatives) };
  const groups = groupedBy(subject, alternatives);
  const isPlain = alternatives.every(({ conditions }) => conditions.length === 1);
  const statements = switched(subject, groups, [returned(UNDEFINED)]);
  return isPlain && groups.size > LONGEST_CHAIN && groups.size === alternatives.length
    ? { lookUp: subject, statements }
    : { statements };
}

/** The same where a value whose `subject` is none of the constants is told by what `otherwise` looks at: a constant first, then the rest in turn. */
export function switchOn(
  subject: Expression,
  alternatives: readonly Alternative[],
  otherwise: readonly Alternative[],
): Statement[] {
  const [other] = otherwise.flatMap(({ conditions }) => discriminantsIn(conditions.slice(0, 1)));
  const [exact, rest] = partition(otherwise, other?.subject);
  const last = among(rest);
  const byRest = other ? switched(other.subject, groupedBy(other.subject, exact), last) : last;
  return alternatives.length === 0 ? byRest : switched(subject, groupedBy(subject, alternatives), byRest);
}

/** The alternatives whose first condition compares the subject with a constant, and the others. */
function partition(
  alternatives: readonly Alternative[],
  subject: Expression | undefined,
): [exact: Alternative[], rest: Alternative[]] {
  const isExact = ({ conditions }: Alternative): boolean =>
    subject !== undefined && discriminantOn(conditions.slice(0, 1), subject) !== undefined;
  return [alternatives.filter(isExact), alternatives.filter((alternative) => !isExact(alternative))];
}

type Groups = ReadonlyMap<string | number, readonly Alternative[]>;

function groupedBy(subject: Expression, alternatives: readonly Alternative[]): Groups {
  // Every alternative compares the subject.
  return groupBy(alternatives, ({ conditions }) => discriminantOn(conditions, subject)?.constant ?? "");
}

function switched(subject: Expression, groups: Groups, otherwise: readonly Statement[]): Statement[] {
  const cases = [...groups].map(([constant, group]) => ({
    constant,
    body: among(group.map((alternative) => withoutSubject(alternative, subject))),
  }));
  return [{ kind: "switch", subject, cases, otherwise }];
}

/** Few alternatives are asked in turn. Many that one more comparison tells apart are switched on it: of thousands, each costs as little. */
function among(alternatives: readonly Alternative[]): Statement[] {
  return alternatives.length > LONGEST_CHAIN ? switchOver(alternatives).statements : chain(alternatives);
}

/** Answers with the first alternative that holds; those behind one that always does are never reached. */
function chain(alternatives: readonly Alternative[]): Statement[] {
  const last = alternatives.findIndex(({ conditions }) => isAlways(all(conditions)));
  const choices = alternatives.slice(0, last === -1 ? undefined : last);
  const otherwise = alternatives[last]?.answer ?? UNDEFINED;
  // Compilers and engines go down one level for each choice inside of another; statements stand side by side.
  if (choices.length > LONGEST_CHAIN)
    return [
      ...choices.flatMap(({ conditions, answer }) => when(all(conditions), [returned(answer)])),
      returned(otherwise),
    ];
  return [
    returned(choices.reduceRight((rest, { conditions, answer }) => choice(all(conditions), answer, rest), otherwise)),
  ];
}

function choice(test: Expression, then: Expression, otherwise: Expression): Expression {
  return sameExpression(then, otherwise) ? then : { kind: "choice", test, then, otherwise };
}
