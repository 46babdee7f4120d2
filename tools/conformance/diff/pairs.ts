/** Pairs each real spec with copies that differ by one mutation. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFamily } from "@faultline/catalog/pure";
import type { Family, OpenApiDocument } from "@faultline/catalog";
import { parse } from "yaml";
import { json, type Document } from "./document.ts";
import type { Mutation } from "./mutations.ts";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export interface Spec {
  id: string;
  /** JSON, so that each use has a copy in which nothing is shared. */
  text: string;
}

export const SPECS: readonly Spec[] = readdirSync(join(ROOT, "specs"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, "specs", entry.name, "openapi.yaml")))
  .map(({ name }) => ({
    id: name,
    text: JSON.stringify(parse(readFileSync(join(ROOT, "specs", name, "openapi.yaml"), "utf8"))),
  }));

/** Base and head of one mutation. */
export function pairOf(spec: Spec, { prepare, mutate }: Mutation): { base: Document; head: Document } {
  const base = json(JSON.parse(spec.text));
  prepare?.(base);
  const head = json(JSON.parse(JSON.stringify(base)));
  mutate(head);
  return { base, head };
}

/** @throws {Error} where the reader finds a problem: a mutation must leave a family that can stand. */
export function familyOf(id: string, document: Document): Family {
  const { family, problems } = readFamily(id, `${id}.yaml`, document as unknown as OpenApiDocument); // read from a real spec
  if (problems.length > 0) throw new Error(`${id}: ${JSON.stringify(problems)}`);
  return family;
}
