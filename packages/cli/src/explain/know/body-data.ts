/** Finds the data that a body has beyond its envelope, and writes it for a person. */
import type { FamilyHelp, Fault } from "@faultline/guards";
import { isObject, type Family } from "@faultline/guards/runtime";
import type { FamilyView } from "../../families/family-view.ts";
import type { Line } from "../../output/layout.ts";
import { maskedValue } from "./secrets.ts";

/** One member of a body beyond its envelope. */
export interface DataOut {
  /** JSON Pointer (RFC 6901) from the error object. */
  pointer: string;
  /** The title of its schema, else its name. */
  label: string;
  /** The description of its schema. */
  description: string | null;
  /** Without what looks like a secret. */
  value: unknown;
}

type Paths = ReadonlySet<string>;

/** The most items of one member, and characters of one value, that people read. */
const MOST_ITEMS = 20;
const LONGEST = 160;
/** A description that fits beside the name. */
const SHORT = 48;

/** What the object of a fault has beyond code, message, request id, status and constants. Of a list of errors, what stands beside the list. */
export function dataBeyond(fault: Fault, { family, help }: FamilyView): DataOut[] {
  const { raw, match } = fault;
  if (!isObject(raw) || match === "none" || match === "status") return [];
  const own = [...envelopePaths(help), ...constantPaths(family)];
  return membersBeyond(raw, new Set(own), [], help).filter(
    ({ value }) => value !== fault.message && value !== fault.code,
  );
}

/** What stands in a body beside what is at a pointer, and beside what holds it; without the list of which that is an item. */
export function dataAround(body: unknown, pointer: string): DataOut[] {
  const steps = pointer.split("/").slice(1);
  const found: DataOut[] = [];
  let at = body;
  let path = "";
  for (const step of steps) {
    if (isObject(at)) {
      const members = membersOf(at).filter(({ label }) => label !== step);
      found.push(...members.map((member) => ({ ...member, pointer: `${path}${member.pointer}` })));
    }
    at = isObject(at) || Array.isArray(at) ? (at as Readonly<Record<string, unknown>>)[step] : undefined; // of a list, by its index
    path = `${path}/${step}`;
  }
  return found;
}

/** The members of any object, such as one that no family knows. */
export function membersOf(object: object): DataOut[] {
  return membersBeyond(object, new Set(), [], undefined);
}

function membersBeyond(object: object, own: Paths, at: readonly string[], help: FamilyHelp | undefined): DataOut[] {
  return Object.entries(object).flatMap(([name, value]): DataOut[] => {
    const path = [...at, name];
    const key = path.join("/");
    if (own.has(key) || value === null || value === "") return [];
    if (isObject(value) && [...own].some((each) => each.startsWith(`${key}/`)))
      return membersBeyond(value, own, path, help);
    const { title, description = null } = help?.members?.[key] ?? {};
    const pointer = path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    return [{ pointer, label: title ?? name, description, value: maskedValue(value, name) }];
  });
}

/** Where the envelopes of the family have code, message, request id and status. */
function envelopePaths({ envelopes = {} }: FamilyHelp): string[] {
  return Object.values(envelopes).flatMap(({ code, message, requestId, status, list }) =>
    [code, message, requestId, status, list].flat().flatMap((location) => {
      if (typeof location === "string") return [location];
      return location && "member" in location && location.member !== undefined && location.list === undefined
        ? [location.member]
        : [];
    }),
  );
}

function constantPaths({ facts }: Family): string[] {
  return Object.values(facts.envelopes).flatMap(({ constants = [] }) => constants.map(([path]) => path.join("/")));
}

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
    const items = value.slice(0, most).map((item) => ({ text: compact(item), depth: 1 as const }));
    return [{ text: `${label}:` }, ...items, ...restOf(value.length, items.length)];
  }
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([, part]) => part !== null && part !== "");
    if (entries.length === 0) return [];
    const parts = entries
      .slice(0, most)
      .map(([name, part]) => ({ text: `${name}: ${compact(part)}`, depth: 1 as const }));
    return [{ text: `${label}:` }, ...parts, ...restOf(entries.length, parts.length)];
  }
  return [{ text: `${label}: ${compact(value)}` }];
}

function restOf(all: number, shown: number): Line[] {
  return all > shown ? [{ text: `and ${all - shown} more`, depth: 1 }] : [];
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
