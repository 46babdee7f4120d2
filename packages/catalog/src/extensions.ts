import { createRequire } from "node:module";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { pathOf, valueAt, type Path } from "./pointer.ts";
import type { Problem } from "./problem.ts";

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
  requestIdHeader?: string;
  source?: Source;
}

/** Each definition of `x-error.schema.json` and the type of a value that satisfies it. */
export interface Extensions {
  "x-error": XError;
  "x-error-response": XErrorResponse;
  "x-error-envelope": XErrorEnvelope;
  "x-error-carrier": XErrorCarrier;
  "x-error-family": XErrorFamily;
}

const schema = createRequire(import.meta.url)("@faultline/specs/x-error.schema.json") as { $id: string }; // our own file
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
ajv.addSchema(schema);

/** The value as its extension's type, or what is wrong with it. `path` is the place of the value in its document. */
export function checkExtension<Name extends keyof Extensions>(
  name: Name,
  value: unknown,
  path: Path,
): { value: Extensions[Name] } | { problems: Problem[] } {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
  if (!validate) throw new Error(`x-error.schema.json has no definition ${name}`);
  if (validate(value)) return { value: value as Extensions[Name] }; // the schema describes the type
  return { problems: mostPrecise(validate.errors ?? []).map((error) => problemOf(error, value, path)) };
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
    return { path: [...at, member], found: `the unknown member ${JSON.stringify(member)}`, wanted: `none; known here are ${knownMembers(error)}` };
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
function knownMembers(error: ErrorObject): string {
  const definition = error.schemaPath.match(/\$defs\/([^/]+)\//)?.[1];
  const declared = new Set(Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {}));
  if (error.keyword === "unevaluatedProperties" && definition !== "knowledge") {
    const knowledge = valueAt(schema, ["$defs", "knowledge", "properties"]);
    if (knowledge) Object.keys(knowledge).forEach((member) => declared.add(member));
  }
  return [...declared].sort().join(", ");
}
