/** What a program loads that asks for one family: that family, and the runtime of the guards. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { families } from "@faultline/standards/families";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The modules of this package that a module loads at once, itself included, and the packages that it asks for. */
async function loadedBy(file: string): Promise<{ modules: string[]; packages: string[] }> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [file],
    bundle: true,
    metafile: true,
    write: false,
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return {
    modules: Object.keys(metafile.inputs),
    packages: [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))],
  };
}

describe.each(families)("$id", ({ id }) => {
  test("loads no other family, and of other packages the runtime of the guards alone", async () => {
    const { modules, packages } = await loadedBy(`dist/gen/${id}.js`);
    expect(modules).toEqual([`dist/gen/${id}.js`]);
    expect(packages).toEqual(["@faultline/guards/runtime"]);
  });

  test("has help that loads nothing else at all", async () => {
    expect(await loadedBy(`dist/gen/${id}.help.js`)).toEqual({ modules: [`dist/gen/${id}.help.js`], packages: [] });
  });
});
