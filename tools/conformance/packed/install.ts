/** Installs our packed packages into a user's project. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../release/packages.ts";

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
