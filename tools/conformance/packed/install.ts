/** Installs our packed packages into a user's project. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packAll, run } from "../../release/packages.ts";

/** Makes an empty project in the folder and installs the tarballs into it. */
export async function installInto(folder: string, tarballs: readonly string[], how: readonly string[]): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run(
    "npm",
    ["install", ...how, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs],
    folder,
    150_000,
  );
}

/** Installs what a user of the command needs into the project; false where the registry cannot be reached, an error in CI. */
export async function installCommand(project: string, packed: string): Promise<boolean> {
  await mkdir(project);
  const { "@faultline/redocly-plugin": _, ...tarballs } = await packAll(packed); // the command does not need it
  try {
    await installInto(project, Object.values(tarballs), ["--prefer-offline"]);
    return true;
  } catch (error) {
    if (process.env["CI"]) throw error;
    return false;
  }
}
