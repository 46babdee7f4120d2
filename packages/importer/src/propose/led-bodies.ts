/** Changes the schemas of bodies; what is the same in every operation is one change. */
import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { groupBy, isRecord, valueAt } from "@faultline/catalog/pure";
import { ANY, type DocumentEdit, type JsonTree } from "../model.ts";

/** A body with the schema that it gets. */
export interface LedBody {
  /** Of the media type object. */
  media: Path;
  schema: JsonTree;
}

/** The changes, in the order of the bodies. */
export function ledBodies(document: OpenApiDocument, bodies: readonly LedBody[]): DocumentEdit[] {
  const ofOperations = bodies.filter(({ media }) => isOfOperation(media));
  const kinds = [...groupBy(ofOperations, ({ media }) => JSON.stringify(media.slice(3))).values()];
  const asOne = new Map<LedBody, readonly LedBody[]>();
  for (const alike of kinds) if (isOneChange(document, alike)) for (const body of alike) asOne.set(body, alike);
  return bodies.flatMap((body) => {
    const alike = asOne.get(body);
    if (alike === undefined) return changesOf(body.media, body.schema, [schemaBefore(document, body)]);
    if (alike[0] !== body) return []; // changed with the first one
    const target = ["paths", ANY, ANY, ...body.media.slice(3)];
    const before = alike.map((each) => schemaBefore(document, each));
    return changesOf(target, body.schema, before).map((edit) => ({ ...edit, ofEveryOperation: true }));
  });
}

/** True for bodies of one status and type of which at least two change, and which get the same schema in every operation. */
function isOneChange(document: OpenApiDocument, alike: readonly LedBody[]): boolean {
  const changed = alike.filter((each) => !isDeepStrictEqual(schemaBefore(document, each), each.schema));
  return changed.length >= 2 && isSameEverywhere(document, alike);
}

function schemaBefore(document: OpenApiDocument, { media }: LedBody): unknown {
  return valueAt(document, [...media, "schema"]);
}

/** `paths`, the path, the method, `responses`, the status, `content`, the type. */
function isOfOperation(media: Path): boolean {
  return media.length === 7 && media[0] === "paths" && media[3] === "responses";
}

/** True where these are all the bodies of their status and type that operations have, and get one schema. */
function isSameEverywhere({ paths }: OpenApiDocument, bodies: readonly LedBody[]): boolean {
  const [first] = bodies;
  if (!first || !bodies.every(({ schema }) => isDeepStrictEqual(schema, first.schema))) return false;
  const operations = Object.values(paths ?? {}).flatMap((item) => (isRecord(item) ? Object.values(item) : []));
  const all = operations.filter((operation) => valueAt(operation, first.media.slice(3)) !== undefined);
  return all.length === bodies.length;
}

/** A reference is changed; anything else is taken away first, because an overlay merges objects. */
function changesOf(media: Path, schema: JsonTree, before: readonly unknown[]): DocumentEdit[] {
  const target = [...media, "schema"];
  if (before.every((each) => isDeepStrictEqual(each, schema))) return [];
  if ("$ref" in schema && before.every(isPlainReference)) return [{ target, update: schema }];
  return [
    { target, isRemoval: true },
    { target: media, update: { schema } },
  ];
}

function isPlainReference(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 1 && "$ref" in value;
}
