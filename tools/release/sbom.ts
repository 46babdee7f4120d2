/** Lists what the published packages bring along, and under which licences, as a CycloneDX document. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { manifestOf, ROOT, run } from "./packages.ts";

export interface Component {
  name: string;
  version: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
  externalReferences?: { type: string; url: string }[];
  components?: Component[];
}

export interface Bill {
  bomFormat: string;
  metadata: { component: { name: string } };
  components: Component[];
}

/** Installs the tarballs into the folder, as a user would, and lets npm list what is there. */
export async function billOf(tarballs: readonly string[], folder: string): Promise<Bill> {
  await mkdir(folder, { recursive: true });
  const { version } = manifestOf("@faultline/cli");
  const manifest = { name: "faultline", version, private: true, type: "module", license: "MIT" };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["install", ...quiet, ...tarballs], folder, 150_000);
  const bill = JSON.parse(await run("npm", ["sbom", "--sbom-format=cyclonedx"], folder)) as Bill; // npm's format
  bill.metadata.component.name = "faultline"; // npm takes the name of the folder
  for (const component of bill.components) await complete(component);
  return bill;
}

/** Takes out where a tarball lay on this machine, and adds what a package has inside without depending on it. */
async function complete(component: Component): Promise<void> {
  const { externalReferences = [] } = component;
  component.externalReferences = externalReferences.filter(({ url }) => !url.startsWith("file:"));
  if (component.name === "@faultline/catalog") component.components = [await bundledComponent("recheck")];
}

/** What `packages/catalog/bundle.ts` puts into `dist`. */
async function bundledComponent(name: string): Promise<Component> {
  const file = createRequire(join(ROOT, "packages/catalog/package.json")).resolve(`${name}/package.json`);
  const { version, license } = JSON.parse(await readFile(file, "utf8")) as { version: string; license: string }; // every package has both
  const bundled = { type: "library", name, version, purl: `pkg:npm/${name}@${version}` };
  return { ...bundled, licenses: [{ license: { id: license } }] };
}

/** Licences that ask for no more than their text beside the code. */
const PERMISSIVE = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT", "PSF-2.0"];

/** One line for each component with another licence, or with none. */
export function licenceFaults({ components }: Pick<Bill, "components">): string[] {
  return components.flatMap((component) => {
    const { name, version, licenses = [], components: inside = [] } = component;
    const found = licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression ?? "none");
    const isFree = found.length > 0 && found.every((licence) => PERMISSIVE.includes(licence));
    const fault = `${name}@${version}: found ${found.join(", ") || "no licence"}; wanted one of ${PERMISSIVE.join(", ")}`;
    return [...(isFree ? [] : [fault]), ...licenceFaults({ components: inside })];
  });
}
