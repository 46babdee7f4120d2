/** Says what the fault of an error has to be. */
import { valueAt, type ErrorEntry } from "@faultline/catalog";
import { meaningOf } from "../canonical-code.ts";
import { adviceFor, repeatsByTimer, possibilities } from "./expected-advice.ts";
import { knownCause, type ExpectedFrom, type StatedAdvice } from "./expected-cause.ts";
import type { ExpectedFault } from "./vector.ts";

/** The fault of an error that arrives as documented; without a status, below the root of a body. */
export function expectedOf(error: ErrorEntry, from: ExpectedFrom, status?: number): ExpectedFault {
  const { id, x, statusSet } = error;
  const [[first, last] = []] = statusSet;
  const usual = first !== undefined && first === last ? first : status;
  const cause = knownCause(x.causes, from);
  return {
    match: "declared",
    id,
    code: codeIn(from.body, error),
    ...reactionTo(possibilities(x, from), from, x.canonicalCode ?? meaningOf(usual ?? 0)),
    ...(cause !== undefined && { cause }),
  };
}

/** What a program does about the fault. */
export function reactionTo(
  possible: readonly StatedAdvice[] | undefined,
  from: ExpectedFrom,
  canonicalCode: ExpectedFault["canonicalCode"],
): Pick<ExpectedFault, "canonicalCode" | "throttling" | "advice"> {
  if (!possible) return { canonicalCode, ...(canonicalCode !== "RESOURCE_EXHAUSTED" && { throttling: false }) };
  const throttling = canonicalCode === "RESOURCE_EXHAUSTED" && repeatsByTimer(possible);
  return { canonicalCode, throttling, advice: adviceFor(possible, from) };
}

/** The code of a fault: of an error with a range of codes, the one in the example. */
export function codeIn(body: unknown, { code, range, envelope, location = 0 }: ErrorEntry): string | number {
  const where = envelope?.codes[location];
  const sent = range && where?.kind === "member" ? valueAt(body, where.path) : undefined;
  return typeof sent === "number" ? sent : code;
}
