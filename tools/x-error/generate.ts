/** `npm run generate`: writes the types of the extensions; with `--check` says whether the committed ones are up to date. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { extensionTypes, TYPE_FILES } from "./types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = await extensionTypes(root);
for (const file of TYPE_FILES) {
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
