/** Reads the envelopes of a family and finds the envelope that an error extends. */
import type { XErrorEnvelope } from "../document/extensions.ts";
import { MAX_DEPTH } from "../open/limits.ts";
import type { Envelope } from "../model.ts";
import { isRecord, type OpenApiDocument, type SchemaObject } from "../document/openapi.ts";
import { componentName, pathOf, valueAt, type Path } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import { resolved } from "../document/each-schema.ts";

/** Reads a schema with `x-error-envelope` as an envelope. Each path that it names must lead to a declared property. */
const ROLES = ["code", "message", "requestId", "status"] as const;

/** The envelope that a schema with `x-error-envelope` is. Each path that it names has to lead to a declared property. */
export function envelopeOf(
  name: string,
  x: XErrorEnvelope,
  merged: OpenApiDocument,
  report: (problem: Problem) => void,
): Envelope {
  const path = ["components", "schemas", name];
  const value = valueAt(merged, path);
  const schema: SchemaObject = isRecord(value) ? value : {};
  for (const role of schema.properties ? ROLES : []) {
    const member = x[role];
    if (member === undefined || memberSchema(merged, schema, member.split("/")) !== undefined) continue;
    report({
      path: [...path, "x-error-envelope", role],
      found: `the path ${JSON.stringify(member)}, which leads to no property of ${name}`,
      wanted: "the path of a property that the envelope declares",
    });
  }
  if (!schema.properties)
    report({
      path,
      found: `the envelope ${name}, which declares no property`,
      wanted: "`properties`, with the members that `x-error-envelope` names",
    });
  const { code, message, requestId, status } = x;
  return {
    name,
    path,
    schema,
    x,
    code: code.split("/"),
    ...(message !== undefined && { message: message.split("/") }),
    ...(requestId !== undefined && { requestId: requestId.split("/") }),
    ...(status !== undefined && { status: status.split("/") }),
  };
}

/** Finds the envelope that a schema extends, through any number of `allOf`s and references. */
export function extendedEnvelope(
  document: OpenApiDocument,
  schema: SchemaObject,
  envelopes: readonly Envelope[],
  seen = new Set<string>(),
  depth = 0,
): Envelope | undefined {
  const parts = [schema.$ref === undefined ? undefined : { $ref: schema.$ref }, ...(schema.allOf ?? [])];
  for (const part of parts) {
    if (!isRecord(part)) continue;
    const { $ref } = part;
    if (typeof $ref !== "string") continue;
    if (seen.has($ref) || depth > MAX_DEPTH) continue;
    seen.add($ref);
    const parent = valueAt(document, pathOf($ref));
    const found =
      envelopes.find((candidate) => candidate.name === componentName($ref)) ??
      (isRecord(parent) ? extendedEnvelope(document, parent, envelopes, seen, depth + 1) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** Finds the schema of a member below `schema`; references on the way are followed. */
export function memberSchema(document: OpenApiDocument, schema: SchemaObject, members: Path): unknown {
  let current: unknown = schema;
  for (const member of members) current = valueAt(resolved(document, current), ["properties", member]);
  return resolved(document, current);
}

/** Finds the component schema that a schema extends and of which it fixes a member by a constant, or undefined. */
export function refinedParent(document: OpenApiDocument, schema: SchemaObject): string | undefined {
  for (const part of schema.allOf ?? []) {
    const name = isRecord(part) && typeof part["$ref"] === "string" ? componentName(part["$ref"]) : undefined;
    const parent = name === undefined ? undefined : valueAt(document, ["components", "schemas", name]);
    if (isRecord(parent) && parent["x-error"] === undefined && fixesMember(schema, parent)) return name;
  }
  return undefined;
}

function fixesMember(schema: unknown, parent: unknown): boolean {
  const own = valueAt(schema, ["properties"]);
  const shared = valueAt(parent, ["properties"]);
  if (!isRecord(own) || !isRecord(shared)) return false;
  return Object.keys(own).some((name) => {
    if (!Object.hasOwn(shared, name)) return false;
    return (isRecord(own[name]) && "const" in own[name]) || fixesMember(own[name], shared[name]);
  });
}
