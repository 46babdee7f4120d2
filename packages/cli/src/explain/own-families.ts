/** Finds a family of the project around a folder, which needs no build step to be explained. */
import type { Project, SpecFile } from "@faultline/codegen/config";
import type { FamilyListing } from "@faultline/guards/runtime";

/** The names by which a family can be asked for. */
export interface FamilyNames {
  readonly id: string;
  readonly aliases: readonly string[];
}

interface NamedSpec extends SpecFile, FamilyNames {
  id: string;
}

/** The families of a project, as far as `explain` needs them. */
export interface OwnFamilies {
  /** Loads the family with this id or alias; an id wins. Undefined where there is none. */
  find(name: string): Promise<FamilyListing | undefined>;
  /** Reads the names of all of them. */
  names(): Promise<readonly FamilyNames[]>;
  /** Loads all of them. */
  all(): Promise<readonly FamilyListing[]>;
}

/**
 * Finds the families of the project around a folder; none where there is no project.
 * @throws {ConfigError} where the config of the project cannot be followed.
 */
export async function ownFamilies(cwd: string): Promise<OwnFamilies> {
  const { findProject, specFiles } = await import("@faultline/codegen/config");
  const project = await findProject(cwd);
  if (!project) return { find: async () => undefined, names: async () => [], all: async () => [] };
  const specs = await specFiles(project);
  const names = (): Promise<NamedSpec[]> => Promise.all(specs.map((spec) => named(spec, project)));
  return {
    names,
    all: async () => Promise.all((await names()).map((spec) => load(spec, project))),
    async find(name) {
      const all = await names();
      const spec = all.find(({ id }) => id === name) ?? all.find(({ aliases }) => aliases.includes(name));
      return spec && load(spec, project);
    },
  };
}

async function load({ path, overlay, id }: NamedSpec, { root, config }: Project): Promise<FamilyListing> {
  const { loadListing } = await import("@faultline/codegen/load");
  return loadListing(path, { cwd: root, overlay, id, docsUrl: config.docsUrl });
}

/** A document that cannot be opened has the name of its path; who names such a family reads why. */
async function named(spec: SpecFile, { root }: Project): Promise<NamedSpec> {
  const { familyIdOf, openDocument, valueAt } = await import("@faultline/catalog");
  const opened = await openDocument(spec.path, { cwd: root, overlay: spec.overlay }).catch(() => undefined);
  const aliases = valueAt(opened?.document, ["info", "x-error-family", "aliases"]);
  return {
    ...spec,
    id: spec.id ?? opened?.id ?? familyIdOf(undefined, spec.path),
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [],
  };
}
