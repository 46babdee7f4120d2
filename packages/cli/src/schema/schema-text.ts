/** Reads the JSON Schema of OpenAPI with our extensions, which `@faultline/specs` has. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export function schemaText(): Promise<string> {
  return readFile(require.resolve("@faultline/specs/openapi.schema.json"), "utf8");
}
