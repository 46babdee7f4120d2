/** Says whether a response meets a condition that a cause is told by. */
import type { ReadHeader } from "./family.ts";
import { parseRetryAfter } from "./retry-after.ts";
import type { Condition } from "./x-error.ts";

/** The parts of a response at which conditions look. */
export interface ConditionSubject {
  /** The error object, or the text of a body that is none; undefined where the body was not read. */
  readonly body: unknown;
  /** Undefined where no headers were given. */
  readonly header: ReadHeader | undefined;
}

/** True where the condition holds. Never throws; what cannot be read meets no condition. */
export function holds(condition: Readonly<Condition>, subject: ConditionSubject): boolean {
  return verdictOn([condition], subject) === true;
}

/** True where all conditions hold, false where one of them does not; undefined where nobody can know. Never throws. */
export function verdictOn(where: readonly Readonly<Condition>[], subject: ConditionSubject): boolean | undefined {
  const verdicts = where.map((condition) => verdictOf(condition, subject));
  return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;
}

function verdictOf(condition: Readonly<Condition>, { body, header }: ConditionSubject): boolean | undefined {
  try {
    const { pointer, header: name, text, present } = condition;
    if (name !== undefined) return header && isSent(condition, header(name.toLowerCase()));
    if (body === undefined) return undefined;
    if (text !== undefined) return typeof body === "string" && compiled(text).test(body);
    if (pointer === undefined) return false;
    const sent = valueAt(body, pointer);
    return present === undefined ? isMet(condition, sent) : present === (sent !== undefined);
  } catch {
    return undefined;
  }
}

/** Judges a header. Its values are joined by commas where it came several times: where they differ, nobody knows which one is meant. */
function isSent(condition: Readonly<Condition>, sent: string | undefined): boolean | undefined {
  const { header, present, const: constant } = condition;
  if (present !== undefined) return isIgnored(header, sent) ? undefined : present === (sent !== undefined);
  if (sent === undefined || constant === undefined || sent.trim() === constant) return isMet(condition, sent?.trim());
  const values = sent.split(",").map((value) => value.trim() === constant);
  return values.includes(true) && values.includes(false) ? undefined : values[0];
}

/** A Retry-After that nobody can read is there, and as good as none. */
function isIgnored(header: string | undefined, sent: string | undefined): boolean {
  return sent !== undefined && /^retry-after$/i.test(header ?? "") && parseRetryAfter(sent, undefined, 0) === undefined;
}

function isMet({ const: constant, pattern }: Readonly<Condition>, value: unknown): boolean {
  if (pattern !== undefined) return typeof value === "string" && compiled(pattern).test(value);
  return constant !== undefined && value === constant;
}

/** By their texts, since compiling takes longer than a whole decoding; documents have few. */
const PATTERNS = /* @__PURE__ */ Object.create(null) as Record<string, RegExp | undefined>;

function compiled(pattern: string): RegExp {
  return (PATTERNS[pattern] ??= new RegExp(pattern, "u"));
}

/** The value at a JSON Pointer (RFC 6901), by own members and elements. */
function valueAt(value: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((inner, step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, name)) return undefined;
    if (Array.isArray(inner) && !/^(?:0|[1-9]\d*)$/.test(name)) return undefined;
    return (inner as Record<string, unknown>)[name]; // any object can be asked for a member
  }, value);
}
