/** One error object against one family: the rules of `decode` and `decodeAll`, for both of them. */
import { isObject } from "./check.ts";
import { headerOf, headersOfUse, type HeadersLike } from "./exchange.ts";
import type { Code, Envelope, ErrorEntry, Family, IndexedEnvelope, MemberPath, Policy } from "./family.ts";
import type { Fault, Issue, PlacementKind } from "./fault.ts";
import { moreCautious, policyOfStatus } from "./policy.ts";

/** Where the object stands, and what came with it. */
export interface Setting {
  family: Family;
  placement: PlacementKind;
  /** The index of the place, below the root. */
  place?: number;
  pointer: string;
  status: number | undefined;
  headers: HeadersLike | undefined;
}

/** The fault that the object is by an envelope of the family; undefined where it has none. */
export function judge(value: unknown, setting: Setting): Fault | undefined {
  if (!isPlainObject(value)) return undefined;
  let best: Fault | undefined;
  for (const envelope of setting.family.envelopes) {
    const fault = canStandHere(envelope, setting) ? judgeEnvelope(value, envelope, setting) : undefined;
    if (fault?.match === "declared") return fault;
    if (fault && (!best || (best.match === "undeclared" && fault.match === "deviant"))) best = fault;
  }
  return best;
}

function judgeEnvelope(value: object, envelope: IndexedEnvelope, setting: Setting): Fault | undefined {
  const sent = memberOf(value, envelope.code);
  const error = envelope.byCode.get(sent as Code) ?? envelope.byCode.get(numberIn(sent)); // a Map answers any key
  if (error) {
    const documented = isDocumentedHere(error, setting);
    if (error.code === sent && documented && error.is(value)) return declared(value, error, setting, envelope);
    return isRecognizable(value, envelope) ? deviant(value, error, setting, envelope, documented) : undefined;
  }
  if (!envelope.is(value)) return undefined;
  const told = envelope.toldByStatus?.find((entry) => isDocumentedHere(entry, setting) && setting.status !== undefined && entry.is(value));
  if (told) return declared(value, told, setting, envelope);
  return create(setting, {
    match: "undeclared",
    code: sent as Code, // the envelope's schema gives the code its type
    raw: value,
    ...textsOf(value, envelope),
    policy: policyOf(setting.family, setting.status !== undefined && setting.status >= 400 ? setting.status : numberAt(value, envelope.status)),
  });
}

/** Below 400 an error counts only where the family says so. */
function canStandHere({ rootStatuses, places }: IndexedEnvelope, { family, placement, place, status }: Setting): boolean {
  if (placement !== "response") return place !== undefined && places.has(place);
  if (rootStatuses.size === 0) return false;
  return status === undefined || status >= 400 || rootStatuses.has(status) || isWithinSuccess(family, status);
}

function isDocumentedHere(error: ErrorEntry, { family, placement, place, status }: Setting): boolean {
  if (placement !== "response") return place !== undefined && (error.places?.includes(place) ?? false);
  if (error.statuses.length === 0) return false;
  return status === undefined || error.statuses.includes(status) || isWithinSuccess(family, status);
}

function isWithinSuccess({ facts }: Family, status: number): boolean {
  return facts.withinSuccess?.includes(status) ?? false;
}

/** Enough of the envelope to believe that a known code is meant as one. */
function isRecognizable(value: object, { constants = [], message, messageRequired }: IndexedEnvelope): boolean {
  if (messageRequired && message && typeof memberOf(value, message) !== "string") return false;
  return constants.every(([path, constant]) => {
    const sent = memberOf(value, path);
    return sent === undefined || sent === constant;
  });
}

/** An error of the catalogue as documented. `envelope` is absent where the body has none. */
export function declared(value: unknown, error: ErrorEntry, setting: Setting, envelope?: Envelope): Fault {
  return create(setting, { match: "declared", error, code: error.code, body: value, raw: value, ...(envelope && textsOf(value, envelope)), policy: error.policy });
}

function deviant(value: object, error: ErrorEntry, setting: Setting, envelope: Envelope, documented: boolean): Fault {
  const issues = new Map<string, Issue>();
  error.issues(value, "", (pointer, wanted, found) => {
    if (!issues.has(pointer)) issues.set(pointer, { pointer, found: kindOf(found), wanted });
  });
  const list = [...issues.values()];
  if (!documented) list.push(misplaced(error, setting));
  const policy = documented ? error.policy : policyElsewhere(error, setting);
  return create(setting, { match: "deviant", error, code: error.code, raw: value, issues: list, ...textsOf(value, envelope), policy });
}

/** A fault that no envelope tells: what is known is the status. */
export function faultOfStatus(status: number, raw: unknown, setting: Setting): Fault {
  const known = setting.family.statuses.get(status);
  if (!known) return create(setting, { match: "none", raw, policy: policyOfStatus(status) });
  return create(setting, { match: "status", raw, candidates: known.candidates, policy: known.policy });
}

interface Parts {
  match: Fault["match"];
  error?: ErrorEntry;
  code?: Code;
  body?: unknown;
  raw: unknown;
  message?: string | undefined;
  requestId?: string | undefined;
  issues?: readonly Issue[];
  candidates?: readonly string[];
  policy: Policy;
}

function create({ family, placement, pointer, status, headers }: Setting, parts: Parts): Fault {
  const fault = {
    match: parts.match,
    family: family.id,
    id: parts.error?.id,
    code: parts.code,
    placement,
    pointer,
    status,
    message: parts.message,
    requestId: parts.requestId ?? requestIdIn(headers, family),
    headers: headersOfUse(headers),
    body: parts.body,
    raw: parts.raw,
    issues: parts.issues ?? [],
    candidates: parts.candidates ?? [],
    docsUrl: parts.error?.docsUrl ?? family.facts.docsUrl,
    policy: parts.policy,
  };
  return fault as Fault; // `match` decides about id, code, body, issues and candidates, as each caller does
}

function textsOf(value: unknown, { message, requestId }: Envelope): { message: string | undefined; requestId: string | undefined } {
  return { message: textAt(value, message), requestId: textAt(value, requestId) };
}

function textAt(value: unknown, path: MemberPath | undefined): string | undefined {
  const sent = path && memberOf(value, path);
  return typeof sent === "string" ? sent : undefined;
}

/** Under another documented status, the more cautious of both. */
function policyElsewhere(error: ErrorEntry, { status, placement, family }: Setting): Policy {
  const other = placement === "response" && status !== undefined ? family.statuses.get(status) : undefined;
  return other ? moreCautious(error.policy, other.policy) : error.policy;
}

function policyOf(family: Family, status: number | undefined): Policy {
  return (status === undefined ? undefined : family.statuses.get(status)?.policy) ?? policyOfStatus(status);
}

function misplaced({ statuses }: ErrorEntry, { placement, status }: Setting): Issue {
  if (placement !== "response") return { pointer: "", found: `an ${placement}`, wanted: "a place where this error is documented" };
  if (statuses.length === 0) return { pointer: "", found: "the root of a response", wanted: "a place below it" };
  return { pointer: "", found: `HTTP status ${status}`, wanted: `HTTP status ${statuses.join(" or ")}` };
}

function requestIdIn(headers: HeadersLike | undefined, { facts }: Family): string | undefined {
  return facts.requestIdHeader === undefined ? undefined : headerOf(headers, facts.requestIdHeader);
}

/** An object of JSON as a parser makes it, from this realm or another. */
function isPlainObject(value: unknown): value is object {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The own member at the end of the path. */
export function memberOf(value: unknown, path: MemberPath): unknown {
  let current = value;
  for (const name of path) {
    if (!isObject(current) || !Object.hasOwn(current, name)) return undefined;
    current = current[name];
  }
  return current;
}

/** The number whose canonical decimal text this is; NaN, which is no code, for anything else. */
function numberIn(text: unknown): number {
  return typeof text === "string" && text !== "" && String(Number(text)) === text ? Number(text) : NaN;
}

function numberAt(value: object, path: MemberPath | undefined): number | undefined {
  const sent = path && memberOf(value, path);
  return typeof sent === "number" && sent >= 400 && sent <= 599 ? sent : undefined;
}

/** What kind of value it is, in words that give nothing of it away. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  const type = typeof value;
  return type === "object" ? "an object" : `a ${type === "string" && value === "" ? "string without characters" : type}`;
}
