import { expect, test } from "vitest";
import { lintSample, listing } from "../../../sample/sample.ts";

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const findings = (schemas: object, name: string): string[] =>
  lintSample({ components: { schemas, responses: { "200": listing(name) } } }, "recursive-body");

test("finds the reference by which a body with errors contains itself, once for all ways", () => {
  const Tree = {
    description: "A tree.",
    properties: { failed: to("ParcelLost"), branches: { type: "array", items: to("Tree") } },
  };
  const schemas = { Tree, Forest: { description: "Trees.", properties: { left: to("Tree"), right: to("Tree") } } };
  expect(findings(schemas, "Forest")).toEqual([
    "warn recursive-body /components/schemas/Tree/properties/branches/items: found a `$ref` by which a body that holds errors contains itself; wanted a body in which errors stand at known depths",
  ]);
});

test("takes a body that contains itself and no error", () => {
  expect(
    findings(
      { Tree: { description: "A tree.", properties: { branches: { type: "array", items: to("Tree") } } } },
      "Tree",
    ),
  ).toEqual([]);
});
