/** Writes the schemas of bodies that are lists of errors. */
import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "@faultline/catalog";
import { isRecord, listOf, recordOf, resolved, valueAt } from "@faultline/catalog/pure";
import {
  listId,
  type BodyList,
  type DocumentEdit,
  type ErrorLists,
  type JsonTree,
  type ProposedError,
} from "../model.ts";
import { bodyAssertions } from "../read/bare-schema.ts";

import { nameOfStatus, type Names } from "./names.ts";
import { unionOf } from "./references.ts";

/** The list schemas of a proposal. */
export interface ListComponents {
  lists: ErrorLists;
  components: JsonTree;
  /** What makes schemas of the document list envelopes. */
  marks: DocumentEdit[];
}

/** The errors of a status and a media type. */
interface ErrorSet {
  list: BodyList;
  key: string;
  names: string[];
}

/** A success without errors has no list. */
function isSuccess({ key }: ErrorSet): boolean {
  return key.startsWith("2");
}

/** One schema for each set of errors that some status and media type have. */
export function listComponents(
  document: OpenApiDocument,
  errors: readonly ProposedError[],
  names: Names,
): ListComponents {
  const sets = new Map<string, ErrorSet>();
  for (const { name, occurrences } of errors)
    for (const occurrence of occurrences) {
      if (!occurrence.list) continue;
      const id = listId(occurrence);
      const known = sets.get(id) ?? { list: occurrence.list, key: occurrence.key, names: [] };
      sets.set(id, known);
      if (!known.names.includes(name)) known.names.push(name);
    }
  const lists = new Map<string, string>();
  const components: JsonTree = {};
  const marks: DocumentEdit[] = [];
  const known = new Map<string, string>();
  for (const [id, set] of sets) {
    const content = JSON.stringify([set.list.path, set.names, isSuccess(set)]);
    const own = ownSchema(document, set);
    const name = known.get(content) ?? own ?? names.give("ErrorList", nameOfStatus(set.key));
    lists.set(id, name);
    if (known.has(content)) continue;
    known.set(content, name);
    const extension = { "x-error-envelope": { list: set.list.path.join("/") } };
    if (own !== undefined) marks.push({ target: ["components", "schemas", name], update: extension });
    else components[name] = { ...listSchema(document, set), ...extension };
  }
  return { lists, components, marks };
}

/** The name of the document's own schema, where its items are these errors already. */
function ownSchema(document: OpenApiDocument, { list: { root, path }, names }: ErrorSet): string | undefined {
  const items = valueAt(root.schema, [...path.flatMap((step) => ["properties", step]), "items"]);
  const isSame = isRecord(items) && isDeepStrictEqual(withoutTexts(items), unionOf(names));
  return isSame && valueAt(document, root.path) === root.schema ? root.name : undefined;
}

function withoutTexts(schema: JsonTree): JsonTree {
  const { description: _, title: __, discriminator: ___, ...rest } = schema;
  return rest;
}

/** The body as the document has it, with other items. */
function listSchema(document: OpenApiDocument, set: ErrorSet): JsonTree {
  const { root, path } = set.list;
  const [member] = path;
  const items = unionOf(set.names);
  if (member === undefined) return { ...bodyAssertions(root.schema), type: "array", items };
  const isPlain = listOf(root.schema["allOf"]).length === 0 && !["oneOf", "anyOf"].some((key) => key in root.schema);
  const own = isPlain ? bodyAssertions(root.schema) : {};
  const properties = recordOf(own["properties"]);
  const required = [...new Set([...listOf(own["required"]), ...(isSuccess(set) ? [] : [member])])];
  const list = recordOf(resolved(document, properties[member]));
  return {
    ...own,
    type: "object",
    ...(required.length > 0 && { required }),
    properties: { ...properties, [member]: { ...bodyAssertions(list), type: "array", items } },
  };
}
