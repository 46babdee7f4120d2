/** Keeps errors that the source no longer has: they are marked, stay listed, and wait for people to delete them. */
import { isRecord, listOf, readFamily, recordOf, valueAt } from "@faultline/catalog/pure";
import type { OpenApiDocument } from "@faultline/catalog";
import { Document } from "yaml";
import type { JsonTree } from "../model.ts";
import type { ErrorListing, ImportState } from "./state.ts";
import { byName, take } from "./moved-parts.ts";
import { mergedTrees } from "../propose/apply.ts";
import { referredComponents } from "./referred-components.ts";
import { addedIn, isEnvelope, treeParts, stepsTo, type ComponentSection } from "./tree-parts.ts";

interface GoneError {
  block: JsonTree;
  listing: ErrorListing;
  /** The responses that go on listing it. */
  listed: JsonTree;
}

/** The state with the errors of the last import that this one lacks under any name, as far as they can stand, and their names with those of which they cannot. */
export function withGoneErrors(
  next: ImportState,
  last: ImportState,
  followed: ReadonlyMap<string, string>,
  document: OpenApiDocument,
  title: string,
): { state: ImportState; gone: string[]; unfit: string[] } {
  const gone: string[] = [];
  const unfit: string[] = [];
  let { tree } = next;
  const errors = Object.entries(last.errors).filter(([name]) => !followed.has(name));
  if (errors.length === 0) return { state: next, gone, unfit };
  const kept: Record<string, ErrorListing> = {};
  const around = standingSchemas(tree, document);
  const before = byName(treeParts(last.tree, "schemas"));
  for (const [name, listing] of errors) {
    if (!listing.isGone) gone.push(name);
    const { value, steps = [] } = before.get(name) ?? {};
    const block = steps.length > 0 && isRecord(value) ? value : undefined; // else it only marked a component of the source
    const isFree =
      !around.schemas.has(name) && isAddedOnly(tree, document, listing) && !isCovered(listing, next.errors);
    const listed = listingsOf(name, listing);
    if (block && isFree && canStand(name, { block, listing, listed }, around)) {
      around.schemas.set(name, block);
      tree = withBlock(tree, name, listing.isGone ? block : marked(block, title), listed);
      kept[name] = { ...listing, isGone: true };
    } else unfit.push(name);
  }
  return { state: { ...next, tree, errors: { ...next.errors, ...kept } }, gone, unfit };
}

/** The last state without errors that went before it, and that people have deleted from the file since. */
export function withoutDeleted(last: ImportState, file: Document): ImportState {
  const here = byName(treeParts(file.toJS() as JsonTree, "schemas")); // of an object
  const deleted = Object.keys(last.errors).filter((name) => last.errors[name]?.isGone && !here.has(name));
  if (deleted.length === 0) return last;
  const tree = new Document(last.tree, { aliasDuplicateObjects: false });
  const parts = byName(treeParts(last.tree, "schemas"));
  for (const part of deleted.flatMap((name) => parts.get(name) ?? [])) take(tree, part);
  const errors = Object.entries(last.errors).filter(([name]) => !deleted.includes(name));
  return { ...last, tree: tree.toJS() as JsonTree, errors: Object.fromEntries(errors) }; // of an object
}

/** What an error stands among. */
interface StandingSchemas {
  document: OpenApiDocument;
  components: JsonTree;
  schemas: Map<string, unknown>;
  hasEnvelopes: boolean;
}

/** The components of a family, or those of the document with what the overlay says of them. */
function standingSchemas(tree: JsonTree, document: OpenApiDocument): StandingSchemas {
  const isOverlay = Array.isArray(tree["actions"]);
  const components = recordOf(isOverlay ? document.components : tree["components"]);
  const schemas = new Map(isOverlay ? Object.entries(recordOf(components["schemas"])) : []);
  const parts = treeParts(tree, "schemas");
  for (const { name, value } of parts) schemas.set(name, mergedTrees(schemas.get(name), value));
  return { document, components, schemas, hasEnvelopes: parts.some(isEnvelope) };
}

/** True for an error that its status told, where codes tell all others, or others have the status now. */
function isCovered(listing: ErrorListing, errors: ImportState["errors"]): boolean {
  const others = Object.values(errors);
  const isShared = others.some(({ keys }) => keys.some((key) => listing.keys.includes(key)));
  return isByStatus(listing) && (isShared || !others.some(isByStatus));
}

function isByStatus({ id }: ErrorListing): boolean {
  return id?.startsWith("status ") ?? false;
}

/** False where an overlay would have to change a response of the document. */
function isAddedOnly(tree: JsonTree, { components }: OpenApiDocument, { keys: [key] }: ErrorListing): boolean {
  if (key === undefined) return false; // an item of a list
  return !Array.isArray(tree["actions"]) || components?.responses?.[key] === undefined;
}

function marked(block: JsonTree, title: string): JsonTree {
  const x = recordOf(block["x-error"]);
  return { ...block, "x-error": { ...x, deprecated: `No longer in ${title}.` } };
}

/** False where it cannot be read, or is told otherwise than it was, such as one whose code the schema to which it refers no longer admits. */
function canStand(name: string, { block, listing, listed }: GoneError, around: StandingSchemas): boolean {
  const schemas = Object.fromEntries([...around.schemas, [name, block]]);
  const all = { ...around.document, components: { ...around.components, schemas } } as OpenApiDocument; // of a document
  const components = referredComponents(all, {}, [name], (value) => value);
  const info = { title: "", version: "" };
  const alone = { openapi: "3.1.0", info, paths: {}, components: { ...components, responses: listed } };
  const { family, problems } = readFamily("gone", "", alone);
  return (
    problems.length === 0 &&
    family.errors.every(({ envelope, statusOnly }) => {
      const isInside = envelope !== undefined || !around.hasEnvelopes;
      return isInside && (listing.id === undefined || statusOnly === isByStatus(listing));
    })
  );
}

function withBlock(tree: JsonTree, name: string, block: JsonTree, responses: JsonTree): JsonTree {
  if (Array.isArray(tree["actions"])) {
    const withSchema = withAdded(tree["actions"] as unknown[], "schemas", { [name]: block });
    const before = listOf(tree["actions"]).map((action) => addedIn(action, "responses"));
    return {
      ...tree,
      actions: withAdded(withSchema, "responses", joined(Object.assign({}, ...before) as JsonTree, responses)),
    }; // of objects
  }
  const components = recordOf(tree["components"]);
  const schemas = { ...recordOf(components["schemas"]), [name]: block };
  return {
    ...tree,
    components: { ...components, schemas, responses: joined(recordOf(components["responses"]), responses) },
  };
}

/** The actions with components that the first one of their section adds, or a new one. */
function withAdded(actions: readonly unknown[], section: ComponentSection, members: JsonTree): unknown[] {
  const filled = actions.findIndex((action) => Object.keys(addedIn(action, section)).length > 0);
  const index = filled === -1 ? actions.findIndex((action) => valueAt(action, ["target"]) === "$.components") : filled; // two of one target could not be told apart
  if (index === -1) return [...actions, { target: "$.components", update: { [section]: members } }];
  return actions.map((action, at) => (at === index ? withMembers(action, section, members) : action));
}

function withMembers(action: unknown, section: ComponentSection, members: JsonTree): unknown {
  const steps = stepsTo(valueAt(action, ["target"]), section) ?? [];
  const all = { ...addedIn(action, section), ...members };
  const [first, ...rest] = steps;
  if (first === undefined) return { ...recordOf(action), update: all };
  const update = recordOf(valueAt(action, ["update"]));
  const inner = rest[0] === undefined ? all : { ...recordOf(update[first]), [rest[0]]: all };
  return { ...recordOf(action), update: { ...update, [first]: inner } };
}

/** The response that goes on listing an error. */
function listingsOf(name: string, { keys, types }: ErrorListing): JsonTree {
  const schema = { $ref: `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` };
  const response = {
    description: "Answers that are no longer documented.",
    content: Object.fromEntries(types.map((type) => [type, { schema }])),
  };
  return Object.fromEntries(keys.slice(0, 1).map((key) => [key, response]));
}

/** Adds the schema of each body to those that are listed already. */
function joined(responses: JsonTree, added: JsonTree): JsonTree {
  const result = { ...responses };
  for (const [key, response] of Object.entries(added)) {
    const before = result[key];
    if (!isRecord(before)) result[key] = response;
    else {
      const content = { ...recordOf(before["content"]) };
      for (const [type, media] of Object.entries(recordOf(recordOf(response)["content"]))) {
        const schema = valueAt(content, [type, "schema"]);
        const own = valueAt(media, ["schema"]);
        const all =
          schema === undefined
            ? [own]
            : [
                ...(isRecord(schema) && Array.isArray(schema["oneOf"]) ? (schema["oneOf"] as unknown[]) : [schema]),
                own,
              ];
        content[type] = { ...recordOf(content[type]), schema: all.length === 1 ? own : { oneOf: all } };
      }
      result[key] = { ...before, content };
    }
  }
  return result;
}
