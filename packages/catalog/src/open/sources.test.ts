import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CatalogError, openDocument, type OpenedDocument, type Path } from "@faultline/catalog";
import { documentWith, withFolder } from "../../test/folder.ts";

const SECRET = "PLANTED-token-9f31";
const ENVELOPE = "type: object\nproperties:\n  code: { type: string }\n";

type Files = Readonly<Record<string, string | Uint8Array>>;
type Prepare = (folder: string) => Promise<unknown>;

async function opened(files: Files, prepare: Prepare = async () => {}): Promise<OpenedDocument> {
  return withFolder(files, async (folder) => {
    await prepare(folder);
    return openDocument("specs/lamps/openapi.yaml", { cwd: join(folder, "project") });
  });
}

/** What is said of the files, line by line. */
async function refusals(files: Files, prepare?: Prepare): Promise<string[]> {
  return opened(files, prepare).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof CatalogError)) throw error;
      return error.message.split("\n");
    },
  );
}

function referring(reference: string): Files {
  return {
    "project/specs/lamps/openapi.yaml": documentWith({ Lamp: { properties: { shade: { $ref: reference } } } }),
    "secret.yaml": `token: ${SECRET}\n`,
    "secret.txt": SECRET,
  };
}

const schemasOf = ({ document }: OpenedDocument): Record<string, unknown> =>
  (document as { components: { schemas: Record<string, unknown> } }).components.schemas; // the tests write such documents

const OUTSIDE = "a file of the project, or of a package that it has installed";

describe("a reference is refused with its place, and nothing of its target is shown, where it leads", () => {
  test.each([
    ["out of the project", "../../../secret.yaml", OUTSIDE],
    ["out of it with escapes", "..%2F..%2F..%2Fsecret.yaml", OUTSIDE],
    ["out of it to a text", "../../../secret.txt", OUTSIDE],
    ["to a system file", "/etc/passwd", OUTSIDE],
    ["to what may not even be there", "/nowhere/x.yaml", OUTSIDE],
    ["to a home", "file:///etc/passwd", "the path of a file of the project"],
    [
      "into a network",
      "http://127.0.0.1:9/x.yaml#/a",
      "a file of the project; nothing is fetched from a network without --allow-remote",
    ],
    [
      "into a network, shouting",
      "HTTPS://127.0.0.1:9/x.yaml",
      "a file of the project; nothing is fetched from a network without --allow-remote",
    ],
    ["to data", "data:application/json,{}", "the path of a file of the project"],
    ["to a folder", "./", "a file, not a folder or a device"],
    ["to the folder above", "..", "a file, not a folder or a device"],
    ["over backslashes", "..\\..\\secret.yaml", "a path without backslashes and control characters"],
    ["through a null byte", "x.yaml\u0000.txt", "a path without backslashes and control characters"],
    ["to an anchor", "shade.yaml#Shade", "a JSON Pointer behind the #, such as #/Name"],
    ["nowhere", "missing.yaml", "a file that can be opened"],
    [
      "into packages that are in another folder",
      "node_modules/@company/errors/openapi.yaml#/A",
      "a file that can be opened; or the package alone, @company/errors/openapi.yaml, which is found from any folder",
    ],
  ])("%s", async (_, reference, wanted) => {
    const [problem = "", ...others] = await refusals(referring(reference));
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^specs\/lamps\/openapi\.yaml:\d+:\d+ \/components\/schemas\/Lamp\/properties\/shade\/\$ref: found the reference /,
    );
    expect(problem).toContain(`; wanted ${wanted}`);
    expect(problem).not.toContain(SECRET);
  });

  const inside = (name: string, content: string | Uint8Array): Files => ({
    ...referring(name),
    [`project/specs/lamps/${name}`]: content,
  });
  test.each<[string, Files, string]>([
    ["to a text", inside(".env", `TOKEN=${SECRET}`), "a file whose name ends in .yaml, .yml or .json"],
    [
      "to a text that calls itself YAML",
      inside("x.yaml", SECRET),
      "a file that holds an object or a list in YAML or JSON",
    ],
    ["to an empty file", inside("x.yaml", ""), "a file that holds an object or a list in YAML or JSON"],
    ["to bytes", inside("x.yaml", Uint8Array.of(0x7f, 0x45, 0xff, 0xfe)), "a document in YAML or JSON, in UTF-8"],
    [
      "into git's own folder",
      { ...referring("../../.git/x.yaml"), "project/.git/x.yaml": `token: ${SECRET}` },
      "a file outside of the folder .git",
    ],
    [
      "to no such part",
      { ...referring("x.yaml#/no/such"), "project/specs/lamps/x.yaml": `a: ${SECRET}` },
      "something at /no/such in that file",
    ],
  ])("%s", async (_, files, wanted) => {
    const problems = await refusals(files);
    expect(problems).toEqual([expect.stringContaining(`; wanted ${wanted}`)]);
    expect(problems.join()).not.toContain(SECRET);
  });

  test("to a file that is no YAML, whose words are not repeated", async () => {
    const problems = await refusals({ ...referring("x.yaml"), "project/specs/lamps/x.yaml": `a: *${SECRET}\n` });
    expect(problems).toEqual(["specs/lamps/x.yaml:1:5: found unidentified alias; wanted well-formed YAML or JSON"]);
  });

  test.each([
    ["a link to a file outside", "project/specs/lamps/x.yaml", "secret.yaml", "x.yaml"],
    ["a link to a folder outside", "project/specs/shared", ".", "../shared/secret.yaml"],
    ["a package that is a link to a folder", "project/node_modules/evil", ".", "evil/secret.yaml"],
  ])("over %s", async (_, link, target, reference) => {
    const problems = await refusals(referring(reference), async (folder) => {
      await mkdir(join(folder, "project/node_modules"), { recursive: true });
      await symlink(join(folder, target), join(folder, link));
    });
    expect(problems).toEqual([expect.stringContaining(OUTSIDE)]);
  });

  test("inside extensions, examples and parameters as well", async () => {
    const spec = documentWith(
      { Lamp: { "x-error": { $ref: "/etc/a.yaml" }, examples: [{ $ref: "/etc/b.yaml" }] } },
      {
        webhooks: { lit: { post: { parameters: [{ $ref: "/etc/c.yaml" }] } } },
        "x-more": { deep: [{ $ref: "/etc/d.yaml" }] },
      },
    );
    const problems = await refusals({ "project/specs/lamps/openapi.yaml": spec });
    expect(problems.map((problem) => /\/etc\/(.)/.exec(problem)?.[1]).sort()).toEqual(["a", "b", "c", "d"]);
  });
});

describe("a reference is followed", () => {
  test.each<[string, string, string, Prepare?]>([
    ["to a file beside", "shade.yaml", "project/specs/lamps/shade.yaml"],
    [
      "to a file above, in the repository",
      "../../../shared/shade.yaml",
      "shared/shade.yaml",
      (folder) => mkdir(join(folder, ".git")),
    ],
    ["into a package", "@company/errors/shade.yaml", "project/node_modules/@company/errors/shade.yaml"],
    ["into the folder of packages", "../../node_modules/errors/shade.yaml", "project/node_modules/errors/shade.yaml"],
    ["to a name with a space", "my%20shade.yaml", "project/specs/lamps/my shade.yaml"],
  ])("%s", async (_, reference, file, prepare) => {
    const document = await opened({ ...referring(reference), [file]: ENVELOPE }, prepare);
    const name = file.includes("my") ? "MyShade" : "Shade";
    expect(schemasOf(document)["Lamp"]).toEqual({ properties: { shade: { $ref: `#/components/schemas/${name}` } } });
    expect(schemasOf(document)[name]).toEqual({ type: "object", properties: { code: { type: "string" } } });
  });

  test("into a package that is linked from outside, where it has that name", async () => {
    const files = {
      ...referring("errors/shade.yaml"),
      "store/errors/package.json": '{ "name": "errors" }',
      "store/errors/shade.yaml": ENVELOPE,
    };
    const linked: Prepare = async (folder) => {
      await mkdir(join(folder, "project/node_modules"));
      await symlink(join(folder, "store/errors"), join(folder, "project/node_modules/errors"));
    };
    expect(Object.keys(schemasOf(await opened(files, linked)))).toEqual(["Lamp", "Shade"]);
  });

  test("to what a package exports under another path", async () => {
    const manifest = '{ "name": "errors", "exports": { "./shade.yaml": "./dist/schemas/shade.yaml" } }';
    const folder = "project/node_modules/errors";
    const document = await opened({
      ...referring("errors/shade.yaml"),
      [`${folder}/package.json`]: manifest,
      [`${folder}/dist/schemas/shade.yaml`]: ENVELOPE,
    });
    expect(Object.keys(schemasOf(document))).toEqual(["Lamp", "Shade"]);
  });
});

describe("what other files hold becomes part of the document", () => {
  const spec = (schemas: Record<string, unknown>, rest?: object): Files => ({
    "project/specs/lamps/openapi.yaml": documentWith(schemas, rest),
  });

  test("under the name of the component that refers to it as a whole, wherever else it is referred to", async () => {
    const document = await opened({
      ...spec({ User: { $ref: "a.yaml" }, Body: { $ref: "./schemas/body.yaml" } }),
      "project/specs/lamps/a.yaml": "properties: { body: { $ref: schemas/body.yaml } }",
      "project/specs/lamps/schemas/body.yaml": ENVELOPE,
    });
    expect(Object.keys(schemasOf(document))).toEqual(["User", "Body"]);
    expect(schemasOf(document)["User"]).toEqual({ properties: { body: { $ref: "#/components/schemas/Body" } } });
  });

  test("under its own name, with a number where another schema has it", async () => {
    const document = await opened({
      ...spec({
        Body: { type: "string" },
        A: { $ref: "x.yaml#/Body" },
        B: { items: { $ref: "y.yaml#/Body" } },
        C: { items: { $ref: "z.yaml#/Body" } },
        D: { items: { $ref: "2-more.yaml" } },
      }),
      "project/specs/lamps/x.yaml": "Body: { type: number }",
      "project/specs/lamps/y.yaml": "Body: { type: integer }",
      "project/specs/lamps/z.yaml": "Body: { type: string }",
      "project/specs/lamps/2-more.yaml": "type: boolean",
    });
    expect(schemasOf(document)).toEqual({
      Body: { type: "string" },
      A: { type: "number" },
      B: { items: { $ref: "#/components/schemas/Body2" } },
      Body2: { type: "integer" },
      C: { items: { $ref: "#/components/schemas/Body" } },
      D: { items: { $ref: "#/components/schemas/Schema2More" } },
      Schema2More: { type: "boolean" },
    });
  });

  test("though the files refer to each other and to themselves", async () => {
    const document = await opened({
      ...spec({ Tree: { $ref: "a.yaml" } }),
      "project/specs/lamps/a.yaml": "properties: { next: { $ref: b.yaml }, self: { $ref: '#' } }",
      "project/specs/lamps/b.yaml":
        "properties: { back: { $ref: a.yaml }, root: { $ref: 'openapi.yaml#/components/schemas/Tree' } }",
    });
    const tree = { $ref: "#/components/schemas/Tree" };
    expect(schemasOf(document)).toEqual({
      Tree: { properties: { next: { $ref: "#/components/schemas/B" }, self: tree } },
      B: { properties: { back: tree, root: tree } },
    });
  });

  test.each([
    [
      "references alone",
      { "a.yaml": "$ref: b.yaml", "b.yaml": "$ref: a.yaml" },
      "one that does not lead back to itself",
    ],
    ["extensions", { "a.yaml": "x-inner: { $ref: a.yaml }" }, "a document that does not contain itself"],
  ])("but not where %s contain each other", async (_, files, wanted) => {
    const named = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`project/specs/lamps/${name}`, text]),
    );
    expect(await refusals({ ...spec({ A: { "x-a": { $ref: "a.yaml" } } }), ...named })).toEqual([
      expect.stringContaining(wanted),
    ]);
  });

  test("also path items, maps as a whole, parameters, headers, samples and what a discriminator names", async () => {
    const document = await opened({
      ...spec(
        { Pet: { discriminator: { propertyName: "kind", mapping: { cat: "cat.yaml", dog: "Dog" } } } },
        { paths: { "/pets": { $ref: "paths/pets.yaml" } } },
      ),
      "project/specs/lamps/cat.yaml": ENVELOPE,
      "project/specs/lamps/paths/pets.yaml": `get:
  parameters: [{ $ref: '../parts.yaml#/limit' }]
  responses:
    '404':
      description: None.
      headers: { Retry-After: { $ref: '../parts.yaml#/wait' } }
      content: { application/json: { examples: { one: { $ref: '../parts.yaml#/sample' } }, schema: { $ref: '../parts.yaml#/deep/inner' } } }
`,
      "project/specs/lamps/parts.yaml": `limit: { name: limit, in: query, schema: { type: integer } }
wait: { schema: { type: integer } }
sample: { externalValue: 'http://127.0.0.1:9/never-fetched', value: 1 }
deep: { $ref: 'inner.yaml' }
`,
      "project/specs/lamps/inner.yaml": "inner: { type: string }",
    });
    expect(document.document).toMatchObject({
      paths: {
        "/pets": {
          get: {
            parameters: [{ $ref: "#/components/parameters/limit" }],
            responses: {
              "404": {
                headers: { "Retry-After": { $ref: "#/components/headers/wait" } },
                content: {
                  "application/json": {
                    examples: { one: { $ref: "#/components/examples/sample" } },
                    schema: { $ref: "#/components/schemas/Inner" },
                  },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Pet: { discriminator: { mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } } },
          Cat: { type: "object" },
          Inner: { type: "string" },
        },
      },
    });
  });

  test("and responses stand where they are first referred to, so that nothing has a name that nobody chose", async () => {
    const responses = { "404": { $ref: "gone.yaml" } };
    const document = await opened({
      ...spec({}, { paths: { "/a": { get: { responses } }, "/b": { get: { responses } } } }),
      "project/specs/lamps/gone.yaml":
        "description: Gone.\ncontent: { application/json: { schema: { $ref: body.yaml } } }\n",
      "project/specs/lamps/body.yaml": ENVELOPE,
    });
    const gone = {
      description: "Gone.",
      content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } },
    };
    expect(document.document).toMatchObject({
      paths: {
        "/a": { get: { responses: { "404": gone } } },
        "/b": { get: { responses: { "404": { $ref: "#/paths/~1a/get/responses/404" } } } },
      },
    });
    expect(Object.keys((document.document as { components: object }).components)).toEqual(["schemas"]); // the document above
    expect(document.locate(["paths", "/a", "get", "responses", "404", "description"])).toMatchObject({
      file: "specs/lamps/gone.yaml",
      line: 1,
    });
  });

  test("and keeps its place, where a schema inherits it too", async () => {
    const document = await opened({
      ...spec({ Gone: { allOf: [{ $ref: "body.yaml" }], properties: { type: { const: "gone" } } } }),
      "project/specs/lamps/body.yaml": `# Body\n${ENVELOPE}`,
    });
    const position = (...path: Path): string => {
      const { file, line, column } = document.locate(["components", "schemas", ...path]);
      return `${file}:${line}:${column}`;
    };
    expect(position("Body", "properties", "code", "type")).toBe("specs/lamps/body.yaml:4:17");
    expect(position("Gone", "properties", "code", "type")).toBe("specs/lamps/body.yaml:4:17");
    expect(position("Gone", "properties", "type", "const")).toMatch(/^specs\/lamps\/openapi\.yaml:/);
    expect(position("Gone", "properties", "none")).toMatch(/^specs\/lamps\/openapi\.yaml:/);
  });

  test("however deep a pointer goes through references of other files", async () => {
    const document = await opened({
      ...spec({ A: { items: { $ref: "a.yaml#/list/items" } } }),
      "project/specs/lamps/a.yaml": "list: { $ref: 'b.yaml#/x' }",
      "project/specs/lamps/b.yaml": "x: { items: { type: string } }",
    });
    expect(schemasOf(document)).toEqual({
      A: { items: { $ref: "#/components/schemas/Items" } },
      Items: { type: "string" },
    });
  });
});
