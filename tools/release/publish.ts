/**
 * `npm run release:publish`: packs what is built, publishes each version that the registry does not have, and prints its tag.
 * With `--dry-run` npm does everything but the upload. Who may publish is for the registry to know: CI has no token, it is trusted.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FOLDERS, manifestOf, packAll, ROOT, run } from "./packages.ts";

const isDry = process.argv.includes("--dry-run");
const how = isDry ? ["--dry-run"] : ["--provenance"];
const folder = await mkdtemp(join(tmpdir(), "faultline-release-"));
try {
  const tarballs = await packAll(folder);
  for (const name of Object.keys(FOLDERS)) {
    const { version } = manifestOf(name);
    if (await isPublished(name, version)) continue;
    await run("npm", ["publish", tarballs[name] ?? "", "--access", "public", ...how], ROOT, 120_000);
    console.log(`${name}@${version}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Only a registry that says that there is no such version means that; anything else stops the release. */
async function isPublished(name: string, version: string): Promise<boolean> {
  try {
    return (await run("npm", ["view", `${name}@${version}`, "version"], ROOT)).trim() === version;
  } catch (error) {
    if (error instanceof Error && /\bE404\b/.test(error.message)) return false;
    throw error;
  }
}
