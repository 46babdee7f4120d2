/** Puts anything anywhere into a document: what reading takes, lint judges and generation prints, without anything thrown. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readFamily } from "@faultline/catalog";
import { emitGuards, emitTypes } from "@faultline/codegen";
import { diffCatalogs } from "@faultline/diff";
import { lintDocument } from "@faultline/rules";
import { fragment, grafted, pathsIn } from "../../../packages/catalog/test/malformed.ts";
import { LAMPS } from "../../../packages/catalog/test/lamps.ts";

const REQUEST = `
paths:
  /lamps:
    post:
      parameters: [{ name: colour, in: query, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Lamp' } } } }
      responses: { '404': { $ref: '#/components/responses/404' }, '200': { description: Done. } }
`;
const LAMP = `
    Lamp: { type: object, allOf: [{ required: [name] }], properties: { name: { type: string }, next: { $ref: '#/components/schemas/Lamp' } } }
`;
const document: unknown = parse(
  LAMPS.replace("paths: {}\n", REQUEST.trimStart()).replace(
    "  responses:\n    '404':\n      description",
    `${LAMP.slice(1)}  responses:\n    '404':\n      description`,
  ),
);

test("the document is in order", () => {
  expect(readFamily("lamps", "openapi.yaml", document).problems).toEqual([]);
});

test("whatever is put into it, no rule, emitter or comparison fails", () => {
  const graft = fc.record({ path: fc.constantFrom(...pathsIn(document)), value: fragment });
  let readable = 0;
  fc.assert(
    fc.property(fc.array(graft, { minLength: 1, maxLength: 2 }), (grafts) => {
      const broken = grafts.reduce<unknown>((root, { path, value }) => grafted(root, path, value), document);
      for (const { found } of lintDocument("lamps", "openapi.yaml", broken))
        expect(found).not.toContain("this rule cannot judge");
      const { family, problems } = readFamily("lamps", "openapi.yaml", broken);
      if (problems.length > 0) return;
      readable++;
      emitGuards(family);
      emitTypes(family);
      expect(diffCatalogs({ families: [family] }, { families: [family] })).toEqual([]);
    }),
    { numRuns: 1500 },
  );
  expect(readable).toBeGreaterThan(200);
});
