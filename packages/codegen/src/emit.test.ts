import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emissionProblems, readCatalog, readFamily, RUNTIME_FUNCTIONS, type OpenApiDocument } from "@faultline/catalog";
import { emitGuards, emitHelp, emitPaths, emitTypes, vectorsOf } from "@faultline/codegen";
import { projectAround, specFiles } from "@faultline/codegen/config";
import { COMPONENTS, schema } from "../../catalog/test/schemas.ts";
import { written, type Written } from "../test/compile.ts";
import { camelCase } from "./tree/text.ts";
import * as runtime from "../../guards/src/runtime.ts";
import { documentOf, read } from "../test/emitted.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Text that tries to leave each of the places into which a spec's text is put. */
const HOSTILE =
  "*/ }; globalThis.pwned = true; /* ` ${globalThis.pwned = true} \u2028 \\ \" ' </script>\n@ts-nocheck\n// @ts-expect-error\r\nend";

function hostileDocument(): OpenApiDocument {
  const code = `code-${HOSTILE}`;
  return {
    openapi: "3.1.1",
    info: {
      title: HOSTILE,
      version: "1.0.0",
      description: HOSTILE,
      "x-error-family": { guidance: [HOSTILE], support: { include: [HOSTILE] } },
    },
    paths: {},
    components: {
      schemas: {
        Envelope: {
          description: HOSTILE,
          "x-error-envelope": { code: "constructor", message: "message" },
          type: "object",
          required: ["constructor", "message", "__proto__", HOSTILE],
          properties: {
            constructor: { type: "string" },
            message: { type: "string", description: HOSTILE },
            [HOSTILE]: { enum: [HOSTILE, 1, null] },
            pattern: { type: "string", pattern: "^[`${}*/\"'\\\\]+$" },
          },
        },
        Hostile: {
          title: HOSTILE,
          description: HOSTILE,
          allOf: [{ $ref: "#/components/schemas/Envelope" }],
          properties: { constructor: { const: code } },
          examples: [
            JSON.parse(
              `{"constructor":${JSON.stringify(code)},"message":"m","__proto__":1,${JSON.stringify(HOSTILE)}:1}`,
            ) as unknown,
          ],
          "x-error": {
            canonicalCode: "UNKNOWN",
            recovery: "none",
            retry: { strategy: "never" },
            causes: [HOSTILE],
            remedies: [HOSTILE],
            messages: [HOSTILE],
            source: { document: HOSTILE, basis: "inferred" },
          },
        },
      },
      responses: {
        "400": {
          description: HOSTILE,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Hostile" } } },
        },
      },
    },
  } as OpenApiDocument;
}

describe("a spec whose every text is hostile", () => {
  const { family, problems } = readFamily("hostile", "hostile", hostileDocument());
  let module: { isHostile: (value: unknown) => boolean };
  let files: Written;

  beforeAll(async () => {
    expect(problems).toEqual([]);
    expect(emitGuards(family).problems).toEqual([]);
    files = await written(family);
    await build({
      entryPoints: [join(files.folder, "gen/guards.ts")],
      outfile: join(files.folder, "guards.mjs"),
      bundle: true,
      format: "esm",
    });
    module = (await import(pathToFileURL(join(files.folder, "guards.mjs")).href)) as typeof module; // the guard of the only error
  });
  afterAll(() => files.remove());

  test("gives modules that pass the strictest type check", () => {
    expect(files.compile()).toBe("");
  });

  test("runs nothing of its texts", () => {
    expect(Object.hasOwn(globalThis, "pwned")).toBe(false);
  });

  test("gives a guard that agrees with Ajv about names that every object seems to have", () => {
    const ajv = new Ajv2020({ strict: false, ownProperties: true });
    ajv.addSchema(family.document, "spec");
    const judge = ajv.compile({ $ref: "spec#/components/schemas/Hostile" });
    const example = family.errors[0]?.examples[0] as Record<string, unknown>; // made above
    const { constructor: _, ...withoutCode } = example;
    const bodies = [
      example,
      withoutCode,
      {},
      { message: "m" },
      { ...example, [HOSTILE]: 2 },
      { ...example, pattern: "`$" },
      { ...example, pattern: "a" },
    ];
    expect(bodies.map((body) => module.isHostile(body))).toEqual(bodies.map((body) => judge(body)));
    expect(module.isHostile(example)).toBe(true);
    expect(module.isHostile(withoutCode)).toBe(false);
  });
});

test("150 random schemas give modules that pass the strictest type check", async () => {
  const errors: Record<string, object> = {};
  for (const random of fc.sample(schema, { seed: 20_261_121, numRuns: 400 })) {
    const name = `Sample${Object.keys(errors).length}`;
    const { family, problems } = read(documentOf({ [name]: random as object }, COMPONENTS));
    const isFit =
      typeof random === "object" &&
      problems.length === 0 &&
      emitGuards(family).problems.length === 0 &&
      emitTypes(family).problems.length === 0 &&
      (await emitPaths(family)).problems.length === 0;
    if (isFit) errors[name] = random as object; // just looked at
    if (Object.keys(errors).length === 150) break;
  }
  expect(Object.keys(errors)).toHaveLength(150);
  const files = await written(read(documentOf(errors, COMPONENTS)).family);
  expect(files.compile()).toBe("");
  files.remove();
});

describe("emitting", async () => {
  const specs = await specFiles(await projectAround(ROOT));
  const texts = async (): Promise<string[]> => {
    const { families } = await readCatalog(specs, { cwd: ROOT });
    const types = await Promise.all(
      families.map(async (family) => [emitTypes(family).text, (await emitPaths(family)).text].join("\n")),
    );
    return [
      ...types,
      ...families.flatMap((family) => [emitGuards(family).text, emitHelp(family), JSON.stringify(vectorsOf(family))]),
    ];
  };

  test("twice gives equal bytes, with no date, path or version in them", async () => {
    const [first, second] = [await texts(), await texts()];
    expect(second).toEqual(first);
    for (const text of first) expect(text).not.toContain(ROOT);
  });

  test.each([
    ["discriminator", { discriminator: { propertyName: "type" } }],
    ["unevaluatedProperties", { unevaluatedProperties: false }],
    ["$dynamicRef", { $dynamicRef: "#node" }],
    ["nullable", { nullable: true }],
    ["$anchor", { $anchor: "here" }],
    ["dependentSchemas", { dependentSchemas: { a: { required: ["b"] } } }],
    ["minLenght", { minLenght: 3 }],
  ])("refuses the keyword %s, which no guard could check, with its place", (keyword, schema) => {
    const document = hostileDocument();
    const { properties } = (document.components?.schemas?.["Envelope"] ?? {}) as {
      properties: Record<string, unknown>;
    }; // made above
    properties["extra"] = { type: "string", ...schema };
    const { problems } = emitGuards(readFamily("hostile", "hostile", document).family);
    expect(problems.map(({ path }) => path.join("/"))).toContain(
      `components/schemas/Envelope/properties/extra/${keyword}`,
    );
    expect(problems[0]?.found).toContain(keyword);
  });
});

test("errors, envelopes and carriers of any names give modules that pass the strictest type check", async () => {
  const names = [
    ..."not-found not.found 404 string class notFound Ünïcode - Response404 NotFound-2 parcel_lost Error Response Policy Report".split(
      " ",
    ),
    ..."HostileError AnyErrorBody HostileErrors Errors paths Object IsA isA A ABody".split(" "),
  ];
  const body = { type: "object", required: ["code"], properties: { code: { type: "string" } } };
  const error = (code: number): object => ({
    allOf: [{ $ref: "#/components/schemas/error-body" }],
    properties: { code: { const: `code-${code}` }, inner: { $ref: "#/components/schemas/any" } },
  });
  const document = documentOf(Object.fromEntries(names.map((name, code) => [name, error(code)])), {
    "error-body": { ...body, "x-error-envelope": { code: "code" } },
    any: { type: "array", items: { $ref: "#/components/schemas/not-found" } },
  });
  const { family, problems } = read(document);
  expect(problems).toEqual([]);
  expect(family.errors.map(({ name }) => name).sort()).toEqual([...names].sort());
  expect([...emitGuards(family).problems, ...emitTypes(family).problems]).toEqual([]);
  const files = await written(family);
  expect(files.compile()).toBe("");
  files.remove();
  expect(emitGuards(family).text).toContain("export function isNotFound2(value: unknown): value is NotFound2 {");
});

test("the names that a family cannot have are those that the runtime exports", () => {
  expect([...RUNTIME_FUNCTIONS].sort()).toEqual(Object.keys(runtime).sort());
});

test("a family with the name of something in its module is refused by lint, or its module lacks nothing", async () => {
  const { families } = await readCatalog(["specs/t-iot-hub/openapi.yaml", "specs/device-management/openapi.yaml"], {
    cwd: ROOT,
  });
  const part = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
  const parts = { type: "array", items: { $ref: "#/components/schemas/Sample/properties/part" } };
  const { family: ofUnnamedParts } = read(documentOf({ Sample: { type: "object", properties: { part, parts } } }));
  const countDeclarations = (text: string): number =>
    text.match(/^(?:export )?(?:const|function|type) /gm)?.length ?? 0;
  let emitted = 0;
  for (const family of [...families, ofUnnamedParts]) {
    const { text: usual } = emitGuards(family);
    const imported =
      /^import \{([^}]*)\} from "@faultline\/guards\/runtime"/m.exec(usual)?.[1]?.match(/\b[a-z]\w+/g) ?? [];
    const declared = [...usual.matchAll(/^(?:export )?(?:const|function) ([a-z][A-Za-z0-9]*)\b/gm)].map(
      ([, name = ""]) => name,
    );
    for (const name of new Set([...imported, ...declared])) {
      const id = name.replaceAll(/[A-Z]|(?<=[a-z])\d+/g, (start) => `-${start.toLowerCase()}`);
      if (camelCase(id) !== name || emissionProblems({ ...family, id }).length > 0) continue;
      const { text, problems } = emitGuards({ ...family, id });
      expect([id, problems]).toEqual([id, []]);
      expect([id, countDeclarations(text)]).toEqual([id, countDeclarations(usual)]);
      await expect(transform(text, { loader: "ts" }), id).resolves.toBeDefined(); // no name is declared twice
      emitted++;
    }
  }
  expect(emitted).toBeGreaterThan(20);
});

test.each([
  ["format", { format: "uuid" }],
  ["contentEncoding", { contentEncoding: "base64" }],
  ["contentMediaType", { contentMediaType: "application/json" }],
  ["contentSchema", { contentMediaType: "application/json", contentSchema: { type: "object", nullable: true } }],
])("takes the annotation %s, and checks nothing because of it", (_, annotation) => {
  const bare = read(documentOf({ Sample: { type: "object", properties: { id: { type: "string" } } } })).family;
  const { family, problems } = read(
    documentOf({ Sample: { type: "object", properties: { id: { type: "string", ...annotation } } } }),
  );
  expect(problems).toEqual([]);
  expect(emitGuards(family)).toEqual(emitGuards(bare));
});

test("help leaves out errors for a narrower audience than its readers, and has all of them without an audience", () => {
  const { family } = read(documentOf({ Open: {}, Partly: {}, Hidden: {} }));
  const audiences = ["public", "partner", "internal"] as const;
  const errors = family.errors.map((error, index) => ({
    ...error,
    x: { ...error.x, audience: audiences[index] ?? "public" },
  }));
  const names = (readers?: "internal" | "partner" | "public"): string[] =>
    [...emitHelp({ ...family, errors }, "js", readers).matchAll(/name: "(\w+)"/g)].map(([, name = ""]) => name);
  expect(names("public")).toEqual(["Open"]);
  expect(names("partner")).toEqual(["Open", "Partly"]);
  expect(names("internal")).toEqual(["Open", "Partly", "Hidden"]);
  expect(names()).toEqual(["Open", "Partly", "Hidden"]);
});
