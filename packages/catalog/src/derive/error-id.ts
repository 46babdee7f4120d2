/** Makes the ids of errors, and the short names in them. */
import type { ErrorEntry } from "../model.ts";

/** Makes the id of an error; only errors of further envelopes name theirs, so that a later envelope renames nothing. */
export function errorId(family: string, envelope: string | undefined, code: string | number): string {
  const further = envelope === undefined ? [] : [envelopeSlug(envelope)];
  return [family, ...further, codeSlug(String(code))].join("/");
}

/** The ids that an error had before, or would have by its other codes; pages at their addresses lead to it. */
export function formerIds({ id, x: { aliases = [], formerSlugs = [] } }: Pick<ErrorEntry, "id" | "x">): string[] {
  const before = id.slice(0, id.lastIndexOf("/") + 1);
  const ends = [...formerSlugs, ...aliases.map((alias) => codeSlug(String(alias)))];
  return [...new Set(ends.map((end) => before + end))].filter((former) => former !== id);
}

/** Longer names do not fit into addresses and file names. */
const LONGEST = 60;

/** The short name of a code: of a URI its last segment, of a long text its first words. */
export function codeSlug(code: string): string {
  const name = slug(isUri(code) ? (segmentsOf(code).at(-1) ?? code) : code);
  return name.length <= LONGEST
    ? name
    : (/^.*[a-z0-9_](?=-)/.exec(name.slice(0, LONGEST + 1))?.[0] ?? name.slice(0, LONGEST));
}

/** An absolute URI, a URN, or the path of a relative reference. */
function isUri(code: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|urn:|\/(?!$))\S+$/i.test(code);
}

function segmentsOf(uri: string): string[] {
  return uri.split(/^urn:|[/:?#]+/i).filter((segment) => segment !== "");
}

/** Makes a text safe for ids: lower case, and `-` for whatever is not `[a-z0-9_]`. */
export function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9_]/g, "-");
}

/** `AsyncResponse` → `async-response`. */
export function envelopeSlug(name: string): string {
  return slug(name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-"));
}
