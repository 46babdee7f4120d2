/** Works out what a family lacks of what was seen. Of the traffic, only codes and statuses get into it, and no code that may be a secret. */
import type { JsonTree } from "@faultline/importer";
import type { Family } from "@faultline/catalog";
import { codeSlug, groupBy, statusesOfKey } from "@faultline/catalog/pure";
import { redact } from "@faultline/exchanges";
import type { Observation, SeenError } from "./observation.ts";

export interface ProposedResponse {
  status: number;
  /** Names of the errors that were seen under it; empty where its body tells none. */
  errors: string[];
}

export interface FamilyProposal {
  /** Component schemas by their names. */
  schemas: Map<string, JsonTree>;
  responses: ProposedResponse[];
  /** What has to be written by hand, and why. */
  byHand: string[];
}

/** A service that makes up codes would fill the family with them. */
const MOST_ERRORS = 100;
/** What codes of services look like. */
const CODE = /^[A-Za-z][A-Za-z0-9]*(?:[_.:/-][A-Za-z0-9]+){0,12}$/;
const LONGEST = 64;

export function proposalFor(family: Family, observation: Observation): FamilyProposal {
  const proposal: FamilyProposal = { schemas: new Map(), responses: [], byHand: [] };
  const statuses = new Map<number, Set<string>>();
  const add = (status: number, name?: string): void => {
    if (status < 400 || status > 599) return;
    const names = statuses.get(status) ?? new Set();
    statuses.set(status, name === undefined ? names : names.add(name));
  };
  const seen = [...observation.errors.values()].filter(({ placement }) => placement === "response");
  const slugs = new Set(family.errors.map(({ id }) => id.split("/").at(-1) ?? id));
  for (const [code, ofCode] of groupBy(
    seen.filter(({ match }) => match === "undeclared"),
    (one) => one.code,
  )) {
    const found = errorFor(code, ofCode, family, { ...proposal, slugs });
    if (typeof found === "string") proposal.byHand.push(found);
    else {
      proposal.schemas.set(found.name, found.schema);
      for (const status of statusesOf(ofCode)) add(status, found.name);
    }
  }
  for (const { id, match, statuses: under } of seen) {
    const error = family.errors.find((each) => each.id === id);
    if (match !== "deviant" || !error || error.statusOnly) continue;
    const others = [...under].filter((status) => !covers(error.statusSet, status));
    if (others.length > 0 && error.envelope && error.envelope.status.length > 0) {
      proposal.byHand.push(`${error.id}: seen under further statuses, which its body repeats as a constant`);
    } else for (const status of others) add(status, error.name);
  }
  const documented = family.responses.flatMap(({ status }) => statusesOfKey(status, []));
  for (const { match, status } of seen)
    if (match === "none" && status !== undefined && !covers(documented, status)) add(status);
  if (observation.uncounted > 0) proposal.byHand.push("there were more kinds of failure than can be told apart");
  proposal.responses = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, names]) => ({ status, errors: [...names].sort() }));
  return proposal;
}

/** The error of a code that is not documented, or why there can be none. */
function errorFor(
  code: SeenError["code"],
  seen: readonly SeenError[],
  family: Family,
  { schemas, slugs }: Pick<FamilyProposal, "schemas"> & { slugs: Set<string> },
): { name: string; schema: JsonTree } | string {
  const byHand = (why: string): string => `a code seen ${timesOf(seen)}: ${why}`;
  if (schemas.size >= MOST_ERRORS) return byHand(`there are ${MOST_ERRORS} others already`);
  if (code === undefined || !isPlain(code)) return byHand("it does not look like a code, and may be a secret");
  const envelope = family.envelopes.find(({ name }) => name === seen[0]?.envelope);
  const [location, ...others] = envelope?.codes ?? [];
  if (!envelope || location?.kind !== "member" || others.length > 0)
    return byHand("it stands at a place that a draft cannot name");
  const statuses = statusesOf(seen);
  const [status, ...more] = statuses;
  const [path] = envelope.status;
  const isRepeated = path !== undefined && path.join("/") !== location.path.join("/"); // else the status is the code
  if (isRepeated && more.length > 0) return byHand("its body repeats the status, and it was seen under several");
  const values: [path: readonly string[], value: string | number][] = [[location.path, code]];
  if (isRepeated && status !== undefined) values.push([path, status]);
  const isOld = String(family.document.openapi).startsWith("3.0");
  const own = codeSlug(String(code));
  const slug = slugs.has(own) ? otherSlug(own, slugs) : own;
  slugs.add(slug);
  const schema = {
    title: "An error that only traffic shows",
    description: `The service sends it under ${statuses.length === 1 ? `HTTP ${status}` : "several statuses"}; nothing is documented of it.`,
    allOf: [{ $ref: `#/components/schemas/${envelope.name}` }],
    ...values.map(([at, value]) => constantAt(at, value, isOld)).reduce(merged, {}),
    "x-error": {
      ...(slug !== own && { slug }),
      source: { document: "Captured traffic", section: `seen ${timesOf(seen)}${daysOf(seen)}`, basis: "observed" },
    },
  };
  return { name: freeName(code, [...takenNames(family), ...schemas.keys()]), schema };
}

function timesOf(seen: readonly SeenError[]): string {
  const count = seen.reduce((sum, one) => sum + one.count, 0);
  return count === 1 ? "once" : `${count} times`;
}

/** ` from 2026-11-25 to 2026-11-26`; empty where the traffic has no times. */
function daysOf(seen: readonly SeenError[]): string {
  const [first] = seen.flatMap((one) => one.first?.slice(0, 10) ?? []).sort();
  const last = seen
    .flatMap((one) => one.last?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  if (first === undefined) return "";
  return first === last ? ` on ${first}` : ` from ${first} to ${last}`;
}

/** True for what nobody can take for a secret. */
function isPlain(code: string | number): boolean {
  if (typeof code === "number") return Number.isSafeInteger(code) && Math.abs(code) < 1e9;
  if (/^-?\d{1,9}$/.test(code)) return true;
  const probe = { response: { headers: [], body: JSON.stringify({ x: code }) }, position: { line: 1 } };
  return (
    code.length <= LONGEST &&
    CODE.test(code) &&
    !/\d{5}/.test(code) &&
    redact([]).text(code) === code &&
    JSON.stringify(redact([probe]).exchanges[0]?.response.body) === JSON.stringify(probe.response.body)
  );
}

function statusesOf(seen: readonly SeenError[]): number[] {
  return [...new Set(seen.flatMap(({ statuses }) => [...statuses]))].sort((a, b) => a - b);
}

function covers(set: readonly (readonly [first: number, last: number])[], status: number): boolean {
  return set.some(([first, last]) => first <= status && status <= last);
}

function takenNames({ document }: Family): string[] {
  return Object.keys((document.components as { schemas?: object } | undefined)?.schemas ?? {});
}

/** `rate_limited` → `RateLimited`; a number is `Error` and the number. */
function freeName(code: string | number, taken: readonly string[]): string {
  const words = String(code)
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const joined = words
    .map((word) => word.charAt(0).toUpperCase() + (/[a-z]/.test(word) ? word.slice(1) : word.slice(1).toLowerCase()))
    .join("");
  const name = /^[A-Za-z]/.test(joined) ? joined : `Error${joined}`;
  const isTaken = (each: string): boolean => taken.some((other) => other.toLowerCase() === each.toLowerCase());
  return isTaken(name) ? numbered(name, isTaken) : name;
}

/** For a code that differs from another one in upper case or punctuation alone. */
function otherSlug(slug: string, taken: ReadonlySet<string>): string {
  const words = slug.split(/[^a-z0-9]+/).filter(Boolean);
  return numbered(`${words.join("-")}-`, (each) => taken.has(each));
}

/** The name with the first number that makes it free. */
function numbered(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) if (!isTaken(`${name}${number}`)) return `${name}${number}`;
}

/** The constant at the end of a path, which each object on the way requires. */
function constantAt([step = "", ...rest]: readonly string[], value: string | number, isOpenApi30: boolean): JsonTree {
  const inner =
    rest.length === 0 ? (isOpenApi30 ? { enum: [value] } : { const: value }) : constantAt(rest, value, isOpenApi30);
  return { required: [step], properties: { [step]: inner } };
}

/** Joins two schemas that require members. */
function merged(a: JsonTree, b: JsonTree): JsonTree {
  const [first, second] = [a as Required_, b as Required_]; // made by `constantAt`
  const properties: JsonTree = { ...first.properties };
  for (const [name, schema] of Object.entries(second.properties ?? {})) {
    const there = properties[name];
    properties[name] = there === undefined ? schema : merged(there as JsonTree, schema as JsonTree); // schemas are trees
  }
  return { required: [...new Set([...(first.required ?? []), ...(second.required ?? [])])], properties };
}

interface Required_ {
  required?: string[];
  properties?: JsonTree;
}
