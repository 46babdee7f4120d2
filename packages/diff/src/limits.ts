/** Compares bounds of numbers, lengths and counts, and whether additional members or elements are allowed. */
import type { SchemaObject } from "@faultline/catalog";
import type { Comparing } from "./schema-change.ts";
import { FRACTION, enumeratedValues, typesOf } from "./types.ts";

/** Keywords that allow more the larger they are (1), or the smaller they are (-1), what stands for their absence, and what they judge. */
const LIMITS: Readonly<Record<string, readonly [direction: 1 | -1, absent: number, type: string]>> = {
  minLength: [-1, 0, "string"],
  minItems: [-1, 0, "array"],
  minProperties: [-1, 0, "object"],
  minContains: [-1, 1, "array"],
  maxLength: [1, Infinity, "string"],
  maxItems: [1, Infinity, "array"],
  maxProperties: [1, Infinity, "object"],
  maxContains: [1, Infinity, "array"],
};

const FLAGS = [
  ["uniqueItems", true],
  ["additionalProperties", false],
  ["unevaluatedProperties", false],
  ["items", false],
  ["unevaluatedItems", false],
] as const;

/** True for a keyword of which `false` is compared as a limit. */
export function isFlag(keyword: string): boolean {
  return FLAGS.some(([flag]) => flag === keyword);
}

export const LIMIT_KEYWORDS: readonly string[] = [
  ...Object.keys(LIMITS),
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "uniqueItems",
];

/** A keyword that judges what no value can be on one of the sides says nothing there: the change of type says it. */
export function compareLimits(comparing: Comparing): void {
  const { base, head, note } = comparing;
  compareFlags(comparing);
  if (!LIMIT_KEYWORDS.some((keyword) => keyword in base || keyword in head)) return;
  const types = new Set(typesOf(base).filter((type) => typesOf(head).includes(type)));
  for (const [keyword, [direction, absent, type]] of Object.entries(LIMITS)) {
    if (!types.has(type)) continue;
    const room = direction * (number(head[keyword], absent) - number(base[keyword], absent));
    if (room > 0 || room < 0)
      note(room > 0 ? "limit-loosened" : "limit-tightened", { keyword, before: base[keyword], after: head[keyword] });
  }
  if (types.has("integer") || types.has(FRACTION)) compareNumbers(comparing);
}

function compareFlags({ base, head, note }: Comparing): void {
  for (const [keyword, closed] of FLAGS) {
    const before = base[keyword] === closed;
    const after = head[keyword] === closed;
    if (before !== after)
      note(before ? "limit-loosened" : "limit-tightened", { keyword, before: base[keyword], after: head[keyword] });
  }
}

/** The bound of one side, counted so that more is tighter, and the keyword that says it. */
interface Bound {
  tightness: number;
  isStrict: boolean;
  keyword: string;
}

function compareNumbers(comparing: Comparing): void {
  const { base, head, note } = comparing;
  for (const [keyword, strict, sign] of [
    ["minimum", "exclusiveMinimum", 1],
    ["maximum", "exclusiveMaximum", -1],
  ] as const) {
    const [before, after] = [base, head].map((schema) => boundOf(schema, keyword, strict, sign)) as [Bound, Bound]; // one for each
    const tighter = after.tightness - before.tightness || Number(after.isStrict) - Number(before.isStrict);
    if (Number.isNaN(tighter) || tighter === 0) continue;
    note(tighter > 0 ? "limit-tightened" : "limit-loosened", {
      keyword: after.keyword in head ? after.keyword : before.keyword,
      before: base[before.keyword],
      after: head[after.keyword],
      at: { base: [before.keyword], head: [after.keyword] },
    });
  }
  compareMultiples(comparing);
}

function boundOf(schema: SchemaObject, keyword: string, strict: string, sign: 1 | -1): Bound {
  const isWhole = !typesOf(schema).includes(FRACTION);
  const open: Bound = { tightness: -Infinity, isStrict: false, keyword };
  const candidates = [keyword, strict].flatMap((name): Bound[] => {
    const value = schema[name];
    if (typeof value !== "number") return [];
    const tightness = sign * value;
    if (!isWhole) return [{ tightness, isStrict: name === strict, keyword: name }];
    return [
      { tightness: name === strict ? Math.floor(tightness) + 1 : Math.ceil(tightness), isStrict: false, keyword: name },
    ];
  });
  return candidates.reduce(
    (one, other) =>
      other.tightness > one.tightness || (other.tightness === one.tightness && other.isStrict) ? other : one,
    open,
  );
}

function compareMultiples({ base, head, note }: Comparing): void {
  const isWhole = (schema: SchemaObject): number | undefined => (typesOf(schema).includes(FRACTION) ? undefined : 1); // an integer is a multiple of 1
  const [before, after] = [number(base["multipleOf"], isWhole(base)), number(head["multipleOf"], isWhole(head))];
  if (before === after) return;
  const keyword = "multipleOf";
  const difference = { keyword, before: base[keyword], after: head[keyword] };
  if (base[keyword] === undefined && head[keyword] === undefined) return; // the type changed
  if (before === undefined || (after !== undefined && after % before === 0)) note("limit-tightened", difference);
  else if (after === undefined || before % after === 0) note("limit-loosened", difference);
  else note("constraint-changed", difference);
}

function number<T>(value: unknown, absent: T): number | T {
  return typeof value === "number" ? value : absent;
}

/** True where both sides list their values: other keywords then say nothing that the lists do not. */
export function bothList({ base, head }: Comparing): boolean {
  return enumeratedValues(base) !== undefined && enumeratedValues(head) !== undefined;
}
