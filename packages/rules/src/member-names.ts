/** Finds members of errors that misspell a member of their envelope. */
import type { Envelope, ErrorEntry, Path } from "@faultline/catalog";
import { isRecord, nearest, valueAt } from "@faultline/catalog/pure";

/** Lists the members that a schema declares itself. */
export function ownMembers(schema: unknown): Record<string, unknown> {
  const properties = isRecord(schema) ? schema["properties"] : undefined;
  return isRecord(properties) ? properties : {};
}

/** A member of an error that looks like a misspelling of a member that only the envelope declares. */
export interface Misspelling {
  path: Path;
  typed: string;
  meant: string;
}

/** Finds misspelt members at the root of an error and in the objects on the way to its code. */
export function misspelledMembers({ source, path }: ErrorEntry, envelope: Envelope): Misspelling[] {
  const misspellings: Misspelling[] = [];
  let at: Path = [];
  for (const step of envelope.code) {
    const own = ownMembers(valueAt(source, at));
    const shared = ownMembers(valueAt(envelope.schema, at));
    const missing = Object.keys(shared).filter((name) => !Object.hasOwn(own, name));
    for (const typed of Object.keys(own).filter((name) => !Object.hasOwn(shared, name))) {
      const meant = nearest(typed, missing);
      if (meant !== undefined) misspellings.push({ path: [...path, ...at, "properties", typed], typed, meant });
    }
    at = [...at, "properties", step];
  }
  return misspellings;
}
