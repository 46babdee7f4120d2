import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeOf } from "../../catalog/test/judge.ts";
import { written } from "../test/compile.ts";
import { documentOf, read, run } from "../test/emitted.ts";

/** Schemas of members that errors add to an object in their envelope. */
const ADDED: Readonly<Record<string, object>> = {
  text: { type: "string" },
  list: { type: "array", items: { type: "string" } },
  free: { items: { anyOf: [{ $ref: "#/components/schemas/Limit" }, { type: "string" }] } },
  part: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  limit: { $ref: "#/components/schemas/Limit" },
  choice: { oneOf: [{ type: "integer" }, { const: "none" }] },
};

const base = (inner: object, required: boolean): object => ({
  type: "object",
  required: required ? ["error"] : [],
  properties: { error: inner },
});
const inner = {
  type: "object",
  required: ["code"],
  properties: { code: { type: "string" }, deep: { type: "object", properties: { at: { type: "integer" } } } },
};

/** What the errors share, with the object to which each adds a member. */
function sharedOf(isReferred: boolean, isRequired: boolean): Record<string, object> {
  return {
    Base: base(isReferred ? { $ref: "#/components/schemas/Inner" } : inner, isRequired),
    ...(isReferred && { Inner: inner }),
    Limit: { type: "object", properties: { most: { type: "integer" } } },
  };
}

function errorsOf(isDeep: boolean): Record<string, object> {
  const errors = Object.entries(ADDED).map(([name, schema]) => {
    const properties = isDeep ? { deep: { properties: { [name]: schema } } } : { [name]: schema };
    return [`With_${name}`, { allOf: [{ $ref: "#/components/schemas/Base" }], properties: { error: { properties } } }];
  });
  return Object.fromEntries(errors) as Record<string, object>; // as just made
}

const FORMS = [true, false].flatMap((isReferred) =>
  [true, false].flatMap((isRequired) => [true, false].map((isDeep) => ({ isReferred, isRequired, isDeep }))),
);

test.each(FORMS)(
  "members that errors add inside of what they share compile, and are judged as Ajv does: %j",
  async (form) => {
    const { isReferred, isRequired, isDeep } = form;
    const document = documentOf(errorsOf(isDeep), sharedOf(isReferred, isRequired));
    const { family, problems } = read(document);
    expect(problems).toEqual([]);
    const files = await written(family);
    expect(files.compile()).toBe("");
    files.remove();
    const emitted = run(family);
    const judges = new Map(Object.keys(ADDED).map((name) => [name, judgeOf(document, `With_${name}`)]));
    const value = fc.constantFrom<unknown>(
      "x",
      5,
      null,
      ["a"],
      [5],
      { name: "n" },
      { most: 1 },
      { most: "m" },
      {},
      "none",
    );
    fc.assert(
      fc.property(fc.constantFrom(...judges), value, fc.boolean(), ([name, isValid], added, isBeside) => {
        const body = { error: { code: "x", ...(isBeside ? { [name]: added } : { deep: { [name]: added } }) } };
        expect(emitted.is(`With_${name}`, body)).toBe(isValid(body));
      }),
    );
  },
);
