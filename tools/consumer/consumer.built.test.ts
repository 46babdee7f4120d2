import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile, COMPILERS, FIXTURES, typesOf, versionOf } from "./compile.ts";

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
});

describe.each(["device-management", "t-iot-hub", "disruptive-technologies", "app-and-book-management"])(
  "the types of %s",
  (family) => {
    const text = readFileSync(new URL(`../../packages/types/src/gen/${family}.d.ts`, import.meta.url), "utf8");

    test("are named at the top level, plain, and say in the editor what they are", () => {
      const { components } = JSON.parse(
        readFileSync(new URL(`../../specs/dist/${family}.json`, import.meta.url), "utf8"),
      ) as { components: { schemas: Record<string, { description?: string }> } };
      expect(text).not.toContain("WithRequired");
      for (const [name, { description }] of Object.entries(components.schemas)) {
        expect(text).toMatch(new RegExp(`^export type ${name} = components\\['schemas'\\]\\['${name}'\\];$`, "m"));
        expect(description, name).toBeDefined();
        expect(text).toMatch(new RegExp(`\\*/\\nexport type ${name} =`));
      }
    });

    test("have no intersections", () => {
      const code = text.replaceAll(/\/\*[^]*?\*\//g, "");
      expect(code).not.toMatch(/[^&]&[^&]/);
    });
  },
);
