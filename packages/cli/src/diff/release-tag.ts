/** Finds the version of each family in the last release from the tags of the repository. */
import { CatalogError, type ReadFamily } from "@faultline/catalog";
import { isRaisedEnough } from "@faultline/diff";
import { gitIn } from "./git.ts";
import { readSource } from "./source.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

interface ReleaseTag {
  name: string;
  version: string;
}

/**
 * By family: its own last tag (`fleet@1.2.0`, `fleet-v1.2.0`), else its version in the last tag of the repository (`v1.2.0`), of the tags
 * from which the head comes. Empty where the base is no revision, because files have no history.
 */
export async function releasedVersions(
  baseName: string,
  headName: string | undefined,
  families: readonly ReadFamily[],
  io: Io,
  allowRemote = false,
): Promise<ReadonlyMap<string, string>> {
  const released = new Map<string, string>();
  if (!baseName.startsWith("git:")) return released;
  const tags = await tagsBefore(headName?.startsWith("git:") ? headName.slice("git:".length) : "HEAD", io);
  const common = last(tags.flatMap((name) => tagged(name, /^v?(\d+(?:[.-]\d+)*)$/i)));
  for (const { id } of families) {
    const own = last(tags.flatMap((name) => tagged(name, ownTag(id))));
    if (own) released.set(id, own.version);
  }
  const others = families.filter(({ id }) => !released.has(id));
  if (!common || others.length === 0) return released;
  for (const { id, version } of await familiesIn(common.name, io, allowRemote))
    if (others.some((family) => family.id === id)) released.set(id, version);
  return released;
}

/** The tags that lead to a revision. Without git, or in a clone without tags, there are none. */
async function tagsBefore(revision: string, { cwd, env }: Io): Promise<string[]> {
  const printed = await gitIn(cwd, env)("tag", `--merged=${revision}`, "--list").catch(() => "");
  return printed.split("\n").filter((name) => name !== "");
}

function tagged(name: string, pattern: RegExp): ReleaseTag[] {
  const version = pattern.exec(name)?.[1];
  return version === undefined ? [] : [{ name, version }];
}

/** The id of a family is lower-case words and hyphens, as reading made sure. Tags as release tools write them: `fleet@1.2.0`, `@acme/fleet@1.2.0`, `fleet-v1.2.0`, `fleet-1.2.0`, `fleet/v1.2.0`. A prerelease is no release. */
function ownTag(id: string): RegExp {
  return new RegExp(`^(?:@[\\w.-]+/)?${id}(?:[@/]v?|-v|-(?=\\d+\\.\\d+\\.\\d+$))(\\d+(?:[.-]\\d+)*)$`, "i");
}

function last(tags: readonly ReleaseTag[]): ReleaseTag | undefined {
  return tags.reduce<ReleaseTag | undefined>(
    (best, tag) => (!best || isRaisedEnough(best.version, tag.version, []) ? tag : best),
    undefined,
  );
}

/** A release that cannot be read today, or had no specs yet, says nothing. */
async function familiesIn(tag: string, io: Io, allowRemote: boolean): Promise<ReadFamily[]> {
  try {
    return (await readSource(`git:${tag}`, io, allowRemote)).families;
  } catch (error) {
    if (error instanceof CatalogError || error instanceof WrongUse) return [];
    throw error;
  }
}
