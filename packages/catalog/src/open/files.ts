/** Defines where documents are read from, and checks every path that a reference, git or an argument gives. */
import { pathOf, type Path } from "../document/pointer.ts";

/**
 * A set of files in which references are followed. An address identifies one file of the set; equal files have equal
 * addresses. Both methods throw {@link Refused}.
 */
export interface Files {
  /** Returns the address of the file to which a reference in the file `from` leads. */
  resolve(reference: string, from: string): Promise<string>;
  read(address: string): Promise<string>;
  /** The name of the file for people. */
  nameOf(address: string): string;
}

/** Thrown where a file may not be read. Its texts contain nothing of the file. */
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

/** Makes the refusal of a reference, with its target where that is known. */
export function refusedReference(reference: string, wanted: string, target?: string): Refused {
  return new Refused(
    `the reference ${shownReference(reference)}${target === undefined ? "" : `, which leads to ${target}`}`,
    `${wanted}${otherSpelling(reference, wanted)}`,
  );
}

/** What the reference may be meant to be: one into the document itself, or one into a package, which is looked for in all folders above. */
function otherSpelling(reference: string, wanted: string): string {
  if (/^\/?(components|paths|definitions)\//.test(reference))
    return "; or a # in front, as one into the same document has";
  const [, inPackage] = /^(?:\.{0,2}\/)*node_modules\/(.+)/.exec(reference) ?? [];
  return inPackage !== undefined && [EXISTING_FILE, FILE_OF_PROJECT].includes(wanted)
    ? `; or the package alone, ${shownReference(inPackage)}, which is found from any folder`
    : "";
}

/** The wanted text for a reference to a file that does not exist. */
export const EXISTING_FILE = "a file that can be opened";

/** The wanted text for a reference that leads out of the project. */
export const FILE_OF_PROJECT = "a file of the project, or of a package that it has installed";

/**
 * Splits a reference into a file and a path in it.
 * @throws {Refused} where the fragment is not a JSON Pointer.
 */
export function splitReference(reference: string): { file: string; path: Path } {
  const hash = reference.indexOf("#");
  const fragment = hash === -1 ? "" : reference.slice(hash + 1);
  if (fragment !== "" && !fragment.startsWith("/"))
    throw refusedReference(reference, "a JSON Pointer behind the #, such as #/Name");
  return { file: hash === -1 ? reference : reference.slice(0, hash), path: pathOf(`#${fragment}`) };
}

/**
 * Returns the path in a reference to a local file, with its escapes decoded.
 * @throws {Refused} where it is not a path.
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

/**
 * Says what a path should be that cannot belong to a document. Other files are not part of a spec, and messages could
 * quote them.
 */
export function wantedOfPath(path: string): string | undefined {
  if (path.endsWith("/") || /(^|\/)\.\.?$/.test(path)) return "a file, not a folder";
  if (!/[^/]\.(ya?ml|json)$/i.test(path))
    return "a file whose name ends in .yaml, .yml or .json; or, for a part of the same document, a path such as #/components/schemas/Name";
  return path.split("/").some((step) => step.toLowerCase() === ".git")
    ? "a file outside of the folder .git"
    : undefined;
}

/** Shortens a reference for messages and removes a password. */
export function shownReference(reference: string): string {
  const text = withoutPassword(reference);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** An address as messages name it: without who logs in. */
export function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/]*@/, "//…@");
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
