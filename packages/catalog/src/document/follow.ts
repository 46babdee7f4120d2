/** Follows references to the objects in which they end. */
import { isRecord, recordOf } from "./openapi.ts";
import { pathOf, valueAt, type Path } from "./pointer.ts";

/** Something that stands in a document, with its path. */
export interface FollowedObject {
  value: unknown;
  path: Path;
}

/** What stands at a path, or what the references there lead to; a chain that goes round ends where it closes. */
export function follow(document: unknown, path: Path, value = valueAt(document, path)): FollowedObject {
  let seen: Set<string> | undefined; // most parts are no reference
  let target: FollowedObject = { value, path };
  for (;;) {
    const reference = isRecord(target.value) ? target.value["$ref"] : undefined;
    if (typeof reference !== "string" || seen?.has(reference)) return target;
    (seen ??= new Set()).add(reference);
    const path = pathOf(reference);
    target = { value: valueAt(document, path), path };
  }
}

/** What a reference says of its target in its own words; since 3.1 that counts before what the target says of itself. */
export function descriptionBeside(value: unknown): string | undefined {
  const { $ref, description } = recordOf(value);
  return typeof $ref === "string" && typeof description === "string" ? description : undefined;
}

/** A media type of a body; since 3.2 it can be a component. */
export interface FoundMediaType {
  /** Under which it stands. */
  type: string;
  media: Record<string, unknown>;
  path: Path;
}

/** The media types of a response or request body. */
export function mediaTypesOf(document: unknown, { value, path }: FollowedObject): FoundMediaType[] {
  return Object.entries(recordOf(recordOf(value)["content"])).flatMap(([type, entry]) => {
    const target = follow(document, [...path, "content", type], entry);
    return isRecord(target.value) ? [{ type, media: target.value, path: target.path }] : [];
  });
}
