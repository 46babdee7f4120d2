/** Makes the fault for each kind of match. */
import { headerOf, headersOfUse } from "./exchange.ts";
import type { Code, Envelope, KnownError, Policy, Readable, Reader } from "./family.ts";
import type { Fault, Issue } from "./fault.ts";
import { statusEntryOf } from "./index-of.ts";
import { policyOfStatus } from "./policy.ts";
import { policyHere, policyOfBoth, statusAt, type Setting } from "./setting.ts";

const NOTHING: readonly never[] = Object.freeze([]);

/** Makes the fault for an error that is exactly as documented. */
export function declared(value: unknown, error: KnownError, setting: Setting): Fault {
  return create("declared", setting, value, error);
}

export function deviant(value: unknown, error: KnownError, issues: readonly Issue[], setting: Setting): Fault {
  return create("deviant", setting, value, { ...error, policy: policyHere(error, value, setting), issues });
}

/**
 * Makes the fault for an unknown code. Its policy is that of the nearest known coarser error, if any; else at the root
 * the more cautious one of the HTTP status and a status in the body; below, the latter's.
 */
export function undeclared(
  value: unknown,
  code: Code | undefined,
  envelope: Envelope | undefined,
  setting: Setting,
  coarser?: KnownError,
): Fault {
  const { family, place, status } = setting;
  const sent = place === undefined && status !== undefined && status >= 400 ? status : undefined;
  const named = statusAt(value, envelope?.status);
  return create("undeclared", setting, value, {
    code,
    envelope,
    policy: coarser ? policyHere(coarser, value, setting) : policyOfBoth(family, sent ?? named, named ?? sent),
  });
}

/**
 * Makes the fault for a body without a code, of which only the status is known, or that it was none; `envelope` is the one whose form the
 * body has.
 */
export function faultOfStatus(status: number | undefined, raw: unknown, setting: Setting, envelope?: Envelope): Fault {
  const known = statusEntryOf(setting.family, status);
  return create(known ? "status" : "none", setting, raw, {
    ...(known ?? { policy: policyOfStatus(status) }),
    envelope,
  });
}

/** The parts of a fault that do not come from the exchange. */
interface Verdict extends Omit<Partial<KnownError>, "code"> {
  code?: Code | undefined;
  policy: Policy;
  issues?: readonly Issue[];
  candidates?: readonly string[];
}

/** Makes every fault from one object literal, so that engines see one shape. */
function create(match: Fault["match"], setting: Setting, raw: unknown, verdict: Verdict): Fault {
  const { family, placement, pointer, status, headers } = setting;
  const {
    id,
    code,
    policy,
    envelope,
    docsUrl = family.facts.docsUrl,
    issues = NOTHING,
    candidates = NOTHING,
  } = verdict;
  const settledPolicy = (policy.byCause ?? policy.waitOf)?.settle(policy, raw, headers) ?? policy;
  const fault = {
    match,
    family: family.id,
    id,
    code,
    placement,
    pointer,
    status,
    message: textAt(raw, envelope?.message),
    requestId: textAt(raw, envelope?.requestId, true) || headerOf(headers, family.facts.requestIdHeader),
    headers: headersOfUse(headers),
    body: match === "declared" ? raw : undefined,
    raw,
    issues,
    candidates,
    faults: NOTHING,
    docsUrl,
    cause: settledPolicy.cause,
    policy: settledPolicy,
  };
  return fault as unknown as Fault; // `match` decides about id, code, body, issues and candidates, as each caller does
}

/** Reads a text from `raw`, a body of the reader's envelope; where a header has the code, any body. */
function textAt(raw: unknown, reader: Reader | undefined, isNumberToo = false): string | undefined {
  const text: unknown = raw === undefined || raw === null ? undefined : reader?.(raw as Readable);
  if (isNumberToo && typeof text === "number") return String(text);
  return typeof text === "string" ? text : undefined;
}
