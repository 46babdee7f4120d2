/** Bundles the entries of `dist`: `faultline explain` opens them for one answer, and browsers load them as they are. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const emitted = await readdir("dist", { recursive: true });
for (const file of emitted.filter((name) => /\.js(?:\.map)?$/.test(name))) await rm(join("dist", file));
await build({
  entryPoints: ["src/index.ts", "src/record.ts"],
  outdir: "dist",
  bundle: true,
  packages: "external",
  splitting: true,
  chunkNames: "shared/[hash]",
  sourcemap: true,
  format: "esm",
  target: "es2022",
});
