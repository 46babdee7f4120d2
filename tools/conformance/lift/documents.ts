/** Makes documents of OpenAPI 3.0, each beside the same document written by hand in 3.1. */
import fc from "fast-check";

/** One meaning in both versions. */
export interface Pair {
  old: Record<string, unknown>;
  lifted: Record<string, unknown>;
}

const alike = (value: Record<string, unknown>): Pair => ({ old: value, lifted: value });

const description = fc.constantFrom({}, { description: "Some text." });

/** A type, which `nullable` widens. */
function typed(type: string, rest: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> {
  return fc.tuple(fc.constantFrom(undefined, false, true), rest, description).map(([nullable, more, text]) => ({
    old: { type, ...(nullable !== undefined && { nullable }), ...text, ...more.old },
    lifted: { type: nullable ? [type, "null"] : type, ...text, ...more.lifted },
  }));
}

/** `minimum` and `maximum`, each excluded or not. */
const bounds: fc.Arbitrary<Pair> = fc
  .record({ low: fc.integer({ min: -9, max: 0 }), high: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: [] })
  .chain(({ low, high }) =>
    fc.tuple(bound("inimum", low), bound("aximum", high)).map(([least, most]) => ({
      old: { ...least.old, ...most.old },
      lifted: { ...least.lifted, ...most.lifted },
    })),
  );

function bound(name: "inimum" | "aximum", limit: number | undefined): fc.Arbitrary<Pair> {
  const [plain, exclusive] = [`m${name}`, `exclusiveM${name}`];
  const own = limit === undefined ? {} : { [plain]: limit };
  return fc.constantFrom(undefined, false, true).map((flag) => ({
    old: { ...own, ...(flag !== undefined && { [exclusive]: flag }) },
    lifted: flag && limit !== undefined ? { [exclusive]: limit } : own,
  }));
}

const leaf = fc.oneof(
  typed("string", fc.constantFrom({}, { minLength: 1 }, { enum: ["a", "b"] }, { pattern: "^[a-c]*$" }).map(alike)),
  typed("integer", bounds),
  typed("number", bounds),
  typed("boolean", fc.constant(alike({}))),
);

const { schema } = fc.letrec<{ schema: Pair }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    typed(
      "array",
      tie("schema").map(({ old, lifted }) => ({ old: { items: old }, lifted: { items: lifted } })),
    ),
    typed(
      "object",
      fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema"), { noNullPrototype: true }).map(members),
    ),
    fc
      .tuple(fc.constantFrom("oneOf", "anyOf", "allOf"), fc.array(leaf, { minLength: 1, maxLength: 1 }))
      .map(([keyword, parts]) => ({
        old: { [keyword]: parts.map(({ old }) => old) },
        lifted: { [keyword]: parts.map(({ lifted }) => lifted) },
      })),
  ),
}));

function members(properties: Record<string, Pair>): Pair {
  const all = Object.entries(properties);
  return {
    old: { properties: Object.fromEntries(all.map(([name, { old }]) => [name, old])) },
    lifted: { properties: Object.fromEntries(all.map(([name, { lifted }]) => [name, lifted])) },
  };
}

/** A family with one error, whose body has a member of the schema; a request refers to the same schema. */
function documentWith(openapi: string, extra: Record<string, unknown>): Record<string, unknown> {
  const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const content = (name: string): object => ({ "application/json": { schema: ref(name) } });
  return {
    openapi,
    info: { title: "Shop", version: "1.0.0" },
    paths: {
      "/orders": {
        post: {
          operationId: "order",
          requestBody: { content: content("Extra") },
          responses: { "404": { description: "Gone.", content: content("Gone") } },
        },
      },
    },
    components: {
      schemas: {
        Extra: extra,
        Envelope: {
          "x-error-envelope": { code: "code" },
          type: "object",
          required: ["code"],
          properties: { code: { type: "string" } },
        },
        Gone: {
          title: "Gone",
          allOf: [ref("Envelope")],
          properties: { code: { enum: ["gone"] }, extra: ref("Extra") },
          "x-error": { canonicalCode: "NOT_FOUND", recovery: "none", retry: { strategy: "never" } },
        },
      },
    },
  };
}

/** Documents of 3.0 and of 3.1 that mean the same. */
export const documents: fc.Arbitrary<Pair> = schema.map(({ old, lifted }) => ({
  old: documentWith("3.0.3", old),
  lifted: documentWith("3.1.1", lifted),
}));

/** Values that some of the schemas take. */
export const values: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<unknown>(null, "", "a", "b", "d", true, 0.5),
    fc.integer({ min: -10, max: 10 }),
    fc.array(tie("value"), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { noNullPrototype: true }),
  ),
})).value;
