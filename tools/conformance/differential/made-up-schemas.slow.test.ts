/** The emitter against Ajv, on schemas that nobody wrote. The seed is fixed so that a run can be repeated; FAULTLINE_SEED sets another. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../json-schema/judge.ts";
import { body, schema } from "./made-up-schemas.ts";

const SCHEMAS = 2000;
const BODIES = 30;

/** What Ajv says; undefined where the code that it writes breaks (`props0 is not defined`, for a `const` beside an `allOf`): then it is no judge. */
function verdict(validate: ValidateFunction, data: unknown): boolean | undefined {
  try {
    return validate(data) as boolean; // no schema here is asynchronous
  } catch {
    return undefined;
  }
}

test(`guards and issues say what Ajv says, for ${SCHEMAS} schemas with ${BODIES} bodies each`, {
  timeout: 120_000,
}, async () => {
  const seed = Number(process.env["FAULTLINE_SEED"] ?? 20_261_121);
  const answers = { valid: 0, invalid: 0 };
  const property = fc.asyncProperty(
    schema,
    fc.array(body, { minLength: BODIES, maxLength: BODIES }),
    async (made, bodies) => {
      const validate = new Ajv2020({ strict: false, logger: false, validateSchema: false }).compile(made as object); // or a boolean, which Ajv takes as well
      const tests = bodies.map((data) => ({ description: JSON.stringify(data), data, valid: verdict(validate, data) }));
      fc.pre(tests.every(({ valid }) => valid !== undefined));
      const judged = tests.map(({ valid, ...rest }) => ({ ...rest, valid: valid === true }));
      for (const { valid } of judged) answers[valid ? "valid" : "invalid"]++;
      expect(await judge({ file: "made up", description: "made up", schema: made, tests: judged })).toEqual({
        refused: [],
        disagreements: [],
      });
    },
  );
  await fc.assert(property, { numRuns: SCHEMAS, seed });
  expect(Math.min(answers.valid, answers.invalid)).toBeGreaterThan((SCHEMAS * BODIES) / 10);
});
