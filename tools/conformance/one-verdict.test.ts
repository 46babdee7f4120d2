/** Holds text, bytes and parsed JSON to one verdict: bodies of every family and style, whole and damaged, under any status. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readFamily, type Family as SpecFamily } from "@faultline/catalog";
import { declaredVectors, emitGuards } from "@faultline/codegen";
import { decode, decodeAll, type Family } from "@faultline/guards";
import { subjects } from "../../packages/guards/test/subjects.ts";
import { mutated, mutationsWith } from "./differential/mutation.ts";
import { familyOf, loadGuards } from "./load-guards.ts";

interface Judged {
  id: string;
  spec: SpecFamily;
  family: Family;
}

const STYLES = new URL("styles/", import.meta.url);

const styles = await Promise.all(
  readdirSync(STYLES).map(async (id): Promise<Judged> => {
    const document: unknown = parse(readFileSync(new URL(`${id}/openapi.yaml`, STYLES), "utf8"));
    const { family: spec } = readFamily("style", "openapi.yaml", document);
    return { id, spec, family: familyOf(await loadGuards(emitGuards(spec).text)) };
  }),
);

const judged: readonly Judged[] = [...subjects, ...styles];
const hasVectors = ({ spec }: Judged): boolean => declaredVectors(spec).length > 0;

test("only families whose codes stand in headers alone have no body to judge", () => {
  expect(judged.filter((one) => !hasVectors(one)).map(({ id }) => id)).toEqual(["grpc-trailers"]);
});

describe.each<Judged>(judged.filter(hasVectors))("$id", ({ spec, family }) => {
  const vectors = declaredVectors(spec);
  const codes: unknown[] = spec.errors.map(({ code }) => code);
  const names = [...new Set(spec.errors.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  const changes = fc.array(mutationsWith([...codes, "about:blank", "new_code"], names), { maxLength: 3 });
  const status = fc.constantFrom<number | undefined>(200, 302, 400, 403, 404, 429, 500, 503, 599, undefined);

  test("gives one verdict for a body as text, as bytes and parsed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...vectors), changes, fc.option(status, { nil: 0 }), (vector, list, other) => {
        const text = JSON.stringify(list.reduce(mutated, vector.body)) ?? "";
        if (!/^[[{]/.test(text)) return; // a text that is no object and no list stays a text
        const exchange = { status: other === 0 ? vector.status : other, headers: vector.headers };
        const parsed = { ...exchange, body: JSON.parse(text) as unknown };
        const bytes = new TextEncoder().encode(`\ufeff${text}`);
        for (const body of [text, `\ufeff${text}`, ` \n${text}\n`, Buffer.from(text), bytes, bytes.buffer]) {
          expect(decode(family, { ...exchange, body })).toEqual(decode(family, parsed));
          expect(decodeAll(family, { ...exchange, body })).toEqual(decodeAll(family, parsed));
        }
      }),
      { numRuns: 300 },
    );
  });
});
