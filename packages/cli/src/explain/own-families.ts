/** Finds a family of the project around a folder, which needs no build step to be explained. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Project, SpecFile } from "@faultline/codegen/project";
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

const NONE: OwnFamilies = { find: async () => undefined, names: async () => [], all: async () => [] };

/**
 * Finds the families of the project around a folder; none where there is no project.
 * @throws {ConfigError} where the config of the project cannot be followed.
 */
export async function ownFamilies(cwd: string): Promise<OwnFamilies> {
  const { findProject, specFiles } = await import("@faultline/codegen/project");
  const project = await findProject(cwd);
  if (!project) return NONE;
  const specs = await specFiles(project);
  const read = new Map<SpecFile, Promise<NamedSpec>>();
  const nameOf = (spec: SpecFile): Promise<NamedSpec> => {
    const known = read.get(spec) ?? named(spec, project);
    read.set(spec, known);
    return known;
  };
  return {
    names: () => Promise.all(specs.map(nameOf)),
    all: () => Promise.all(specs.map(async (spec) => load(await nameOf(spec), project))),
    async find(name) {
      const likely = (await Promise.all(specs.map((spec) => mayHave(spec, name, project)))).flatMap(
        (each) => each ?? [],
      );
      const all = await Promise.all(likely.map(nameOf));
      const spec = all.find(({ id }) => id === name) ?? all.find(({ aliases }) => aliases.includes(name));
      return spec && load(spec, project);
    },
  };
}

/** A document in whose text and path a name does not occur has another one; most are ruled out without being parsed. */
async function mayHave(spec: SpecFile, name: string, { root }: Project): Promise<SpecFile | undefined> {
  if (
    spec.overlay !== undefined ||
    spec.id !== undefined ||
    spec.transform !== undefined ||
    plainly(spec.path).includes(plainly(name))
  )
    return spec;
  const text = await readFile(join(root, spec.path), "utf8").catch(() => undefined);
  if (text === undefined || text.toLowerCase().includes(name) || /\\[uxUN]|^overlay:|"overlay"/m.test(text))
    return spec;
  return undefined;
}

/** An id is made of a path by changing some of its characters. */
function plainly(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

async function load({ path, overlay, id, transform }: NamedSpec, { root, config }: Project): Promise<FamilyListing> {
  const { loadListing } = await import("@faultline/codegen/load");
  return loadListing(path, { cwd: root, overlay, id, transform, docsUrl: config.docsUrl });
}

/** A document that cannot be opened has the name of its path; who names such a family reads why. */
async function named(spec: SpecFile, { root }: Project): Promise<NamedSpec> {
  const { familyIdOf, openDocument, valueAt } = await import("@faultline/catalog");
  const { path, ...details } = spec;
  const opened = await openDocument(path, { cwd: root, ...details }).catch(() => undefined);
  const aliases = valueAt(opened?.document, ["info", "x-error-family", "aliases"]);
  return {
    ...spec,
    id: spec.id ?? opened?.id ?? familyIdOf(undefined, spec.path),
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [],
  };
}
