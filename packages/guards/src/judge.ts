/** One error object against one family: the rules of `decode` and `decodeAll`, for both of them. */
import { isObject } from "./check.ts";
import type { Code, Envelope, EnvelopeIndex, Family, KnownError, Readable } from "./family.ts";
import type { Fault } from "./fault.ts";
import { envelopesOf, errorNamed, lookupsOf } from "./index-of.ts";
import { issuesOf } from "./issues.ts";
import { declared, deviant, undeclared } from "./make-fault.ts";
import { memberOf } from "./member.ts";
import { covers } from "./statuses.ts";
import { canStandHere, isDocumentedHere, misplaced, otherStatus, type Setting } from "./setting.ts";

/** The fault that the object is by an envelope of the family; undefined where it has none. */
export function judge(value: unknown, setting: Setting): Fault | undefined {
  if (!isObject(value) || !(setting.isParsed || isPlain(value))) return undefined;
  const envelopes = envelopesOf(setting.family);
  // This loop and what it calls is the way of nearly every failure: it counts instead of iterating.
  for (let position = 0; position < envelopes.length; position++) {
    const index = envelopes[position] as EnvelopeIndex; // of a position that there is
    const error = errorIn(value, index, setting);
    if (error && isAtHome(value, error, setting)) return declared(value, error, setting);
  }
  return judgeOdd(value, setting);
}

/** What is no error as documented. */
function judgeOdd(value: object, setting: Setting): Fault | undefined {
  let best: Fault | undefined;
  for (const index of envelopesOf(setting.family)) {
    const fault = canStandHere(index, setting) ? judgeEnvelope(value, index, setting) : undefined;
    if (fault && (!best || (best.match === "undeclared" && fault.match === "deviant"))) best = fault;
  }
  return best ?? (setting.place === undefined ? undefined : judgeStray(value, setting));
}

function judgeEnvelope(value: object, index: EnvelopeIndex, setting: Setting): Fault | undefined {
  const { envelope } = index;
  const sent = memberOf(value, envelope.code);
  if (!isCode(sent)) return undefined;
  const known = errorWithCode(sent, index, setting.family);
  if (known) return judgeKnown(value, known, index, setting);
  if (!envelope.is(value)) return undefined;
  const statusOnly = statusOnlyError(index, setting);
  return statusOnly ? judgeKnown(value, statusOnly, index, setting) : undeclared(value, sent, envelope, setting);
}

/** A known error that breaks its schema, or has another status or place than documented, or names another status than that of HTTP. */
function judgeKnown(value: object, error: KnownError, index: EnvelopeIndex, setting: Setting): Fault | undefined {
  if (!isRecognizable(value, index.envelope)) return undefined;
  const issues = errorIn(value, index, setting) === error ? [] : issuesOf(error, value);
  if (!isAtHome(value, error, setting)) issues.push(misplaced(error, setting));
  return deviant(value, error, issues, setting);
}

/** True where the error is documented, and where its body names no other status. */
function isAtHome(value: object, error: KnownError, setting: Setting): boolean {
  const { openStatus } = error;
  return (
    isDocumentedHere(error, setting) &&
    (openStatus === undefined || otherStatus(value, openStatus, setting) === undefined)
  );
}

/** A whole error of an envelope that has no place here: it went astray, and is a failure all the same. */
function judgeStray(value: object, setting: Setting): Fault | undefined {
  for (const index of envelopesOf(setting.family)) {
    const error = errorIn(value, index, setting);
    if (error) return judgeKnown(value, error, index, setting);
  }
  return undefined;
}

/** The error of the envelope that the value is, its status considered where it stands at the root. The code must be the value's own. */
function errorIn(
  value: object,
  index: EnvelopeIndex,
  { family, place, status, isParsed }: Setting,
): KnownError | undefined {
  const { envelope } = index;
  const name = envelope.find(value, place === undefined ? status : undefined);
  if (name === undefined || !(isParsed || memberOf(value, envelope.code) !== undefined)) return undefined; // what a parser made has its members itself
  return errorNamed(family, index, name);
}

/** The error with this code, or with the number whose canonical decimal text this is. */
function errorWithCode(sent: Code, index: EnvelopeIndex, family: Family): KnownError | undefined {
  const { byCode } = lookupsOf(index);
  const name = byCode.get(sent) ?? (typeof sent === "string" && String(+sent) === sent ? byCode.get(+sent) : undefined);
  return name === undefined ? undefined : errorNamed(family, index, name);
}

/** The error that its status tells, whatever else its schema asks for. */
function statusOnlyError(index: EnvelopeIndex, { family, place, status }: Setting): KnownError | undefined {
  const { statusOnly } = index.envelope;
  if (!statusOnly || place !== undefined || status === undefined) return undefined;
  const name = Object.keys(statusOnly).find((candidate) => covers(statusOnly[candidate]?.[2] ?? [], status));
  return name === undefined ? undefined : errorNamed(family, index, name);
}

/** Enough of the envelope to believe that a known code is meant as one. */
function isRecognizable(value: object, { constants = [], message, messageRequired }: Envelope): boolean {
  if (messageRequired && message && typeof message(value as Readable) !== "string") return false; // an object can be asked for members
  return constants.every(([path, constant]) => {
    const sent = memberOf(value, path);
    return sent === undefined || sent === constant;
  });
}

/** An object of JSON as a parser makes it, from this realm or another. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isCode(sent: unknown): sent is Code {
  return typeof sent === "string" || typeof sent === "number";
}
