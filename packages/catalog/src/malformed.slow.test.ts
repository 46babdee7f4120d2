import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily, type ReadFamily } from "@faultline/catalog";
import { fragment, grafted, mistyped, pathsIn } from "../test/malformed.ts";
import { LAMPS, problemsIn, readFiles, ROOT } from "../test/lamps.ts";
import { readCatalog } from "@faultline/catalog";

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
  await fc.assert(
    fc.asyncProperty(mistyped(LAMPS), async (text) => {
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
