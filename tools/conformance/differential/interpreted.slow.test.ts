/** Compares families that are loaded from documents at run time with the modules that are emitted of them. */
import { loadFamily, loadHelp } from "@faultline/codegen/load";
import { emitGuards, vectorsOf } from "@faultline/codegen";
import { advise, decodeAll, errorSchema, type Exchange, type Family } from "@faultline/guards";
import * as runtime from "@faultline/guards/runtime";
import fc from "fast-check";
import { expect, test } from "vitest";
import { interpretFamily } from "../../../packages/codegen/src/load/load-family.ts";
import { roundsOf } from "../fuzz/exchanges.ts";
import { familyWith, PLACEMENTS } from "../json-schema/family.ts";
import { familyOf, loadGuards } from "../load-guards.ts";
import { subjects } from "../subjects.ts";
import { body, schema } from "./made-up-schemas.ts";

const SEED = Number(process.env["FAULTLINE_SEED"] ?? 20_261_121);

const loaded = await Promise.all(
  subjects.map(async (subject) => ({
    ...subject,
    interpreted: await loadFamily(subject.spec.file),
  })),
);

/** All that a program learns of an exchange. What is thrown is an answer as well. */
function answers(family: Family, exchange: Exchange): unknown {
  try {
    const { faults, more } = decodeAll(family, exchange);
    const advice = faults.map((fault) => advise(fault, { method: "GET", attempt: 1, random: () => 0, now: () => 0 }));
    return { faults, more, advice };
  } catch (error) {
    return String(error);
  }
}

test.each(loaded)(
  "$id from its document has the facts of its module: the same data, and functions where it has some",
  (subject) => {
    const shapeOf = (family: Family): unknown =>
      JSON.parse(
        JSON.stringify(family.facts, (_, value: unknown) => (typeof value === "function" ? "a function" : value)),
      );
    expect(shapeOf(subject.interpreted)).toEqual(shapeOf(subject.family));
  },
);

test.each(loaded)(
  "$id from its document answers each of its vectors as its module does",
  ({ spec, family, interpreted }) => {
    const vectors = vectorsOf(spec);
    expect(vectors.length).toBeGreaterThan(5);
    for (const vector of vectors) expect(answers(interpreted, vector), vector.id).toEqual(answers(family, vector));
  },
);

test.each(loaded)("$id from its document answers damaged exchanges as its module does", (subject) => {
  const matches = new Set<string>();
  fc.assert(
    fc.property(roundsOf(subject), ({ exchange }) => {
      const wanted = answers(subject.family, exchange);
      for (const { match } of (wanted as { faults?: { match: string }[] }).faults ?? []) matches.add(match);
      expect(answers(subject.interpreted, exchange)).toEqual(wanted);
    }),
    { numRuns: 1500, seed: SEED },
  );
  expect(matches.size).toBeGreaterThan(2); // the rounds are of several kinds
});

test.each(loaded)("$id from its document has the help of its module", async ({ spec, help }) => {
  expect(await loadHelp(spec.file)).toEqual(help);
});

/** The issues of a body at each place of a schema. */
function verdicts(family: Family, data: unknown): unknown[] {
  return PLACEMENTS.map(({ code, wrap }) => {
    const result = errorSchema(family, `made-up/${code}`)["~standard"].validate(wrap(data));
    return "issues" in result ? result.issues : undefined;
  });
}

test("families of made-up schemas, interpreted, say of each body what their modules say", {
  timeout: 120_000,
}, async () => {
  const answered = { valid: 0, invalid: 0 };
  const property = fc.asyncProperty(schema, fc.array(body, { minLength: 20, maxLength: 20 }), async (made, bodies) => {
    const family = familyWith(made);
    const { text, problems } = emitGuards(family);
    fc.pre(problems.length === 0);
    const emitted = familyOf(await loadGuards(text));
    const interpreted = interpretFamily(family, runtime) as Family; // what its document makes it
    for (const data of bodies) {
      const wanted = verdicts(emitted, data);
      answered[wanted.every((issues) => issues === undefined) ? "valid" : "invalid"]++;
      expect(verdicts(interpreted, data)).toEqual(wanted);
      for (const { code, wrap } of PLACEMENTS)
        expect(answers(interpreted, { status: code, body: wrap(data) })).toEqual(
          answers(emitted, { status: code, body: wrap(data) }),
        );
    }
  });
  await fc.assert(property, { numRuns: 500, seed: SEED });
  expect(Math.min(answered.valid, answered.invalid)).toBeGreaterThan(500);
});
