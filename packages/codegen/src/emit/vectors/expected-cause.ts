/** Works out which causes of an error an example leaves possible, independently of the guards, so that the two can be compared. */
import { isRecord, type Cause, type CauseCase, type Condition, type XErrorResponse } from "@faultline/catalog";

/** The parts of a vector at which conditions look; undefined headers are those of another body. */
export interface ExpectedFrom {
  body: unknown;
  headers: Readonly<Record<string, string>>;
}

/** What to do, all of it stated. */
export type StatedAdvice = Required<Pick<XErrorResponse, "recovery" | "retry">>;

/**
 * The advice that may hold: that of the causes whose conditions hold; else that of the error, and where it allows a retry, that of each cause
 * that nobody can rule out.
 */
export function possibleAdvice(
  { recovery, retry }: StatedAdvice,
  causes: readonly Cause[] = [],
  from: ExpectedFrom,
): StatedAdvice[] {
  const cases = causes.filter((cause: Cause): cause is CauseCase => typeof cause !== "string");
  const adviceFor = (cause: CauseCase): StatedAdvice => ({
    recovery: cause.recovery ?? recovery,
    retry: cause.retry ?? retry,
  });
  const known = cases.filter(({ where }) => where?.every((condition) => isTrue(condition, from)));
  if (known.length > 0) return known.map(adviceFor);
  const isForbidden = recovery === "authenticate" || retry.strategy === "never" || retry.strategy === "after_change";
  const unsure = cases.filter(({ id, where }) => id !== undefined && where === undefined && !isForbidden);
  return [{ recovery, retry }, ...unsure.map(adviceFor)];
}

/** The id of the one cause whose conditions hold. */
export function knownCause(causes: readonly Cause[] = [], from: ExpectedFrom): string | undefined {
  const known = causes.filter((cause) => typeof cause !== "string" && cause.where?.every((one) => isTrue(one, from)));
  const [cause] = known;
  return known.length === 1 && typeof cause === "object" ? cause.id : undefined;
}

function isTrue(condition: Condition, { body, headers }: ExpectedFrom): boolean {
  const { pointer, header, text, const: constant, pattern, present } = condition;
  if (text !== undefined) return typeof body === "string" && new RegExp(text, "u").test(body);
  const sent = header === undefined ? valueAt(body, pointer ?? "") : headerIn(headers, header);
  if (present !== undefined) return (sent !== undefined) === present;
  if (pattern !== undefined) return typeof sent === "string" && new RegExp(pattern, "u").test(sent);
  return sent === constant;
}

function headerIn(headers: ExpectedFrom["headers"], name: string): string | undefined {
  return Object.entries(headers).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

function valueAt(value: unknown, pointer: string): unknown {
  const [, ...steps] = pointer.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return (inner as unknown[])[Number(name)];
    return isRecord(inner) ? inner[name] : undefined;
  }, value);
}
