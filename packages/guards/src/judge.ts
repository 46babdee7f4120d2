/** Classifies one error object against one family, for `decode` and `decodeAll`. */
import { isObject } from "./check.ts";
import type { Envelope, EnvelopeIndex, ErrorRow, KnownError, Readable } from "./family.ts";
import type { Fault } from "./fault.ts";
import { envelopesOf, errorNamed, nameOf, sentIn } from "./index-of.ts";
import { issuesOf } from "./issues.ts";
import { declared, deviant, undeclared } from "./make-fault.ts";
import { memberOf } from "./member.ts";
import { covers } from "./statuses.ts";
import { canStandHere, isDocumentedHere, misplaced, otherStatus, type Setting } from "./setting.ts";

/** Classifies the value by the envelopes of the family; undefined where it has none of them. */
export function judge(value: unknown, setting: Setting): Fault | undefined {
  const { respell } = setting.family.facts;
  return respell ? respell(value, (spelt) => judgeSpelt(spelt, setting)) : judgeSpelt(value, setting);
}

function judgeSpelt(value: unknown, setting: Setting): Fault | undefined {
  const isBare = !isObject(value);
  if (isBare ? !setting.family.facts.bodyless : !(setting.isParsed || isPlain(value))) return undefined;
  const envelopes = envelopesOf(setting.family);
  // Nearly every failure passes this loop and what it calls, so it counts instead of iterating.
  for (let position = 0; position < envelopes.length; position++) {
    const index = envelopes[position] as EnvelopeIndex; // the position exists
    if (isBare && !index.envelope.codes) continue;
    const error = errorIn(value, index, setting);
    if (error && isAtHome(value, error, setting))
      return declared(value, withNumber(error, value, index, setting), setting);
  }
  return judgeOdd(value, setting);
}

/** Classifies a body that matches no documented error exactly. */
function judgeOdd(value: unknown, setting: Setting): Fault | undefined {
  let best: Fault | undefined;
  for (const index of envelopesOf(setting.family)) {
    const fault = judgeEnvelope(value, index, setting);
    if (fault && (!best || (best.match === "undeclared" && fault.match === "deviant"))) best = fault;
  }
  return best ?? (setting.place === undefined ? undefined : judgeStray(value, setting));
}

function judgeEnvelope(value: unknown, index: EnvelopeIndex, setting: Setting): Fault | undefined {
  const { family } = setting;
  const { envelope } = index;
  const { code, name, coarser, isInHeader } = sentIn(value, index, setting);
  if (code === undefined || !canStandHere(value, index, setting)) return undefined;
  if (name !== undefined) return judgeKnown(value, errorNamed(family, index, name), index, setting);
  if (!isInHeader && !envelope.is(value)) return undefined;
  if (isInHeader && Number(code) === 0 && (setting.status ?? 400) < 400) return undefined; // `grpc-status: 0`: it went well
  const statusOnly = statusOnlyError(index, setting, true);
  if (statusOnly) return judgeKnown(value, statusOnly, index, setting);
  return undeclared(value, code, envelope, setting, coarser ? errorNamed(family, index, coarser) : undefined);
}

/**
 * Classifies a known error that breaks its schema, has an undocumented status or placement, or names a status other
 * than the HTTP status.
 */
export function judgeKnown(
  value: unknown,
  error: KnownError,
  index: EnvelopeIndex,
  setting: Setting,
): Fault | undefined {
  if (!error.details.inHeader && !isRecognizable(value, index.envelope)) return undefined;
  const issues = errorIn(value, index, setting) === error ? [] : issuesOf(error, value);
  if (!isAtHome(value, error, setting)) issues.push(misplaced(error, setting));
  return deviant(value, withNumber(error, value, index, setting), issues, setting);
}

/** True where the error is documented at this placement and status, and its body names no other status. */
function isAtHome(value: unknown, error: KnownError, setting: Setting): boolean {
  const { openStatus } = error;
  return (
    isDocumentedHere(error, setting) &&
    (openStatus === undefined || otherStatus(value, openStatus, setting) === undefined)
  );
}

/** Classifies a valid error of an envelope that is not documented at this placement: it is still a failure. */
function judgeStray(value: unknown, setting: Setting): Fault | undefined {
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
function errorIn(value: unknown, index: EnvelopeIndex, setting: Setting): KnownError | undefined {
  const { envelope } = index;
  const name = nameOf(envelope, value, setting.place === undefined ? setting.status : undefined, setting);
  if (name === undefined) return undefined;
  const error = errorNamed(setting.family, index, name);
  const hasOwnCode =
    setting.isParsed || !envelope.code || !error.isCoded || memberOf(value, envelope.code) !== undefined; // members of parsed JSON are always own members
  return hasOwnCode ? error : undefined;
}

/** The error of a range with the number that came as its code; any other error as it is. */
function withNumber(error: KnownError, value: unknown, index: EnvelopeIndex, setting: Setting): KnownError {
  return error.details.range ? { ...error, code: sentIn(value, index, setting).code ?? error.code } : error;
}

/**
 * The error that the status discriminates, whatever else its schema asks for. Where codes discriminate other errors of
 * the status, an unknown code is another failure.
 */
export function statusOnlyError(
  index: EnvelopeIndex,
  { family, place, status }: Setting,
  hasCode: boolean,
): KnownError | undefined {
  const { statusOnly, errors } = index.envelope;
  if (!statusOnly || place !== undefined || status === undefined) return undefined;
  const isListed = ([, , statuses]: ErrorRow): boolean => covers(statuses, status);
  const name = Object.keys(statusOnly).find((candidate) => isListed(statusOnly[candidate] as ErrorRow)); // a name of its own
  const isAnother = hasCode && Object.values(errors).some(isListed);
  return name === undefined || isAnother ? undefined : errorNamed(family, index, name);
}

/** True where enough of the envelope is there to believe that a known code is meant as a code. */
function isRecognizable(value: unknown, { constants = [], message, messageRequired }: Envelope): boolean {
  if (messageRequired && message && typeof message(value as Readable) !== "string") return false; // members of any object can be read
  return constants.every(([path, constant]) => {
    const sent = memberOf(value, path);
    return sent === undefined || sent === constant;
  });
}

/** True for a JSON object as a parser makes it, in this realm or another. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
