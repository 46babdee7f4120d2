/** Joins what an import of traffic wrote with what another one gives: that something did not happen again says nothing. */
import { isRecord } from "@faultline/catalog/pure";
import type { ImportState } from "./state.ts";

/** The state with everything that the last one has. */
export function grownState(last: ImportState, next: ImportState): ImportState {
  return {
    ...next,
    tree: grown(last.tree, next.tree) as ImportState["tree"], // of two objects
    errors: { ...last.errors, ...next.errors },
  };
}

function grown(before: unknown, now: unknown, key = ""): unknown {
  if (before === undefined || now === undefined) return before ?? now;
  if (key === "type") return typesOf(before, now);
  if (Array.isArray(before) && Array.isArray(now)) return joined(before, now, key);
  if (!isRecord(before) || !isRecord(now)) return before;
  if (key === "schema" || key === "items") return union(before, now);
  return members(before, now);
}

function members(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => !(name === "required" && !(Object.hasOwn(before, name) && Object.hasOwn(now, name))),
  );
  return Object.fromEntries(names.map((name) => [name, grown(before[name], now[name], name)]));
}

/** What every body had is what every one had both times. */
function joined(before: readonly unknown[], now: readonly unknown[], key: string): unknown[] {
  const texts = new Set(now.map((item) => JSON.stringify(item)));
  if (key === "required") return before.filter((item) => texts.has(JSON.stringify(item)));
  const known = new Set(before.map((item) => JSON.stringify(item)));
  return [...before, ...now.filter((item) => !known.has(JSON.stringify(item)))];
}

function typesOf(before: unknown, now: unknown): unknown {
  const types = [...new Set([before, now].flat())].filter(
    (type, _, all) => type !== "integer" || !all.includes("number"),
  );
  return types.length === 1 ? types[0] : types.sort();
}

/** `$ref` or `oneOf` of errors. */
function union(before: Record<string, unknown>, now: Record<string, unknown>): unknown {
  const [first, second] = [before, now].map((schema) =>
    "$ref" in schema ? [schema] : Array.isArray(schema["oneOf"]) ? (schema["oneOf"] as unknown[]) : undefined,
  );
  if (!first || !second) return members(before, now);
  const all = joined(first, second, "oneOf");
  return all.length === 1 ? all[0] : { oneOf: all };
}
