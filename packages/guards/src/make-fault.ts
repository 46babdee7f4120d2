/** Makes the fault for each kind of match. */
import { canonicalCodeOf } from "./canonical-code.ts";
import { isObject } from "./check.ts";
import { headerOf, headersOfUse, type HeadersLike } from "./exchange.ts";
import type { Code, Envelope, KnownError, Policy, Readable, Reader } from "./family.ts";
import type { Fault, Issue, PlacementKind } from "./fault.ts";
import { envelopesOf, statusEntryOf } from "./index-of.ts";
import { isTimed, policyOfStatus } from "./policy.ts";
import type { CanonicalCode } from "./x-error.ts";
import { textIn } from "./member.ts";
import { policyHere, policyOfBoth, statedPolicy, statusAt, type Setting } from "./setting.ts";

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Makes the fault for an error that is exactly as documented. */
export function declared(value: unknown, error: KnownError, setting: Setting): Fault {
  return create("declared", setting, value, error);
}

export function deviant(value: unknown, error: KnownError, issues: readonly Issue[], setting: Setting): Fault {
  return create("deviant", setting, value, { ...error, policy: policyHere(error, value, setting) }, issues);
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
  const { family, status } = setting;
  const sent = (status ?? 0) >= 400 ? status : undefined;
  const named = statusAt(value, envelope?.status);
  return create("undeclared", setting, value, {
    code,
    envelope,
    canonicalCode: coarser?.canonicalCode ?? canonicalCodeOf(sent ?? named),
    policy: coarser ? policyHere(coarser, value, setting) : policyOfBoth(family, sent ?? named, named ?? sent),
  });
}

/** Makes the fault for a body without a code, of which only the status is known, or that it was none. */
export function faultOfStatus(raw: unknown, setting: Setting): Fault {
  const { family, status } = setting;
  const known = statusEntryOf(family, status);
  const index = envelopesOf(family).find(({ envelope }) => isObject(raw) && textAt(raw, envelope.message));
  const verdict = { ...(known ?? { policy: policyOfStatus(status) }), envelope: index?.envelope }; // its message is read
  return create(known ? "status" : "none", setting, raw, verdict);
}

/** The parts of a fault that do not come from the exchange. */
interface Verdict extends Omit<Partial<KnownError>, "code" | "issues"> {
  code?: Code | undefined;
  policy: KnownError["policy"];
  candidates?: readonly string[];
}

function create(
  match: Fault["match"],
  setting: Setting,
  raw: unknown,
  verdict: Verdict,
  issues: readonly Issue[] = NOTHING,
): Fault {
  const { family, headers } = setting;
  const { envelope } = verdict;
  const policy = statedPolicy(verdict as KnownError, raw, setting); // only an error of the family leaves something open
  const message = textAt(raw, envelope?.message);
  const requestId = textAt(raw, envelope?.requestId, true) || headerOf(headers, family.facts.requestIdHeader);
  const settled = (policy.byCause ?? policy.waitOf)?.settle(policy, raw, headers) ?? policy;
  return new DecodedFault(match, setting, raw, verdict, issues, message, requestId, settled) as unknown as Fault; // `match` decides about id, code, body, issues and candidates, as each caller does
}

/**
 * Every fault: a class, so that engines see one shape, and so that headers are read when they are asked for. The getter
 * stands in the prototype: what copies own members, prints or clones a fault leaves the headers behind. The constructor
 * only stores, since engines inline no long one.
 */
class DecodedFault {
  declare readonly match: Fault["match"];
  declare readonly family: string;
  declare readonly id: string | undefined;
  declare readonly code: Code | undefined;
  declare readonly placement: PlacementKind;
  declare readonly pointer: string;
  declare readonly status: number | undefined;
  declare readonly message: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly body: unknown;
  declare readonly raw: unknown;
  declare readonly issues: readonly Issue[];
  declare readonly candidates: readonly string[];
  declare readonly faults: readonly Fault[];
  declare readonly docsUrl: string | undefined;
  declare readonly cause: string | undefined;
  declare readonly policy: Policy;
  declare readonly canonicalCode: CanonicalCode;
  declare readonly throttling: boolean;
  readonly #sent: HeadersLike | undefined;
  #read: Fault["headers"] | undefined;

  constructor(
    match: Fault["match"],
    setting: Setting,
    raw: unknown,
    verdict: Verdict,
    issues: readonly Issue[],
    message: string | undefined,
    requestId: string | undefined,
    policy: Policy,
  ) {
    this.match = match;
    this.family = setting.family.id;
    this.id = verdict.id;
    this.code = verdict.code;
    this.placement = setting.placement;
    this.pointer = setting.pointer;
    this.status = setting.sent;
    this.message = message;
    this.requestId = requestId;
    this.body = match === "declared" ? raw : undefined;
    this.raw = raw;
    this.issues = issues;
    this.candidates = verdict.candidates ?? NOTHING;
    this.faults = NOTHING;
    this.docsUrl = verdict.docsUrl ?? setting.family.facts.docsUrl;
    this.cause = policy.cause;
    this.policy = policy;
    this.canonicalCode = verdict.canonicalCode ?? canonicalCodeOf(setting.status);
    this.throttling = this.canonicalCode === "RESOURCE_EXHAUSTED" && isTimed(policy.strategy);
    this.#sent = setting.headers;
  }

  /** A copy made at the first reading; empty for an object that only inherits from a fault. */
  get headers(): Fault["headers"] {
    return #sent in this ? (this.#read ??= headersOfUse(this.#sent)) : {};
  }

  /** Vue leaves such an object as it is (`markRaw`): its proxy would not have the headers, and `advise` would not know of Retry-After. */
  get __v_skip(): true {
    return true;
  }
}

/** Reads a text from `raw`, a body of the reader's envelope; where a header has the code, any body. */
function textAt(raw: unknown, reader: Reader | undefined, isNumberToo = false): string | undefined {
  const found: unknown = reader?.((raw ?? {}) as Readable); // any other value can be asked for members
  const text = isNumberToo ? found : textIn(found); // an id is never a list
  return typeof text === "string" || (isNumberToo && typeof text === "number") ? `${text}` : undefined;
}
