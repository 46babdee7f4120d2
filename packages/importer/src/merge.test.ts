import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeTree, parsedYaml, yamlDocument, yamlText } from "@faultline/importer";

const leaf = fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean());
const tree = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,3}$/),
  fc.oneof(
    leaf,
    fc.uniqueArray(leaf, { maxLength: 3 }),
    fc.uniqueArray(fc.record({ a: leaf, b: leaf }, { requiredKeys: [] }), {
      maxLength: 3,
      selector: (each) => JSON.stringify(each),
    }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), leaf),
  ),
);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("a file that nobody edited becomes what is imported, but for the order of lists", () => {
  const sorted = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, item: unknown) =>
      Array.isArray(item) ? item.map((each) => JSON.stringify(each)).sort() : item,
    );
  fc.assert(
    fc.property(tree, tree, (base, next) => {
      const file = parsedYaml(yamlText(yamlDocument(base, "Imported.")));
      mergeTree(file, asJson(base), asJson(next));
      expect(sorted(file.toJS() ?? {})).toEqual(sorted(asJson(next)));
    }),
  );
});

test("an import of what was imported changes nothing, whatever was edited", () => {
  fc.assert(
    fc.property(tree, tree, (base, edited) => {
      const text = yamlText(yamlDocument(edited, "Edited."));
      const file = parsedYaml(text);
      expect(mergeTree(file, asJson(base), asJson(base))).toEqual([]);
      expect(yamlText(file)).toBe(text);
    }),
  );
});

test("members that people added are never lost", () => {
  fc.assert(
    fc.property(tree, tree, leaf, (base, next, own) => {
      const file = parsedYaml(yamlText(yamlDocument({ ...base, mine: own }, "Edited.")));
      mergeTree(file, asJson(base), asJson(next));
      expect((file.toJS() as Record<string, unknown>)["mine"]).toEqual(own); // an object, as above
    }),
  );
});
