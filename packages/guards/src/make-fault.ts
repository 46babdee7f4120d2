/** Faults of each kind of match. */
import { headerOf, headersOfUse } from "./exchange.ts";
import type { Code, Envelope, KnownError, MemberPath, Policy, Readable, Reader } from "./family.ts";
import type { Fault, Issue } from "./fault.ts";
import { statusEntryOf } from "./index-of.ts";
import { memberOf } from "./member.ts";
import { policyOfStatus } from "./policy.ts";
import { policyHere, type Setting } from "./setting.ts";

const NOTHING: readonly never[] = Object.freeze([]);

/** An error of the catalogue as documented. */
export function declared(value: unknown, error: KnownError, setting: Setting): Fault {
  return create("declared", setting, value, error.policy, error.envelope, error, error.code);
}

export function deviant(value: unknown, error: KnownError, issues: readonly Issue[], setting: Setting): Fault {
  return create("deviant", setting, value, policyHere(error, setting), error.envelope, error, error.code, issues);
}

/** Advice is that of the status: of the response's at the root, of the one that the body itself names otherwise. */
export function undeclared(value: unknown, code: Code, envelope: Envelope, setting: Setting): Fault {
  const { family, place, status } = setting;
  const telling = place < 0 && status !== undefined && status >= 400 ? status : failureAt(value, envelope.status);
  return create("undeclared", setting, value, statusEntryOf(family, telling)?.policy ?? policyOfStatus(telling), envelope, undefined, code);
}

/** A fault that no envelope tells: what is known is the status. */
export function faultOfStatus(status: number, raw: unknown, setting: Setting): Fault {
  const known = statusEntryOf(setting.family, status);
  const policy = known?.policy ?? policyOfStatus(status);
  return create(known ? "status" : "none", setting, raw, policy, undefined, undefined, undefined, NOTHING, known?.candidates);
}

/** One object literal for all, so that engines see one shape. */
function create(
  match: Fault["match"],
  { family, placement, pointer, status, headers }: Setting,
  raw: unknown,
  policy: Policy,
  envelope?: Envelope,
  error?: KnownError,
  code?: Code,
  issues: readonly Issue[] = NOTHING,
  candidates: readonly string[] = NOTHING,
): Fault {
  const { requestIdHeader, docsUrl } = family.facts;
  const fault = {
    match,
    family: family.id,
    id: error?.id,
    code,
    placement,
    pointer,
    status,
    message: textAt(raw, envelope?.message),
    requestId: textAt(raw, envelope?.requestId) || headerOf(headers, requestIdHeader),
    headers: headersOfUse(headers),
    body: match === "declared" ? raw : undefined,
    raw,
    issues,
    candidates,
    docsUrl: error?.docsUrl ?? docsUrl,
    policy,
  };
  return fault as Fault; // `match` decides about id, code, body, issues and candidates, as each caller does
}

/** `raw` is an object of the envelope that the reader belongs to. */
function textAt(raw: unknown, reader: Reader | undefined): string | undefined {
  const text = reader?.(raw as Readable);
  return typeof text === "string" ? text : undefined;
}

/** The status of a failure that the body names. */
function failureAt(value: unknown, path: MemberPath | undefined): number | undefined {
  const sent = path && memberOf(value, path);
  return Number.isInteger(sent) && (sent as number) >= 400 && (sent as number) <= 599 ? (sent as number) : undefined; // an integer is a number
}
