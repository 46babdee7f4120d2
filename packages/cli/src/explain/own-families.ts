/** Finds a family of the project around a folder, which needs no build step to be explained. */
import type { Project, SpecFile } from "@faultline/codegen/config";
import type { FamilyListing } from "@faultline/guards/runtime";

/** The names by which a family can be asked for. */
export interface FamilyNames {
  readonly id: string;
  readonly aliases: readonly string[];
}

interface OwnSpec extends SpecFile {
  id: string;
}

/** The families of a project, as far as `explain` needs them. */
export interface OwnFamilies {
  /** Loads the family with this id or alias; an id wins. Undefined where there is none. */
  find(name: string): Promise<FamilyListing | undefined>;
  /** Reads the names of all of them. */
  names(): Promise<readonly FamilyNames[]>;
}

/**
 * Finds the families of the project around a folder; none where there is no project.
 * @throws {ConfigError} where the config of the project cannot be followed.
 */
export async function ownFamilies(cwd: string): Promise<OwnFamilies> {
  const { findProject, specFiles } = await import("@faultline/codegen/config");
  const project = await findProject(cwd);
  if (!project) return { find: async () => undefined, names: async () => [] };
  const { familyIdOf } = await import("@faultline/catalog");
  const specs = (await specFiles(project)).map((spec) => ({ ...spec, id: spec.id ?? familyIdOf(spec.path) }));
  const names = (): Promise<FamilyNames[]> =>
    Promise.all(specs.map(async ({ id, path }) => ({ id, aliases: await aliasesIn(path, project) })));
  return {
    names,
    async find(name) {
      const known = specs.some(({ id }) => id === name)
        ? name
        : (await names()).find(({ aliases }) => aliases.includes(name))?.id;
      const spec = specs.find(({ id }) => id === known);
      return spec && load(spec, project);
    },
  };
}

async function load({ path, id }: OwnSpec, { root, config }: Project): Promise<FamilyListing> {
  const { loadListing } = await import("@faultline/codegen/load");
  return loadListing(path, { cwd: root, id, docsUrl: config.docsUrl });
}

/** A document that cannot be opened has no alias; who names such a family by its id reads why. */
async function aliasesIn(path: string, { root }: Project): Promise<string[]> {
  const { isRecord, openDocument } = await import("@faultline/catalog");
  const opened = await openDocument(path, { cwd: root }).catch(() => undefined);
  const info = isRecord(opened?.document) ? opened.document["info"] : undefined;
  const family = isRecord(info) ? info["x-error-family"] : undefined;
  const aliases: unknown = isRecord(family) ? family["aliases"] : undefined;
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [];
}
