/** Provides a small family and reads it from temporary files. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CatalogError, readCatalog, type ReadFamily } from "@faultline/catalog";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A small family that can be read. */
export const LAMPS = `openapi: 3.1.1
info: { title: Lamps, version: 1.0.0 }
paths: {}
components:
  schemas:
    Envelope:
      x-error-envelope: { code: type, message: message }
      type: object
      required: [type, message]
      properties: { type: { type: string }, message: { type: string } }
    NotFound:
      title: No such lamp
      allOf: [{ $ref: '#/components/schemas/Envelope' }]
      properties: { type: { const: not_found } }
      x-error:
        canonicalCode: NOT_FOUND
        recovery: fix_request
        retry: { strategy: never }
  responses:
    '404':
      description: Not found.
      content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } }
`;

/** Reads `paths` in a folder with these files, which is gone afterwards. */
export async function readFiles(
  files: Record<string, string>,
  paths: readonly string[] = ["lamps/openapi.yaml"],
): Promise<ReadFamily[]> {
  const folder = await mkdtemp(join(tmpdir(), "faultline-catalog-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return (await readCatalog(paths, { cwd: folder })).families;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is wrong with a document, or with the files of several, line by line. */
export async function problemsIn(files: string | Record<string, string>, paths?: readonly string[]): Promise<string[]> {
  return readFiles(typeof files === "string" ? { "lamps/openapi.yaml": files } : files, paths).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof CatalogError)) throw error;
      return error.message.split("\n");
    },
  );
}
