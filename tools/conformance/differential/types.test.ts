/** The types that are emitted of schemas that nobody wrote, before the compiler, with the bodies that Ajv takes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFamily, type Family, type OpenApiDocument } from "@faultline/catalog";
import { emitGuards, emitTypes } from "@faultline/codegen";
import { judgeOf } from "../../../packages/catalog/test/judge.ts";
import { COMPONENTS, instance, schema as withReferences } from "../../../packages/catalog/test/schemas.ts";
import { judgeBodies, type Claim } from "./compile-bodies.ts";
import { body, schema as ofEveryKeyword } from "./made-up-schemas.ts";

const SCHEMAS = 500;
const BODIES = 24;

function documentOf(schemas: Record<string, unknown>): OpenApiDocument {
  const document = {
    openapi: "3.1.1",
    info: { title: "Samples", version: "1.0.0" },
    paths: {},
    components: { schemas: { ...schemas, ...COMPONENTS } },
  };
  return document as OpenApiDocument; // what is made up is for the reader to judge
}

function familyOf(document: OpenApiDocument): Family | undefined {
  const { family, problems } = readFamily("samples", "specs/samples/openapi.yaml", document);
  return problems.length === 0 && emitGuards(family).problems.length === 0 ? family : undefined;
}

/** The schema with references to its own root turned to where it stands. */
function placed(schema: unknown, name: string): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('{"$ref":"#"}', `{"$ref":"#/components/schemas/${name}"}`));
}

/** To the compiler, every object has members of these names: it takes `{}` for no body whose `hasOwnProperty` may be a text. */
function withoutInherited(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value).replaceAll('"hasOwnProperty"', '"own-property"').replaceAll('"isPrototypeOf"', '"1st of"'),
  );
}

/** As many of the schemas as stand by themselves in a document that a family can be made of. */
function samplesOf(made: fc.Arbitrary<unknown>): Record<string, unknown> {
  const samples: Record<string, unknown> = {};
  for (const random of fc.sample(made, {
    numRuns: SCHEMAS,
    seed: Number(process.env["FAULTLINE_SEED"] ?? 20_261_121),
  })) {
    const name = `Sample${Object.keys(samples).length}`;
    const schema = placed(random, name);
    if (familyOf(documentOf({ [name]: schema })) !== undefined) samples[name] = schema;
  }
  return samples;
}

/** Bodies of each sample, and what Ajv says of them; without those where the code breaks that it writes. */
function claimsFor(samples: Record<string, unknown>, bodies: readonly unknown[]): { taken: Claim[]; refused: Claim[] } {
  const document = documentOf(samples);
  const [taken, refused]: [Claim[], Claim[]] = [[], []];
  for (const [index, type] of Object.keys(samples).entries()) {
    const isTaken = judgeOf(document, type);
    for (const one of bodies.filter((_, number) => (number + index) % (bodies.length / BODIES) === 0)) {
      try {
        (isTaken(one) ? taken : refused).push({ type, body: one });
      } catch {}
    }
  }
  return { taken, refused };
}

describe.each([
  ["every keyword", ofEveryKeyword, body],
  ["references and odd names", withReferences.map(withoutInherited), instance.map(withoutInherited)],
])("types of schemas with %s", (_, made, bodies) => {
  const samples = samplesOf(made);
  const claims = claimsFor(samples, fc.sample(bodies, { numRuns: BODIES * 10, seed: 20_261_121 }));
  const { family } = readFamily("samples", "specs/samples/openapi.yaml", documentOf(samples));
  const { text, problems } = emitTypes(family, "./paths.ts");

  test("take every body that Ajv takes", { timeout: 240_000 }, () => {
    expect(Object.keys(samples).length).toBeGreaterThan(SCHEMAS / 3);
    expect(claims.taken.length).toBeGreaterThan(SCHEMAS);
    expect(problems).toEqual([]);
    expect(judgeBodies(text, claims.taken)).toEqual({ refused: [], errors: [] });
  });

  test("refuse many of the bodies that Ajv refuses, so that they say something", { timeout: 240_000 }, () => {
    const { refused } = judgeBodies(text, claims.refused);
    expect(refused.length).toBeGreaterThan(claims.refused.length / 2);
  });
});
