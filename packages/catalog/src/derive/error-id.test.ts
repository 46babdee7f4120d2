/** The short names of errors in ids, addresses and file names. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog/pure";

const X = { canonicalCode: "NOT_FOUND", recovery: "none", retry: { strategy: "never" } };

function read(errors: readonly { code: string | number; slug?: string }[]): ReturnType<typeof readFamily> {
  const Envelope = {
    type: "object",
    "x-error-envelope": { code: "code" },
    required: ["code"],
    properties: { code: { type: ["string", "integer"] } },
  };
  const schemas = errors.map(({ code, slug }, index) => [
    `Error${index}`,
    {
      allOf: [{ $ref: "#/components/schemas/Envelope" }],
      properties: { code: { const: code } },
      "x-error": { ...X, ...(slug !== undefined && { slug }) },
    },
  ]);
  const components = { schemas: { Envelope, ...Object.fromEntries(schemas) } };
  return readFamily("shop", "openapi.yaml", { openapi: "3.1.1", info: { title: "Shop", version: "1" }, components });
}

test.each([
  ["not_found", "not_found"],
  [409, "409"],
  ["Not.Found", "not-found"],
  ["https://shop.example/errors/out-of-stock", "out-of-stock"],
  ["https://shop.example/errors/out-of-stock/", "out-of-stock"],
  ["https://shop.example/errors#out-of-stock", "out-of-stock"],
  ["https://shop.example", "shop-example"],
  ["urn:ietf:params:acme:error:badNonce", "badnonce"],
  ["/errors/parcel-lost", "parcel-lost"],
  ["tag:shop.example,2024:gone", "tag-shop-example-2024-gone"],
  [
    "The parcel could not be delivered, because nobody was at home when the van came",
    "the-parcel-could-not-be-delivered--because-nobody-was-at",
  ],
  ["x".repeat(90), "x".repeat(60)],
])("the code %j gives the short name %s", (code, slug) => {
  const { family, problems } = read([{ code }]);
  expect(problems).toEqual([]);
  expect(family.errors.map(({ id, code: kept }) => [id, kept])).toEqual([[`shop/${slug}`, code]]);
});

test("a slug that the spec writes takes the place of the code", () => {
  const { family } = read([{ code: "https://shop.example/errors/1", slug: "sold-out" }]);
  expect(family.errors[0]?.id).toBe("shop/sold-out");
});

test("two codes with one short name are a problem at both places, which a slug solves", () => {
  const codes = ["https://shop.example/a/gone", "https://shop.example/b/gone"];
  const { problems } = read(codes.map((code) => ({ code })));
  expect(problems.map(({ path }) => path.at(-1))).toEqual(["Error0", "Error1"]);
  expect(problems[0]?.wanted).toContain("`x-error.slug`");
  expect(read([{ code: codes[0] ?? "" }, { code: codes[1] ?? "", slug: "gone-too" }]).problems).toEqual([]);
});

test("any code gives a short name that is safe in addresses and file names, and always the same one", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ minLength: 1, maxLength: 200 }), fc.webUrl({ withFragments: true })), (code) => {
      const id = read([{ code }]).family.errors[0]?.id;
      expect(id).toMatch(/^shop\/[a-z0-9_-]{1,60}$/);
      expect(read([{ code }]).family.errors[0]?.id).toBe(id);
    }),
  );
});
