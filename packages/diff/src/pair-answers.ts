/** Which answers of two documents belong together: by name, and responses by the statuses for which they stand. */
import type { StatusKey, StatusSet } from "@faultline/catalog";
import { groupBy, statusesOfKey, statusesWithout, unitedStatuses } from "@faultline/catalog/pure";
import type { Answer } from "./answer.ts";
import { canonical } from "./equal.ts";
import { pairBy, type Pairing } from "./pair.ts";

/**
 * Responses under a status belong together where one status leads to both: a 404 that is part of a 4XX now is not gone, and a 4XX of which
 * a 404 is left stands for less. What stands for statuses that the other side leaves to no response is `removed` or `added`.
 */
export function pairAnswers(base: readonly Answer[], head: readonly Answer[]): Pairing<Answer> {
  const named = pairBy(
    base.filter(({ status }) => status === undefined),
    head.filter(({ status }) => status === undefined),
    ({ key }) => key,
    ({ operation, value }) => (operation === undefined ? canonical(value) : undefined), // a component may have another name
  );
  const [before, after] = [base, head].map((answers) => groupBy(answers.flatMap(meantBy(answers)), groupOf));
  const groups = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  const byStatus = groups.map((group) => pairByStatus(before?.get(group) ?? [], after?.get(group) ?? []));
  return {
    pairs: [named, ...byStatus].flatMap(({ pairs }) => pairs),
    removed: [named, ...byStatus].flatMap(({ removed }) => removed),
    added: [named, ...byStatus].flatMap(({ added }) => added),
  };
}

interface MeantAnswer {
  answer: Answer;
  statuses: StatusSet;
}

function groupOf({ answer: { operation = "" } }: MeantAnswer): string {
  return operation;
}

/** An answer with the statuses that the others of its operation, or of the components, leave to it. */
function meantBy(answers: readonly Answer[]): (answer: Answer) => MeantAnswer[] {
  const siblings = groupBy(answers, ({ operation }) => operation);
  return (answer) => {
    if (answer.status === undefined) return [];
    const keys = (siblings.get(answer.operation) ?? []).flatMap(({ status }): StatusKey[] =>
      status === undefined ? [] : [status],
    );
    return [{ answer, statuses: statusesOfKey(answer.status, keys) }];
  };
}

function pairByStatus(base: readonly MeantAnswer[], head: readonly MeantAnswer[]): Pairing<Answer> {
  return {
    pairs: base.flatMap((before) =>
      head
        .filter((after) => meet(before.statuses, after.statuses))
        .map((after) => ({ base: before.answer, head: after.answer })),
    ),
    removed: beyond(base, head),
    added: beyond(head, base),
  };
}

function meet(a: StatusSet, b: StatusSet): boolean {
  return JSON.stringify(statusesWithout(a, b)) !== JSON.stringify(a);
}

/** The answers that stand for a status for which no other one stands on the other side. */
function beyond(answers: readonly MeantAnswer[], others: readonly MeantAnswer[]): Answer[] {
  const covered = others.map(({ statuses }) => statuses).reduce(unitedStatuses, []);
  return answers.filter(({ statuses }) => statusesWithout(statuses, covered).length > 0).map(({ answer }) => answer);
}
