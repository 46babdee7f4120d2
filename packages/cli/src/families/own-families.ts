/** Finds a family of the project around a folder, which needs no build step to be explained. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Project, SpecFile } from "@faultline/codegen/project";
import type { Io } from "../io.ts";
import { errorText } from "../output/error-text.ts";
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
  /** Lists all of them; `toDecode` leaves out also those of which no guards can be made, which takes longer. */
  all(toDecode?: boolean): Promise<readonly FamilyListing[]>;
}

const NONE: OwnFamilies = { find: async () => undefined, names: async () => [], all: async () => [] };

/** Takes note of what cannot be read, so that others can do without it. */
export type LeaveOut = (error: Error) => void;

/** Says what is wrong with a family, and that the answer is that of the others: somebody may be in the middle of editing it. */
export function leavingOut(command: string, { stderr }: Pick<Io, "stderr">): LeaveOut {
  return (error) => {
    stderr.write(`${errorText(error)}faultline ${command}: what cannot be read is left out of the answer\n`);
  };
}

/**
 * Finds the families of the project around a folder; none where there is no project.
 * @param leaveOut takes note of a config or a family that cannot be read, each once; only who names such a family then meets the error.
 * @throws {ConfigError} where the config of the project cannot be followed.
 */
export async function ownFamilies(cwd: string, leaveOut?: LeaveOut): Promise<OwnFamilies> {
  const found = await projectAround(cwd, leaveOut);
  if (!found) return NONE;
  const { project, specs } = found;
  const nameOf = once((spec: SpecFile) => named(spec, project));
  const readable = async <Value>(ask: () => Promise<Value[]>): Promise<Value[]> => {
    try {
      return await ask();
    } catch (error) {
      if (!leaveOut || !isUnreadable(error)) throw error;
      leaveOut(error);
      return [];
    }
  };
  const loaded = once(async (spec: SpecFile) => load(await nameOf(spec), project));
  const listingOf = once((spec: SpecFile) => readable(async () => [await loaded(spec)]));
  const decodableOf = once(async (spec: SpecFile) => {
    const listings = await listingOf(spec);
    return readable(async () => {
      for (const listing of listings) await listing.load();
      return listings;
    });
  });
  return {
    names: () => Promise.all(specs.map(nameOf)),
    all: async (toDecode = false) =>
      (await Promise.all(specs.map(toDecode && leaveOut ? decodableOf : listingOf))).flat(),
    async find(name) {
      const likely = (await Promise.all(specs.map((spec) => mayHave(spec, name, project)))).flatMap(
        (each) => each ?? [],
      );
      const named = await Promise.all(likely.map(async (spec) => ({ spec, ...(await nameOf(spec)) })));
      const found = named.find(({ id }) => id === name) ?? named.find(({ aliases }) => aliases.includes(name));
      return found && loaded(found.spec);
    },
  };
}

async function projectAround(
  cwd: string,
  leaveOut: LeaveOut | undefined,
): Promise<{ project: Project; specs: readonly SpecFile[] } | undefined> {
  const { findProject, specFiles } = await import("@faultline/codegen/project");
  try {
    const project = await findProject(cwd);
    return project && { project, specs: await specFiles(project) };
  } catch (error) {
    if (!leaveOut || !isUnreadable(error)) throw error;
    leaveOut(error);
    return undefined;
  }
}

function isUnreadable(error: unknown): error is Error {
  return error instanceof Error && (error.name === "CatalogError" || error.name === "ConfigError");
}

/** Asks for what belongs to a spec once: a capture can hold a thousand failures. */
function once<Result>(ask: (spec: SpecFile) => Promise<Result>): (spec: SpecFile) => Promise<Result> {
  const answers = new Map<SpecFile, Promise<Result>>();
  return (spec) => {
    const answer = answers.get(spec) ?? ask(spec);
    answers.set(spec, answer);
    return answer;
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
