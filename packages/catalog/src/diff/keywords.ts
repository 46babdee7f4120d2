import { ANNOTATIONS } from "./annotations.ts";
import { same } from "./equal.ts";
import type { Comparing } from "./schema-change.ts";

/** Keywords that allow more the larger they are (1), or the smaller they are (-1); and what stands for their absence. */
const LIMITS: Readonly<Record<string, readonly [direction: 1 | -1, absent: number]>> = {
  minimum: [-1, -Infinity],
  exclusiveMinimum: [-1, -Infinity],
  minLength: [-1, 0],
  minItems: [-1, 0],
  minProperties: [-1, 0],
  minContains: [-1, 1],
  maximum: [1, Infinity],
  exclusiveMaximum: [1, Infinity],
  maxLength: [1, Infinity],
  maxItems: [1, Infinity],
  maxProperties: [1, Infinity],
  maxContains: [1, Infinity],
};

/** Bounds of numbers, lengths and counts, `uniqueItems`, and whether members beyond the declared ones may stand there. */
export function compareLimits({ base, head, note }: Comparing): void {
  for (const [keyword, [direction, absent]] of Object.entries(LIMITS)) {
    const room = direction * (number(head[keyword], absent) - number(base[keyword], absent));
    if (room > 0 || room < 0)
      note(room > 0 ? "limit-loosened" : "limit-tightened", { keyword, before: base[keyword], after: head[keyword] });
  }
  for (const [keyword, closed] of [
    ["uniqueItems", true],
    ["additionalProperties", false],
    ["unevaluatedProperties", false],
    ["items", false],
  ] as const) {
    const before = base[keyword] === closed;
    const after = head[keyword] === closed;
    if (before !== after) note(before ? "limit-loosened" : "limit-tightened", { keyword, before: base[keyword], after: head[keyword] });
  }
}

function number(value: unknown, absent: number): number {
  return typeof value === "number" ? value : absent;
}

/** `pattern` and `format`: of two patterns nobody can say which allows more. */
export function compareTexts({ base, head, note }: Comparing): void {
  for (const keyword of ["pattern", "format"] as const) {
    const [before, after] = [base[keyword], head[keyword]];
    if (same(before, after)) continue;
    if (before === undefined) note(`${keyword}-set`, { after });
    else if (after === undefined) note(`${keyword}-dropped`, { before });
    else note(`${keyword}-changed`, { before, after });
  }
}

/** Compared with care elsewhere: here, or in the comparison of schemas. */
const ELSEWHERE = new Set([
  ...Object.keys(LIMITS),
  "uniqueItems",
  "additionalProperties",
  "unevaluatedProperties",
  "pattern",
  "format",
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "items",
  "oneOf",
  "anyOf",
  "$ref",
]);
/** The catalogue reads them, and the comparison of errors, envelopes and carriers does. */
const OWN = /^x-error/;

/** Whatever else a schema says: conditions, of which one alone restricts, and texts, which restrict nothing. */
export function compareRest({ base, head, note }: Comparing): void {
  if (!!base["deprecated"] !== !!head["deprecated"]) note(head["deprecated"] ? "deprecated" : "undeprecated", {});
  for (const keyword of new Set([...Object.keys(base), ...Object.keys(head)])) {
    if (ELSEWHERE.has(keyword) || OWN.test(keyword) || keyword === "deprecated") continue;
    const [before, after] = [base[keyword], head[keyword]];
    if (same(before, after)) continue;
    if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) note("text-changed", { keyword, before, after });
    else if (before === undefined) note("constraint-set", { keyword });
    else note(after === undefined ? "constraint-dropped" : "constraint-changed", { keyword });
  }
}
