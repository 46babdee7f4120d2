import { describe, expect, test } from "vitest";
import { formatProblem, openDocument, type OpenedDocument } from "@faultline/catalog";
import { withFolder } from "../../../test/folder.ts";
import { memoryFiles } from "../../../test/memory-files.ts";
import { complaints, HEAD, openPair, overlayOf } from "../../../test/overlays.ts";

const BASE = {
  openapi: "3.1.1",
  info: { title: "Lamps", version: "1.0.0" },
  tags: [{ name: "a" }, { name: "b" }, { name: "c" }],
  paths: {
    "/lamps": { get: { summary: "All", responses: { "200": { description: "Fine." } } } },
    "/lamps/{id}": { get: { summary: "One", tags: ["a", "b"], responses: { "404": { description: "Gone." } } } },
  },
};

async function under(actions: string, base: unknown = BASE): Promise<Record<string, unknown>> {
  const { document, overlay } = await openPair(base, overlayOf(actions));
  expect(overlay?.unmatched.map(formatProblem)).toEqual([]);
  return document as Record<string, unknown>; // the base is an object
}

function positions({ locate }: OpenedDocument, ...pointers: string[]): string[] {
  return pointers.map((pointer) => {
    const { file, line, column } = locate(
      pointer
        .split("/")
        .slice(1)
        .map((token) => token.replaceAll("~1", "/")),
    );
    return `${file}:${line}:${column}`;
  });
}

describe("update", () => {
  test("merges objects into objects, adds what is new, and replaces plain values", async () => {
    const update =
      "- target: $.info\n  update: { title: Lights, license: { name: MIT }, x-error-family: { id: lights } }\n";
    expect((await under(update))["info"]).toEqual({
      title: "Lights",
      version: "1.0.0",
      license: { name: "MIT" },
      "x-error-family": { id: "lights" },
    });
  });

  test("adds the items of a list to a list, at any depth", async () => {
    const { paths } = await under("- target: $\n  update: { paths: { '/lamps/{id}': { get: { tags: [c, d] } } } }\n");
    expect(paths).toHaveProperty(["/lamps/{id}", "get", "tags"], ["a", "b", "c", "d"]);
  });

  test.each([
    ["each item of a list", "[{ name: d }, { name: e }]", [{ name: "d" }, { name: "e" }]],
    ["an object", "{ name: d }", [{ name: "d" }]],
    ["a plain value", "d", ["d"]],
  ])("adds %s to a list that it targets", async (_, update, added) => {
    expect((await under(`- target: $.tags\n  update: ${update}\n`))["tags"]).toEqual([...BASE.tags, ...added]);
  });

  test("replaces a plain value that it targets", async () => {
    expect((await under("- target: $.info.title\n  update: Lights\n"))["info"]).toEqual({
      title: "Lights",
      version: "1.0.0",
    });
  });

  test("changes each part that a target with wild cards, filters and `..` selects", async () => {
    const { paths } = await under(
      "- target: $..[?@.summary == 'One']\n  update: { x-one: true }\n- target: $.paths.*.get\n  update: { x-all: 1 }\n",
    );
    expect(paths).toMatchObject({
      "/lamps": { get: { "x-all": 1 } },
      "/lamps/{id}": { get: { "x-all": 1, "x-one": true } },
    });
    expect(paths).not.toHaveProperty(["/lamps", "get", "x-one"]);
  });

  test("changes one of two positions that one anchor fills", async () => {
    const base = "openapi: 3.1.1\ninfo: { title: A, version: 1.0.0 }\nx-a: &a { b: { c: 1 } }\nx-d: *a\n";
    const document = await under("- target: $.x-d.b\n  update: { c: 2 }\n".replace("$.x-d", "$['x-d']"), base);
    expect(document).toMatchObject({ "x-a": { b: { c: 1 } }, "x-d": { b: { c: 2 } } });
  });

  test("works on what the actions before it left", async () => {
    const actions =
      "- target: $\n  update: { components: { schemas: {} } }\n- target: $.components.schemas\n  update: { A: { type: string } }\n";
    expect((await under(actions))["components"]).toEqual({ schemas: { A: { type: "string" } } });
  });

  test("takes names such as `__proto__` for names like others", async () => {
    const document = await under('- target: $\n  update: { "__proto__": { a: 1 }, constructor: 2 }\n');
    expect(Object.keys(document)).toContain("__proto__");
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
    expect(Object.entries(document).find(([key]) => key === "__proto__")?.[1]).toEqual({ a: 1 });
  });
});

describe("remove", () => {
  test("takes members from objects and items from lists, several at once", async () => {
    const document = await under(
      "- target: $.tags[?@.name != 'b']\n  remove: true\n- target: $.paths..get['tags','summary']\n  remove: true\n",
    );
    expect(document).toEqual({
      ...BASE,
      tags: [{ name: "b" }],
      paths: {
        "/lamps": { get: { responses: BASE.paths["/lamps"].get.responses } },
        "/lamps/{id}": { get: { responses: BASE.paths["/lamps/{id}"].get.responses } },
      },
    });
  });

  test("takes a part and what it holds where a target selects both", async () => {
    expect((await under("- target: $.tags..*\n  remove: true\n"))["tags"]).toEqual([]);
  });

  test("that is false changes nothing", async () => {
    expect(await under("- target: $.tags\n  remove: false\n")).toEqual(BASE);
  });

  test("stands above an update in version 1.0", async () => {
    const overlay = overlayOf("- target: $.tags\n  update: [{ name: d }]\n  remove: true\n").replace("1.1.0", "1.0.0");
    expect((await openPair(BASE, overlay)).document).not.toHaveProperty("tags");
  });
});

describe("copy", () => {
  test("merges the one part that it selects into each target", async () => {
    const { paths } = await under("- target: $.paths['/lamps'].get\n  copy: $.paths['/lamps/{id}'].get\n");
    expect(paths).toMatchObject({
      "/lamps": { get: { summary: "One", tags: ["a", "b"], responses: { "200": {}, "404": {} } } },
    });
  });

  test("renames in three actions", async () => {
    const actions =
      "- target: $.paths\n  update: { /lights: {} }\n- target: $.paths['/lights']\n  copy: $.paths['/lamps']\n- target: $.paths['/lamps']\n  remove: true\n";
    expect(Object.keys((await under(actions))["paths"] as object)).toEqual(["/lamps/{id}", "/lights"]);
  });

  test("leaves the copy and the original apart", async () => {
    const actions =
      "- target: $.paths\n  update: { /lights: {} }\n- target: $.paths['/lights']\n  copy: $.paths['/lamps']\n- target: $.paths['/lights'].get\n  update: { summary: Lights, tags: [x] }\n";
    const { paths } = await under(actions);
    expect(paths).toMatchObject({
      "/lamps": { get: { summary: "All" } },
      "/lights": { get: { summary: "Lights", tags: ["x"] } },
    });
    expect(paths).not.toHaveProperty(["/lamps", "get", "tags"]);
  });
});

describe("what selects nothing", () => {
  test.each([
    ["$.paths['/lamp'].get", "$.paths is in the document, ['/lamp'] is not", " Did you mean $.paths['/lamps'].get?"],
    [
      "$.paths['/lamps/{lamp-id}'].get",
      "$.paths is in the document, ['/lamps/{lamp-id}'] is not",
      " Did you mean $.paths['/lamps/{id}'].get?",
    ],
    [
      "$.paths['/lamps'].Get.responses",
      "$.paths['/lamps'] is in the document, .Get is not",
      " Did you mean $.paths['/lamps'].get.responses?",
    ],
    [
      "$.paths['/lamps'].get.responses['404']",
      "$.paths['/lamps'].get.responses is in the document, ['404'] is not",
      " An update of $.paths['/lamps'].get.responses can add it",
    ],
    ["$.components.schemas", "$ is in the document, .components is not", ""],
    ["$.tags[7]", "$.tags is in the document, [7] is not", ""],
    ["$.tags[?@.name == 'z']", "$.tags is in the document, [?@.name == 'z'] is not", ""],
    ["$..nothing", "$ is in the document, ..['nothing'] is not", ""],
  ])("is said of the target %s, with how far it leads", async (target, found, hint) => {
    expect(await complaints(BASE, overlayOf(`- target: ${JSON.stringify(target)}\n  update: { x: 1 }\n`))).toEqual([
      `errors.overlay.yaml:4:11 /actions/0/target: found a target that selects nothing: ${found}; wanted a part of the document as it is by now${hint && `.${hint}`}`,
    ]);
  });

  test("is said of a reference on the way with the part that is meant, which a target can select", async () => {
    const responses = {
      "404": { $ref: "#/components/responses/not~1found" },
      "409": { $ref: "./more.yaml#/Conflict" },
    };
    const found = { description: "Gone.", content: { "application/json": { schema: {} } } };
    const base = {
      ...BASE,
      paths: { "/lamps": { get: { responses } } },
      components: { responses: { "not/found": found } },
    };
    const at = (status: string): string => `$.paths['/lamps'].get.responses['${status}']`;
    const target = (path: string): string => overlayOf(`- target: ${JSON.stringify(path)}\n  update: { x: 1 }\n`);
    const others = { "more.yaml": "Conflict: { description: Two at once. }\n" };
    const unmatched = async (path: string): Promise<readonly string[] | undefined> =>
      (await openPair(base, target(path), others)).overlay?.unmatched.map(formatProblem);
    const nothing = "errors.overlay.yaml:4:11 /actions/0/target: found a target that selects nothing:";
    const meant = "$.components.responses['not/found'].content['application/json'].schema";
    expect(await unmatched(`${at("404")}.content['application/json'].schema`)).toEqual([
      `${nothing} ${at("404")} is a reference to #/components/responses/not~1found, which no JSONPath follows; wanted the part to which it refers: ${meant}`,
    ]);
    expect(await unmatched(meant)).toEqual([]);
    expect(await unmatched(`${at("409")}.content`)).toEqual([
      `${nothing} ${at("409")} is a reference to ./more.yaml#/Conflict, which no JSONPath follows; wanted a part of the document itself: remove the reference and write the part anew, or write into that file`,
    ]);
  });

  test("is said of a removal without advice to add it first", async () => {
    expect(await complaints(BASE, overlayOf("- target: $.components\n  remove: true\n"))).toEqual([
      "errors.overlay.yaml:4:11 /actions/0/target: found a target that selects nothing: $ is in the document, .components is not; wanted a part of the document as it is by now",
    ]);
  });

  test("is said of what a copy takes, and so is a copy of several parts; the other actions are applied", async () => {
    const { document, overlay } = await openPair(
      BASE,
      overlayOf(
        "- target: $.info\n  copy: $.infos\n- target: $.info\n  copy: $.paths.*\n- target: $.info\n  update: { x: 1 }\n",
      ),
    );
    expect(overlay?.unmatched.map(formatProblem)).toEqual([
      "errors.overlay.yaml:5:9 /actions/0/copy: found a copy that selects nothing: $ is in the document, .infos is not; wanted a part of the document as it is by now. Did you mean $.info?",
      "errors.overlay.yaml:7:9 /actions/1/copy: found a copy of 2 parts; wanted one that selects one",
    ]);
    expect(document).toHaveProperty(["info", "x"], 1);
  });
});

describe("what cannot be applied", () => {
  test.each([
    [
      "an object into a list",
      "- target: $\n  update: { tags: { name: d } }\n",
      "5:13 /actions/0/update/tags: found an object where the document has a list at /tags; wanted a list",
    ],
    [
      "a plain value into an object",
      "- target: $.info\n  update: Lamps\n",
      "5:11 /actions/0/update: found a plain value where the document has an object at /info; wanted an object",
    ],
    [
      "a list into a plain value",
      "- target: $.info\n  update: { title: [a] }\n",
      "5:13 /actions/0/update/title: found a list where the document has a plain value at /info/title; wanted a plain value",
    ],
    [
      "a copy of another kind",
      "- target: $.info.title\n  copy: $.info\n",
      "5:9 /actions/0/copy: found an object where the document has a plain value at /info/title; wanted a plain value",
    ],
    [
      "one update of parts of two kinds",
      "- target: $.info['title']\n  update: b\n- target: $['info','tags']\n  update: { a: 1 }\n",
      "6:11 /actions/1/target: found an object and a list in one target; wanted a target that selects values of one kind",
    ],
    [
      "a reference to no file, in an object of the document",
      "- target: $.paths['/lamps'].get.responses['200']\n  update: { $ref: ./none.yaml }\n",
      "5:19 /actions/0/update/$ref: found the reference ./none.yaml; wanted a file that can be opened",
    ],
    [
      "the removal of everything",
      "- target: $\n  remove: true\n",
      "4:11 /actions/0/target: found the document as a whole, to be removed; wanted a part of it",
    ],
    [
      "no JSONPath",
      "- target: $.paths[\n  remove: true\n",
      "4:11 /actions/0/target: found no JSONPath (unclosed bracketed selection ('$.paths[':8)); wanted a JSONPath of RFC 9535, such as $.paths['/lamps'].get",
    ],
    [
      "a pointer instead of a JSONPath",
      "- target: /paths\n  remove: true\n",
      "4:11 /actions/0/target: found no JSONPath (expected '$', found '/' ('/paths':0)); wanted a JSONPath of RFC 9535, such as $.paths['/lamps'].get",
    ],
  ])("is %s", async (_, actions, problem) => {
    expect(await complaints(BASE, overlayOf(actions))).toEqual([`errors.overlay.yaml:${problem}`]);
  });
});

const HEAD_12 = HEAD.replace("1.1.0", "1.2.0");
const REUSABLE = `components:
  actions:
    gone/for good:
      description: For each resource.
      fields: { description: Adds an answer., update: { '410': { description: Gone for good. } } }
    drop: { fields: { remove: true } }
    nothing: {}
`;

describe("a reusable action of version 1.2", () => {
  test("does the same at each target that refers to it, and is found where it is written", async () => {
    const overlay = `${HEAD_12}$self: https://lamps.example/errors.overlay.yaml
actions:
  - { $ref: '#/components/actions/gone~1for good', target: "$.paths['/lamps'].get.responses" }
  - { $ref: '#/components/actions/gone~1for good', target: "$.paths['/lamps/{id}'].get.responses", description: Too. }
  - { $ref: '#/components/actions/drop', target: "$.paths['/lamps/{id}'].get.tags" }
  - { target: "$.paths['/lamps'].get.responses['410']", update: { description: Sold. } }
${REUSABLE}`;
    const opened = await openPair(BASE, overlay);
    expect(opened.overlay?.unmatched).toEqual([]);
    expect((opened.document as typeof BASE).paths).toEqual({
      "/lamps": {
        get: { summary: "All", responses: { "200": { description: "Fine." }, "410": { description: "Sold." } } },
      },
      "/lamps/{id}": {
        get: {
          summary: "One",
          responses: { "404": { description: "Gone." }, "410": { description: "Gone for good." } },
        },
      },
    });
    expect(positions(opened, "/paths/~1lamps~1{id}/get/responses/410/description")).toEqual([
      "errors.overlay.yaml:13:79",
    ]);
  });

  test("gives way to what the action says itself", async () => {
    const own = `{ $ref: '#/components/actions/drop', target: $.info.title, update: Lights }`;
    const { document } = await openPair(BASE, `${HEAD_12}actions: [${own}]\n${REUSABLE}`);
    expect(document).toHaveProperty("info.title", "Lights");
  });

  test.each([
    [
      "#/components/actions/drops",
      "4:13 /actions/0/$ref: found a reference to no reusable action; wanted one of this overlay, #/components/actions/<name>, such as #/components/actions/drop",
    ],
    [
      "#/components/actions/toString",
      "4:13 /actions/0/$ref: found a reference to no reusable action; wanted one of this overlay, #/components/actions/<name>",
    ],
    [
      "./other.yaml#/components/actions/drop",
      "4:13 /actions/0/$ref: found a reference to no reusable action; wanted one of this overlay, #/components/actions/<name>",
    ],
    [
      "#/components/actions/drop/fields",
      "4:13 /actions/0/$ref: found a reference to no reusable action; wanted one of this overlay, #/components/actions/<name>",
    ],
    [
      "#/components/actions/nothing",
      "11:5 /components/actions/nothing/fields: found an action that changes nothing; wanted one of `update`, `remove` and `copy`",
    ],
  ])("is not referred to by %s", async (reference, problem) => {
    const overlay = `${HEAD_12}actions:\n  - { $ref: '${reference}', target: $.tags }\n${REUSABLE}`;
    expect(await complaints(BASE, overlay)).toEqual([`errors.overlay.yaml:${problem}`]);
  });

  test("has no target of its own, and no overlay of version 1.1 has it", async () => {
    const fields = "components: { actions: { a: { fields: { target: $, update: {} } } } }\n";
    const actions = "actions: [{ $ref: '#/components/actions/a', target: $ }]\n";
    expect(await complaints(BASE, `${HEAD_12}${actions}${fields}`)).toEqual([
      expect.stringContaining("/components/actions/a/fields/target: found an unknown member; wanted one of"),
    ]);
    expect((await complaints(BASE, `${HEAD}${actions}${fields}`)).join("\n")).toMatch(
      /components: found an unknown member[^]*\$ref: found an unknown member/,
    );
  });
});

describe("the form of an overlay", () => {
  test.each([
    [
      "another version",
      "overlay: 1.3.0\ninfo: { title: E, version: 1.0.0 }\nactions: [{ target: $, update: {} }]",
      "1:10 /overlay: found another version; wanted the text 1.0.0, 1.1.0 or 1.2.0",
    ],
    [
      "a version that is a number",
      "overlay: 1.1\ninfo: { title: E, version: 1.0.0 }\nactions: [{ target: $, update: {} }]",
      "1:10 /overlay: found a number; wanted the text 1.0.0, 1.1.0 or 1.2.0",
    ],
    [
      "no info",
      "overlay: 1.1.0\nactions: [{ target: $, update: {} }]",
      "1:1 /info: found nothing; wanted an object with `title` and `version`",
    ],
    [
      "no version of its own",
      "overlay: 1.1.0\ninfo: { title: E }\nactions: [{ target: $, update: {} }]",
      "2:1 /info/version: found nothing; wanted a text",
    ],
    ["no actions", `${HEAD}`, "1:1 /actions: found nothing; wanted a list of actions"],
    ["an empty list of actions", `${HEAD}actions: []`, "3:1 /actions: found an empty list; wanted a list of actions"],
    [
      "an action that is a text",
      `${HEAD}actions: [a]`,
      "3:11 /actions/0: found a text; wanted an object with `target` and one of `update`, `remove` and `copy`",
    ],
    ["no target", `${HEAD}actions: [{ update: {} }]`, "3:11 /actions/0/target: found nothing; wanted a text"],
    [
      "nothing to do",
      `${HEAD}actions: [{ target: $ }]`,
      "3:11 /actions/0: found an action that changes nothing; wanted one of `update`, `remove` and `copy`",
    ],
    [
      "two things to do",
      `${HEAD}actions: [{ target: $, update: {}, copy: $ }]`,
      "3:42 /actions/0/copy: found update and copy in one action; wanted one of them",
    ],
    [
      "a removal that is a text",
      `${HEAD}actions: [{ target: $, remove: 'yes' }]`,
      "3:32 /actions/0/remove: found a text; wanted true or false",
    ],
    [
      "a copy in version 1.0",
      `${HEAD.replace("1.1.0", "1.0.0")}actions: [{ target: $, copy: $ }]`,
      "3:30 /actions/0/copy: found `copy` in an overlay of version 1.0; wanted `overlay: 1.1.0`",
    ],
    [
      "a misspelt member",
      `${HEAD}actions: [{ target: $, updat: {} , update: {} }]`,
      "3:24 /actions/0/updat: found an unknown member; wanted `update`",
    ],
    [
      "an unknown member",
      `${HEAD}servers: []\nactions: [{ target: $, update: {} }]`,
      "3:1 /servers: found an unknown member; wanted one of overlay, info, extends, actions, or a name that begins with x-",
    ],
    [
      "the same action twice",
      `${HEAD}actions: [{ target: $, update: {} }, { target: $, update: {} }]`,
      "3:38 /actions/1: found the action /actions/0 again; wanted each action once",
    ],
    [
      "an `extends` with a fragment",
      `${HEAD}extends: ./a.json#/b\nactions: [{ target: $, update: {} }]`,
      "3:10 /extends: found a reference with a #; wanted a whole document, such as ./openapi.json",
    ],
    [
      "a document of another kind",
      "openapi: 3.1.1\n",
      "1:1: found a document without `overlay`; wanted an OpenAPI Overlay, which begins with `overlay: 1.1.0`",
    ],
  ])("is judged: %s", async (_, overlay, problem) => {
    expect(await complaints(BASE, overlay)).toEqual([`errors.overlay.yaml:${problem}`]);
  });

  test("may have extensions and descriptions everywhere, and be JSON", async () => {
    const overlay = {
      overlay: "1.0.3",
      "x-a": 1,
      info: { title: "E", version: "1", "x-b": 2 },
      actions: [{ target: "$", description: "Adds.", "x-c": 3, update: { "x-d": 4 } }],
    };
    expect((await openPair(BASE, JSON.stringify(overlay))).document).toHaveProperty(["x-d"], 4);
  });
});

describe("a position", () => {
  const ACTIONS = `- target: $.info
  update:
    title: Lights
    license:
      name: MIT
- target: $.tags
  update:
    - name: d
- target: $.tags[0]
  remove: true
- target: $.paths['/lamps'].get.responses
  update:
    '404': { description: Gone. }
- target: $.paths['/lamps'].get.responses['404']
  update: { x-late: true }
- target: $.paths['/lamps'].get
  copy: $.paths['/lamps/{id}'].get
- target: $.paths['/lamps/{id}'].get.summary
  update: Another
`;

  test("is in the overlay for what came from it, and in the base for everything else", async () => {
    const opened = await openPair(BASE, overlayOf(ACTIONS));
    expect(
      positions(
        opened,
        "/info/title",
        "/info/license",
        "/info/license/name",
        "/info/version",
        "/tags/2/name",
        "/paths/~1lamps/get/responses/404",
        "/paths/~1lamps/get/responses/404/description",
        "/paths/~1lamps/get/responses/404/x-late",
        "/paths/~1lamps~1{id}/get/summary",
      ),
    ).toEqual([
      "errors.overlay.yaml:6:12",
      "errors.overlay.yaml:7:5",
      "errors.overlay.yaml:8:13",
      "base.json:5:14",
      "errors.overlay.yaml:11:13",
      "errors.overlay.yaml:16:5",
      "base.json:38:22",
      "errors.overlay.yaml:18:21",
      "errors.overlay.yaml:22:11",
    ]);
  });

  test("follows items whose list lost others, and values that were copied", async () => {
    const opened = await openPair(BASE, overlayOf(ACTIONS));
    expect(
      positions(opened, "/tags/0/name", "/tags/1/name", "/paths/~1lamps/get/tags/1", "/paths/~1lamps/get/summary"),
    ).toEqual(["base.json:12:12", "base.json:15:12", "base.json:34:6", "base.json:31:16"]);
  });

  test("is right after OpenAPI 3.0 was lifted", async () => {
    const base = { ...BASE, openapi: "3.0.3" };
    const actions =
      "- target: $\n  update:\n    components:\n      schemas:\n        A: { type: string, nullable: true }\n";
    const opened = await openPair(base, overlayOf(actions));
    expect(opened.document).toHaveProperty(["components", "schemas", "A", "type"], ["string", "null"]);
    expect(positions(opened, "/components/schemas/A", "/components/schemas/A/type")).toEqual([
      "errors.overlay.yaml:8:9",
      "errors.overlay.yaml:8:20",
    ]);
  });
});

describe("a reference in an overlay", () => {
  const actions = (reference: string): string =>
    overlayOf(`- target: $\n  update: { components: { schemas: { A: { $ref: '${reference}' } } } }\n`);

  test("is read from where the base is", async () => {
    const files = memoryFiles({
      "api/base.json": JSON.stringify(BASE),
      "api/bodies.yaml": "B: { type: string }\n",
      "overlays/errors.yaml": actions("./bodies.yaml#/B"),
    });
    const { document, locate } = await openDocument("api/base.json", { files, overlay: "overlays/errors.yaml" });
    expect(document).toHaveProperty(["components", "schemas", "A"], { type: "string" });
    expect(locate(["components", "schemas", "A"]).file).toBe("api/bodies.yaml");
  });

  test("leads to what the overlay adds and to what the base has", async () => {
    const { document } = await openPair(
      BASE,
      overlayOf(
        "- target: $\n  update: { components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: './bodies.yaml#/B' }, C: { type: string } } } }\n",
      ),
      { "bodies.yaml": "B: { properties: { c: { $ref: 'base.json#/components/schemas/C' } } }\n" },
    );
    expect(document).toMatchObject({
      components: {
        schemas: {
          A: { $ref: "#/components/schemas/B" },
          B: { properties: { c: { $ref: "#/components/schemas/C" } } },
          C: { type: "string" },
        },
      },
    });
  });

  test.each([
    [
      "https://example.com/a.yaml#/A",
      "wanted a file of the project; nothing is fetched from a network without --allow-remote",
    ],
    ["../../etc/passwd#/A", "wanted a file of the project, or of a package that it has installed"],
    ["./missing.yaml#/A", "wanted a file that can be opened"],
  ])("to %s is refused at its line in the overlay", async (reference, wanted) => {
    const files = {
      "api/.git/HEAD": "",
      "api/openapi.json": JSON.stringify(BASE),
      "api/errors.yaml": actions(reference),
    };
    await withFolder(files, async (cwd) => {
      const opened = openDocument("api/openapi.json", { cwd, overlay: "api/errors.yaml" });
      await expect(opened).rejects.toThrow(
        `api/errors.yaml:5:49 /actions/0/update/components/schemas/A/$ref: found the reference ${reference}`,
      );
      await expect(opened).rejects.toThrow(wanted);
    });
  });
});

describe("an overlay by itself", () => {
  const EXTENDING = `${HEAD}extends: ./openapi.json\nactions:\n- target: $.info\n  update: { x-error-family: { id: lights } }\n`;

  test("is applied to the document that it extends", async () => {
    await withFolder(
      { "api/openapi.json": JSON.stringify(BASE), "api/errors.overlay.yaml": EXTENDING },
      async (cwd) => {
        const { id, file, overlay, document } = await openDocument("api/errors.overlay.yaml", { cwd });
        expect({ id, file, base: overlay?.base }).toEqual({
          id: "lights",
          file: "api/errors.overlay.yaml",
          base: "api/openapi.json",
        });
        expect(document).toHaveProperty(["info", "x-error-family", "id"], "lights");
      },
    );
  });

  test.each([
    ["nothing", "", "1:1: found an overlay without `extends`"],
    [
      "a missing file",
      "extends: ./none.json\n",
      "3:10 /extends: found the reference ./none.json; wanted a file that can be opened",
    ],
    [
      "a network",
      "extends: https://example.com/openapi.json\n",
      "3:10 /extends: found the reference https://example.com/openapi.json; wanted a file of the project; nothing is fetched",
    ],
    [
      "a file outside of the project",
      "extends: ../../../etc/passwd\n",
      "3:10 /extends: found the reference ../../../etc/passwd; wanted a file of the project",
    ],
    [
      "a secret",
      "extends: ./.env\n",
      "3:10 /extends: found the reference ./.env; wanted a file whose name ends in .yaml, .yml or .json",
    ],
  ])("that extends %s is refused", async (_, line, problem) => {
    const overlay = EXTENDING.replace("extends: ./openapi.json\n", line);
    await withFolder(
      { "api/.git/HEAD": "", "api/.env": "TOKEN=1", "api/errors.overlay.yaml": overlay },
      async (cwd) => {
        await expect(openDocument("api/errors.overlay.yaml", { cwd })).rejects.toThrow(
          `api/errors.overlay.yaml:${problem}`,
        );
      },
    );
  });

  describe("on another overlay", () => {
    const LOWER = `${HEAD}extends: ./openapi.json\nactions:\n- target: $.info\n  update: { title: Lamps, x-error-family: { id: lower } }\n`;
    const UPPER = EXTENDING.replace("openapi.json", "lower.yaml");
    const ALL = { "openapi.json": JSON.stringify(BASE), "lower.yaml": LOWER, "upper.yaml": UPPER };

    test("is applied after it, and each part knows which of them wrote it", async () => {
      const { id, document, overlay, locate } = await openDocument("upper.yaml", { files: memoryFiles(ALL) });
      expect({ id, base: overlay?.base }).toEqual({ id: "lights", base: "openapi.json" });
      expect(document).toMatchObject({ info: { title: "Lamps", "x-error-family": { id: "lights" } } });
      expect(locate(["info", "x-error-family", "id"])).toMatchObject({ file: "upper.yaml", line: 6 });
      expect(locate(["info", "title"])).toMatchObject({ file: "lower.yaml", line: 6 });
    });

    test("is so where the document is named beside it, too", async () => {
      const { document } = await openDocument("openapi.json", { files: memoryFiles(ALL), overlay: "upper.yaml" });
      expect(document).toMatchObject({ info: { title: "Lamps", "x-error-family": { id: "lights" } } });
    });

    test("says which actions of both have no effect", async () => {
      const files = memoryFiles({ ...ALL, "lower.yaml": LOWER.replace("$.info", "$.nothing") });
      const { overlay } = await openDocument("upper.yaml", { files });
      expect(overlay?.unmatched).toMatchObject([{ file: "lower.yaml", line: 5 }]);
    });

    test("that extends it in turn is refused", async () => {
      const files = memoryFiles({ ...ALL, "lower.yaml": LOWER.replace("openapi.json", "upper.yaml") });
      await expect(openDocument("upper.yaml", { files })).rejects.toThrow(
        "lower.yaml:3:10 /extends: found overlays that extend each other; wanted an overlay whose way ends at a document",
      );
    });
  });
});
