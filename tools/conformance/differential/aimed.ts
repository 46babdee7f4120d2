/** Generates bodies that are nearly right for one guard. */
import fc, { type Arbitrary } from "fast-check";
import { isRecord, pointerOf } from "@faultline/catalog";
import type { Subject } from "../subjects.ts";
import { bodiesOf } from "./arbitrary.ts";
import { mutated, mutationsWith } from "./mutation.ts";

/** Values and names of a spec that a mutation can put elsewhere. */
function wordsOf({ spec }: Subject): { values: unknown[]; names: string[] } {
  const names = new Set(propertyNames(spec.merged.components?.schemas));
  const codes = spec.errors.flatMap(({ code }) => [code, String(code)]);
  return { values: codes, names: [...names] };
}

/** Names of the members that the schemas describe, at any depth. */
function propertyNames(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "properties" in part && isRecord(part.properties) ? Object.keys(part.properties) : [];
  return [...own, ...Object.values(part).flatMap(propertyNames)];
}

/** Bodies aimed at one of the guards, most of them with something wrong. */
export function aimedBodies(subject: Subject, schemas: readonly object[]): Arbitrary<{ aim: number; body: unknown }> {
  const { values, names } = wordsOf(subject);
  const examples = subject.spec.errors.flatMap((error) => error.examples);
  const errors = new Set(subject.spec.errors.map(({ path }) => `#${pointerOf(path)}`));
  const weightOf = (schema: object): number => ("$ref" in schema && errors.has(String(schema.$ref)) ? 1 : 10); // carriers and unions have far more that can be wrong
  const bases = schemas.map((schema, aim) => ({
    weight: weightOf(schema),
    arbitrary: fc.record({ aim: fc.constant(aim), body: bodiesOf(subject.spec.merged, schema) }),
  }));
  const known = fc.record({ aim: fc.nat(schemas.length - 1), body: fc.constantFrom(...examples) });
  const changes = fc.array(mutationsWith(values, names), { maxLength: 2, size: "max" });
  return fc
    .tuple(fc.oneof({ weight: 2, arbitrary: fc.oneof(...bases) }, { weight: 1, arbitrary: known }), changes)
    .map(([{ aim, body }, list]) => ({ aim, body: list.reduce(mutated, body) }));
}
