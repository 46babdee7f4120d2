/** Makes test vectors of known errors that arrive otherwise than documented: with another body, or under another status. */
import { valueAt, type Family } from "@faultline/catalog";
import { possibilities } from "./expected-advice.ts";
import type { StatedAdvice } from "./expected-cause.ts";
import { expectedOf, reactionTo } from "./expected.ts";
import { broken, type PlainExample } from "./plain-examples.ts";
import { REFUSED, freeStatus } from "./statuses.ts";
import type { ExpectedFault, Vector } from "./vector.ts";

export function deviantVectors(family: Family, plain: readonly PlainExample[]): Vector[] {
  const free = freeStatus(family);
  return plain.flatMap((example) => [
    ...withBrokenBody(example, family),
    ...(free === undefined ? [] : underOtherStatus(example, free)),
  ]);
}

function withBrokenBody(example: PlainExample, family: Family): Vector[] {
  const { error, status } = example;
  const body = broken(example, family);
  if (body === undefined) return [];
  const expected: ExpectedFault = { ...expectedOf(error, { body, headers: {} }, status), match: "deviant" };
  const id = `${error.id}:body`;
  return [{ id, shows: "A body that breaks the schema of its error.", status, headers: {}, body, expect: expected }];
}

/** Where the body names its status, it contradicts the one that came, and the more cautious advice holds. */
function underOtherStatus({ error, envelope, body }: PlainExample, status: number): Vector[] {
  const from = { body, headers: {} };
  const namesStatus = envelope.status.some((path) => valueAt(body, path) !== undefined);
  if (namesStatus && error.x.causes?.some((cause) => typeof cause !== "string")) return [];
  const own = possibilities(error.x, from);
  const possible: StatedAdvice[] | undefined = own && namesStatus ? [...own, REFUSED] : own;
  const { advice: _, ...usual } = expectedOf(error, from, error.statuses[0]);
  const expected: ExpectedFault = { ...usual, match: "deviant", ...reactionTo(possible, from, usual.canonicalCode) };
  const id = `${error.id}:status`;
  const shows = "A status under which the error is not documented.";
  return [{ id, shows, status, headers: {}, body, expect: expected }];
}
