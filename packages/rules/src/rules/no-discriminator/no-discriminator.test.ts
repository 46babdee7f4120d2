import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (components: object): string[] => lintSample({ components }, "no-discriminator");
const discriminator = { propertyName: "type" };

test("finds it however deep it stands", () => {
  const Report = { properties: { failures: { items: { anyOf: [{ type: "string" }, { discriminator }] } } } };
  expect(findings({ schemas: { Report } })).toEqual([
    expect.stringContaining(
      "/components/schemas/Report/properties/failures/items/anyOf/1/discriminator: found a `discriminator`",
    ),
  ]);
});

test("tells the keyword from a member, a component or data of that name", () => {
  const Report = {
    properties: { discriminator: { type: "string" } },
    examples: [{ discriminator }],
    const: { discriminator },
  };
  const parameters = { discriminator: { name: "discriminator", in: "query", schema: { type: "string" } } };
  expect(findings({ schemas: { Report }, parameters })).toEqual([]);
});
