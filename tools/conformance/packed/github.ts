/** GitHub's description of its API: 13 MB, downloaded once, since the package that has it unpacks to 385 MB. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, run } from "../../release/packages.ts";

const CACHE = join(ROOT, "node_modules/.cache/faultline-tools");
const PACKAGE = "@octokit/openapi@23.0.2"; // the version that docs/start-github.md names
const ENTRY = "package/generated/api.github.com.json";

/** The path of the document; undefined where the registry cannot be reached, an error in CI. */
export async function githubDocument(): Promise<string | undefined> {
  const document = join(CACHE, "octokit-openapi-23.0.2.json");
  if (existsSync(document)) return document;
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "octokit-openapi-"));
  try {
    const tarball = (await run("npm", ["pack", "--silent", PACKAGE], folder, 150_000)).trim();
    await run("tar", ["-xzf", tarball, ENTRY], folder);
    await rename(join(folder, ENTRY), document);
    return document;
  } catch (error) {
    if (process.env["CI"]) throw error;
    return undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
}
