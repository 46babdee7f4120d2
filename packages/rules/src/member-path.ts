/** Finds the pointers at which findings about members and constants belong. */
import { isRecord, listOf, pathOf, schemaSteps, valueAt } from "@faultline/catalog/pure";
import type { ErrorEntry, OpenApiDocument, Path } from "@faultline/catalog";

/** Returns the path of a member, or of the object that lacks it. */
export function memberPath(owner: object, at: Path, member: string): Path {
  return Object.hasOwn(owner, member) ? [...at, member] : at;
}

/** The place of what tells the error, be it a constant or a range; else the error itself. */
export function codePath(document: OpenApiDocument, { path, envelope, range, location = 0 }: ErrorEntry): Path {
  const code = envelope?.codes[location];
  if (code?.kind === "header")
    return memberPath(valueAt(document, [...path, "x-error"]) ?? {}, [...path, "x-error"], "code");
  if (code?.kind === "member" && !range) return constantPath(document, path, code.path) ?? path;
  const [steps = []] = code
    ? schemaSteps(code).filter((steps) => valueAt(document, [...path, ...steps]) !== undefined)
    : [];
  return [...path, ...steps];
}

/** The place of the constant that a body of the error repeats as its status. */
export function statusPath(document: OpenApiDocument, { path, envelope }: ErrorEntry): Path | undefined {
  for (const member of envelope?.status ?? []) {
    const found = constantPath(document, path, member);
    if (found) return found;
  }
  return undefined;
}

/** A schema on the way to a constant, and how many members were left to go. */
interface Step {
  schema: object;
  left: number;
}

/** Finds the path of the constant of a member: in the schema itself, or in one that it refers to or extends. */
export function constantPath(
  document: OpenApiDocument,
  at: Path,
  members: Path,
  open: readonly Step[] = [],
): Path | undefined {
  const schema = valueAt(document, at);
  const left = members.length;
  if (!isRecord(schema)) return undefined;
  if (open.some((step) => step.schema === schema && step.left === left)) return undefined; // a schema can be composed of itself
  const [member, ...rest] = members;
  const { enum: values } = schema;
  if (member === undefined && Object.hasOwn(schema, "const")) return [...at, "const"];
  if (member === undefined && listOf(values).length === 1) return [...at, "enum", "0"];
  const way = [...open, { schema, left }];
  const own = member === undefined ? undefined : constantPath(document, [...at, "properties", member], rest, way);
  if (own) return own;
  for (const parent of parentsOf(schema, at)) {
    const path = constantPath(document, parent, members, way);
    if (path) return path;
  }
  return undefined;
}

function parentsOf({ $ref, allOf, oneOf, anyOf }: Record<string, unknown>, at: Path): Path[] {
  const parents: Path[] = listOf(allOf).map((_, index) => [...at, "allOf", String(index)]);
  if (listOf(oneOf).length === 1) parents.push([...at, "oneOf", "0"]);
  if (listOf(anyOf).length === 1) parents.push([...at, "anyOf", "0"]);
  if (typeof $ref === "string") parents.push(pathOf($ref));
  return parents;
}
