/** The guards against Ajv, on bodies that nobody thought of. A failure prints its seed; FAULTLINE_SEED repeats it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRecord } from "@faultline/catalog";
import { subjects, type Subject } from "../subjects.ts";
import { bodiesOf } from "./arbitrary.ts";
import { pairsOf } from "./judges.ts";
import { mutated, mutationsWith } from "./mutation.ts";

const BODIES = 100_000;

const seed = Number(process.env["FAULTLINE_SEED"] ?? Date.now() % 2 ** 31);

/** Values and names of a spec that a mutation can put elsewhere. */
function wordsOf({ spec }: Subject): { values: unknown[]; names: string[] } {
  const names = new Set(spec.errors.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
  const codes = spec.errors.flatMap(({ code }) => [code, String(code)]);
  return { values: codes, names: [...names] };
}

/** Bodies aimed at one of the guards, most of them with something wrong. */
function aimedBodies(subject: Subject, schemas: readonly object[]): fc.Arbitrary<{ aim: number; body: unknown }> {
  const { values, names } = wordsOf(subject);
  const examples = subject.spec.errors.flatMap((error) => error.examples);
  const bases = schemas.map((schema, aim) => fc.record({ aim: fc.constant(aim), body: bodiesOf(subject.spec.merged, schema) }));
  const known = fc.record({ aim: fc.nat(schemas.length - 1), body: fc.constantFrom(...examples) });
  const changes = fc.array(mutationsWith(values, names), { maxLength: 2, size: "max" });
  return fc.tuple(fc.oneof({ weight: 2, arbitrary: fc.oneof(...bases) }, { weight: 1, arbitrary: known }), changes).map(([{ aim, body }, list]) => ({ aim, body: list.reduce(mutated, body) }));
}

describe.each(subjects)("$id", (subject) => {
  const pairs = pairsOf(subject.spec, subject.module);

  test("has a guard for each error and each union of them", () => {
    const names = pairs.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(subject.spec.errors.map(({ name }) => `is${name}`)));
    expect(names.length).toBeGreaterThanOrEqual(subject.spec.errors.length + subject.spec.envelopes.length);
  });

  test(`every guard says what Ajv says of ${BODIES.toLocaleString("en")} random bodies, many right and many wrong`, () => {
    const seen = pairs.map(() => ({ right: 0, wrong: 0 }));
    fc.assert(
      fc.property(aimedBodies(subject, pairs.map(({ schema }) => schema)), ({ aim, body }) => {
        for (const index of new Set([aim, (aim * 31 + 7) % pairs.length, pairs.length - 1, pairs.length - 2])) {
          const { name, guard, judge } = pairs[index]!; // an index below the length
          const right = judge(body);
          if (guard(body) !== right) throw new Error(`${name} says ${String(!right)}, Ajv ${String(right)}`);
          seen[index]![right ? "right" : "wrong"]++; // as above
        }
      }),
      { numRuns: BODIES, seed },
    );
    for (const [index, { right, wrong }] of seen.entries()) expect({ name: pairs[index]?.name, both: right > 0 && wrong > 0 }).toEqual({ name: pairs[index]?.name, both: true });
  });

  test("a guard that looks at less would be found out", () => {
    const [first] = pairs.filter(({ name }) => name === `is${subject.spec.errors[0]?.name}`);
    const lax = (body: unknown): boolean => isRecord(body) || typeof body === "string";
    const bodies = fc.sample(aimedBodies(subject, [first!.schema]), { numRuns: 1000, seed: 1 }); // there is a first error
    expect(bodies.some(({ body }) => lax(body) !== first!.judge(body))).toBe(true);
  });
});
