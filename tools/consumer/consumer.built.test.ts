import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile, COMPILERS, compileText, FIXTURES, typesOf, versionOf } from "./compile.ts";

const FAMILIES = ["device-management", "t-iot-hub", "disruptive-technologies", "app-and-book-management"];

/** The component schemas of a family's merged document. */
function schemasOf(family: string): Record<string, { description?: string }> {
  const text = readFileSync(new URL(`../../specs/dist/${family}.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as { components: { schemas: Record<string, { description?: string }> } }).components.schemas; // our own file
}

describe.each(Object.entries(COMPILERS))("TypeScript %s", (version, compiler) => {
  test("is that version", () => {
    expect(versionOf(compiler)).toMatch(new RegExp(`^Version ${version.replace(".", "\\.")}`));
  });

  test.each(["one-family", "two-families"])(
    "takes the types of a spec that refers to %s for ours, and ours for them",
    async (name) => {
      expect(compile(compiler, `${name}.ts`, await typesOf(`${name}.yaml`))).toEqual([]);
    },
  );

  test("takes the families' own paths with openapi-fetch", () => {
    expect(compile(compiler, "own-paths.ts")).toEqual([]);
  });

  test("takes the sample of the types' README", () => {
    const readme = readFileSync(new URL("../../packages/types/README.md", import.meta.url), "utf8");
    expect(readme).toContain(`\`\`\`ts\n${readFileSync(join(FIXTURES, "types-readme.ts"), "utf8")}\`\`\``);
    expect(compile(compiler, "types-readme.ts")).toEqual([]);
  });

  test("refuses bodies that are not those of the error", () => {
    const wanted = readFileSync(join(FIXTURES, "one-family.wrong.ts"), "utf8")
      .split("\n")
      .flatMap((line, index) => /\/\/ (TS\d+)$/.exec(line)?.[1]?.concat(` in line ${index + 1}`) ?? []);
    const found = compile(compiler, "one-family.wrong.ts").flatMap((line) => {
      const [, number, code] = /\((\d+),\d+\): error (TS\d+)/.exec(line) ?? [];
      return number === undefined ? [] : [`${code} in line ${number}`];
    });
    expect(wanted).toHaveLength(4);
    expect(found).toEqual(wanted);
  });

  test.each([
    ["a body that is not the error's", "export const wrong: ValidationError = {};", "from type 'ValidationError'"],
    [
      "a member that the error has not",
      "export const hint = (error: ValidationError) => error.hint;",
      "on type 'ValidationError'",
    ],
    ["a list of bodies", "export const wrong: ValidationError[] = [1];", "to type 'ValidationError'"],
    ["a part of a body", "export const wrong = (field: ErrorField): string => field;", "Type 'ErrorField'"],
    [
      "another error",
      "export const wrong = (error: NotFound): ValidationError => error;",
      "Type 'NotFound' is not assignable to type 'ValidationError'",
    ],
    [
      "any error",
      "export const wrong = (error: DeviceManagementError): string => error;",
      "Type 'DeviceManagementError' is not assignable to type 'string'",
    ],
  ])("calls a type by its name where it refuses %s", (_, program, message) => {
    const names = "DeviceManagementError, ErrorField, NotFound, ValidationError";
    const said = compileText(
      compiler,
      `import type { ${names} } from "@faultline/types/device-management";\n${program}`,
    ).join("\n");
    expect(said).toContain("error TS");
    expect(said).toContain(message);
    expect(said).not.toMatch(/type '\{ object|components\[/);
  });

  test.each(FAMILIES)("takes each type of %s for that of openapi-typescript, and back", (family) => {
    const names = Object.keys(schemasOf(family));
    const program = [
      `import type * as own from "@faultline/types/${family}";`,
      "type Same<A, B> = 0 extends 1 & A ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
      'type Schemas = own.components["schemas"];',
      ...names.map((name) => `export const same${name}: Same<own.${name}, Schemas["${name}"]> = true;`),
    ];
    expect(names.length).toBeGreaterThan(8);
    expect(compileText(compiler, program.join("\n"))).toEqual([]);
  });
});

describe.each(FAMILIES)("the types of %s", (family) => {
  const text = readFileSync(new URL(`../../packages/types/src/gen/${family}.d.ts`, import.meta.url), "utf8");
  const code = text.replaceAll(/\/\*[^]*?\*\//g, "");

  test("have the names of the schemas, and say in the editor what they are", () => {
    for (const [name, { description }] of Object.entries(schemasOf(family))) {
      expect(description, name).toBeDefined();
      expect(text).toMatch(new RegExp(`\\*/\\nexport (?:interface ${name} \\{|type ${name} =)`));
    }
  });

  test("are plain: no intersections, no helper types, nothing of another generator", () => {
    expect(code).not.toMatch(/&|<|components\[/);
  });
});
