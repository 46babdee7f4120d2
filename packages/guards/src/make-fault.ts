/** Faults of each kind of match. */
import { headerOf, headersOfUse } from "./exchange.ts";
import type { Code, Envelope, ErrorRow, MemberPath, Policy } from "./family.ts";
import type { Fault, Issue } from "./fault.ts";
import { idOf, statusEntryOf } from "./index-of.ts";
import { memberOf, textAt } from "./member.ts";
import { policyOfStatus } from "./policy.ts";
import type { Setting } from "./setting.ts";

const NOTHING: readonly never[] = Object.freeze([]);

/** An error of the catalogue as documented. `envelope` is absent where the body has none. */
export function declared(value: unknown, error: ErrorRow, setting: Setting, envelope?: Envelope): Fault {
  return create("declared", setting, value, error[1], envelope, error, error[0], value);
}

export function deviant(value: unknown, error: ErrorRow, issues: readonly Issue[], policy: Policy, setting: Setting, envelope: Envelope): Fault {
  return create("deviant", setting, value, policy, envelope, error, error[0], undefined, issues);
}

/** Advice is that of the status: of the response's at the root, of the one that the body itself names otherwise. */
export function undeclared(value: unknown, code: Code, setting: Setting, envelope: Envelope): Fault {
  const { family, place, status } = setting;
  const telling = place < 0 && status !== undefined && status >= 400 ? status : failureAt(value, envelope.status);
  return create("undeclared", setting, value, statusEntryOf(family, telling)?.policy ?? policyOfStatus(telling), envelope, undefined, code);
}

/** A fault that no envelope tells: what is known is the status. */
export function faultOfStatus(status: number, raw: unknown, setting: Setting): Fault {
  const known = statusEntryOf(setting.family, status);
  if (!known) return create("none", setting, raw, policyOfStatus(status));
  return create("status", setting, raw, known.policy, undefined, undefined, undefined, undefined, NOTHING, known.candidates);
}

/** One object literal for all, so that engines see one shape. */
function create(
  match: Fault["match"],
  { family, placement, pointer, status, headers }: Setting,
  raw: unknown,
  policy: Policy,
  envelope?: Envelope,
  error?: ErrorRow,
  code?: Code,
  body?: unknown,
  issues: readonly Issue[] = NOTHING,
  candidates: readonly string[] = NOTHING,
): Fault {
  const { requestIdHeader, docsUrl } = family.facts;
  const fault = {
    match,
    family: family.id,
    id: error && idOf(family, error, envelope),
    code,
    placement,
    pointer,
    status,
    message: textAt(raw, envelope?.message),
    requestId: textAt(raw, envelope?.requestId) || headerOf(headers, requestIdHeader),
    headers: headersOfUse(headers),
    body,
    raw,
    issues,
    candidates,
    docsUrl: error?.[5] ?? docsUrl,
    policy,
  };
  return fault as Fault; // `match` decides about id, code, body, issues and candidates, as each caller does
}

/** The status of a failure that the body names. */
function failureAt(value: unknown, path: MemberPath | undefined): number | undefined {
  const sent = path && memberOf(value, path);
  return Number.isInteger(sent) && (sent as number) >= 400 && (sent as number) <= 599 ? (sent as number) : undefined; // an integer is a number
}
