/** Makes a family of any size: writes its spec, emits it and loads it from a temporary file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { readFamily, type OpenApiDocument } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import type { Family } from "@faultline/guards";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

export function documentOf(count: number): OpenApiDocument {
  const names = Array.from({ length: count }, (_, index) => `Error${index}`);
  const errors = names.map((name, index) => [
    name,
    {
      title: `The failure with number ${index}`,
      description: "Made up to measure with.",
      allOf: [{ $ref: "#/components/schemas/Envelope" }],
      properties: { code: { const: `code_${index}` } },
      examples: [{ code: `code_${index}`, message: "Something went wrong." }],
      "x-error": {
        canonicalCode: "INVALID_ARGUMENT",
        recovery: "fix_request",
        retry: { strategy: "never" },
        remedies: ["Fix the request."],
        source: { document: "Nowhere", basis: "inferred" },
      },
    },
  ]);
  const envelope = {
    description: "The body of every failed call.",
    "x-error-envelope": { code: "code", message: "message" },
    type: "object",
    required: ["code", "message"],
    properties: { code: { type: "string" }, message: { type: "string" } },
  };
  return {
    openapi: "3.1.1",
    info: { title: "Made-up errors", version: "1.0.0" },
    paths: {},
    components: {
      schemas: { Envelope: envelope, ...Object.fromEntries(errors) },
      responses: {
        "400": {
          description: "Bad.",
          content: {
            "application/json": { schema: { oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) } },
          },
        },
      },
    },
  };
}

export async function familyOf(count: number): Promise<Family> {
  const { family, problems } = readFamily("made-up", "made-up", documentOf(count));
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const folder = mkdtempSync(join(tmpdir(), "faultline-bench-"));
  try {
    const { text } = emitGuards(family);
    const entry = join(folder, "family.ts");
    const outfile = join(folder, "family.mjs");
    writeFileSync(entry, text);
    await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", nodePaths: [MODULES] });
    return ((await import(pathToFileURL(outfile).href)) as { madeUp: Family }).madeUp; // the constant that the id names
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
