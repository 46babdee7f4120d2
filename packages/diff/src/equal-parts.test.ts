import fc from "fast-check";
import { expect, test } from "vitest";
import type { OpenApiDocument } from "@faultline/catalog";
import { EqualParts } from "./equal-parts.ts";

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const documentOf = (schemas: object): OpenApiDocument =>
  ({ openapi: "3.1.1", info: { title: "T", version: "1" }, components: { schemas } }) as OpenApiDocument;

test("a schema is equal exactly where no way of references leads to a difference", () => {
  const graphs = fc.array(
    fc.record({
      uses: fc.array(fc.nat(9), { maxLength: 3 }),
      change: fc.constantFrom("no", "no", "no", "text", "name"),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(graphs, (graph) => {
      const schemas = (isHead: boolean): object =>
        Object.fromEntries(
          graph.map(({ uses, change }, index) => [
            change === "name" && isHead ? `M${index}` : `N${index}`,
            { description: isHead ? change : "no", allOf: uses.map((other) => reference(`N${other}`)) },
          ]),
        );
      const names = new Map(
        graph.map(({ change }, index) => [`N${index}`, `${change === "name" ? "M" : "N"}${index}`]),
      );
      const equal = new EqualParts(documentOf(schemas(false)), documentOf(schemas(true)), names);
      for (const start of graph.keys()) {
        const reached = new Set([start]);
        for (const index of reached) for (const other of graph[index]?.uses ?? []) reached.add(other);
        const isEqual = [...reached].every((index) => graph[index]?.change === "no"); // one that is not there is no component of both
        expect(equal.hasSchema(`N${start}`, `N${start}`)).toBe(isEqual);
        expect(equal.covers({ schema: reference(`N${start}`) }, { schema: reference(`N${start}`) })).toBe(isEqual);
      }
    }),
    { numRuns: 300 },
  );
});

test("what refers to no component schema, or differs, is left to be compared", () => {
  const document = documentOf({ A: { type: "string" } });
  const equal = new EqualParts(document, document, new Map([["A", "A"]]));
  expect(equal.covers({ a: [1, reference("A")] }, { a: [1, reference("A")] })).toBe(true);
  for (const [base, head] of [
    [{ $ref: "#/components/headers/A" }, { $ref: "#/components/headers/A" }],
    [{ $ref: "#/components/schemas/A/items" }, { $ref: "#/components/schemas/A/items" }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
  ])
    expect(equal.covers(base, head)).toBe(false);
});
