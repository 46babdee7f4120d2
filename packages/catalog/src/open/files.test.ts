import { describe, expect, test } from "vitest";
import { LAMPS, problemsIn, readFiles } from "../../test/lamps.ts";

/** The lamps with their envelope in a file beside them. */
const SPLIT = {
  "lamps/openapi.yaml": LAMPS.replaceAll(
    "'#/components/schemas/Envelope'",
    "'../shared/bodies.yaml#/Envelope'",
  ).replace(/    Envelope:\n(      .*\n)+/, ""),
  "shared/bodies.yaml":
    "# Shared bodies\n\nEnvelope:\n  x-error-envelope: { code: type }\n  type: object\n  properties:\n    type: { type: string }\n",
};

describe("a family in several files", () => {
  test("is read as if it stood in one", async () => {
    const [family] = await readFiles(SPLIT);
    expect(family?.errors).toMatchObject([{ id: "lamps/not_found", envelope: { name: "Envelope" }, statuses: [404] }]);
  });

  test("has each value at its place in the file that holds it", async () => {
    const [family] = await readFiles(SPLIT);
    const position = (...path: string[]): string => {
      const { file, line, column } = family?.locate(["components", "schemas", ...path]) ?? {
        file: "",
        line: 0,
        column: 0,
      };
      return `${file}:${line}:${column}`;
    };
    expect(position("NotFound", "title")).toBe("lamps/openapi.yaml:7:14");
    expect(position("Envelope")).toBe("shared/bodies.yaml:3:1");
    expect(position("Envelope", "properties", "type", "type")).toBe("shared/bodies.yaml:7:19");
  });

  test("has its problems in the files in which they stand", async () => {
    const shared = SPLIT["shared/bodies.yaml"]
      .replace("code: type", "code: kind")
      .replace("type: { type: string }", "type: { type: text }");
    expect(await problemsIn({ ...SPLIT, "shared/bodies.yaml": shared })).toEqual([
      'shared/bodies.yaml:4:29 /components/schemas/Envelope/x-error-envelope/code: found the path "kind", which leads to no property of Envelope; wanted the path of a property that the envelope declares',
      'shared/bodies.yaml:7:19 /components/schemas/Envelope/properties/type/type: found "text"; wanted one of object, array, string, integer, number, boolean, "null", or a list of those',
    ]);
  });

  test.each([
    [
      "is missing",
      { "shared/bodies.yaml": undefined },
      "lamps/openapi.yaml:8:23 /components/schemas/NotFound/allOf/0/$ref: found the reference ../shared/bodies.yaml#/Envelope; wanted a file that can be opened",
    ],
    [
      "has no such part",
      { "shared/bodies.yaml": "Body: {}\n" },
      "lamps/openapi.yaml:8:23 /components/schemas/NotFound/allOf/0/$ref: found the reference ../shared/bodies.yaml#/Envelope; wanted something at /Envelope in that file",
    ],
    [
      "is no YAML",
      { "shared/bodies.yaml": "Envelope: [\n" },
      "shared/bodies.yaml:2:1: found a bracket, a brace or a quotation mark that nothing closes, or deficient indentation; wanted well-formed YAML or JSON",
    ],
  ])("says so where one of them %s", async (_, change, problem) => {
    const files = Object.entries({ ...SPLIT, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    expect(await problemsIn(Object.fromEntries(files))).toEqual([problem]);
  });
});

describe("the files of a catalogue", () => {
  test("that are missing are named, all of them", async () => {
    expect(await problemsIn({}, ["a/openapi.yaml", "b/openapi.yaml"])).toEqual(
      ["a", "b"].map((name) => `${name}/openapi.yaml:1:1: found no such file; wanted the path of an OpenAPI document`),
    );
  });

  test("have problems together, so that one run shows all", async () => {
    const files = {
      "lamps/openapi.yaml": LAMPS.replace("3.1.1", "4.0.0"),
      "cords/openapi.yaml": LAMPS.replace("fix_request", "fix"),
    };
    const problems = await problemsIn(files, Object.keys(files));
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["lamps/openapi.yaml", "cords/openapi.yaml"]);
  });

  test("are families of their own, each in a directory of its own name", async () => {
    const files = { "a/lamps/openapi.yaml": LAMPS, "b/lamps/openapi.yaml": LAMPS, "Big Lamps/openapi.yaml": LAMPS };
    expect(await problemsIn(files, Object.keys(files))).toEqual([
      "b/lamps/openapi.yaml:1:1: found the family lamps, which a/lamps/openapi.yaml is too; wanted families of different names: an `x-error-family.id` in one of them, or an `id` in the config",
    ]);
  });
});
