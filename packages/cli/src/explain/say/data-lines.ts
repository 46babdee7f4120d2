/** Writes the data of a body for a person: on lines of their own, or all on one. */
import { isObject } from "@faultline/guards/runtime";
import type { Line } from "../../output/layout.ts";
import type { DataOut } from "../know/body-data.ts";
import { points } from "./wording.ts";

/** The most items of one member, and characters of one value, that people read. */
const MOST_ITEMS = 20;
const LONGEST = 160;
/** A description that fits beside the name. */
const SHORT = 48;

/** The data as lines: a value beside its label, a list with a point for each item. */
export function dataLines(data: readonly DataOut[], most = MOST_ITEMS): Line[] {
  return data.flatMap(({ label, description, value }) => linesOf(labelled(label, description), value, most));
}

function labelled(label: string, description: string | null): string {
  const [first = ""] = /^[^.\n]*/.exec(description ?? "") ?? [];
  const isShort = first.length > 0 && first.length <= SHORT && first.toLowerCase() !== label.toLowerCase();
  return isShort
    ? `${label} (${/^[A-Z][a-z ]/.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first})`
    : label;
}

function linesOf(label: string, value: unknown, most: number): Line[] {
  if (Array.isArray(value) && value.length === 0) return [];
  if (Array.isArray(value) && value.some(isObject)) {
    const items = value.slice(0, most).map(compact);
    return [{ text: `${label}:` }, ...points([...items, ...restOf(value.length, items.length)])];
  }
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([, part]) => part !== null && part !== "");
    if (entries.length === 0) return [];
    const parts = entries.slice(0, most).map(([name, part]) => `${name}: ${compact(part)}`);
    return [{ text: `${label}:` }, ...points([...parts, ...restOf(entries.length, parts.length)])];
  }
  return [{ text: `${label}: ${compact(value)}` }];
}

function restOf(all: number, shown: number): string[] {
  return all > shown ? [`and ${all - shown} more`] : [];
}

const NAMES = ["field", "name", "path", "pointer", "param", "parameter", "property", "location", "loc", "source"];
const SAYINGS = ["message", "detail", "reason", "description", "text", "msg", "title", "error"];

/** A value on one line; what names a place and says something of it reads `place: what`. */
function compact(value: unknown): string {
  if (Array.isArray(value)) {
    const between = value.some(isObject) ? "; " : ", ";
    const shown = value.slice(0, MOST_ITEMS).map(compact).join(between);
    return cut(value.length > MOST_ITEMS ? `${shown}${between}and ${value.length - MOST_ITEMS} more` : shown);
  }
  if (!isObject(value)) return cut(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== "");
  const name = NAMES.find((each) => typeof value[each] === "string");
  const saying = SAYINGS.find((each) => typeof value[each] === "string");
  const rest = entries.filter(
    ([key]) => name === undefined || saying === undefined || (key !== name && key !== saying),
  );
  const said = rest.map(([key, part]) => `${key}: ${isObject(part) ? `(${compact(part)})` : compact(part)}`).join(", ");
  if (name === undefined || saying === undefined) return cut(said);
  return cut(`${String(value[name])}: ${String(value[saying])}${said && ` (${said})`}`);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** All of it on one line: `device: a, quota: 5`. */
export function inlineData(data: readonly DataOut[]): string {
  return data.map(({ label, value }) => `${label}: ${compact(value)}`).join(", ");
}

/** Single values on one line, then a line for each of the others. */
export function aroundLines(data: readonly DataOut[]): Line[] {
  const isSingle = ({ value }: DataOut): boolean => typeof value !== "object" || value === null;
  const single = data.filter(isSingle);
  const others = data.filter((each) => !isSingle(each));
  return [
    ...(single.length > 0 ? [{ text: inlineData(single) }] : []),
    ...others.map(({ label, value }) => ({ text: `${label}: ${compact(value)}` })),
  ];
}
