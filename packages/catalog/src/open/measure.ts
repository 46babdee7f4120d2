/** Measures documents with aliases expanded, so that no later walk meets more than the limits allow. */
import { MAX_DEPTH, MAX_SCHEMAS, MAX_SHARED_VALUES, MAX_VALUES } from "./limits.ts";
import { isRecord } from "../document/openapi.ts";
import { valueAt } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";

/** Documents that were measured and have bounds: opening, linting and reading each ask for them. */
const bounded = new WeakSet<object>();
/** Those of them in which no reference leads to another file. */
const inOnePiece = new WeakSet<object>();

/**
 * Returns the first part of a document that is too deep, too large or not a JSON value. A document within the limits is
 * not measured again; use {@link measured} after a change. `isTree` is true where it is known that no object stands at two places.
 */
export function unboundedness(document: unknown, isTree = false): Problem[] {
  return isRecord(document) && bounded.has(document) ? [] : measured(document, isTree);
}

/** Measures a document as it is now, even where {@link unboundedness} has measured it before. */
export function measured(document: unknown, isTree = false): Problem[] {
  const problems = problemsOfSize(document, isTree);
  if (isRecord(document) && problems.length === 0) bounded.add(document);
  return problems;
}

/** True where measuring has met no reference to another file; where it is false, there may be one. */
export function isInOnePiece(document: unknown): boolean {
  return isRecord(document) && inOnePiece.has(document);
}

function problemsOfSize(document: unknown, isTree: boolean): Problem[] {
  const schemas = valueAt(document, ["components", "schemas"]);
  if (isRecord(schemas) && Object.keys(schemas).length > MAX_SCHEMAS) {
    return [
      { path: [], found: `more than ${MAX_SCHEMAS} component schemas`, wanted: "a smaller document, or several" },
    ];
  }
  if (isPlainlyBounded(document, isTree)) return [];
  const measure = new Measure();
  measure.of(document);
  return measure.problem ? [measure.problem] : [];
}

/** True where the document is within every bound, counted in the quickest way; where it is not sure, {@link Measure} says what is wrong. */
function isPlainlyBounded(document: unknown, isTree: boolean): boolean {
  const count = new QuickCount(isTree);
  const isBounded = count.fits({ document }, 0, false);
  if (isRecord(document)) inOnePiece[isBounded && !count.refersElsewhere ? "add" : "delete"](document);
  return isBounded;
}

class QuickCount {
  refersElsewhere = false;
  readonly #isTree: boolean;
  readonly #seen = new Set<object>();
  #own = 0;
  #repeated = 0;

  constructor(isTree: boolean) {
    this.#isTree = isTree;
  }

  /** Counts what is in an object or a list at that depth. */
  fits(value: object, depth: number, isRepeated: boolean): boolean {
    const isList = Array.isArray(value);
    if (depth > MAX_DEPTH || (!isList && !isPlain(value))) return false;
    const isAgain = isRepeated || (!this.#isTree && this.#seen.has(value));
    if (!this.#isTree) this.#seen.add(value);
    if (isList) {
      for (let index = 0; index < value.length; index++)
        if (!this.#fitsItem(value[index], depth, isAgain)) return false;
      return this.#add(value.length, isAgain);
    }
    let members = 0;
    for (const key in value) {
      const item = (value as Record<string, unknown>)[key]; // an object can be asked for any member
      members++;
      if (key === "$ref" && typeof item === "string" && !item.startsWith("#")) this.refersElsewhere = true;
      if (typeof item !== "string" && !this.#fitsItem(item, depth, isAgain)) return false; // most are
    }
    return this.#add(members, isAgain);
  }

  #add(members: number, isRepeated: boolean): boolean {
    if (isRepeated) this.#repeated += members;
    else this.#own += members;
    return this.#own <= MAX_VALUES && this.#repeated <= MAX_SHARED_VALUES;
  }

  #fitsItem(item: unknown, depth: number, isRepeated: boolean): boolean {
    return typeof item === "object" && item !== null ? this.fits(item, depth + 1, isRepeated) : !isForeign(item);
  }
}

/** True for what no JSON can hold; a member that is undefined is as good as absent. The hook of a config can make any value. */
function isForeign(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return !Array.isArray(value) && !isPlain(value);
  return typeof value === "number"
    ? !Number.isFinite(value)
    : typeof value === "bigint" || typeof value === "function" || typeof value === "symbol";
}

/** True for what `{}` makes, here or in another realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function foreignKind(value: unknown): string {
  if (typeof value === "number") return `the number ${value}`;
  return typeof value === "object"
    ? `an object of a class (${Object.prototype.toString.call(value).slice(8, -1)})`
    : `a ${typeof value}`;
}

/** Each object is looked into once, however many times it stands in the document. */
class Measure {
  problem: Problem | undefined;
  readonly #known = new Map<object, { values: number; levels: number }>();
  readonly #way: string[] = [];
  #distinct = 0;

  /** Values and levels of a value, itself included. */
  of(value: unknown): { values: number; levels: number } {
    this.#distinct++;
    if (isForeign(value))
      this.#report(foreignKind(value), `a ${typeof value === "number" ? "number" : "value"} that JSON can hold`);
    if (typeof value !== "object" || value === null) return PLAIN;
    const known = this.#known.get(value);
    if (known) return known;
    if (this.#way.length > MAX_DEPTH)
      this.#report(`more than ${MAX_DEPTH} levels`, "a document that does not contain itself", 10);
    if (this.problem) return PLAIN;
    const result = this.#insideOf(value);
    this.#known.set(value, result);
    return result;
  }

  #insideOf(value: object): { values: number; levels: number } {
    const size = { values: 1, levels: 0 };
    // No list of keys is made: a list in a document can have ten million items.
    if (Array.isArray(value))
      for (let index = 0; index < value.length && !this.problem; index++) this.#add(size, String(index), value[index]);
    else for (const key in value) if (!this.problem) this.#add(size, key, Reflect.get(value, key));
    return { values: size.values, levels: size.levels + 1 };
  }

  #add(size: { values: number; levels: number }, key: string, item: unknown): void {
    this.#way.push(key);
    const inner = this.of(item);
    size.values += inner.values;
    size.levels = Math.max(size.levels, inner.levels);
    this.#check(size.values, size.levels);
    this.#way.pop();
  }

  #check(values: number, levels: number): void {
    if (this.#way.length + levels > MAX_DEPTH + 1)
      this.#report(`more than ${MAX_DEPTH} levels`, "a document that does not contain itself", 10);
    if (this.#distinct > MAX_VALUES)
      this.#report(`more than ${MAX_VALUES} values`, "a smaller document, or several", 0);
    if (values > this.#distinct + MAX_SHARED_VALUES)
      this.#report(`more than ${MAX_SHARED_VALUES} values that others repeat`, "a document that says less of it twice");
  }

  #report(found: string, wanted: string, most = this.#way.length): void {
    this.problem ??= { path: this.#way.slice(0, most), found, wanted };
  }
}

const PLAIN = { values: 1, levels: 0 };
