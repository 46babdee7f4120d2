/** What emitted conditions are made of. Each function looks at one value, never throws on JSON, and reads it only. */

import type { Errors } from "./family.ts";

export type JsonObject = Record<string, unknown>;

/** An object of JSON: no array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A number of JSON: NaN and the infinities are none. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** A number without a fraction; 1.0 is one. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** The value's own member, undefined where it has none. For names that every object inherits, such as `constructor`. */
export function own(value: unknown, name: string): unknown {
  if (value === undefined || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as JsonObject)[name] : undefined; // any other value can be asked for a member
}

/** Length in Unicode code points, as JSON Schema counts. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Checks the elements from `start` on. */
export function everyItem(list: readonly unknown[], check: (item: unknown) => boolean, start = 0): boolean {
  for (let index = start; index < list.length; index++) if (!check(list[index])) return false;
  return true;
}

/** True when every element is a text. Counting is quicker than iterating, here and in the loops of emitted guards. */
export function areStrings(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) if (typeof list[index] !== "string") return false;
  return true;
}

/** Checks one element, where the list has it. */
export function itemAt(list: readonly unknown[], index: number, check: (item: unknown) => boolean): boolean {
  return list.length <= index || check(list[index]);
}

export function countItems(list: readonly unknown[], check: (item: unknown) => boolean): number {
  return list.filter(check).length;
}

/** Checks the object's own members whose names are selected. */
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
 * JSON Schema's `multipleOf`, of the decimal numbers as JSON writes them: 0.3 is a multiple of 0.1, although the nearest binary fractions
 * of both are not.
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

/** Equality of JSON: members in any order, 1 and 1.0 the same. */
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

export function allUnique(list: readonly unknown[]): boolean {
  return list.every((item, index) => !list.slice(0, index).some((earlier) => equals(earlier, item)));
}

/** Told of a place that breaks a schema: its pointer (RFC 6901), what it should hold, and what stands there. */
export type Report = (pointer: string, wanted: string, value: unknown) => void;

/** Finds out what is wrong with a value, and tells. */
export type Findings = (value: unknown, at: string, report: Report) => void;

/** The most elements of a list that are told of. */
const MOST_ITEMS = 1000;

export function eachItem(list: unknown, at: string, report: Report, findings: Findings): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < Math.min(list.length, MOST_ITEMS); index++)
    findings(list[index], `${at}/${index}`, report);
}

/** Index of a code in the list; -1 for what is not in it. Numbers that lie close together become a table, the rest a Map. */
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

/** Gives the name of the error with a code; undefined for a code that none of the errors has. */
export function codeTable(errors: Errors): (code: unknown) => string | undefined {
  const names = Object.keys(errors);
  const position = codeIndex(names.map((name) => errors[name]?.[0] ?? ""));
  return (code) => names[position(code)];
}
