import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isRecord, openDocument, pathOf, valueAt } from "@faultline/catalog";
import { withFolder } from "../../test/folder.ts";

const FILES = ["specs/lamps/a.yaml", "specs/lamps/schemas/b.yaml", "shared/c.json"] as const;
const NAMES = ["Lamp", "shade", "Bulb"] as const;

/** From each file the way to each other one. */
const WAYS: Readonly<Record<string, string>> = {
  "specs/lamps/openapi.yaml": "../..",
  "specs/lamps/a.yaml": "../..",
  "specs/lamps/schemas/b.yaml": "../../..",
  "shared/c.json": "..",
};

const reference = (from: string): fc.Arbitrary<object> =>
  fc
    .record({ file: fc.constantFrom(...FILES), name: fc.constantFrom(...NAMES) })
    .map(({ file, name }) => ({ $ref: `${WAYS[from]}/${file}#/${name}` }));

const schema = (from: string): fc.Arbitrary<object> =>
  fc.oneof(
    fc.constantFrom({ type: "string" }, { type: "integer", minimum: 1 }, { enum: ["a", "b"] }),
    fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom("x", "y", "$ref"), reference(from), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    }),
    fc.record({ type: fc.constant("array"), items: reference(from) }),
    fc.record({ oneOf: fc.array(reference(from), { minLength: 1, maxLength: 2 }) }),
    fc.record({
      type: fc.constant("object"),
      "x-note": fc.record({ about: fc.constant("it") }),
      additionalProperties: reference(from),
    }),
  );

const spec = fc.record({
  a: fc.record(Object.fromEntries(NAMES.map((name) => [name, schema(FILES[0])]))),
  b: fc.record(Object.fromEntries(NAMES.map((name) => [name, schema(FILES[1])]))),
  c: fc.record(Object.fromEntries(NAMES.map((name) => [name, schema(FILES[2])]))),
  own: fc.dictionary(
    fc.constantFrom("Lamp", "Bulb", "Other"),
    fc.oneof(schema("specs/lamps/openapi.yaml"), reference("specs/lamps/openapi.yaml")),
    { maxKeys: 3, noNullPrototype: true },
  ),
  body: reference("specs/lamps/openapi.yaml"),
});

/** The value with its references replaced by what they mean, to a depth at which differences have shown. */
function meaning(document: unknown, value: unknown, depth = 12): unknown {
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((item) => meaning(document, item, depth - 1));
  if (!isRecord(value)) return value;
  const { $ref } = value;
  if (typeof $ref === "string") return meaning(document, valueAt(document, pathOf($ref)), depth);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, meaning(document, item, depth - 1)]));
}

test("a document in several files means the same to Redocly's bundler", async () => {
  await fc.assert(
    fc.asyncProperty(spec, async ({ a, b, c, own, body }) => {
      const response = { description: "It.", content: { "application/json": { schema: body } } };
      const document = {
        openapi: "3.1.1",
        info: { title: "Lamps", version: "1.0.0" },
        paths: { "/lamps": { get: { responses: { 404: response } } } },
        components: { schemas: own },
      };
      const texts = Object.fromEntries(
        [document, a, b, c].map((part, index) => [
          ["specs/lamps/openapi.yaml", ...FILES][index] ?? "",
          JSON.stringify(part),
        ]),
      );
      const [ours, theirs] = await withFolder(texts, async (folder) => {
        const opened = await openDocument("specs/lamps/openapi.yaml", { cwd: folder });
        const bundled = await bundle({ ref: join(folder, "specs/lamps/openapi.yaml"), config: await createConfig({}) });
        expect(bundled.problems.filter(({ severity }) => severity === "error")).toEqual([]); // it warns where it makes up a name
        return [opened.document, bundled.bundle.parsed];
      });
      for (const path of [["paths"], ...Object.keys(own).map((name) => ["components", "schemas", name])]) {
        expect(meaning(ours, valueAt(ours, path))).toEqual(meaning(theirs, valueAt(theirs, path)));
      }
      expect(JSON.stringify(ours)).not.toMatch(/"\$ref":"[^#]/);
    }),
    { numRuns: 60 },
  );
});
