/** Holds documents of OpenAPI 3.0 to the same documents of 3.1, written by hand and made by another tool. */
import { upgrade } from "@scalar/openapi-upgrader";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards, emitTypes } from "@faultline/codegen";
import { lintDocument } from "@faultline/rules";
import { judgeOf } from "../../../packages/catalog/test/judge.ts";
import { documents, values } from "./documents.ts";

/** Everything that the tools say of a document. */
function said(document: unknown): object {
  const { family, problems } = readFamily("shop", "openapi.yaml", document);
  const findings = lintDocument("shop", "openapi.yaml", document);
  return { family, problems, findings, guards: emitGuards(family), types: emitTypes(family) };
}

test("a document of 3.0 gives the family, findings, guards and types of the same document in 3.1", () => {
  fc.assert(
    fc.property(documents, ({ old, lifted }) => {
      const before = structuredClone(old);
      expect(said(old)).toEqual(said(lifted));
      expect(old).toEqual(before);
    }),
  );
});

test("a lifted schema takes exactly the values that it takes after @scalar/openapi-upgrader", () => {
  const counts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(documents, fc.array(values, { minLength: 5, maxLength: 15 }), ({ old }, bodies) => {
      const upgraded = upgrade(structuredClone(old), "3.1") as object; // documents are objects
      const { family } = readFamily("shop", "openapi.yaml", old);
      const theirFamily = readFamily("shop", "openapi.yaml", upgraded).family;
      expect(emitGuards(family).text).toBe(emitGuards(theirFamily).text); // it leaves `nullable: false`, a problem of ours
      const [own, theirs] = [judgeOf(family.document, "Extra"), judgeOf(upgraded, "Extra")];
      for (const value of bodies) {
        counts[theirs(value) ? "taken" : "refused"]++;
        expect({ value, isTaken: own(value) }).toEqual({ value, isTaken: theirs(value) });
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(200);
});
