/** Finds the component that is the envelope of a group of bodies, or makes the schema of what they share. */
import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { componentName, isRecord, listOf, resolved, valueAt } from "@faultline/catalog/pure";
import { memberPaths } from "@faultline/catalog/survey";
import { bodyAssertions } from "../read/bare-schema.ts";
import type { JsonTree } from "../model.ts";
import type { BodyGroup } from "./group-bodies.ts";
import type { Leaf } from "../read/leaf.ts";
import { partsOfAll, requiresAtRoot } from "../read/required.ts";
import { carriesTell, withTell } from "../read/tell.ts";

/** The component that every body of the group is or extends, and that no success is. */
export function sharedComponent(document: OpenApiDocument, { bodies, tell }: BodyGroup): string | undefined {
  const leaves = distinctLeaves(bodies.map(({ leaf }) => leaf));
  const [first, ...others] = leaves.map((leaf) => componentsOf(document, leaf));
  return first
    ?.filter((name) => others.every((names) => names.includes(name)))
    .find((name) => !tell || carriesTell(document, ["components", "schemas", name], tell));
}

/** The component that a schema is, and those that it extends, the nearest first. */
function componentsOf(document: OpenApiDocument, leaf: Leaf): string[] {
  return [...(leaf.name === undefined ? [] : [leaf.name]), ...parentsOf(document, leaf.schema, new Set())];
}

function parentsOf(document: OpenApiDocument, schema: unknown, seen: Set<string>): string[] {
  if (!isRecord(schema)) return [];
  return [schema, ...listOf(schema["allOf"])].flatMap((part) => {
    const reference = isRecord(part) ? part["$ref"] : undefined;
    if (typeof reference !== "string" || seen.has(reference)) return [];
    seen.add(reference);
    const name = componentName(reference);
    const parent = resolved(document, part);
    return [...(name === undefined ? [] : [name]), ...parentsOf(document, parent, seen)];
  });
}

/** Each schema once. */
export function distinctLeaves(leaves: readonly Leaf[]): Leaf[] {
  return [...new Map(leaves.map((leaf) => [leaf.id, leaf])).values()];
}

/** A schema of the members that the bodies have in common, as far as their schemas agree on them; what tells them apart stays open. */
export function commonSchema(
  document: OpenApiDocument,
  { members, bodies, tell }: BodyGroup,
  code: Path | undefined,
): JsonTree {
  const leaves = distinctLeaves(bodies.map(({ leaf }) => leaf));
  const [only] = leaves;
  if (members.length === 0 && only) return bodyAssertions(only.schema);
  const required = members.filter((member) => leaves.every((leaf) => requiresAtRoot(document, leaf, member)));
  const isObject = leaves.every(({ name, schema }) => name === undefined || !Array.isArray(schema["type"])); // a type of its own, such as object or null, would contradict
  const schema = {
    ...(isObject && { type: "object" }),
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      members.map((member) => [member, agreed(document, leaves, member, member !== code?.[0])]),
    ),
  };
  return tell ? withTell(schema, tell) : schema;
}

const KEPT = ["type", "format", "description"] as const;

/** The keywords that every schema of the member has alike. */
function agreed(document: OpenApiDocument, leaves: readonly Leaf[], member: string, isClosed: boolean): JsonTree {
  const schemas = leaves.flatMap((leaf) =>
    memberPaths(document, leaf.path, [member]).map((path) => mergedParts(document, path)),
  );
  const [first = {}] = schemas;
  const alike = KEPT.filter(
    (key) => first[key] !== undefined && schemas.every((schema) => isDeepStrictEqual(schema[key], first[key])),
  );
  const constants = isClosed ? schemas.map(constantIn) : [];
  const isConstant = constants[0] !== undefined && constants.every((each) => isDeepStrictEqual(each, constants[0]));
  return { ...Object.fromEntries(alike.map((key) => [key, first[key]])), ...(isConstant && constants[0]) };
}

/** `const`, or an `enum` of one. */
function constantIn({ const: constant, enum: values }: JsonTree): JsonTree | undefined {
  if (constant !== undefined) return { const: constant };
  return Array.isArray(values) && values.length === 1 ? { const: values[0] as unknown } : undefined;
}

/** What holds of the member whatever it is; alternatives, such as a text or an object, stay open. */
function mergedParts(document: OpenApiDocument, path: Path): JsonTree {
  const parts = [...partsOfAll(document, valueAt(document, path), new Set())].reverse();
  return Object.assign({}, ...parts) as JsonTree; // of objects
}
