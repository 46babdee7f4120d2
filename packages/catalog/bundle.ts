/**
 * Puts the JavaScript of `recheck` into `dist`, with its licence. As a dependency it would add programs for each system
 * and a Java archive, 52 MB that nothing here uses.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const manifest = createRequire(import.meta.url).resolve("recheck/package.json");
const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string }; // every package has one
const licence = await readFile(join(dirname(manifest), "LICENSE"), "utf8");

await build({
  entryPoints: [join(dirname(manifest), "lib", "browser.js")],
  outfile: "dist/recheck.cjs",
  format: "cjs",
  platform: "node",
  target: "node20",
  minify: true, // nobody reads it
  banner: { js: `/*!\nrecheck ${version}, https://makenowjust-labs.github.io/recheck/\n\n${licence.trim()}\n*/` },
});
