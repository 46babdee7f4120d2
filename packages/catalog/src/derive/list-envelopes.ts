/** Reads the schemas of bodies whose failure is a list of errors. */
import type { XErrorEnvelope } from "../document/extensions.ts";
import { isRecord, type OpenApiDocument, type SchemaObject } from "../document/openapi.ts";
import type { Path } from "../document/pointer.ts";
import { unitedStatuses, type StatusSet } from "../document/status.ts";
import type { Problem } from "../document/problem.ts";
import type { ErrorEntry, ListEnvelope } from "../model.ts";
import type { FoundPlacement, FoundPlacements } from "./find-placements.ts";
import { itemsAt, partsOfSchema } from "./list-schemas.ts";

/** The list envelope that a schema with `list` in its `x-error-envelope` is; reports a list that holds no errors. */
export function listEnvelopeOf(
  name: string,
  x: XErrorEnvelope & { list: string },
  document: OpenApiDocument,
  schema: SchemaObject,
  { reached }: FoundPlacements,
  report: (problem: Problem) => void,
): ListEnvelope {
  const path = ["components", "schemas", name];
  const list = x.list === "" ? [] : x.list.split("/");
  const inside = reached.filter((placement) => isIn(placement, { name, list }));
  const found = lacking(name, x.list, document, list, inside.length > 0);
  if (found !== undefined)
    report({ path: [...path, "x-error-envelope", "list"], found, wanted: "the path of a list whose items are errors" });
  const statusSet = inside.reduce<StatusSet>((set, { statusSet: own = [] }) => unitedStatuses(set, own), []);
  return { name, path, schema, list, statusSet, x };
}

/** The list envelope in whose list the error stands, or undefined. */
export function listOfPlacement(placement: FoundPlacement, lists: readonly ListEnvelope[]): ListEnvelope | undefined {
  return lists.find((list) => isIn(placement, list));
}

/** True for an error that arrives in lists that are the failure, and never as the root of a body. */
export function isOnlyListed({ placements }: Pick<ErrorEntry, "placements">): boolean {
  return placements.some(({ list }) => list !== undefined) && placements.every(({ kind }) => kind !== "response");
}

function isIn({ kind, path, lists }: FoundPlacement, { name, list }: Pick<ListEnvelope, "name" | "list">): boolean {
  return kind === "item" && lists?.includes(name) === true && isItemPath(path, list);
}

function isItemPath(path: Path, list: Path): boolean {
  return path.length === list.length + 1 && path.at(-1) === "*" && list.every((step, index) => step === path[index]);
}

/** What keeps the path from being that of a list of errors, in words; undefined where nothing does. */
function lacking(
  name: string,
  written: string,
  document: OpenApiDocument,
  list: Path,
  hasErrors: boolean,
): string | undefined {
  const items = itemsAt(document, document.components?.schemas?.[name], list);
  const where = written === "" ? "the body itself" : `the path ${JSON.stringify(written)}`;
  if (!items) return `${where}, ${written === "" ? "which is" : "which leads to"} no list in ${name}`;
  if (hasErrors) return undefined; // a response can say which
  const isLeading = items
    .flatMap((item) => partsOfSchema(document, item))
    .some(({ schema }) => isRecord(schema["x-error"]) || isRecord(schema["x-error-envelope"]));
  return isLeading ? undefined : `${where}, a list whose items lead to no error`;
}
