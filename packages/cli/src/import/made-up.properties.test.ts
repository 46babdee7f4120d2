/** What holds of the import of any document: what it writes can be read and emitted, lint finds no error in it, and nothing has changed at once. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily, type OpenApiDocument } from "@faultline/catalog";
import { lift, valueAt } from "@faultline/catalog/pure";
import { emitGuards } from "@faultline/codegen";
import {
  applyEdits,
  namesInState,
  overlayTree,
  propose,
  stateOf,
  type JsonTree,
  type Proposal,
} from "@faultline/importer";
import { lintFamily } from "@faultline/rules";
import { silencedFamily, silencedOverlay } from "./silenced.ts";

const COMPONENTS = ["Base", "Lost", "Gone", "Fault"];
const reference = (name: string): JsonTree => ({ $ref: `#/components/schemas/${name}` });

/** Members as APIs have them: texts, codes, constants, lists, and what 3.0 writes for null. */
const member = fc.oneof(
  fc.constantFrom<JsonTree>(
    { type: "string" },
    { type: "integer" },
    {},
    { type: "array", items: { type: "string" } },
    { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
    { type: "object", properties: { code: { enum: ["a_b", "c_d"] }, message: { type: "string" } } },
  ),
  fc.constantFrom<unknown>("lost", "gone", 404, 7).map((value) => ({ enum: [value] })),
  fc.constantFrom<JsonTree>({ type: "string", enum: ["lost", "gone"] }, { type: "string", nullable: true }),
);
const NAMES = ["code", "type", "status", "message", "detail", "error", "errors", "fault", "request_id"];
const properties = fc
  .tuple(fc.dictionary(fc.constantFrom(...NAMES), member, { maxKeys: 4 }), fc.boolean())
  .map(([all, isFlagged]): JsonTree => ({ ...all, ...(isFlagged && { ok: { enum: [false] } }) }));
const objectOf = (all: JsonTree, isRequired: boolean): JsonTree => ({
  type: "object",
  ...(isRequired && Object.keys(all).length > 0 && { required: Object.keys(all) }),
  properties: all,
});
const object = fc
  .tuple(properties, fc.boolean(), fc.boolean())
  .map(([all, isRequired, nullable]): JsonTree => ({ ...objectOf(all, isRequired), ...(nullable && { nullable }) }));
const discriminator = fc.option(
  fc.record({
    propertyName: fc.constantFrom("kind", "code"),
    mapping: fc.dictionary(fc.constantFrom("lost", "gone", "x"), fc.constantFrom("Lost", "#/components/schemas/Gone")),
  }),
  { nil: undefined },
);
const parent = fc
  .tuple(properties, fc.boolean())
  .map(([all, isRequired]) => objectOf({ ...all, kind: { type: "string" } }, isRequired));
/** What extends a schema contradicts nothing of it: no import can make that fit. */
const extended = fc
  .tuple(
    fc.dictionary(fc.constantFrom("hint", "more"), member, { maxKeys: 2 }),
    fc.option(fc.constantFrom("lost", "gone"), { nil: undefined }),
  )
  .map(([own, code]): JsonTree => {
    const all = { ...own, ...(code !== undefined && { kind: { enum: [code] } }) };
    return { allOf: [reference("Base"), objectOf(all, false)] };
  });
const component = fc.oneof({ weight: 2, arbitrary: object }, extended);
const body = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...COMPONENTS).map(reference) },
  object,
  fc.constantFrom<JsonTree>(
    { type: "string" },
    { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
    { type: "array", items: reference("Lost") },
    { type: "object", properties: { errors: { type: "array", items: reference("Gone") } } },
  ),
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...COMPONENTS), { minLength: 2, maxLength: 3 }), discriminator)
    .map(([names, chosen]) => ({ oneOf: names.map(reference), ...(chosen && { discriminator: chosen }) })),
);
const content = fc.option(
  body.map((schema) => ({ "application/json": { schema } })),
  { nil: undefined, freq: 5 },
);
const response = fc.record({ content, waits: fc.boolean(), text: fc.constantFrom("No.", "Says `lost`.") }).map(
  ({ content: own, waits, text }): JsonTree => ({
    description: text,
    ...(waits && { headers: { "Retry-After": { schema: { type: "integer" } } } }),
    ...(own && { content: own }),
  }),
);
const responses = fc.dictionary(
  fc.constantFrom("400", "404", "429", "4XX", "5XX", "default"),
  fc.oneof(
    response,
    fc.constantFrom("Shared", "Other").map((name) => ({ $ref: `#/components/responses/${name}` })),
  ),
  { minKeys: 1, maxKeys: 4 },
);
const documents = fc
  .record({
    openapi: fc.constantFrom("3.0.3", "3.1.0"),
    operations: fc.array(responses, { minLength: 1, maxLength: 3 }),
    base: fc.tuple(parent, discriminator),
    others: fc.tuple(component, component, component),
    shared: fc.tuple(response, response),
  })
  .map(
    ({
      openapi,
      operations,
      base: [base, chosen],
      others: [Lost, Gone, Fault],
      shared: [Shared, Other],
    }): JsonTree => ({
      openapi,
      info: { title: "Made up", version: "1.0.0" },
      paths: Object.fromEntries(operations.map((all, index) => [`/p${index}`, { get: { responses: all } }])),
      components: {
        schemas: { Base: { ...base, ...(chosen && { discriminator: chosen }) }, Lost, Gone, Fault },
        responses: { Shared, Other },
      },
    }),
  );

/** What lint and the emitter say of the document that came of an import. */
function faultsOf(document: unknown, isOwn?: (path: readonly string[]) => boolean): unknown[] {
  const { family, problems } = readFamily("made-up", "made-up.yaml", document);
  if (problems.length > 0) return problems;
  const findings = lintFamily(family, { isOwn }).filter(({ severity }) => severity === "error");
  return [...findings, ...emitGuards(family).problems];
}

/** The trees that an import writes, and what it takes from the last one. */
function imported(
  document: OpenApiDocument,
  last?: Proposal,
): { proposal: Proposal; family: JsonTree; overlay: JsonTree } {
  const state = last && stateOf({}, last);
  const proposal = propose(document, {
    ...(state && { usualCode: state.code, usualNames: namesInState(state) }),
  });
  const named = { file: "made-up.yaml", document, proposal, id: "made-up" };
  const silenced = silencedOverlay(named);
  return {
    proposal: silenced.proposal,
    family: silencedFamily(named).tree,
    overlay: overlayTree(silenced.proposal, "./made-up.json", document),
  };
}

test("what is imported can be emitted, lint finds no error in it, and the next import changes nothing", () => {
  fc.assert(
    fc.property(documents, (given) => {
      const document = lift(given) as OpenApiDocument; // of a document
      const first = imported(document);
      if (first.proposal.errors.length === 0) return;
      expect(faultsOf(first.family)).toEqual([]);
      const isOwn = (path: readonly string[]): boolean => valueAt(document, path) === undefined;
      expect(faultsOf(applyEdits(document, first.proposal.edits), isOwn)).toEqual([]);
      const second = imported(document, first.proposal);
      expect(second.overlay).toEqual(first.overlay);
      expect(second.family).toEqual(first.family);
    }),
    { numRuns: 300 },
  );
});
