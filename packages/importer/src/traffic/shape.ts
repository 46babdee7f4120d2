/** Joins the bodies that were seen into one shape: members, their types, and how often each was there. */
import type { JsonTree } from "../model.ts";
import { isRecord, typeOfValue } from "@faultline/catalog/pure";
import { isMemberName } from "./fit-to-write.ts";

/** What was seen at one place of bodies. */
export interface Shape {
  count: number;
  types: Set<string>;
  members: Map<string, Shape>;
  items?: Shape;
}

const DEEPEST = 4;
/** An object with more members is a map whose keys are data. */
const MOST_MEMBERS = 40;

export function emptyShape(): Shape {
  return { count: 0, types: new Set(), members: new Map() };
}

/** Adds a value to a shape. */
export function addToShape(shape: Shape, value: unknown, depth = 0): void {
  shape.count++;
  shape.types.add(typeOfValue(value));
  if (depth >= DEEPEST) return;
  if (Array.isArray(value)) {
    shape.items ??= emptyShape();
    for (const item of value.slice(0, 20) as unknown[]) addToShape(shape.items, item, depth + 1);
  } else if (isRecord(value)) addMembers(shape, value, depth);
}

function addMembers({ members }: Shape, value: JsonTree, depth: number): void {
  for (const [name, item] of Object.entries(value)) {
    if (!isMemberName(name) || (members.size > MOST_MEMBERS && !members.has(name))) continue;
    const inner = members.get(name) ?? emptyShape();
    members.set(name, inner);
    addToShape(inner, item, depth + 1);
  }
}

/** Adds what another shape has seen. */
export function joinShapes(into: Shape, other: Shape): void {
  into.count += other.count;
  for (const type of other.types) into.types.add(type);
  for (const [name, member] of other.members) {
    const own = into.members.get(name) ?? emptyShape();
    into.members.set(name, own);
    joinShapes(own, member);
  }
  if (!other.items) return;
  into.items ??= emptyShape();
  joinShapes(into.items, other.items);
}

/** So many bodies have to have a member before it counts as always there. */
const LEAST = 3;

/** The schema of a shape; a member that was seen once may be data, unless it stands at the root of all that was seen. */
export function schemaOfShape({ count, types, members, items }: Shape, depth = 0): JsonTree {
  const least = members.size > MOST_MEMBERS ? count / 2 : depth === 0 && count === 1 ? 1 : 2;
  const kept = [...members].filter(([, member]) => member.count >= least);
  const required = count < LEAST ? [] : kept.filter(([, member]) => member.count === count).map(([name]) => name);
  const names = [...types].filter((type) => type !== "integer" || !types.has("number")).sort();
  const isKnown = names.some((type) => type !== "null"); // of a member that was always null nothing is known
  return {
    ...(isKnown && { type: names.length === 1 ? names[0] : names }),
    ...(types.has("object") && required.length > 0 && { required }),
    ...(kept.length > 0 && {
      properties: Object.fromEntries(kept.map(([name, member]) => [name, schemaOfShape(member, depth + 1)])),
    }),
    ...(items && items.count > 0 && { items: schemaOfShape(items, depth + 1) }),
  };
}
