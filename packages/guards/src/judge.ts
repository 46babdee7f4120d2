/** One error object against one family: the rules of `decode` and `decodeAll`, for both of them. */
import { isObject } from "./check.ts";
import type { Code, Envelope, ErrorRow, Family } from "./family.ts";
import type { Fault } from "./fault.ts";
import { indexOf } from "./index-of.ts";
import { issuesOf } from "./issues.ts";
import { declared, deviant, undeclared } from "./make-fault.ts";
import { memberOf } from "./member.ts";
import { canStandHere, isDocumentedHere, misplaced, policyHere, type Setting } from "./setting.ts";

/** The fault that the object is by an envelope of the family; undefined where it has none. */
export function judge(value: unknown, setting: Setting): Fault | undefined {
  if (!isPlainObject(value)) return undefined;
  for (const envelope of setting.family.facts.envelopes) {
    const row = envelope.errors[envelope.find(value)];
    if (row && isDocumentedHere(row, setting) && Object.hasOwn(value, envelope.code[0] ?? "")) return declared(value, row, setting, envelope);
  }
  return judgeOdd(value, setting);
}

/** What is no error as documented, or one that its status tells. */
function judgeOdd(value: object, setting: Setting): Fault | undefined {
  let best: Fault | undefined;
  for (const envelope of setting.family.facts.envelopes) {
    const fault = canStandHere(envelope, setting) ? judgeEnvelope(value, envelope, setting) : undefined;
    if (fault?.match === "declared") return fault;
    if (fault && (!best || (best.match === "undeclared" && fault.match === "deviant"))) best = fault;
  }
  return best ?? (setting.place < 0 ? undefined : judgeStray(value, setting));
}

function judgeEnvelope(value: object, envelope: Envelope, setting: Setting): Fault | undefined {
  const sent = memberOf(value, envelope.code);
  const known = knownError(sent, envelope, setting.family);
  if (known) return judgeKnown(value, known, envelope.errors[envelope.find(value)] === known, envelope, setting);
  if (!isCode(sent) || !envelope.is(value)) return undefined;
  const told = toldByStatus(envelope, setting);
  return told ? judgeKnown(value, told, told[4]?.is(value) ?? true, envelope, setting) : undeclared(value, sent, setting, envelope);
}

/** `isWhole`: the value satisfies the whole schema of the error. */
function judgeKnown(value: object, error: ErrorRow, isWhole: boolean, envelope: Envelope, setting: Setting): Fault | undefined {
  const isDocumented = isDocumentedHere(error, setting);
  if (isWhole && isDocumented) return declared(value, error, setting, envelope);
  if (!isRecognizable(value, envelope)) return undefined;
  const issues = [...(isWhole ? [] : issuesOf(error, envelope, value)), ...(isDocumented ? [] : [misplaced(error, setting)])];
  return deviant(value, error, issues, policyHere(error, setting), setting, envelope);
}

/** A whole error of an envelope that has no place here: it went astray, and is a failure all the same. */
function judgeStray(value: object, setting: Setting): Fault | undefined {
  for (const envelope of setting.family.facts.envelopes) {
    const row = envelope.errors[envelope.find(value)];
    if (row) return judgeKnown(value, row, true, envelope, setting);
  }
  return undefined;
}

function knownError(sent: unknown, envelope: Envelope, family: Family): ErrorRow | undefined {
  const { byCode } = indexOf(family, envelope);
  return byCode.get(sent) ?? byCode.get(numberIn(sent));
}

/** The error that the status alone tells; only the root has a status. */
function toldByStatus({ toldByStatus = [] }: Envelope, { place, status }: Setting): ErrorRow | undefined {
  return place < 0 && status !== undefined ? toldByStatus.find(([, , statuses]) => statuses.includes(status)) : undefined;
}

/** Enough of the envelope to believe that a known code is meant as one. */
function isRecognizable(value: object, { constants = [], message, messageRequired }: Envelope): boolean {
  if (messageRequired && message && typeof memberOf(value, message) !== "string") return false;
  return constants.every(([path, constant]) => {
    const sent = memberOf(value, path);
    return sent === undefined || sent === constant;
  });
}

/** An object of JSON as a parser makes it, from this realm or another. */
function isPlainObject(value: unknown): value is object {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isCode(sent: unknown): sent is Code {
  return typeof sent === "string" || typeof sent === "number";
}

/** The number whose canonical decimal text this is; NaN, which is no code, for anything else. */
function numberIn(text: unknown): number {
  if (typeof text !== "string" || !(text.charCodeAt(0) <= 0x39)) return NaN; // most codes begin with a letter, and are behind the digits
  return String(Number(text)) === text ? Number(text) : NaN;
}
