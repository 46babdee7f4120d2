/** `npm run generate`: writes the types of the extensions and the JSON Schema for editors; with `--check` says whether the committed ones are up to date. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openApiSchema } from "./openapi-schema.ts";
import { extensionTypes, TYPE_FILES } from "./types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const types = await extensionTypes(root);
const files = [
  ...TYPE_FILES.map((file) => [file, types] as const),
  ["specs/openapi.schema.json", `${JSON.stringify(openApiSchema(), null, 2)}\n`] as const,
];
for (const [file, text] of files) {
  const committed = await readFile(join(root, file), "utf8").catch(() => undefined);
  if (committed === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`${file}: stale. Run \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
    console.error(`${file}: written`);
  }
}
