/** Folders of files for tests, which are gone afterwards. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Calls `use` with a folder that holds these files. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "faultline-sources-")));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A document whose component schemas are these. */
export function documentWith(schemas: Readonly<Record<string, unknown>>, rest: object = {}): string {
  return JSON.stringify(
    { openapi: "3.1.1", info: { title: "Lamps", version: "1.0.0" }, paths: {}, ...rest, components: { schemas } },
    null,
    1,
  );
}
