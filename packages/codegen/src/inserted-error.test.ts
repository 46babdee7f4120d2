/** What one more error changes in emitted files. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { emitGuards, emitHelp, emitPaths, emitTypes } from "@faultline/codegen";
import { documentOf, read } from "../test/emitted.ts";

const ENVELOPE = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: ["string", "integer"] }, message: { type: "string" }, hint: { type: "string" } },
  "x-error-envelope": { code: "code", message: "message" },
};

type Code = (position: number) => string | number;
const CODES: Record<string, Code> = {
  words: (position) => `code_${position}`,
  numbers: (position) => 9600 + position,
};

/** What is emitted of a family of errors, of which each third one may ask for a member of its own. */
async function emitted(positions: readonly number[], code: Code, hasOwn: boolean): Promise<string[]> {
  const errors = positions.map((position): [string, object] => [
    `Error${position}`,
    {
      title: `Failure ${position}`,
      allOf: [{ $ref: "#/components/schemas/Envelope" }],
      properties: { code: { const: code(position) } },
      ...(hasOwn && position % 3 === 0 && { required: ["hint"] }),
    },
  ]);
  const document = documentOf(Object.fromEntries(errors), { Envelope: ENVELOPE }) as { components: object };
  const oneOf = errors.map(([name]) => ({ $ref: `#/components/schemas/${name}` }));
  const responses = { 400: { description: "Sample.", content: { "application/json": { schema: { oneOf } } } } };
  const { family } = read({ ...document, components: { ...document.components, responses } });
  expect(family.errors).toHaveLength(positions.length);
  return [emitTypes(family).text, emitGuards(family).text, emitHelp(family), (await emitPaths(family)).text];
}

/** The lines that `after` has and `before` has not, if `after` is `before` with lines put in; undefined otherwise. */
function linesPutIn(before: string, after: string): string[] | undefined {
  const old = before.split("\n");
  let met = 0;
  const added = after.split("\n").filter((line) => line !== old[met] || ++met < 0);
  return met === old.length ? added : undefined;
}

test.each(Object.entries(CODES))("an inserted error with a code of %s adds lines and changes none", async (_, code) => {
  const property = fc.asyncProperty(
    fc.integer({ min: 15, max: 60 }),
    fc.nat(),
    fc.boolean(),
    async (count, seed, hasOwn) => {
      const all = Array.from({ length: count }, (_unused, position) => position);
      const inserted = seed % count;
      const before = await emitted(
        all.filter((position) => position !== inserted),
        code,
        hasOwn,
      );
      const after = await emitted(all, code, hasOwn);
      const named = new RegExp(`Error${inserted}\\b|Failure ${inserted}\\b`);
      for (const index of [0, 1, 2]) {
        const added = linesPutIn(before[index] ?? "", after[index] ?? "");
        expect(added).toBeDefined();
        expect(added?.some((line) => named.test(line))).toBe(true);
      }
    },
  );
  await fc.assert(property, { numRuns: 15 });
});
