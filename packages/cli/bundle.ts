/**
 * Bundles the command, so that a short one, such as `explain`, opens a few files and not a hundred: that takes Node longer than the work
 * itself. What a command alone needs stays in files of its own, which are loaded with it.
 */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const emitted = await readdir("dist", { recursive: true });
for (const file of emitted.filter((name) => /\.js(?:\.map)?$/.test(name))) await rm(join("dist", file));
await build({
  entryPoints: ["src/index.ts", "src/config.ts"],
  outdir: "dist",
  bundle: true,
  packages: "external",
  platform: "node",
  splitting: true,
  chunkNames: "shared/[hash]",
  sourcemap: true,
  format: "esm",
  target: "node20",
});
