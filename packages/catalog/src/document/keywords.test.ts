import { expect, test } from "vitest";
import { objectsOf, satisfies } from "@faultline/catalog/pure";
import { ANNOTATIONS, family } from "../../test/annotated-member.ts";

test.each(ANNOTATIONS)("of two schemas that are merged, the child's %s stands", (keyword, parent, child) => {
  const schema = family({ [keyword]: parent }, { [keyword]: child }).errors[0]?.schema;
  expect(schema).toMatchObject({ properties: { data: { type: "string", [keyword]: child } } });
});

test.each(ANNOTATIONS)("%s decides about no value", (keyword, annotation) => {
  const schema = { type: "string", [keyword]: annotation };
  expect(["", "no date", 5].map((value) => satisfies(schema, value, () => true))).toEqual([true, true, false]);
});

test("a walk looks into schemas by names that look like keywords, and not into values", () => {
  const schema = {
    definitions: { const: { title: "one" } },
    contentSchema: { title: "two" },
    const: { title: "no schema" },
    properties: { example: { title: "three" } },
  };
  const titles = objectsOf(schema).flatMap(([{ title }]) => title ?? []);
  expect(titles).toEqual(["one", "two", "three"]);
});
