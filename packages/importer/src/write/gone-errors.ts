/** Keeps errors that the source no longer has: they are marked, stay listed, and wait for people to delete them. */
import { eachObject, isRecord, listOf, pathOf, recordOf, valueAt } from "@faultline/catalog/pure";
import type { OpenApiDocument } from "@faultline/catalog";
import type { JsonTree } from "../model.ts";
import type { ErrorListing, ImportState } from "./state.ts";

/** The tree with the errors of the last import that this one lacks, as far as they can stand, and their names. */
export function withGoneErrors(
  next: ImportState,
  last: ImportState | undefined,
  document: OpenApiDocument,
  title: string,
): { tree: JsonTree; gone: string[] } {
  const gone: string[] = [];
  let { tree } = next;
  for (const [name, listing] of Object.entries(last?.errors ?? {})) {
    if (Object.hasOwn(next.errors, name)) continue;
    gone.push(name);
    const block = last && blockOf(last.tree, name);
    const isFree = isAddedOnly(tree, document, listing);
    if (block && isFree && canStand(block, document, tree)) tree = withBlock(tree, name, marked(block, title), listing);
  }
  return { tree, gone };
}

/** False where an overlay would have to change a response of the document. */
function isAddedOnly(tree: JsonTree, { components }: OpenApiDocument, { keys: [key] }: ErrorListing): boolean {
  if (key === undefined) return false; // an item of a list
  return !Array.isArray(tree["actions"]) || components?.responses?.[key] === undefined;
}

/** The schema of an error that the tree adds; undefined where it only marks a component of the source. */
function blockOf(tree: JsonTree, name: string): JsonTree | undefined {
  const inActions = listOf(tree["actions"]).map((action) => addedIn(action, "schemas")[name]);
  const found = [...inActions, valueAt(tree, ["components", "schemas", name])].find(isRecord);
  return isRecord(found) ? found : undefined;
}

function marked(block: JsonTree, title: string): JsonTree {
  const x = recordOf(block["x-error"]);
  return { ...block, "x-error": { ...x, deprecated: `No longer in ${title}.` } };
}

/** False where it refers to what went as well. */
function canStand(block: JsonTree, document: OpenApiDocument, tree: JsonTree): boolean {
  const references: string[] = [];
  eachObject(block, ({ $ref }) => {
    if (typeof $ref === "string") references.push($ref);
  });
  return references.every((reference) => {
    const path = pathOf(reference);
    return valueAt(document, path) !== undefined || blockOf(tree, path[2] ?? "") !== undefined;
  });
}

function withBlock(tree: JsonTree, name: string, block: JsonTree, { keys, types }: ErrorListing): JsonTree {
  const responses = Object.fromEntries(keys.slice(0, 1).map((key) => [key, listing(name, types)]));
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

/** The steps from what an action changes to the components of a section. */
function stepsTo(target: unknown, section: string): string[] | undefined {
  if (target === `$.components.${section}`) return [];
  if (target === "$.components") return [section];
  return target === "$" ? ["components", section] : undefined;
}

/** The components that an action adds. */
function addedIn(action: unknown, section: string): JsonTree {
  const steps = stepsTo(valueAt(action, ["target"]), section);
  return steps ? recordOf(valueAt(action, ["update", ...steps])) : {};
}

/** The component schemas that a tree adds. */
export function schemasIn(tree: JsonTree): JsonTree {
  const inActions = listOf(tree["actions"]).map((action) => marksIn(action) ?? addedIn(action, "schemas"));
  return Object.assign({}, ...inActions, recordOf(valueAt(tree, ["components", "schemas"]))) as JsonTree; // of objects
}

/** A component of the document with what an action adds to it. */
function marksIn(action: unknown): JsonTree | undefined {
  const target = valueAt(action, ["target"]);
  const [, plain, quoted] =
    /^\$\.components\.schemas(?:\.([A-Za-z_]\w*)|\['((?:[^'\\]|\\.)*)'\])$/.exec(
      typeof target === "string" ? target : "",
    ) ?? [];
  const name = plain ?? quoted;
  return name === undefined ? undefined : { [name]: valueAt(action, ["update"]) };
}

/** The actions with components that the first one of their section adds, or a new one. */
function withAdded(actions: readonly unknown[], section: string, members: JsonTree): unknown[] {
  const index = actions.findIndex((action) => Object.keys(addedIn(action, section)).length > 0);
  if (index === -1) return [...actions, { target: "$.components", update: { [section]: members } }];
  return actions.map((action, at) => (at === index ? withMembers(action, section, members) : action));
}

function withMembers(action: unknown, section: string, members: JsonTree): unknown {
  const steps = stepsTo(valueAt(action, ["target"]), section) ?? [];
  const all = { ...addedIn(action, section), ...members };
  const [first, ...rest] = steps;
  if (first === undefined) return { ...recordOf(action), update: all };
  const update = recordOf(valueAt(action, ["update"]));
  const inner = rest[0] === undefined ? all : { ...recordOf(update[first]), [rest[0]]: all };
  return { ...recordOf(action), update: { ...update, [first]: inner } };
}

function listing(name: string, types: readonly string[]): JsonTree {
  const schema = { $ref: `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` };
  return {
    description: "Answers that are no longer documented.",
    content: Object.fromEntries(types.map((type) => [type, { schema }])),
  };
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
