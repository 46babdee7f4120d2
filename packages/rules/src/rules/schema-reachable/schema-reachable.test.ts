import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const Label = { type: "string" };
const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const findings = (components: object, document: object = {}): string[] =>
  lintSample({ components, ...document }, "schema-reachable");

test("names the schema to which nothing leads, also where it refers to itself", () => {
  const Tree = { type: "object", properties: { branch: to("Tree") } };
  expect(findings({ schemas: { Label, Tree } })).toEqual([
    expect.stringContaining("/components/schemas/Label: found the schema Label, to which nothing leads"),
    expect.stringContaining("/components/schemas/Tree: found the schema Tree"),
  ]);
});

test("follows every way: errors, responses, parameters, operations and what they lead to", () => {
  expect(findings({ schemas: { Label, ParcelLost: { properties: { label: to("Label") } } } })).toEqual([]);
  expect(
    findings({
      schemas: { Label, Box: { properties: { label: to("Label") } } },
      parameters: { box: { schema: to("Box") } },
    }),
  ).toEqual([]);
  const get = { parameters: [{ name: "label", in: "query", schema: to("Label") }], responses: {} };
  expect(findings({ schemas: { Label } }, { paths: { "/parcels": { get } } })).toEqual([]);
});

test("does not take an example for a reference", () => {
  expect(findings({ schemas: { Label, ErrorBody: { examples: [to("Label")] } } })).toHaveLength(1);
});
