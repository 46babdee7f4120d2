/**
 * Bundles the entries of `dist`. A new process that meets its first failure should not have to open a dozen modules; what
 * entries share is in one or two files beside them, so that a program which uses two of them does not ship it twice.
 */
import { readdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const families = (await readdir("src/gen")).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".help.ts") && name !== "families.ts",
);

await rm("dist/shared", { recursive: true, force: true });
await build({
  entryPoints: ["src/index.ts", "src/runtime.ts", ...families.map((name) => `src/gen/${name}`)],
  outdir: "dist",
  outbase: "src",
  bundle: true,
  conditions: ["@faultline/source"], // what the compiler wrote into `dist` may be older, or bundled already
  splitting: true,
  chunkNames: "shared/[hash]",
  sourcemap: true,
  format: "esm",
  target: "es2022",
  minifySyntax: true, // identifiers stay, so that stacks stay readable; white space too, since esbuild drops the marks of pure calls without it
});
