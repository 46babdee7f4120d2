import { expect, test } from "vitest";
import { objectsOf, pointerOf, readFamily, satisfies, SEVERAL, SINGLE } from "@faultline/catalog/pure";
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

test.each([...SINGLE, ...SEVERAL])("what %s holds is checked as a schema wherever it stands", (keyword) => {
  const wrong = { type: 3 };
  const list = ["allOf", "anyOf", "oneOf", "prefixItems"].includes(keyword);
  const holding = { [keyword]: SINGLE.has(keyword) ? wrong : list ? [wrong] : { a: wrong } };
  const { problems } = readFamily("shop", "openapi.yaml", {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1.0.0" },
    components: { schemas: { Extra: { ...holding, "x-error-carrier": { minPollSeconds: 5 } } } },
  });
  const below = SINGLE.has(keyword) ? "" : list ? "/0" : "/a";
  expect(problems.map(({ path }) => pointerOf(path))).toContain(`/components/schemas/Extra/${keyword}${below}/type`);
});
