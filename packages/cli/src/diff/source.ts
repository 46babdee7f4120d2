/** Reads one side of a comparison from files, a folder or a git revision. */
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { readCatalog, type ReadFamily } from "@faultline/catalog";
import { filesMatching, findProject, projectAround, specFiles } from "@faultline/codegen/config";
import { hideSecrets } from "@faultline/exchanges";
import { readRevision } from "./read-revision.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

/** One side of a comparison. */
export interface DiffSource {
  families: ReadFamily[];
  /** True where one document was named, whatever its family is called. */
  isSingle: boolean;
}

const DOCUMENT = "openapi.yaml";

/**
 * The families that a name stands for: a file, a folder with families or with one, or `git:<revision>`. Without a name, those of the
 * project.
 * @throws {WrongUse} where there is nothing of that name.
 * @throws {CatalogError} with every problem, where a document cannot be read.
 */
export async function readSource(name: string | undefined, io: Io, allowRemote = false): Promise<DiffSource> {
  const options = { cwd: io.cwd, allowRemote };
  if (name === undefined) {
    const project = await projectAround(io.cwd);
    const files = (await specFiles(project)).map(({ path, overlay, ...rest }) => ({
      ...rest,
      path: join(project.root, path),
      ...(overlay !== undefined && { overlay: join(project.root, overlay) }),
    }));
    return { families: (await readCatalog(files, options)).families, isSingle: false };
  }
  if (name.startsWith("git:")) {
    const project = (await findProject(io.cwd)) ?? { root: io.cwd, config: {} }; // all its families may be gone by now
    const families = await readRevision(name.slice("git:".length), project, allowRemote, io);
    return { families, isSingle: false };
  }
  const path = resolve(io.cwd, name);
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    throw new WrongUse(
      `${hideSecrets(name)}: found no such file or folder; wanted an OpenAPI document, a folder of families, or a revision such as git:main`,
    );
  }
  if (found.isDirectory() && !existsSync(join(path, DOCUMENT))) return readFolder(path, options);
  const file = found.isDirectory() ? join(path, DOCUMENT) : path;
  const { families } = await readCatalog([file], options);
  return { families, isSingle: true };
}

async function readFolder(folder: string, options: { cwd: string; allowRemote: boolean }): Promise<DiffSource> {
  const nested = await filesMatching("*/openapi.{yaml,yml,json}", folder);
  const files = (nested.length > 0 ? nested : await filesMatching("*.{yaml,yml,json}", folder)).map((file) =>
    join(folder, file),
  );
  if (files.length === 0)
    throw new WrongUse(
      `${relative(options.cwd, folder) || "."}: found no family; wanted <family>/${DOCUMENT} or <family>.yaml in this folder`,
    );
  const { families } = await readCatalog(files.sort(), options);
  return { families, isSingle: false };
}

/**
 * Both sides with the families that can be compared: of two documents each with the other, of a document and a folder the one of its name.
 * @throws {WrongUse} where the folder has no family of that name.
 */
export function alignSources(base: DiffSource, head: DiffSource): { base: ReadFamily[]; head: ReadFamily[] } {
  const [one] = base.families;
  const [other] = head.families;
  if (base.isSingle && head.isSingle && one && other) {
    const isNamed = one.info.id !== undefined && other.info.id !== undefined; // else the ids are names of folders
    return { base: [isNamed ? one : { ...one, id: other.id }], head: [other] };
  }
  if (base.isSingle && one) return { base: [one], head: [namesake(one, head)] };
  if (head.isSingle && other) return { base: [namesake(other, base)], head: [other] };
  return { base: base.families, head: head.families };
}

function namesake({ id, file }: ReadFamily, { families }: DiffSource): ReadFamily {
  const found = families.find((family) => family.id === id);
  if (found) return found;
  const known = families.map((family) => family.id).join(", ");
  throw new WrongUse(
    `${file}: found the family ${id}, which the other side lacks; wanted one of ${known}. Name both documents`,
  );
}
