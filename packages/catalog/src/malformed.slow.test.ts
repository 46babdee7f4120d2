import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily, type ReadFamily } from "@faultline/catalog";
import { LAMPS, problemsIn, readFiles, ROOT } from "../test/lamps.ts";
import { readCatalog } from "@faultline/catalog";

/** Every place of a document, the root included. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))
      : [];
  return [path, ...inner];
}

/** The document with this value at the place. */
function grafted(root: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === first ? grafted(item, rest, value) : item));
  const entries = Object.entries(typeof root === "object" && root !== null ? root : {});
  return Object.fromEntries(entries.map(([key, item]) => [key, key === first ? grafted(item, rest, value) : item]));
}

const keyword = fc.constantFrom(
  "$ref",
  "allOf",
  "properties",
  "required",
  "type",
  "const",
  "x-error",
  "x-error-envelope",
  "schema",
  "content",
  "items",
  "oneOf",
  "__proto__",
);
const fragment = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      1.5,
      "",
      "object",
      "#/components/schemas/Envelope",
      "#/components/schemas/NotFound",
      "#/info",
      "#/%zz",
      "other.yaml",
      "status/code",
    ),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(keyword, fc.string({ maxLength: 3 })), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const [lamps] = (await readFiles({ "lamps/openapi.yaml": LAMPS })) as [ReadFamily]; // one file, one family
const { families } = await readCatalog(["specs/device-management/openapi.yaml"], { cwd: ROOT });
const real = families as [ReadFamily]; // as above

test.each([
  ["a small one", lamps],
  ["a real one", real[0]],
])(
  "whatever is put anywhere into a document, such as %s, reading it gives a family and problems, and never throws",
  (_, { document }) => {
    const graft = fc.record({ path: fc.constantFrom(...pathsIn(document)), value: fragment });
    fc.assert(
      fc.property(fc.array(graft, { minLength: 1, maxLength: 3 }), (grafts) => {
        const broken = grafts.reduce<unknown>((root, { path, value }) => grafted(root, path, value), document);
        const { family, problems } = readFamily("lamps", "openapi.yaml", broken);
        expect(Array.isArray(family.errors)).toBe(true);
        for (const { found, wanted, path } of problems)
          expect([found, wanted, ...path].every((part) => typeof part === "string" && part !== "undefined")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  },
);

test("whatever happens to the text of a file, it is read or refused with places, and nothing else is thrown", async () => {
  const change = fc.record({
    at: fc.nat(LAMPS.length),
    length: fc.nat(12),
    text: fc.constantFrom("", " ", "\n", "\t", ":", "- ", "{", "]", "&a ", "*a", "'", "<<: ", "!!set ", "\u0000", "%"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const text = changes.reduce(
        (before, { at, length, text: put }) => before.slice(0, at) + put + before.slice(at + length),
        LAMPS,
      );
      for (const problem of await problemsIn(text))
        expect(problem).toMatch(/^\S+:[1-9]\d*:[1-9]\d*( \/.*)?: found .+; wanted .+$/);
    }),
    { numRuns: 300 },
  );
});

test("what is out of order is left out, and the rest is read", () => {
  const broken = grafted(lamps.document, ["components", "schemas", "NotFound", "examples"], "none") as object;
  const odd = { ...broken, webhooks: 5 };
  const { family, problems } = readFamily("lamps", "openapi.yaml", odd);
  expect(problems.map(({ path }) => path.join("/"))).toEqual(["webhooks"]);
  expect(family.errors.map(({ id }) => id)).toEqual(["lamps/not_found"]);
});
