import { readFamily, type OpenApiDocument } from "@faultline/catalog";
import { expect, test } from "vitest";
import { diffCatalogs } from "./index.ts";

const GONE = { $ref: "#/components/schemas/Gone" };
const LINE = { type: "object", properties: { error: GONE, ok: { type: "boolean" } } };

/** What changes for clients where the answer of a stream is described otherwise. */
function changes(...media: [before: object, after: object]): string[] {
  const [base, head] = media.map((described) => {
    const document = {
      openapi: "3.2.0",
      info: { title: "Things", version: "1.0.0" },
      paths: {
        "/a": { get: { responses: { "200": { description: "It.", content: { "application/jsonl": described } } } } },
      },
      components: {
        schemas: {
          Gone: {
            "x-error-envelope": { code: "code" },
            type: "object",
            required: ["code"],
            properties: { code: { const: "gone" } },
            "x-error": { canonicalCode: "NOT_FOUND", recovery: "none", retry: { strategy: "never" } },
          },
          Line: LINE,
        },
      },
    };
    return readFamily("things", "things.yaml", document as unknown as OpenApiDocument).family; // as the reader checks
  });
  return diffCatalogs({ families: base ? [base] : [] }, { families: head ? [head] : [] }).map(
    ({ kind, head: pointer }) => `${kind} ${pointer}`,
  );
}

test("a sequence that is described by a reference, or in place, is the same sequence", () => {
  expect(changes({ itemSchema: LINE }, { itemSchema: { $ref: "#/components/schemas/Line" } })).toEqual([]);
});

test("what changes in the elements of a sequence is a change, with its pointer", () => {
  const at = "/paths/~1a/get/responses/200/content/application~1jsonl/itemSchema";
  expect(changes({ itemSchema: LINE }, { itemSchema: { ...LINE, required: ["ok"] } })).toEqual([
    expect.stringContaining(`member-now-required ${at}`),
  ]);
  const properties = { ...LINE.properties, ok: { type: "string" } };
  expect(changes({ itemSchema: LINE }, { itemSchema: { ...LINE, properties } })).toEqual([
    expect.stringContaining(`value-retyped ${at}/properties/ok`),
  ]);
});
