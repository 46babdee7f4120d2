/** The emitter against Ajv, on schemas that nobody wrote. FAULTLINE_SEED repeats a failure. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../json-schema/judge.ts";
import { body, schema } from "./made-up-schemas.ts";

const SCHEMAS = 2000;
const BODIES = 30;

test(`guards and issues say what Ajv says, for ${SCHEMAS} schemas with ${BODIES} bodies each`, { timeout: 120_000 }, async () => {
  const seed = Number(process.env["FAULTLINE_SEED"] ?? Date.now() % 2 ** 31);
  const answers = { valid: 0, invalid: 0 };
  const property = fc.asyncProperty(schema, fc.array(body, { minLength: BODIES, maxLength: BODIES }), async (made, bodies) => {
    const validate = new Ajv2020({ strict: false, logger: false, validateSchema: false }).compile(made as object); // or a boolean, which Ajv takes as well
    const tests = bodies.map((data) => ({ description: JSON.stringify(data), data, valid: validate(data) as boolean })); // no schema here is asynchronous
    for (const { valid } of tests) answers[valid ? "valid" : "invalid"]++;
    expect(await judge({ file: "made up", description: "made up", schema: made, tests })).toEqual({ refused: [], disagreements: [] });
  });
  await fc.assert(property, { numRuns: SCHEMAS, seed });
  expect(Math.min(answers.valid, answers.invalid)).toBeGreaterThan((SCHEMAS * BODIES) / 10);
});
