/** Given a family, want its help, its vectors, its paths and its place in the list of families. */
import { readFamily } from "@faultline/catalog/pure";
import { expect, test } from "vitest";
import { declaredVectors, emitHelp, emitPaths } from "@faultline/codegen";
import { declarationOf, lampErrors, lines, response } from "../../test/lamp-errors.ts";
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
  expect(declaredVectors(lampErrors())).toEqual([
    {
      id: "sample/gone",
      status: 404,
      headers: {},
      body: { code: "gone", text: "No lamp." },
      expect: {
        match: "declared",
        id: "sample/gone",
        code: "gone",
        canonicalCode: "NOT_FOUND",
        throttling: false,
        advice: [{ method: "GET", attempt: 1, retry: false, delayMs: 0, recovery: "fix_request", reason: "never" }],
      },
    },
  ]);
});

test("a vector of a range has the first status that means nothing else", () => {
  const example = [{ code: "lost", text: "No lamp." }];
  const { allOf, properties } = {
    allOf: [{ $ref: "#/components/schemas/Problem" }],
    properties: { code: { const: "lost" } },
  };
  const knowledge = { canonicalCode: "NOT_FOUND", recovery: "fix_request", retry: { strategy: "never" } };
  const lost = { allOf, properties, examples: example, "x-error": knowledge };
  const any = { allOf, examples: [{ code: "other", text: "No." }], "x-error": knowledge };
  const statuses = (key: string, ...exact: string[]): (readonly [string, number | string])[] => {
    const responses = Object.fromEntries(exact.map((status) => [status, response("Nothing.", "Gone")]));
    const family = lampErrors({ Lost: lost, Any: any }, { ...responses, [key]: response("Some.", "Any") });
    return declaredVectors(family).flatMap(({ id, status }) => (id.includes("gone") ? [] : [[id, status] as const]));
  };
  expect(statuses("4XX")).toEqual([
    ["sample/lost", 404],
    ["sample/4xx", 400],
  ]);
  expect(statuses("default", "400", "401", "4XX").slice(1)).toEqual([["sample/default", 500]]);
});

test("paths and components are what openapi-typescript makes", async () => {
  const { text, problems } = await emitPaths(lampErrors());
  expect(problems).toEqual([]);
  expect(text).toContain("export interface components {\n    schemas: {\n");
  expect(text).toContain('"application/json": components["schemas"]["Gone"] | components["schemas"]["Lost"];');
  expect(text).not.toContain("export type Gone");
});

test("the list of families loads each when it is asked for", () => {
  expect(declarationOf("export const families", emitFamilies([lampErrors()]))).toBe(
    lines(
      "/** Every family of the catalogue, in alphabetical order. */",
      "export const families: readonly FamilyListing[] = [",
      "  {",
      '    id: "sample",',
      '    title: "Lamp errors",',
      "    aliases: [],",
      "    brands: [],",
      "    hosts: [],",
      '    load: () => import("./sample.ts").then((module) => module.sample),',
      '    loadHelp: () => import("./sample.help.ts").then((module) => module.help),',
      "  },",
      "];",
    ),
  );
});

test.each(["3.1.1", "3.2.0"])(
  "a webhook and a path by reference have their operations, in a document of %s",
  async (openapi) => {
    const item = {
      post: { requestBody: { content: { "application/json": { schema: { type: "number" } } } }, responses: {} },
    };
    const { family } = readFamily("hooks", "hooks/openapi.yaml", {
      openapi,
      info: { title: "Hooks", version: "1.0.0" },
      paths: { "/a": { $ref: "#/components/pathItems/Named" } },
      webhooks: { failed: { $ref: "#/components/pathItems/Alias" } },
      components: { pathItems: { Alias: { $ref: "#/components/pathItems/Named" }, Named: item } },
    });
    const { text, problems } = await emitPaths(family);
    expect(problems).toEqual([]);
    const bodyOf = (declaration: string): string =>
      new RegExp(`(?:interface|type) ${declaration} .*?\\n\\}`, "s").exec(text)?.[0] ?? "";
    expect(bodyOf("webhooks")).toContain("failed: {");
    for (const part of ["paths", "webhooks"]) expect(bodyOf(part)).toContain('"application/json": number');
  },
);
