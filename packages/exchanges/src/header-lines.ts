/** Reads headers in the forms that clients, archives and logs write: objects, pairs, lists of name and value, flat lists, text. */
import type { HeaderLine } from "./exchange.ts";
import { hasMembers } from "./json.ts";

export function headerLines(value: unknown): HeaderLine[] {
  if (typeof value === "string") return linesIn(value);
  if (Array.isArray(value)) return isFlat(value) ? pairsOf(value) : value.flatMap(lineOf);
  if (!hasMembers(value)) return [];
  const inner = value["raw"] ?? value["map"] ?? value["headers"]; // node-fetch and others wrap them
  const isHolder = hasMembers(inner) || (Array.isArray(inner) && "firstLine" in value); // the latter of Charles
  if (isHolder && Object.keys(value).length < 3) return headerLines(inner);
  return Object.entries(value).flatMap(([name, held]) => linesOf(name, held));
}

/** True for what may be headers: an object or a list of them, but not a body that happens to have the name. */
export function areHeaders(value: unknown): boolean {
  if (Array.isArray(value)) return isFlat(value) || value.every((line) => lineOf(line).length > 0);
  return (
    hasMembers(value) && Object.values(value).every((held) => !hasMembers(held) || "values" in value || "map" in value)
  );
}

function linesIn(text: string): HeaderLine[] {
  return text.split(/\r?\n/).flatMap((line): HeaderLine[] => {
    const colon = line.indexOf(":");
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
  });
}

/** `[name, value, name, value]`, as Node's `rawHeaders`. */
function isFlat(value: readonly unknown[]): boolean {
  return value.length > 1 && value.length % 2 === 0 && value.every((text) => typeof text === "string");
}

function pairsOf(flat: readonly unknown[]): HeaderLine[] {
  return flat.flatMap((name, at): HeaderLine[] => (at % 2 === 0 ? [[String(name), String(flat[at + 1])]] : []));
}

/** A pair, or an object that names its name and its value. */
function lineOf(line: unknown): HeaderLine[] {
  if (Array.isArray(line)) return line.length === 2 && typeof line[0] === "string" ? linesOf(line[0], line[1]) : [];
  if (!hasMembers(line)) return [];
  const name = line["name"] ?? line["key"];
  return typeof name === "string" && line["disabled"] !== true ? linesOf(name, line["value"]) : [];
}

function linesOf(name: string, value: unknown): HeaderLine[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((held): HeaderLine[] =>
    typeof held === "string" || typeof held === "number" || typeof held === "boolean" ? [[name, String(held)]] : [],
  );
}
