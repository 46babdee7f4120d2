/** Sums up captured failures in bounded memory: forms of bodies, codes, statuses, and texts that tell nothing of a caller. */
import { createHash } from "node:crypto";
import type { Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { addToShape, emptyShape, joinShapes, type Shape } from "./shape.ts";
import { isMemberName } from "./fit-to-write.ts";

/** What is known of one response. */
export interface SeenResponse {
  status?: number;
  headers: readonly (readonly [name: string, value: string])[];
  body?: unknown;
  /** Of the request. */
  url?: string;
}

/** Bodies with the same members at their roots. */
export interface SeenForm {
  /** Where bodies are items of a list: the member with the list, empty for the root. */
  list?: string;
  names: readonly string[];
  shape: Shape;
  sights: Map<string, Sight>;
}

/** Bodies with the same status, media type and candidates for a code. */
export interface Sight {
  status: number;
  media: string;
  count: number;
  codes: Readonly<Record<string, string | number>>;
  /** A checksum of the first body, and whether another one came. */
  print: string;
  differs: boolean;
  waits: { sent: number; absent: number };
  /** Texts by the member in which they came. */
  texts: Map<string, Map<string, { print: string; differs: boolean }>>;
}

const MOST_FORMS = 200;
const MOST_SIGHTS = 5000;
const MOST_TEXTS = 20;

/** Names of members that can hold a code, and of those that hold a text. */
const CODE_NAMES =
  /^(?:(?:api|app|biz)?_?(?:error)?_?(?:code|type|name|key|reason|number|num|no)|errno|error|err|kind|subcode|sub_code|codename|problemtype)$/i;
const ID_NAMES = /^(?:key|name|number|num|no)$/i;
const TEXT_NAMES = /^(?:error_?)?(?:message|msg|description|detail|title|text)$|^error$|^err$|^reason$/i;
const LISTS = /^(?:errors?|faults?|problems?|failures?|issues?|violations?)$/i;
const OWN_WORDS = /^(?:error)?_?(?:message|msg|description|detail|title|code|reason)$/i;

/** What was seen of failures. */
export class Traffic {
  /** Those with a status. */
  exchanges = 0;
  failures = 0;
  /** Failures whose body is no object or list in JSON, by status. */
  readonly bodiless = new Map<number, number>();
  /** Bodies that were not looked at, because there were too many kinds. */
  uncounted = 0;
  readonly #forms = new Map<string, SeenForm>();

  add({ status, headers, body, url = "" }: SeenResponse): void {
    if (status === undefined) return;
    this.exchanges++;
    const value = jsonOf(body);
    const list = listIn(value, status >= 400);
    if (status < 400 && list === undefined) return;
    this.failures++;
    const bodies = list === undefined ? [value] : (valueAt(value, list === "" ? [] : [list]) as unknown[]); // a list, as just found
    const context = { status, media: mediaOf(headers), headers, url };
    const records = bodies.filter(isRecord);
    for (const record of records) this.#addBody(record, list, context);
    if (records.length === 0) this.bodiless.set(status, (this.bodiless.get(status) ?? 0) + 1);
  }

  /** The forms, those that share half of their members in one; the most frequent first. */
  forms(): SeenForm[] {
    const joined: SeenForm[] = [];
    for (const form of [...this.#forms.values()].sort((a, b) => b.shape.count - a.shape.count)) {
      const like = joined.find((other) => other.list === form.list && areAlike(other.names, form.names));
      if (!like) joined.push({ ...form, sights: new Map(form.sights) });
      else {
        joinShapes(like.shape, form.shape);
        for (const [key, sight] of form.sights) like.sights.set(`${form.names.join()} ${key}`, sight);
      }
    }
    return joined;
  }

  /** The key of a form that shares members, once there are too many. */
  #like(names: readonly string[], list: string | undefined): string | undefined {
    return [...this.#forms].find(([, form]) => form.list === list && areAlike(form.names, names))?.[0];
  }

  #addBody(body: Record<string, unknown>, list: string | undefined, context: Context): void {
    const names = Object.keys(body).filter(isMemberName).sort();
    const own = JSON.stringify([list, names]);
    const isFull = !this.#forms.has(own) && this.#forms.size >= MOST_FORMS;
    const key = isFull ? this.#like(names, list) : own;
    if (key === undefined) return void this.uncounted++;
    const form: SeenForm = this.#forms.get(key) ?? {
      names,
      shape: emptyShape(),
      sights: new Map(),
      ...(list !== undefined && { list }),
    };
    this.#forms.set(key, form);
    addToShape(form.shape, body);
    if (!addSight(form.sights, body, context)) this.uncounted++;
  }
}

interface Context extends Required<Pick<SeenResponse, "status" | "headers" | "url">> {
  media: string;
}

function addSight(sights: Map<string, Sight>, body: Record<string, unknown>, context: Context): boolean {
  const { status, media, headers } = context;
  const codes = codesIn(body);
  const key = JSON.stringify([status, media, codes]);
  const print = printOf(body, context);
  const sight: Sight = sights.get(key) ?? {
    status,
    media,
    count: 0,
    codes,
    print,
    differs: false,
    waits: { sent: 0, absent: 0 },
    texts: new Map(),
  };
  if (!sights.has(key) && sights.size >= MOST_SIGHTS) return false;
  sights.set(key, sight);
  sight.count++;
  sight.differs ||= print !== sight.print;
  const isTimed = headers.some(([name]) => name.toLowerCase() === "retry-after");
  sight.waits[isTimed ? "sent" : "absent"]++;
  for (const path of leafPaths(body, TEXT_NAMES)) addText(sight, body, path, context);
  return true;
}

/** A text counts as the service's own once it came in bodies that differ in something else. */
function addText({ texts }: Sight, body: Record<string, unknown>, path: Path, context: Context): void {
  const text = valueAt(body, path);
  if (typeof text !== "string" || text.length > 200) return;
  const member = path.join("/");
  const known = texts.get(member) ?? new Map<string, { print: string; differs: boolean }>();
  texts.set(member, known);
  const print = printOf(body, context);
  const seen = known.get(text);
  if (seen) seen.differs ||= print !== seen.print;
  else if (known.size < MOST_TEXTS) known.set(text, { print, differs: false });
}

function printOf(body: unknown, { url, headers }: Context): string {
  const ids = headers.filter(([name]) => /(?:request|correlation|trace)-?id$/i.test(name));
  return createHash("sha1")
    .update(JSON.stringify([body, url, ids]))
    .digest("base64");
}

function codesIn(body: Record<string, unknown>): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (const path of leafPaths(body, CODE_NAMES)) {
    const value = valueAt(body, path);
    const isOfIds = path.length === 1 && ID_NAMES.test(path[0] ?? "");
    if (!isOfIds && ((typeof value === "string" && value.length <= 120) || Number.isSafeInteger(value)))
      found[path.join("/")] = value as string | number; // as just checked
  }
  return found;
}

/** Members at the root and one object below whose name fits. */
function leafPaths(body: Record<string, unknown>, names: RegExp): Path[] {
  return Object.entries(body).flatMap(([name, value]) => {
    if (!isMemberName(name)) return [];
    if (!isRecord(value)) return names.test(name) ? [[name]] : [];
    return Object.keys(value).flatMap((inner) => (names.test(inner) && !isRecord(value[inner]) ? [[name, inner]] : []));
  });
}

/** The member with a list of errors, or an empty text for a body that is one. */
function listIn(value: unknown, isFailure: boolean): string | undefined {
  if (isListOfObjects(value)) return isFailure ? "" : undefined;
  if (!isRecord(value) || Object.keys(value).some((name) => OWN_WORDS.test(name))) return undefined;
  const names = Object.keys(value).filter((name) =>
    isFailure ? LISTS.test(name) : name === "errors" && "data" in value,
  );
  return names.find((name) => isListOfObjects(value[name]));
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function jsonOf(body: unknown): unknown {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mediaOf(headers: SeenResponse["headers"]): string {
  const value = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  const [type = ""] = value.toLowerCase().split(";");
  return /^application\/(?:[a-z-]+(?:\.[a-z-]+)*\+)?json$/.test(type.trim()) ? type.trim() : "application/json";
}

/** True where they share half of the members of each. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((name) => b.includes(name)).length;
  return common > 0 && common * 2 >= Math.min(a.length, b.length);
}
