/** Reads the families of a project. */
import { readCatalog, type ReadFamily } from "@faultline/catalog";
import { specFiles, type Project, type SpecFile } from "../config/open-project.ts";
import { withDocs } from "./docs-address.ts";

/** Reads families of a project, each error with its address in the documentation. */
export async function familiesOf(
  specs: readonly SpecFile[],
  { root, config }: Project,
  allowRemote?: boolean,
): Promise<ReadFamily[]> {
  if (specs.length === 0) return [];
  const { families } = await readCatalog(specs, { cwd: root, allowRemote });
  return families.map((family) => withDocs(family, config.docsUrl));
}

/** Reads all families of a project. */
export async function catalogOf(project: Project, allowRemote?: boolean): Promise<{ families: ReadFamily[] }> {
  return { families: await familiesOf(await specFiles(project), project, allowRemote) };
}
