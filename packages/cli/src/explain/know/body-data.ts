/** Finds the data that a body has beyond its envelope. */
import type { FamilyHelp, Fault } from "@faultline/guards";
import { isObject, type Family } from "@faultline/guards/runtime";
import type { FamilyView } from "../../families/family-view.ts";
import { maskedValue } from "./secrets.ts";

/** One member of a body beyond its envelope. */
export interface DataOut {
  /** JSON Pointer (RFC 6901) from the error object. */
  pointer: string;
  /** The title of its schema, else its name. */
  label: string;
  /** The description of its schema. */
  description: string | null;
  /** Without what looks like a secret. */
  value: unknown;
}

type Paths = ReadonlySet<string>;

/** What the object of a fault has beyond code, message, request id, status and constants. Of a list of errors, what stands beside the list. */
export function dataBeyond(fault: Fault, { family, help }: FamilyView): DataOut[] {
  const { raw, match } = fault;
  if (!isObject(raw) || match === "none" || match === "status") return [];
  const own = [...envelopePaths(help), ...constantPaths(family)];
  return membersBeyond(raw, new Set(own), [], help).filter(
    ({ value }) => value !== fault.message && value !== fault.code,
  );
}

/** What stands in a body beside what is at a pointer, and beside what holds it; without the list of which that is an item. */
export function dataAround(body: unknown, pointer: string): DataOut[] {
  const steps = pointer.split("/").slice(1);
  const found: DataOut[] = [];
  let at = body;
  let path = "";
  for (const step of steps) {
    if (isObject(at)) {
      const members = membersOf(at).filter(({ label }) => label !== step);
      found.push(...members.map((member) => ({ ...member, pointer: `${path}${member.pointer}` })));
    }
    at = isObject(at) || Array.isArray(at) ? (at as Readonly<Record<string, unknown>>)[step] : undefined; // of a list, by its index
    path = `${path}/${step}`;
  }
  return found;
}

/** The members of any object, such as one that no family knows. */
export function membersOf(object: object): DataOut[] {
  return membersBeyond(object, new Set(), [], undefined);
}

function membersBeyond(object: object, own: Paths, at: readonly string[], help: FamilyHelp | undefined): DataOut[] {
  return Object.entries(object).flatMap(([name, value]): DataOut[] => {
    const path = [...at, name];
    const key = path.join("/");
    if (own.has(key) || value === null || value === "") return [];
    if (isObject(value) && [...own].some((each) => each.startsWith(`${key}/`)))
      return membersBeyond(value, own, path, help);
    const { title, description = null } = help?.members?.[key] ?? {};
    const pointer = path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    return [{ pointer, label: title ?? name, description, value: maskedValue(value, name) }];
  });
}

/** Where the envelopes of the family have code, message, request id and status. */
function envelopePaths({ envelopes = {} }: FamilyHelp): string[] {
  return Object.values(envelopes).flatMap(({ code, message, requestId, status, list }) =>
    [code, message, requestId, status, list].flat().flatMap((location) => {
      if (typeof location === "string") return [location];
      return location && "member" in location && location.member !== undefined && location.list === undefined
        ? [location.member]
        : [];
    }),
  );
}

function constantPaths({ facts }: Family): string[] {
  return Object.values(facts.envelopes).flatMap(({ constants = [] }) => constants.map(([path]) => path.join("/")));
}
