/** Refers to component schemas. */
import { pointerOf } from "@faultline/catalog/pure";
import type { JsonTree } from "../model.ts";

export function schemaReference(name: string): JsonTree & { $ref: string } {
  return { $ref: `#${pointerOf(["components", "schemas", name])}` };
}

/** A schema of one of several. */
export function unionOf(names: readonly string[]): JsonTree {
  const references = names.map(schemaReference);
  const [only, ...others] = references;
  return only && others.length === 0 ? only : { oneOf: references };
}
