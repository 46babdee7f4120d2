/** Applies overlays in the plainest way, to judge by: it copies everything, keeps no positions and knows no limits. */
import { isRecord, type Path } from "@faultline/catalog";

/** An action whose targets are paths. */
export type NaiveAction =
  | { targets: readonly Path[]; update: unknown }
  | { targets: readonly Path[]; remove: true }
  | { targets: readonly Path[]; copy: Path };

/** The document under the actions; undefined where one of them does not fit. */
export function naivelyApplied(document: unknown, actions: readonly NaiveAction[]): unknown {
  try {
    return actions.reduce((state, action) => applied(state, action), structuredClone(document));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function applied(document: unknown, action: NaiveAction): unknown {
  if ("remove" in action)
    return [...action.targets].reverse().reduce((state, path) => changed(state, path, () => REMOVED), document);
  const value = "copy" in action ? structuredClone(at(document, action.copy)) : action.update;
  return action.targets.reduce(
    (state, path) => changed(state, path, (present) => merged(present, structuredClone(value), true)),
    document,
  );
}

const REMOVED = Symbol("removed");

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, token) => (value as Record<string, unknown>)[token], document); // as generated
}

function changed(value: unknown, [token, ...rest]: Path, change: (present: unknown) => unknown): unknown {
  if (token === undefined) return change(value);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => {
      const result = String(index) === token ? changed(item, rest, change) : item;
      return result === REMOVED ? [] : [result];
    });
  const entries = Object.entries(value as object).flatMap(([key, item]) => {
    const result = key === token ? changed(item, rest, change) : item;
    return result === REMOVED ? [] : [[key, result] as const];
  });
  return Object.fromEntries(entries);
}

/** A list that is the target itself takes anything. */
function merged(present: unknown, value: unknown, isTarget: boolean): unknown {
  if (Array.isArray(present) && (isTarget || Array.isArray(value)))
    return [...(present as unknown[]), ...(Array.isArray(value) ? (value as unknown[]) : [value])];
  if (isRecord(present) && isRecord(value)) {
    const result = new Map(Object.entries(present));
    for (const [key, item] of Object.entries(value))
      result.set(key, result.has(key) ? merged(result.get(key), item, false) : item);
    return Object.fromEntries(result);
  }
  if ([present, value].some((side) => typeof side === "object" && side !== null)) throw new TypeError("does not fit");
  return value;
}
