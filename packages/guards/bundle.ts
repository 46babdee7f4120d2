/**
 * Bundles the entries of `dist`. A new process that meets its first failure should open few files and parse little: what the main entry needs
 * is in one file, `shared/core.js`, from which the other entries take it, so that no program ships it twice; what families alone need is in
 * each family that needs it, and all of it in the runtime.
 */
import { readdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

const SETTINGS = {
  outbase: "src",
  outdir: "dist",
  bundle: true,
  conditions: ["@faultline/source"], // what the compiler wrote into `dist` may be older, or bundled already
  sourcemap: true,
  format: "esm",
  target: "es2022",
  minifySyntax: true, // identifiers stay, so that stacks stay readable; white space too, since esbuild drops the marks of pure calls without it
} satisfies BuildOptions;

const families = (await readdir("src/gen")).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".help.ts") && name !== "families.ts",
);
const core = await modulesOf("src/index.ts");

await rm("dist/shared", { recursive: true, force: true });
await build({
  ...SETTINGS,
  stdin: {
    contents: core.map((path) => `export * from "./${path}";`).join("\n"),
    resolveDir: ".",
    sourcefile: "core.ts",
  },
  outdir: "dist/shared",
  entryNames: "core",
});
await build({ ...SETTINGS, entryPoints: ["src/index.ts", "src/runtime.ts"], plugins: [takenFrom("./shared/core.js")] });
await build({
  ...SETTINGS,
  entryPoints: families.map((name) => `src/gen/${name}`),
  plugins: [takenFrom("../shared/core.js")],
});

/** The modules that an entry needs, as paths from here. */
async function modulesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({ ...SETTINGS, entryPoints: [entry], write: false, metafile: true });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

/** Takes the modules of the core from its file. */
function takenFrom(file: string): Plugin {
  const modules = new Set(core.map((path) => resolve(path)));
  return {
    name: "core",
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
        modules.has(resolve(resolveDir, path)) ? { path: file, external: true, sideEffects: false } : undefined,
      );
    },
  };
}
