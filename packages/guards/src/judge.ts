/** Classifies one error object against one family, for `decode` and `decodeAll`. */
import { isObject } from "./check.ts";
import type { Code, Envelope, EnvelopeIndex, Family, KnownError, Readable } from "./family.ts";
import type { Fault } from "./fault.ts";
import { envelopesOf, errorNamed, lookupsOf } from "./index-of.ts";
import { issuesOf } from "./issues.ts";
import { declared, deviant, undeclared } from "./make-fault.ts";
import { memberOf } from "./member.ts";
import { canStandHere, isDocumentedHere, misplaced, otherStatus, type Setting } from "./setting.ts";

/** Classifies the object by the envelopes of the family; undefined where it has none of them. */
export function judge(value: unknown, setting: Setting): Fault | undefined {
  if (!isObject(value) || !(setting.isParsed || isPlain(value))) return undefined;
  const envelopes = envelopesOf(setting.family);
  // Nearly every failure passes this loop and what it calls, so it counts instead of iterating.
  for (let position = 0; position < envelopes.length; position++) {
    const index = envelopes[position] as EnvelopeIndex; // the position exists
    const error = errorIn(value, index, setting);
    if (error && isAtHome(value, error, setting)) return declared(value, error, setting);
  }
  return judgeOdd(value, setting);
}

/** Classifies a body that matches no documented error exactly. */
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

/**
 * Classifies a known error that breaks its schema, has an undocumented status or placement, or names a status other
 * than the HTTP status.
 */
function judgeKnown(value: object, error: KnownError, index: EnvelopeIndex, setting: Setting): Fault | undefined {
  if (!isRecognizable(value, index.envelope)) return undefined;
  const issues = errorIn(value, index, setting) === error ? [] : issuesOf(error, value);
  if (!isAtHome(value, error, setting)) issues.push(misplaced(error, setting));
  return deviant(value, error, issues, setting);
}

/** True where the error is documented at this placement and status, and its body names no other status. */
function isAtHome(value: object, error: KnownError, setting: Setting): boolean {
  const { openStatus } = error;
  return (
    isDocumentedHere(error, setting) &&
    (openStatus === undefined || otherStatus(value, openStatus, setting) === undefined)
  );
}

/** Classifies a valid error of an envelope that is not documented at this placement: it is still a failure. */
function judgeStray(value: object, setting: Setting): Fault | undefined {
  for (const index of envelopesOf(setting.family)) {
    const error = errorIn(value, index, setting);
    if (error) return judgeKnown(value, error, index, setting);
  }
  return undefined;
}

/**
 * The error of the envelope that the value matches; at the root, the status counts too. The code must be the value's
 * own member.
 */
function errorIn(
  value: object,
  index: EnvelopeIndex,
  { family, place, status, isParsed }: Setting,
): KnownError | undefined {
  const { envelope } = index;
  const name = envelope.find(value, place === undefined ? status : undefined);
  if (name === undefined || !(isParsed || memberOf(value, envelope.code) !== undefined)) return undefined; // members of parsed JSON are always own members
  return errorNamed(family, index, name);
}

/** The error with this code, or with the number whose canonical decimal text this is. */
function errorWithCode(sent: Code, index: EnvelopeIndex, family: Family): KnownError | undefined {
  const { byCode } = lookupsOf(index);
  const name = byCode.get(sent) ?? (typeof sent === "string" && String(+sent) === sent ? byCode.get(+sent) : undefined);
  return name === undefined ? undefined : errorNamed(family, index, name);
}

/** The error that the status discriminates, whatever else its schema asks for. */
function statusOnlyError(index: EnvelopeIndex, { family, place, status }: Setting): KnownError | undefined {
  const { statusOnly } = index.envelope;
  if (!statusOnly || place !== undefined || status === undefined) return undefined;
  const name = Object.keys(statusOnly).find((candidate) => statusOnly[candidate]?.[2].includes(status));
  return name === undefined ? undefined : errorNamed(family, index, name);
}

/** True where enough of the envelope is there to believe that a known code is meant as a code. */
function isRecognizable(value: object, { constants = [], message, messageRequired }: Envelope): boolean {
  if (messageRequired && message && typeof message(value as Readable) !== "string") return false; // members of any object can be read
  return constants.every(([path, constant]) => {
    const sent = memberOf(value, path);
    return sent === undefined || sent === constant;
  });
}

/** True for a JSON object as a parser makes it, in this realm or another. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isCode(sent: unknown): sent is Code {
  return typeof sent === "string" || typeof sent === "number";
}
