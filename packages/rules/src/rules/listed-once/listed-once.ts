/** Finds values that a list contains twice. */
import { isDeepStrictEqual } from "node:util";
import { listOf, eachObject } from "@faultline/catalog/pure";
import type { Path, XError } from "@faultline/catalog";
import { rule, type ReportVerdict } from "../../rule.ts";

/** Lists of schemas and of what they name, in which a second equal entry is a slip. */
const SCHEMA_LISTS = ["oneOf", "anyOf", "allOf", "enum", "required", "examples"] as const;
const TEXT_LISTS = ["causes", "remedies"] as const;

/** Nothing stands twice in one list: of alternatives, of values, of things to do. */
export const listedOnce = rule("listed-once", "error", ({ document, info, errors, responses }, report) => {
  eachObject(document, (object, lazyPath) => {
    for (const keyword of SCHEMA_LISTS)
      if (Array.isArray(object[keyword])) judge(object[keyword], () => [...lazyPath(), keyword], report);
  });
  judgeTextList(info.guidance, () => ["info", "x-error-family", "guidance"], report);
  for (const { path, x } of errors) judgeTexts(x, [...path, "x-error"], report);
  for (const { paths, x } of responses) if (x && paths[0]) judgeTexts(x, [...paths[0], "x-error"], report);
});

function judgeTexts(x: Pick<XError, (typeof TEXT_LISTS)[number]>, at: Path, report: ReportVerdict): void {
  for (const member of TEXT_LISTS) judgeTextList(x[member], () => [...at, member], report);
  for (const [index, cause] of (x.causes ?? []).entries()) {
    if (typeof cause !== "string")
      judgeTextList(cause.remedies, () => [...at, "causes", String(index), "remedies"], report);
  }
}

/** Texts for people are equal whatever their case, their spaces and their full stop. */
function judgeTextList(list: unknown, lazyPath: () => Path, report: ReportVerdict): void {
  judge(listOf(list), lazyPath, report, (item) => {
    const text = comparable(item);
    return typeof text === "string" ? text.trim().toLowerCase().replaceAll(/\s+/g, " ").replace(/\.$/, "") : text;
  });
}

function judge(list: readonly unknown[], lazyPath: () => Path, report: ReportVerdict, normal = comparable): void {
  if (list.length < 2 || beginDifferently(list)) return;
  const firsts = new Map<unknown, unknown[]>();
  for (const [index, item] of list.entries()) {
    if (isEmptyObject(item)) continue; // what stands in place of a reference that leads nowhere
    const key = keyOf(normal(item));
    const alike = firsts.get(key) ?? [];
    firsts.set(key, alike);
    if (alike.some((other) => isDeepStrictEqual(normal(other), normal(item))))
      reportTwin(item, [...lazyPath(), String(index)], report);
    else alike.push(item);
  }
}

/** True where no two texts begin with the same letter, as in most lists: a closer look at each is slow. */
function beginDifferently(list: readonly unknown[]): boolean {
  const starts = new Set<unknown>();
  for (const item of list) {
    const comparison = comparable(item);
    const start = typeof comparison === "string" ? comparison.trimStart().toLowerCase().charAt(0) : "no text";
    if (starts.has(start) || start === ".") return false;
    starts.add(start);
  }
  return true;
}

function isEmptyObject(item: unknown): boolean {
  return typeof item === "object" && item !== null && !Array.isArray(item) && Object.keys(item).length === 0;
}

function reportTwin(item: unknown, path: Path, report: ReportVerdict): void {
  report(path, {
    found: `${shown(item)} a second time`,
    wanted: "each once in this list. Delete it, or put what was meant in its place",
    fix: { kind: "remove", path },
  });
}

/** Equal items have equal keys; what has no telling member is compared with its like. */
function keyOf(comparison: unknown): unknown {
  if (typeof comparison !== "object" || comparison === null) return comparison;
  return "$ref" in comparison ? `$ref ${String(comparison.$ref)}` : Object.keys(comparison).sort().join(" ");
}

/** A remedy is its text, whatever its basis. */
function comparable(item: unknown): unknown {
  if (typeof item === "object" && item !== null && "text" in item) return comparable(item.text);
  return item;
}

function shown(item: unknown): string {
  if (typeof item !== "object" || item === null) return JSON.stringify(comparable(item));
  if ("text" in item) return JSON.stringify(item.text);
  return "$ref" in item ? String(item.$ref) : "an entry";
}
