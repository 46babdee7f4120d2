/** Classifies one error object against one family, for `decode` and `decodeAll`. */
import { isObject } from "./check.ts";
import { isPlain } from "./exchange.ts";
import type { Envelope, EnvelopeIndex, KnownError, Readable } from "./family.ts";
import type { Fault } from "./fault.ts";
import { envelopesOf, errorNamed, nameOf, sentIn } from "./index-of.ts";
import { issuesOf } from "./issues.ts";
import { declared, deviant, undeclared } from "./make-fault.ts";
import { memberOf, textIn } from "./member.ts";
import { canStandHere, displacement, type Setting } from "./setting.ts";

/** Classifies the value by the envelopes of the family; undefined where it has none of them. */
export function judge(value: unknown, setting: Setting): Fault | undefined {
  const { respell } = setting.family.facts;
  return respell ? respell(value, (spelt) => judgeSpelt(spelt, setting)) : judgeSpelt(value, setting);
}

function judgeSpelt(value: unknown, setting: Setting): Fault | undefined {
  if (!setting.isParsed && isObject(value) && !isPlain(value)) return undefined;
  const envelopes = envelopesOf(setting.family);
  // Nearly every failure passes this loop and what it calls, so it counts instead of iterating.
  for (let position = 0; position < envelopes.length; position++) {
    const index = envelopes[position] as EnvelopeIndex; // the position exists
    const error = errorIn(value, index, setting);
    if (error && !displacement(value, error, setting))
      return declared(value, withNumber(error, value, index, setting), setting);
  }
  return judgeOdd(value, setting);
}

/** Classifies a body that matches no documented error exactly. */
function judgeOdd(value: unknown, setting: Setting): Fault | undefined {
  const faults = envelopesOf(setting.family).flatMap((index) => judgeEnvelope(value, index, setting) ?? []);
  return faults.find(({ match }) => match === "deviant") ?? faults[0] ?? setting.below?.stray(value, setting);
}

function judgeEnvelope(value: unknown, index: EnvelopeIndex, setting: Setting): Fault | undefined {
  const { envelope } = index;
  const { code, name, coarser, isInHeader } = sentIn(value, index, setting);
  if (code === undefined || !canStandHere(value, index, setting)) return undefined;
  if (name !== undefined) return judgeKnown(value, errorNamed(index, name), index, setting);
  if (!isInHeader && !envelope.is(value)) return undefined;
  const statusOnly = setting.family.facts.byStatus?.errorOf(index, setting, true, errorNamed);
  if (statusOnly) return judgeKnown(value, statusOnly, index, setting);
  return undeclared(value, code, envelope, setting, coarser ? errorNamed(index, coarser) : undefined);
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
  if (!error.inHeader && !isRecognizable(value, index.envelope)) return undefined;
  const issues = errorIn(value, index, setting) === error ? [] : issuesOf(error, value);
  issues.push(...[displacement(value, error, setting)].filter((issue) => issue !== undefined));
  return deviant(value, withNumber(error, value, index, setting), issues, setting);
}

/** Classifies a valid error of an envelope that is not documented at this placement: it is still a failure. */
export function judgeStray(value: unknown, setting: Setting): Fault | undefined {
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
  const name = nameOf(envelope, value, setting.status, setting);
  if (name === undefined) return undefined;
  const error = errorNamed(index, name);
  const hasOwnCode =
    setting.isParsed || !envelope.code || !error.isCoded || memberOf(value, envelope.code) !== undefined; // members of parsed JSON are always own members
  return hasOwnCode ? error : undefined;
}

/** The error of a range with the number that came as its code; any other error as it is. */
function withNumber(error: KnownError, value: unknown, index: EnvelopeIndex, setting: Setting): KnownError {
  return error.range ? { ...error, code: sentIn(value, index, setting).code ?? error.code } : error;
}

/** True where enough of the envelope is there to believe that a known code is meant as a code. */
function isRecognizable(value: unknown, { constants = [], message, messageRequired }: Envelope): boolean {
  if (messageRequired && typeof textIn(message?.(value as Readable)) !== "string") return false; // members of any object can be read
  return constants.every(([path, constant]) => [undefined, constant].includes(memberOf(value, path)));
}
