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

/** The members in which codes stand, or the lists of the elements in which they do. */
export function bodyPaths({ codes }: Envelope): Path[] {
  return codes.flatMap((code) => (code.kind === "header" ? [] : [code.kind === "member" ? code.path : code.list]));
}

/** Finds misspelt members at the root of an error and in the objects on the way to its code. */
export function misspelledMembers({ source, path }: ErrorEntry, envelope: Envelope): Misspelling[] {
  return stepsTo(envelope).flatMap((at) => {
    const own = ownMembers(valueAt(source, at));
    const shared = ownMembers(valueAt(envelope.schema, at));
    const missing = Object.keys(shared).filter((name) => !Object.hasOwn(own, name));
    const others = Object.keys(own).filter((name) => !Object.hasOwn(shared, name));
    return others.flatMap((typed): Misspelling[] => {
      const meant = nearest(typed, missing);
      return meant === undefined ? [] : [{ path: [...path, ...at, "properties", typed], typed, meant }];
    });
  });
}

const steps = new WeakMap<Envelope, Path[]>();

/** Many errors share their envelope. */
function stepsTo(envelope: Envelope): Path[] {
  const known = steps.get(envelope) ?? objectsAbove(envelope);
  steps.set(envelope, known);
  return known;
}

/** Steps from an error's schema to each object that holds a code, or holds one that does. */
function objectsAbove(envelope: Envelope): Path[] {
  const ways = bodyPaths(envelope).flatMap((code) =>
    code.map((_, depth) => code.slice(0, depth).flatMap((step) => ["properties", step])),
  );
  return [...new Map(ways.map((way) => [way.join("/"), way])).values()];
}
