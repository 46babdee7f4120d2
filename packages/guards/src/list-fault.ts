/** Decodes a body whose failure is a list of errors: one fault for the root, which holds those of the items. */
import { settingBelow } from "./below.ts";
import { isObject } from "./check.ts";
import { isPlain } from "./exchange.ts";
import type { Envelope, EnvelopeIndex, KnownError, ListFacts, Policy } from "./family.ts";
import type { Fault, Issue } from "./fault.ts";
import { envelopesOf, errorsOf, sentIn, statusEntryOf } from "./index-of.ts";
import { judge } from "./judge.ts";
import { undeclared } from "./make-fault.ts";
import { memberOf, memberPointer } from "./member.ts";
import { moreCautiousOf, settled } from "./settle.ts";
import { canStandHere, isWithinSuccess, policyOfBoth, statusAt, type Root, type Setting } from "./setting.ts";
import { covers, statusesInWords } from "./statuses.ts";

/** The most items that are judged. */
const MOST = 1000;

/** From the strongest match of an item to the weakest, which is that of the list. */
const MATCHES: readonly Fault["match"][] = ["declared", "deviant", "undeclared"];

/** An item of the list that is a failure. */
interface Item {
  fault: Fault;
  /** The status that the item names. */
  named: number | undefined;
  /** Leads to the member that names it. */
  statusPath: Envelope["status"];
}

/** Decodes the body as a list of errors; undefined where it has no such list, or where the status makes it a success. */
export function listFault(data: unknown, root: Root): Fault | undefined {
  for (const envelope of Object.values(root.family.facts.lists?.envelopes ?? {})) {
    const list = listIn(data, envelope, root);
    const items = list && itemsOf(list, envelope, root);
    if (items) return faultOfList(data, agreed(items, root), root);
  }
  return undefined;
}

/** The list of the envelope, where it is documented under this status and has elements. */
function listIn(data: unknown, envelope: ListFacts, { family, status, isParsed }: Root): unknown[] | undefined {
  const { path, withinSuccess = [], constants = [] } = envelope;
  const isFailure = status === undefined || status >= 400;
  if (!isFailure && !covers(withinSuccess, status) && !isWithinSuccess(family, status)) return undefined;
  if (!isParsed && isObject(data) && !isPlain(data)) return undefined;
  const list = memberOf(data, path);
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const isOther = constants.some(([member, constant]) => {
    const sent = memberOf(data, member);
    return sent !== undefined && sent !== constant;
  });
  return isOther ? undefined : list;
}

/** The items that are failures; undefined where each is a success. What is no object says nothing, and the list is a failure still. */
function itemsOf(list: readonly unknown[], { path }: ListFacts, root: Root): Item[] | undefined {
  const place = `${memberPointer(path)}/*`;
  const isSuccess = root.family.facts.places?.[place]?.isSuccess;
  const items: Item[] = [];
  let successes = 0;
  const count = Math.min(list.length, MOST);
  for (let index = 0; index < count; index++) {
    try {
      const value = list[index];
      const item = itemOf(value, settingBelow(root, "item", place, `${memberPointer(path)}/${index}`));
      if (item?.fault.match !== "declared" && isSuccess?.(value)) successes++;
      else if (item) items.push(item);
    } catch {
      // An element that throws when it is read says nothing; the others are still judged.
    }
  }
  return successes === count ? undefined : items;
}

function itemOf(value: unknown, setting: Setting): Item | undefined {
  if (!isObject(value) || !(setting.isParsed || isPlain(value))) return undefined;
  const indexes = envelopesOf(setting.family).filter((index) => canStandHere(value, index, setting));
  const statusPath = indexes.find(({ envelope }) => statusAt(value, envelope.status) !== undefined)?.envelope.status;
  const named = statusAt(value, statusPath);
  const fault = judge(value, setting) ?? unknown(value, indexes[0], setting);
  const isKnown = fault.match !== "undeclared" || indexes.some((index) => sentIn(value, index).coarser !== undefined);
  return {
    fault: isKnown ? fault : Object.assign(fault, { policy: policyUnder(value, setting, named) }),
    named,
    statusPath,
  };
}

/** The fault of an item that no envelope recognizes. */
function unknown(value: object, index: EnvelopeIndex | undefined, setting: Setting): Fault {
  return undeclared(value, index && sentIn(value, index).code, index?.envelope, setting);
}

/** The more cautious policy of the HTTP status, where it is one of failures, and of the status that the item names. */
function policyUnder(value: unknown, { family, sent, headers }: Setting, named: number | undefined): Policy {
  const http = sent !== undefined && sent >= 400 ? sent : undefined;
  return settled(policyOfBoth(family, http ?? named, named ?? http), value, headers);
}

/** The faults of the items, with those that the HTTP status contradicts made deviant. */
function agreed(items: readonly Item[], root: Root): Fault[] {
  const { family, status } = root;
  if (status === undefined) return items.map(({ fault }) => fault);
  const isGeneral = isGeneralisation(items, status);
  const known = new Map(errorsOf(family).map((error) => [error.id, error]));
  return items.map((item) => {
    const error = known.get(item.fault.id ?? "");
    return error ? contradicted(item, error, status, isGeneral, root) : item.fault;
  });
}

/**
 * True where items name several statuses, and the HTTP status is of the class of one of them: JSON:API asks for "the
 * most generally applicable HTTP error code" then, such as 400 for 403 beside 422.
 */
function isGeneralisation(items: readonly Item[], status: number): boolean {
  const named = new Set(items.flatMap((item) => item.named ?? []));
  return named.size > 1 && [...named].some((one) => Math.trunc(one / 100) === Math.trunc(status / 100));
}

/** The fault of a known item: deviant where the item names another status, or is not documented under the HTTP status. */
function contradicted(
  { fault, named, statusPath }: Item,
  { statuses }: KnownError,
  status: number,
  isGeneral: boolean,
  { family, headers }: Root,
): Fault {
  if (status >= 400 && named !== undefined && named !== status && !isGeneral) {
    const pointer = typeof statusPath === "object" ? memberPointer(statusPath) : "";
    const issue = { pointer, found: "another status", wanted: `HTTP status ${status}` };
    return withIssue(fault, issue, settled(policyOfBoth(family, status, named), fault.raw, headers));
  }
  const isDocumented =
    statuses.length === 0 ||
    covers(statuses, status) ||
    (isGeneral && named !== undefined && covers(statuses, named)) ||
    isWithinSuccess(family, status);
  if (isDocumented) return fault;
  const issue = { pointer: "", found: `HTTP status ${status}`, wanted: `HTTP status ${statusesInWords(statuses)}` };
  const ofStatus = statusEntryOf(family, status)?.policy;
  return withIssue(fault, issue, ofStatus && settled(ofStatus, fault.raw, headers));
}

function withIssue(fault: Fault, issue: Issue, policy = fault.policy): Fault {
  const issues = [...fault.issues, issue];
  return Object.assign(fault, {
    match: "deviant",
    body: undefined,
    issues,
    policy: cautious([fault.policy, policy]),
  }) as Fault; // only known errors come here
}

/** The fault of the root: what is said of it is that of the first of the weakest items. */
function faultOfList(data: unknown, faults: readonly Fault[], root: Root): Fault {
  const weakest = MATCHES[Math.max(-1, ...faults.map(({ match }) => MATCHES.indexOf(match)))];
  const own = undeclared(data, undefined, undefined, root);
  const first = faults.find(({ match }) => match === weakest) ?? own;
  const { placement, pointer } = root;
  const policy = cautious([first, ...faults].map((fault) => fault.policy));
  return Object.assign(own, first, { placement, pointer, raw: data, faults, policy }) as Fault; // its other members are those of one fault
}

/** The most cautious of the policies, which are those of faults. */
function cautious(policies: readonly Policy[]): Policy {
  return [...new Set(policies)].reduce(moreCautiousOf);
}
