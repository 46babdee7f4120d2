import { createRequire } from "node:module";
import type { Ajv2020, ErrorObject } from "ajv/dist/2020.js";
import { loadAddFormats, loadAjv } from "./ajv.ts";
import { nearest } from "./nearest.ts";
import { isRecord } from "./openapi.ts";
import { pathOf, valueAt, type Path } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import { satisfies } from "./satisfies.ts";

/** A google.rpc.Code name. */
export type CanonicalCode =
  | "CANCELLED"
  | "UNKNOWN"
  | "INVALID_ARGUMENT"
  | "DEADLINE_EXCEEDED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "PERMISSION_DENIED"
  | "UNAUTHENTICATED"
  | "RESOURCE_EXHAUSTED"
  | "FAILED_PRECONDITION"
  | "ABORTED"
  | "OUT_OF_RANGE"
  | "UNIMPLEMENTED"
  | "INTERNAL"
  | "UNAVAILABLE"
  | "DATA_LOSS";

export type Recovery = "fix_request" | "authenticate" | "request_access" | "wait" | "reread" | "contact_support" | "none";
export type Strategy = "never" | "retry_after" | "backoff" | "delay" | "after_change";
export type Basis = "documented" | "observed" | "inferred";

export interface Retry {
  strategy: Strategy;
  minDelaySeconds?: number;
  maxDelaySeconds?: number;
  maxAttempts?: number;
  unprocessed?: true;
}

export interface Source {
  document: string;
  section?: string;
  url?: string;
  basis: Basis;
}

export type Remedy = string | { text: string; basis: Basis };

export interface CauseCase {
  when: string;
  recovery?: Recovery;
  retry?: Retry;
  remedies?: Remedy[];
  basis?: Basis;
}

export type Cause = string | CauseCase;

/** `x-error` on a response: what is known of a status. */
export interface XErrorResponse {
  recovery: Recovery;
  retry: Retry;
  causes?: Cause[];
  remedies?: Remedy[];
  source?: Source;
}

/** `x-error` on a schema: what is known of an error. */
export interface XError extends XErrorResponse {
  canonicalCode: CanonicalCode;
  messages?: string[];
  since?: string;
  deprecated?: true | string;
  replacedBy?: string | number;
  docs?: string;
}

/** `x-error-envelope`; each member is a path such as `status/code`. */
export interface XErrorEnvelope {
  code: string;
  message?: string;
  requestId?: string;
  status?: string;
}

export interface XErrorCarrier {
  pending?: { member: string; value: string | number | boolean };
  minPollSeconds?: number;
  deliveryId?: string;
}

export interface Brand {
  title: string;
  support: string;
}

export interface Limit {
  name: string;
  max: number;
  perSeconds?: number;
  scope?: string;
  description?: string;
}

export interface XErrorFamily {
  aliases?: string[];
  brands?: Record<string, Brand>;
  withinSuccess?: number[];
  limits?: Limit[];
  credentials?: { name: string; lifetimeSeconds?: number; renewal?: string }[];
  statusClasses?: Partial<Record<"2XX" | "3XX" | "4XX" | "5XX", string>>;
  commonCauses?: { title: string; remedies: Remedy[] }[];
  support?: { channels?: { name: string; url?: string }[]; include?: string[]; statusPage?: string };
  guidance?: Remedy[];
  uniqueMessages?: boolean;
  removed?: { code: string | number; version?: string }[];
  requestIdHeader?: string;
  source?: Source;
}

/** A rule that may be broken here, and why. */
export interface Exception {
  rule: string;
  reason: string;
}

/** Each definition of `x-error.schema.json` and the type of a value that satisfies it. */
export interface Extensions {
  "x-error": XError;
  "x-error-response": XErrorResponse;
  "x-error-envelope": XErrorEnvelope;
  "x-error-carrier": XErrorCarrier;
  "x-error-family": XErrorFamily;
  "x-error-ignore": Exception[];
}

/** The names of the extensions, as they stand in a spec. */
export const EXTENSIONS: readonly string[] = ["x-error", "x-error-envelope", "x-error-carrier", "x-error-family", "x-error-ignore"];

const schema = createRequire(import.meta.url)("@faultline/specs/x-error.schema.json") as { $id: string; $defs: Record<string, unknown> }; // our own file

/** The value as its extension's type, or what is wrong with it. `path` is the place of the value in its document. */
export function checkExtension<Name extends keyof Extensions>(
  name: Name,
  value: unknown,
  path: Path,
): { value: Extensions[Name] } | { problems: Problem[] } {
  if (plainlyRight(name, value)) return { value: value as Extensions[Name] }; // the schema describes the type
  const validate = judge().getSchema(`${schema.$id}#/$defs/${name}`);
  if (!validate) throw new Error(`x-error.schema.json has no definition ${name}`);
  if (validate(value)) return { value: value as Extensions[Name] }; // as above
  return { problems: problemsOf(validate.errors ?? [], value, path) };
}

/** True where neither Ajv nor what it knows of formats has to be asked. */
function plainlyRight(name: string, value: unknown): boolean {
  return satisfies(schema.$defs[name], value, (reference) => valueAt(schema, pathOf(reference))) === true && addressesIn(value).every(isPlainAddress);
}

/** Values of the members that the schema declares as addresses. */
function addressesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([member, item]) => (member === "url" || member === "docs" ? [item] : addressesIn(item)));
}

function isPlainAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/[a-z0-9.-]+(\/[\w./-]*)?$/i.test(value);
}

let loaded: Ajv2020 | undefined;

/** Ajv, which words what is wrong. */
function judge(): Ajv2020 {
  if (loaded) return loaded;
  const Ajv = loadAjv();
  // verbose: an error then carries its schema, whose description and members the texts use.
  loaded = new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
  loadAddFormats()(loaded);
  loaded.addSchema(schema);
  return loaded;
}

/** What Ajv (with `allErrors` and `verbose`) found wrong with a value, for people. `path` is the place of the value in its document. */
export function problemsOf(errors: readonly ErrorObject[], value: unknown, path: Path): Problem[] {
  return mostPrecise(errors).map((error) => problemOf(error, value, path));
}

/** Ajv reports a failed `oneOf` and each of its branches: of errors along one way, the deepest says most. */
function mostPrecise(errors: readonly ErrorObject[]): ErrorObject[] {
  const telling = errors.filter(({ keyword }) => keyword !== "if" && keyword !== "allOf");
  const deepest = telling.filter(
    (error) => !telling.some((other) => other !== error && other.instancePath.startsWith(`${error.instancePath}/`)),
  );
  const seen = new Set<string>();
  return deepest.filter((error) => {
    const key = `${error.instancePath} ${extraMember(error) ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}

function extraMember({ params }: ErrorObject): string | undefined {
  return params["additionalProperty"] ?? params["unevaluatedProperty"] ?? params["missingProperty"];
}

function problemOf(error: ErrorObject, value: unknown, path: Path): Problem {
  const at = [...path, ...pathOf(error.instancePath)];
  const { keyword, params, parentSchema } = error;
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    const member = String(extraMember(error));
    const known = knownMembers(error);
    const meant = nearest(member, known);
    return {
      path: [...at, member],
      found: `the unknown member ${JSON.stringify(member)}`,
      wanted: meant === undefined ? `none; known here are ${known.join(", ")}` : `${JSON.stringify(meant)}, which is the nearest known one`,
      ...(meant !== undefined && valueAt(value, [...pathOf(error.instancePath), meant]) === undefined && { meant }),
    };
  }
  if (keyword === "required") {
    return { path: at, found: "an object without it", wanted: `the member ${JSON.stringify(extraMember(error))}` };
  }
  const found = JSON.stringify(valueAt(value, pathOf(error.instancePath))) ?? "nothing";
  if (keyword === "enum") return { path: at, found, wanted: `one of ${(params["allowedValues"] as unknown[]).join(", ")}` };
  if (keyword === "const") return { path: at, found, wanted: JSON.stringify(params["allowedValue"]) };
  const meaning = typeof parentSchema?.["description"] === "string" ? ` (${parentSchema["description"]})` : "";
  return { path: at, found, wanted: `a value that ${error.message ?? `satisfies ${keyword}`}${meaning}` };
}

/** Members that the schema in charge of the error declares, its `allOf` parts included. */
function knownMembers(error: ErrorObject): string[] {
  const definition = error.schemaPath.match(/\$defs\/([^/]+)\//)?.[1];
  const declared = new Set(Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {}));
  if (error.keyword === "unevaluatedProperties" && definition !== "knowledge") {
    const knowledge = valueAt(schema, ["$defs", "knowledge", "properties"]);
    if (knowledge) Object.keys(knowledge).forEach((member) => declared.add(member));
  }
  return [...declared].sort();
}
