/** Says whether a response meets a condition that a cause is told by. */
import type { ReadHeader } from "./family.ts";
import type { Condition } from "./x-error.ts";

/** The parts of a response at which conditions look. */
export interface ConditionSubject {
  /** The error object, or the text of a body that is none. */
  readonly body: unknown;
  readonly header: ReadHeader;
}

/** True where the condition holds. Never throws; what cannot be read meets no condition. */
export function holds(condition: Readonly<Condition>, { body, header }: ConditionSubject): boolean {
  try {
    const { pointer, header: name, text, present } = condition;
    if (text !== undefined) return typeof body === "string" && new RegExp(text, "u").test(body);
    if (name === undefined && pointer === undefined) return false;
    const sent = name === undefined ? valueAt(body, pointer ?? "") : header(name.toLowerCase());
    return present === undefined ? isMet(condition, sent) : present === (sent !== undefined);
  } catch {
    return false;
  }
}

function isMet({ const: constant, pattern }: Readonly<Condition>, value: unknown): boolean {
  if (pattern !== undefined) return typeof value === "string" && new RegExp(pattern, "u").test(value);
  return constant !== undefined && value === constant;
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
