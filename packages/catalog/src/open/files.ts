/** Where documents come from: the one door for the paths that references, git and arguments bring. */
import { pathOf, type Path } from "../document/pointer.ts";

/**
 * A set of files in which references are followed. An address names one file of the set; equal files have equal addresses.
 * Both methods throw {@link Refused}.
 */
export interface Files {
  /** The address of the file to which a reference leads that stands in the file `from`. */
  resolve(reference: string, from: string): Promise<string>;
  read(address: string): Promise<string>;
  /** What people call the file. */
  nameOf(address: string): string;
}

/** Why a file is not read. The texts name no content. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly found: string;
  readonly wanted: string;

  constructor(found: string, wanted: string) {
    super(`found ${found}; wanted ${wanted}`);
    this.found = found;
    this.wanted = wanted;
  }
}

/** The refusal of a reference, with what it leads to where that was looked at. */
export function refusedReference(reference: string, wanted: string, target?: string): Refused {
  return new Refused(
    `the reference ${shownReference(reference)}${target === undefined ? "" : `, which leads to ${target}`}`,
    wanted,
  );
}

/** What a reference to a file that is not there should have been. */
export const EXISTING_FILE = "a file that can be opened";

/** What a reference that leads out of the files should have been. */
export const FILE_OF_PROJECT = "a file of the project, or of a package that it has installed";

/**
 * The two halves of a reference: a file, and a place in it.
 * @throws {Refused} where the fragment is no JSON Pointer.
 */
export function splitReference(reference: string): { file: string; path: Path } {
  const hash = reference.indexOf("#");
  const fragment = hash === -1 ? "" : reference.slice(hash + 1);
  if (fragment !== "" && !fragment.startsWith("/"))
    throw refusedReference(reference, "a JSON Pointer behind the #, such as #/Name");
  return { file: hash === -1 ? reference : reference.slice(0, hash), path: pathOf(`#${fragment}`) };
}

/**
 * The path that a reference to a local file spells, its escapes decoded.
 * @throws {Refused} where it is no path.
 */
export function pathInReference(reference: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(reference)?.[1];
  if (/^https?$/i.test(scheme ?? ""))
    throw refusedReference(
      reference,
      "a file of the project; nothing is fetched from a network without --allow-remote",
    );
  if (scheme !== undefined) throw refusedReference(reference, "the path of a file of the project");
  const path = decodedPath(reference);
  if (/[\0-\x1f\\]/.test(path)) throw refusedReference(reference, "a path without backslashes and control characters");
  return path;
}

/** What a path that can be no document's should be. Files of another kind are no part of a spec, and could only be quoted in messages. */
export function wantedOfPath(path: string): string | undefined {
  if (path.endsWith("/") || /(^|\/)\.\.?$/.test(path)) return "a file, not a folder";
  if (!/[^/]\.(ya?ml|json)$/i.test(path)) return "a file whose name ends in .yaml, .yml or .json";
  return path.split("/").some((step) => step.toLowerCase() === ".git")
    ? "a file outside of the folder .git"
    : undefined;
}

/** A reference as messages show it: short, and without a password. */
function shownReference(reference: string): string {
  const text = reference.replace(/\/\/[^/@]*@/, "//…@");
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
