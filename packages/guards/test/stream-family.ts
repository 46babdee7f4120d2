/** Loads a family whose one operation answers with a sequence, as a document of OpenAPI 3.2 or before says it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFamily } from "@faultline/codegen/load";
import type { Family } from "@faultline/guards";

/** A reference to the error, which has the code `gone` and the text `m`. */
export const GONE = { $ref: "#/components/schemas/Gone" };

/** The family of a document in which the media type is described so. */
export async function streamFamily(mediaType: string, described: object, status = "200"): Promise<Family> {
  const document = {
    openapi: "3.2.0",
    info: { title: "Streams", version: "1.0.0" },
    paths: { "/a": { get: { responses: { [status]: { description: "d", content: { [mediaType]: described } } } } } },
    components: {
      schemas: {
        Body: {
          "x-error-envelope": { code: "code", message: "m" },
          type: "object",
          required: ["code"],
          properties: { code: { type: "string" }, m: { type: "string" } },
        },
        Gone: {
          title: "It is gone",
          allOf: [{ $ref: "#/components/schemas/Body" }],
          properties: { code: { const: "gone" } },
          examples: [{ code: "gone", m: "m" }],
          "x-error": { canonicalCode: "NOT_FOUND", recovery: "none", retry: { strategy: "never" } },
        },
      },
    },
  };
  const folder = mkdtempSync(join(tmpdir(), "faultline-stream-"));
  try {
    writeFileSync(join(folder, "streams.json"), JSON.stringify(document));
    return await loadFamily(join(folder, "streams.json"), { id: "streams" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
