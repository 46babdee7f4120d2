/** Sorts findings by their position in the document. */
import { valueAt } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";

/** Of each object on the way: its keys and the how manyth they are. */
type Order = Map<object, ReadonlyMap<string, number>>;

/** Sorts items by their order in the document. Integer keys, such as statuses, are ordered by size. */
export function inDocumentOrder<Item extends { path: Path }>(document: unknown, items: readonly Item[]): Item[] {
  const order: Order = new Map();
  return items
    .map((item) => ({ item, positions: positionsOf(document, item.path, order) }))
    .sort((a, b) => compare(a.positions, b.positions))
    .map(({ item }) => item);
}

/** For each step of the path: the how manyth of its siblings it is. */
function positionsOf(document: unknown, path: Path, order: Order): number[] {
  let value = document;
  return path.map((token) => {
    const position = typeof value === "object" && value !== null ? (keysOf(value, order).get(token) ?? -1) : -1;
    value = valueAt(value, [token]);
    return position;
  });
}

function keysOf(value: object, order: Order): ReadonlyMap<string, number> {
  const known = order.get(value) ?? new Map(Object.keys(value).map((key, index) => [key, index]));
  order.set(value, known);
  return known;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((position, step) => position !== b[step]);
  return index === -1 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? -1); // an owner stands before its members
}
