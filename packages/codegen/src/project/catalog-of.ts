/** Reads the families of a project. */
import { readCatalog, type ReadFamily } from "@faultline/catalog";
import { specFiles, type Project } from "../config/open-project.ts";
import { withDocs } from "./docs-address.ts";

/** Reads the families of a project, each error with its address in the documentation. */
export async function catalogOf(project: Project, allowRemote?: boolean): Promise<{ families: ReadFamily[] }> {
  const { families } = await readCatalog(await specFiles(project), { cwd: project.root, allowRemote });
  return { families: families.map((family) => withDocs(family, project.config.docsUrl)) };
}
