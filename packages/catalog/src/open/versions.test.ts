/** Families whose files are of several versions of OpenAPI. */
import { describe, expect, test } from "vitest";
import { LAMPS, problemsIn, readFiles } from "../../test/lamps.ts";
import { valueAt } from "../document/pointer.ts";

/** A root that takes the member `seen` of its envelope from another file. */
function split(version: string, reference: string): string {
  return LAMPS.replace(/^openapi: .*$/m, `openapi: ${version}`).replace(
    "type: { type: string }",
    `type: { type: string }, seen: { $ref: '${reference}' }`,
  );
}

function partOf(version: string | undefined, seen: string): string {
  const head = version === undefined ? "" : `openapi: ${version}\ninfo: { title: Shared, version: 1.0.0 }\npaths: {}\n`;
  return `${head}components:\n  schemas:\n    Seen: ${seen}\n    Low: { type: integer, minimum: 0 }\n`;
}

/** The schema of `seen` as the catalogue has it. */
async function seenIn(files: Record<string, string>): Promise<unknown> {
  const [family] = await readFiles(files);
  const reference = valueAt(family?.document, ["components", "schemas", "Envelope", "properties", "seen", "$ref"]);
  return valueAt(family?.document, String(reference).slice(2).split("/"));
}

const NULLABLE = "{ type: string, nullable: true }";
const SHARED = "../shared/api.yaml#/components/schemas/Seen";

describe("each file is read by its own version", () => {
  test.each([
    ["a file of 3.0 below a root of 3.1", "3.1.1", "3.0.3", { type: ["string", "null"] }],
    ["a file of 3.0 below a root of 3.2", "3.2.0", "3.0.0", { type: ["string", "null"] }],
    ["a file of 3.1 below a root of 3.0", "3.0.3", "3.1.0", { type: "string", nullable: true }],
    ["a part without a version below a root of 3.0", "3.0.3", undefined, { type: ["string", "null"] }],
    ["a part without a version below a root of 3.1", "3.1.0", undefined, { type: "string", nullable: true }],
  ])("%s", async (_, root, other, wanted) => {
    const files = { "lamps/openapi.yaml": split(root, SHARED), "shared/api.yaml": partOf(other, NULLABLE) };
    expect(await seenIn(files)).toEqual(wanted);
  });

  test("a bound beside a reference judges in a file of 3.1 alone, whatever the root", async () => {
    const low = "{ $ref: '#/components/schemas/Low', maximum: 9 }";
    const seen = (root: string, other: string) =>
      seenIn({ "lamps/openapi.yaml": split(root, SHARED), "shared/api.yaml": partOf(other, low) });
    expect(await seen("3.0.3", "3.1.0")).toHaveProperty("maximum", 9);
    expect(await seen("3.1.0", "3.0.3")).not.toHaveProperty("maximum");
  });

  test("a part without a version is of the version of the file that refers to it", async () => {
    const files = {
      "lamps/openapi.yaml": split("3.1.1", SHARED),
      "shared/api.yaml": partOf("3.0.3", "{ $ref: parts.yaml#/Seen }"),
      "shared/parts.yaml": `Seen: ${NULLABLE}\n`,
    };
    expect(await seenIn(files)).toEqual({ type: ["string", "null"] });
  });

  test("what was lifted keeps its place in its own file", async () => {
    const [family] = await readFiles({
      "lamps/openapi.yaml": split("3.1.1", SHARED),
      "shared/api.yaml": partOf("3.0.3", NULLABLE),
    });
    expect(family?.locate(["components", "schemas", "Seen", "type"])).toMatchObject({
      file: "shared/api.yaml",
      line: 6,
    });
  });
});

test.each([
  ["swagger: '2.0'", "Swagger", "OpenAPI 3; `npx swagger2openapi <file>` converts it"],
  ["openapi: 4.0.0", "OpenAPI", "OpenAPI 3.0, 3.1 or 3.2"],
])("a file of another version is refused where it is referred to: %s", async (head, found, wanted) => {
  const shared = `${head}\n${partOf(undefined, NULLABLE)}`;
  const problems = await problemsIn({ "lamps/openapi.yaml": split("3.1.1", SHARED), "shared/api.yaml": shared });
  expect(problems).toEqual([expect.stringContaining(`, which leads to ${found} `)]);
  expect(problems[0]).toContain(`wanted ${wanted}`);
});
