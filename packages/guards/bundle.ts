/**
 * Bundles each entry of `dist` into one file. A new process that meets its first failure should not have to open a
 * dozen modules; what the entries share is small enough to be repeated.
 */
import { readdir } from "node:fs/promises";
import { build } from "esbuild";

const families = (await readdir("dist/gen")).filter(
  (name) => name.endsWith(".js") && !name.endsWith(".help.js") && name !== "families.js",
);

await build({
  entryPoints: ["dist/index.js", "dist/runtime.js", ...families.map((name) => `dist/gen/${name}`)],
  outdir: "dist",
  outbase: "dist",
  allowOverwrite: true,
  bundle: true,
  sourcemap: true, // to the sources that the compiler's maps name, with their text
  format: "esm",
  target: "es2022",
  minifySyntax: true, // identifiers stay, so that stacks stay readable; white space too, since esbuild drops the marks of pure calls without it
});
