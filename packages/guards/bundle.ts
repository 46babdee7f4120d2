/**
 * Bundles the entries of `dist`. A new process that meets its first failure should not have to open a dozen modules; what
 * entries share is in one or two files beside them, so that a program which uses two of them does not ship it twice.
 */
import { readdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const families = (await readdir("dist/gen")).filter(
  (name) => name.endsWith(".js") && !name.endsWith(".help.js") && name !== "families.js",
);

await rm("dist/shared", { recursive: true, force: true });
await build({
  entryPoints: ["dist/index.js", "dist/runtime.js", ...families.map((name) => `dist/gen/${name}`)],
  outdir: "dist",
  outbase: "dist",
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: "shared/[hash]",
  sourcemap: true, // to the sources that the compiler's maps name, with their text
  format: "esm",
  target: "es2022",
  minifySyntax: true, // identifiers stay, so that stacks stay readable; white space too, since esbuild drops the marks of pure calls without it
});
