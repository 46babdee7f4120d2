/** Checks that emitted guards call. Each function reads one value, changes nothing, and never throws on JSON. */

import type { Errors } from "./family.ts";

export type JsonObject = Record<string, unknown>;

/** True for a JSON object, which is neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a JSON number; NaN and the infinities are not JSON numbers. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** True for a number without a fraction, such as 1.0. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** Returns the value's own member, or undefined. Needed for names that every object inherits, such as `constructor`. */
export function own(value: unknown, name: string): unknown {
  if (value === undefined || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as JsonObject)[name] : undefined; // any other value can be asked for a member
}

/** Length of a string in Unicode code points, as JSON Schema counts. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** True when every element from `start` on passes the check. */
export function everyItem(list: readonly unknown[], check: (item: unknown) => boolean, start = 0): boolean {
  for (let index = start; index < list.length; index++) if (!check(list[index])) return false;
  return true;
}

/**
 * True when every element is a string. A counting loop is quicker than iterating, here and in the loops of emitted
 * guards.
 */
export function areStrings(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) if (typeof list[index] !== "string") return false;
  return true;
}

/** True when the element at `index` passes the check, or the list is shorter. */
export function itemAt(list: readonly unknown[], index: number, check: (item: unknown) => boolean): boolean {
  return list.length <= index || check(list[index]);
}

export function countItems(list: readonly unknown[], check: (item: unknown) => boolean): number {
  return list.filter(check).length;
}

/** True when every own member whose name is selected passes the check. */
export function everyMember(
  object: JsonObject,
  check: (value: unknown) => boolean,
  select: (name: string) => boolean = () => true,
): boolean {
  return Object.keys(object).every((name) => !select(name) || check(object[name]));
}

export function exactlyOne(...conditions: readonly boolean[]): boolean {
  return conditions.filter(Boolean).length === 1;
}

/**
 * Decides JSON Schema's `multipleOf` on the decimal numbers as JSON writes them: 0.3 is a multiple of 0.1, although the
 * nearest binary fractions of both are not.
 */
export function isMultiple(value: number, step: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  if (!Number.isFinite(value)) return false;
  const [[digits, exponent], [stepDigits, stepExponent]] = [decimal(value), decimal(step)];
  const least = Math.min(exponent, stepExponent);
  return (digits * 10n ** BigInt(exponent - least)) % (stepDigits * 10n ** BigInt(stepExponent - least)) === 0n;
}

/** The shortest decimal that stands for the number: `digits * 10 ** exponent`. */
function decimal(number: number): [digits: bigint, exponent: number] {
  const [mantissa = "", exponent] = number.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** Compares two JSON values; members may stand in any order, and 1 equals 1.0. */
export function equals(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equals(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equals(a[name], b[name]))
  );
}

/** What guards found of values since the outermost of them was called; they do not wait for anything. */
let verdicts: Map<unknown, Map<unknown, boolean>> | undefined;

/**
 * Asks a guard about each value once a call: a schema that contains itself in several alternatives would be asked twice as often with each
 * level of a body.
 */
export function askOnce(value: unknown, guard: (value: unknown) => boolean): boolean {
  if (typeof value !== "object" || value === null) return guard(value);
  const isOutermost = verdicts === undefined;
  verdicts ??= new Map();
  const known = verdicts.get(guard) ?? new Map<unknown, boolean>();
  verdicts.set(guard, known);
  try {
    const verdict = known.get(value) ?? guard(value);
    known.set(value, verdict);
    return verdict;
  } finally {
    if (isOutermost) verdicts = undefined;
  }
}

export function allUnique(list: readonly unknown[]): boolean {
  return list.every((item, index) => !list.slice(0, index).some((earlier) => equals(earlier, item)));
}

/** Called for each schema violation with its pointer (RFC 6901), what the schema wants, and the value found. */
export type Report = (pointer: string, wanted: string, value: unknown) => void;

/** Reports each violation of a schema by a value. */
export type Findings = (value: unknown, at: string, report: Report) => void;

/** The most elements of a list that are reported. */
const MOST_ITEMS = 1000;

export function eachItem(list: unknown, at: string, report: Report, findings: Findings): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < Math.min(list.length, MOST_ITEMS); index++)
    findings(list[index], `${at}/${index}`, report);
}

/**
 * Makes a function that returns the index of a code in `codes`, or -1. Numbers that lie close together become a table,
 * the rest a Map.
 */
export function codeIndex(codes: readonly (string | number)[]): (code: unknown) => number {
  const numbers = codes.filter((code) => typeof code === "number");
  const first = Math.min(...numbers);
  const span = Math.max(...numbers) - first + 1;
  if (numbers.length < codes.length || span > WIDEST_TABLE) {
    const positions = new Map<unknown, number>(codes.map((code, index) => [code, index]));
    return (code) => positions.get(code) ?? -1;
  }
  const table = new Int16Array(span).fill(-1);
  numbers.forEach((code, index) => (table[code - first] = index));
  return (code) => (typeof code === "number" ? (table[code - first] ?? -1) : -1);
}

const WIDEST_TABLE = 4096;

/** Makes a function that returns the name of the error with a code, or undefined. */
export function codeTable(errors: Errors): (code: unknown) => string | undefined {
  const names = Object.keys(errors);
  const position = codeIndex(names.map((name) => errors[name]?.[0] ?? ""));
  return (code) => names[position(code)];
}
