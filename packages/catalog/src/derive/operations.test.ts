import { expect, test } from "vitest";
import { body, errorWith, familyOf, refTo, type Parts } from "../../test/documents.ts";

/** Each operation that leads to errors or says something of itself, with its path and the errors by status. */
function operationsOf(parts: Parts): [key: string, path: string, errors: Record<string, string[]>][] {
  const { family, problems } = familyOf({ ...parts, schemas: { Gone: errorWith("gone"), ...parts.schemas } });
  expect(problems).toEqual([]);
  return family.operations.map(({ key, path, errors }) => [
    key,
    path.join(" "),
    Object.fromEntries([...errors].map(([status, list]) => [status, list.map(({ name }) => name)])),
  ]);
}

const gone = { responses: { 404: body(refTo("Gone")) } };

test.each<[string, Parts, string, string]>([
  ["a path", { paths: { "/a": { get: gone } } }, "GET /a", "paths /a get"],
  ["the method `query` of 3.2", { paths: { "/a": { query: gone } } }, "QUERY /a", "paths /a query"],
  [
    "an additional operation of 3.2",
    { paths: { "/a": { additionalOperations: { LINK: gone } } } },
    "LINK /a",
    "paths /a additionalOperations LINK",
  ],
  [
    "a path item among the components",
    { paths: { "/a": refTo("A", "pathItems") }, components: { pathItems: { A: { post: gone } } } },
    "POST /a",
    "components pathItems A post",
  ],
  [
    "an additional operation among the components",
    {
      paths: { "/a": refTo("A", "pathItems") },
      components: { pathItems: { A: { additionalOperations: { LINK: gone } } } },
    },
    "LINK /a",
    "components pathItems A additionalOperations LINK",
  ],
  [
    "a media type among the components of 3.2",
    {
      paths: { "/a": { get: { responses: { 404: { content: { "application/json": refTo("M", "mediaTypes") } } } } } },
      components: { mediaTypes: { M: refTo("N", "mediaTypes"), N: { schema: refTo("Gone") } } },
    },
    "GET /a",
    "paths /a get",
  ],
])("the errors of an operation are known in %s", (_, parts, key, path) => {
  expect(operationsOf(parts)).toEqual([[key, path, { 404: ["Gone"] }]]);
});

test("the items of a sequence are placed in it, and are no body of the operation", () => {
  const parts = {
    schemas: { Gone: errorWith("gone") },
    paths: {
      "/a": { get: { responses: { 200: { content: { "application/x-ndjson": { itemSchema: refTo("Gone") } } } } } },
    },
  };
  expect(operationsOf(parts)).toEqual([]);
  expect(familyOf(parts).family.errors[0]?.placements).toEqual([{ kind: "item", carrier: "", path: ["*"] }]);
});

test("what an operation says of itself is read from each of them, and refused at its place", () => {
  const saying = (x: object): Parts => ({
    paths: { "/a": { additionalOperations: { LINK: { "x-error-operation": x } } } },
  });
  expect(operationsOf(saying({ repeat: true }))).toEqual([["LINK /a", "paths /a additionalOperations LINK", {}]]);
  expect(familyOf({ ...saying({ repeat: 5 }), schemas: {} }).problems).toEqual([
    expect.stringContaining("paths//a/additionalOperations/LINK/x-error-operation/repeat: found 5"),
  ]);
});
