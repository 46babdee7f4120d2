/** `npm run release:version`: raises the versions as the changesets ask, and writes the changelogs, with the codes that changed. */
import { join } from "node:path";
import { addCodes } from "./notes.ts";
import { ROOT, run } from "./packages.ts";

await run(join(ROOT, "node_modules/.bin/changeset"), ["version"], ROOT);
await addCodes(ROOT, join(ROOT, "packages/cli/bin/faultline.js"));
await run("npm", ["install", "--package-lock-only", "--ignore-scripts"], ROOT, 120_000); // the versions stand in the lock file, too
