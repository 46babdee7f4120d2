/** Given a family, want its help, its vectors, its paths and its place in the list of families. */
import { expect, test } from "vitest";
import { emitHelp, emitPaths, vectorsOf } from "@faultline/codegen";
import { declarationOf, lampErrors, lines } from "../../test/lamp-errors.ts";
import { emitFamilies } from "./emit-families.ts";

test("help says of an error what people can do", () => {
  expect(declarationOf("export const help", emitHelp(lampErrors()))).toContain(
    lines(
      '    "sample/lost": {',
      '      name: "Lost",',
      '      code: "lost",',
      '      title: "The lamp is lost",',
      '      description: "",',
      "      statuses: [404],",
      '      canonicalCode: "NOT_FOUND",',
      '      recovery: "fix_request",',
      '      retry: { strategy: "never" },',
      '      causes: [{ text: "Somebody moved it." }],',
      '      remedies: [{ text: "Look for it." }],',
      "    },",
    ),
  );
});

test("a vector is an example with what is to be made of it", () => {
  expect(vectorsOf(lampErrors())).toEqual([
    {
      id: "sample/gone",
      status: 404,
      headers: {},
      body: { code: "gone", text: "No lamp." },
      expect: {
        match: "declared",
        code: "gone",
        advice: { retry: false, delayMs: 0, recovery: "fix_request", reason: "never" },
      },
    },
  ]);
});

test("paths and components are what openapi-typescript makes", async () => {
  const { text, problems } = await emitPaths(lampErrors());
  expect(problems).toEqual([]);
  expect(text).toContain("export interface components {\n    schemas: {\n");
  expect(text).toContain('"application/json": components["schemas"]["Gone"] | components["schemas"]["Lost"];');
  expect(text).not.toContain("export type Gone");
});

test("the list of families loads each when it is asked for", () => {
  expect(declarationOf("export const families", emitFamilies({ families: [lampErrors()] }))).toBe(
    lines(
      "/** Every family of the catalogue, in alphabetical order. */",
      "export const families: readonly FamilyListing[] = [",
      "  {",
      '    id: "sample",',
      '    title: "Lamp errors",',
      "    aliases: [],",
      "    brands: [],",
      '    load: () => import("./sample.ts").then((module) => module.sample),',
      '    loadHelp: () => import("./sample.help.ts").then((module) => module.help),',
      "  },",
      "];",
    ),
  );
});
