/** The guards against Ajv, on bodies that nobody thought of. The seed is fixed so that a run can be repeated; FAULTLINE_SEED sets another. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRecord } from "@faultline/catalog";
import { isCodedInHeader } from "../../../packages/guards/test/subjects.ts";
import { subjects } from "../subjects.ts";
import { aimedBodies } from "./aimed.ts";
import { pairsOf } from "./judges.ts";

const BODIES = 100_000;

const seed = Number(process.env["FAULTLINE_SEED"] ?? 20_261_121);

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
      fc.property(
        aimedBodies(
          subject,
          pairs.map(({ schema }) => schema),
        ),
        ({ aim, body }) => {
          for (const index of new Set([aim, (aim * 31 + 7) % pairs.length, pairs.length - 1, pairs.length - 2])) {
            const { name, guard, judge } = pairs[index]!; // an index below the length
            const right = judge(body);
            if (guard(body) !== right) throw new Error(`${name} says ${String(!right)}, Ajv ${String(right)}`);
            seen[index]![right ? "right" : "wrong"]++; // as above
          }
        },
      ),
      { numRuns: BODIES, seed },
    );
    // What a header tells may have any body: of that, and of a union with it, nothing is wrong.
    const headers = subject.spec.errors.some(isCodedInHeader);
    for (const [index, { right, wrong }] of seen.entries()) {
      const name = pairs[index]?.name;
      const takesAll = headers && judgesAll(pairs[index]?.judge);
      expect({ name, both: right > 0 && (wrong > 0 || takesAll) }).toEqual({ name, both: true });
    }
  });

  test("a guard that looks at less would be found out", () => {
    const [first] = pairs.filter(({ name }) => name === `is${subject.spec.errors[0]?.name}`);
    const lax = (body: unknown): boolean => isRecord(body) || typeof body === "string";
    const bodies = fc.sample(aimedBodies(subject, [first!.schema]), { numRuns: 1000, seed: 1 }); // there is a first error
    expect(bodies.some(({ body }) => lax(body) !== first!.judge(body))).toBe(true);
  });
});

/** Says whether the schema takes values of every kind, objects without members among them. */
function judgesAll(judge: ((body: unknown) => boolean) | undefined): boolean {
  return [null, true, 0, "", [], {}].every((body) => judge?.(body));
}
