/** Renders each `<family>/openapi.yaml` as `dist/redoc/<family>/index.html`, each page complete in itself, and a front page. */
import { globSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCatalog, type Family } from "@faultline/catalog";
import { frontPage } from "./src/front-page.ts";
import { renderFamily } from "./src/render-family.ts";
import { seal, withPolicy } from "./src/seal.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Our own families first, then those of standards. */
const SPECS = ["specs/*/openapi.yaml", "packages/standards/*/openapi.yaml"];
const dist = fileURLToPath(new URL("dist", import.meta.url));

await buildSite().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function buildSite(): Promise<void> {
  const files = SPECS.flatMap((pattern) => globSync(pattern, { cwd: root }).sort());
  const { families } = await readCatalog(files, { cwd: root });
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, "index.html"), withPolicy(frontPage(families)));
  const left = [...families];
  await Promise.all(Array.from({ length: availableParallelism() }, () => buildNext(left)));
}

/** As many at once as there are processors: each is a process that renders for seconds, and all at once ran out of time. */
async function buildNext(left: Family[]): Promise<void> {
  for (let family = left.shift(); family; family = left.shift()) await buildFamily(family);
}

async function buildFamily({ id, file }: Family): Promise<void> {
  const page = join(dist, "redoc", id, "index.html");
  await writeFile(page, seal(await renderFamily(join(root, file), page)));
}
