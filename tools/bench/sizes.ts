/** Measures what a program ships for an import: minified by esbuild, then gzipped. */
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface Size {
  name: string;
  bytes: number;
  /** Absent for a part that is listed to show what the whole consists of. */
  target?: number;
}

const FAMILIES = {
  "device-management": "deviceManagement",
  "t-iot-hub": "tIotHub",
  "disruptive-technologies": "disruptiveTechnologies",
  "app-and-book-management": "appAndBookManagement",
};

export async function sizes(): Promise<Size[]> {
  const result: Size[] = [];
  const both = 'export { decode, advise } from "@faultline/guards";';
  for (const [id, name] of Object.entries(FAMILIES)) {
    const guards = Object.keys((await import(`@faultline/guards/${id}`)) as object).filter((key) =>
      key.startsWith("is"),
    );
    const union = `is${name.charAt(0).toUpperCase()}${name.slice(1)}Error`;
    result.push({
      name: `all ${guards.length} guards of ${id}`,
      bytes: await sizeOf(`export { ${guards.join(", ")} } from "@faultline/guards/${id}";`),
      target: 1000,
    });
    result.push({
      name: "… exports of these names that do nothing",
      bytes: await sizeOf(guards.map((guard) => `export const ${guard} = () => 0;`).join("")),
    });
    result.push({
      name: `… \`${union}\`, the guard of the family`,
      bytes: await sizeOf(`export { ${union} } from "@faultline/guards/${id}";`),
      target: 1000,
    });
    result.push({
      name: `${id} with decode and advise`,
      bytes: await sizeOf(`${both} export { ${name} } from "@faultline/guards/${id}";`),
      target: 6500,
    });
  }
  for (const name of ["decode", "advise"])
    result.push({
      name: `… ${name} without a family`,
      bytes: await sizeOf(`export { ${name} } from "@faultline/guards";`),
    });
  const all = Object.entries(FAMILIES).map(([id, name]) => `export { ${name} } from "@faultline/guards/${id}";`);
  result.push({ name: "all four with decode and advise", bytes: await sizeOf(both + all.join("")), target: 7000 });
  return result;
}

async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
