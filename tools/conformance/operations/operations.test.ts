/** What operations say of their errors and of repeating them, from the spec through every part that shows it. */
import { build } from "esbuild";
import { expect, test } from "vitest";
import { readFamily, type Family } from "@faultline/catalog";
import { emitGuards, emitHelp, emitTypes } from "@faultline/codegen";
import { diffFamilies } from "@faultline/diff";
import { lintDocument } from "@faultline/rules";
import { loadGuards } from "../load-guards.ts";

const to = (kind: string, name: string): object => ({ $ref: `#/components/${kind}/${name}` });
const listing = (...names: string[]): object => ({
  description: "Refused.",
  content: { "application/json": { schema: { anyOf: names.map((name) => to("schemas", name)) } } },
});
const error = (code: string): object => ({
  allOf: [to("schemas", "Body")],
  properties: { code: { const: code } },
  "x-error": { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" } },
});

function documentOf(post: object = {}): object {
  return {
    openapi: "3.1.1",
    info: { title: "Parcels", version: "1.0.0" },
    paths: {
      "/parcels": {
        get: {
          operationId: "listParcels",
          responses: { 200: { description: "All." }, 404: to("responses", "Gone"), default: listing("Lost", "Gone") },
        },
        post: { responses: { "4XX": to("responses", "Gone") }, ...post },
      },
      "/parcels/{id}": to("pathItems", "Parcel"),
      "/health": { get: { operationId: "health", responses: { 200: { description: "Fine." } } } },
    },
    components: {
      pathItems: {
        Parcel: {
          delete: {
            operationId: "drop",
            responses: { 204: { description: "Gone." } },
            "x-error-operation": { repeat: true },
          },
        },
      },
      schemas: {
        Body: {
          "x-error-envelope": { code: "code" },
          type: "object",
          required: ["code"],
          properties: { code: { type: "string" } },
        },
        Gone: error("gone"),
        Lost: error("lost"),
      },
      responses: { Gone: listing("Gone") },
    },
  };
}

function familyOf(document: object): Family {
  const { family, problems } = readFamily("parcels", "parcels", document);
  expect(problems).toEqual([]);
  return family;
}

const KEYED = { "x-error-operation": { repeat: true, idempotencyKey: "Idempotency-Key" } };

test("the module lists names of errors by status as written, and leaves out what leads to none", async () => {
  const { operations } = await loadGuards(emitGuards(familyOf(documentOf(KEYED))).text);
  expect(operations).toEqual({
    listParcels: { errors: { 404: ["Gone"], default: ["Lost", "Gone"] } },
    "POST /parcels": { errors: { "4XX": ["Gone"] }, repeat: true, idempotencyKey: "Idempotency-Key" },
    drop: { errors: {}, repeat: true },
  });
});

test("an operationId that two operations have names neither of them", () => {
  const family = familyOf(documentOf({ operationId: "listParcels" }));
  expect(family.operations.map(({ key }) => key)).toEqual(["GET /parcels", "POST /parcels", "drop"]);
});

test("the types have an interface of operations", () => {
  expect(emitTypes(familyOf(documentOf())).text).toContain(
    `export interface ParcelsOperations {
  listParcels: { 404: Gone; default: Lost | Gone };
  "POST /parcels": { "4XX": Gone };
  drop: {};
}`,
  );
});

test("declarations for JavaScript have the literals that the compiler finds in TypeScript", () => {
  const { text } = emitGuards(familyOf(documentOf(KEYED)), "d.ts");
  expect(text).toContain(
    `export declare const operations: {
  readonly listParcels: { readonly errors: { readonly 404: readonly ["Gone"]; readonly default: readonly ["Lost", "Gone"] } };
  readonly "POST /parcels": { readonly errors: { readonly "4XX": readonly ["Gone"] }; readonly repeat: true; readonly idempotencyKey: "Idempotency-Key" };
  readonly drop: { readonly errors: {}; readonly repeat: true };
};`,
  );
});

test("a program that does not ask for operations does not load them", async () => {
  const contents = `import { isGone } from "./guards.ts"; console.log(isGone(1));`;
  const { text } = emitGuards(familyOf(documentOf(KEYED)));
  const result = await build({
    stdin: { contents, resolveDir: "/" },
    bundle: true,
    write: false,
    format: "esm",
    external: ["@faultline/guards/runtime"],
    plugins: [
      {
        name: "emitted",
        setup(builder) {
          builder.onResolve({ filter: /^\.\/guards\.ts$/ }, () => ({ path: "guards", namespace: "emitted" }));
          builder.onLoad({ filter: /.*/, namespace: "emitted" }, () => ({ contents: text, loader: "ts" }));
        },
      },
    ],
  });
  expect(text).toContain("Idempotency-Key");
  expect(result.outputFiles[0]?.text).not.toContain("Idempotency-Key");
});

test("help says what the extension says", () => {
  expect(emitHelp(familyOf(documentOf(KEYED)))).toContain(
    `"POST /parcels": { repeat: true, idempotencyKey: "Idempotency-Key" }`,
  );
});

test("diff tells a promise that changed, and takes a header in any case of its letters", () => {
  const kinds = (base: object, head: object): string[] =>
    diffFamilies(familyOf(documentOf(base)), familyOf(documentOf(head))).map(
      ({ kind, class: whom }) => `${whom} ${kind}`,
    );
  const lower = { "x-error-operation": { repeat: true, idempotencyKey: "idempotency-key" } };
  expect(kinds(KEYED, lower)).toEqual([]);
  expect(kinds(KEYED, { "x-error-operation": { repeat: false, idempotencyKey: "X-Key" } })).toEqual([
    "breaking-readers operation-repeat-changed",
    "breaking-readers idempotency-key-changed",
  ]);
  expect(kinds({}, KEYED)).toHaveLength(2);
});

test("lint finds the extension where nothing reads it, and a value that it cannot have", () => {
  const found = (document: object): string[] =>
    lintDocument("parcels", "openapi.yaml", document)
      .filter(({ rule }) => ["extension-placed", "readable-family"].includes(rule))
      .map(({ path }) => path.join("/"));
  expect(found(documentOf(KEYED))).toEqual([]);
  const inside = documentOf({ requestBody: { content: {}, ...KEYED } });
  expect(found(inside)).toEqual(["paths//parcels/post/requestBody/x-error-operation"]);
  expect(found(documentOf({ "x-error-operation": { repeat: "yes" } }))).toEqual([
    "paths//parcels/post/x-error-operation/repeat",
  ]);
});
