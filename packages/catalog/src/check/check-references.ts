/** Finds local references that lead nowhere and schemas that refer back to themselves. */
import { eachObject } from "../document/each-object.ts";
import { MAX_DEPTH } from "../open/limits.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, pointerOf, valueAt, type Path } from "../document/pointer.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "../document/problem.ts";
import { isSchemaPath, sameValueSchemas } from "../document/each-schema.ts";

/** Lists every local `$ref` that leads nowhere, or from a schema to something other than a schema. */
export function brokenReferences(document: OpenApiDocument): Problem[] {
  const problems: Problem[] = [];
  /** Those that lead to a schema are sound wherever they stand; others are where none is wanted. */
  const toSchemas = new Set<string>();
  const toOthers = new Set<string>();
  eachObject(document, ({ $ref }, lazyPath) => {
    if (!isLocal($ref) || toSchemas.has($ref)) return;
    const isInSchema = isSchemaPath(lazyPath());
    if (!isInSchema && toOthers.has($ref)) return;
    const wanted = wantedAt(document, $ref, isInSchema, problems.length < MOST_GUESSES);
    if (wanted === undefined) (isInSchema ? toSchemas : toOthers).add($ref);
    else problems.push({ path: [...lazyPath(), "$ref"], found: `the reference ${$ref || "#"}`, wanted });
  });
  return problems;
}

/** To guess takes a look at each component. */
const MOST_GUESSES = 50;

function wantedAt(
  document: OpenApiDocument,
  reference: string,
  isForSchema: boolean,
  mayGuess: boolean,
): string | undefined {
  const isPointer = /^(#(\/|$)|$)/.test(reference);
  const target = pathOf(isPointer ? reference : `#/${reference.slice(1)}`);
  const value = valueAt(document, target);
  if (value === undefined || !isPointer) {
    const meant = mayGuess ? meantBy(document, target, isForSchema) : undefined;
    if (meant) return `#${pointerOf(meant)}, which is the nearest that is there`;
    return `something at ${pointerOf(target)}; write it, or fix the reference`;
  }
  if (isForSchema) return isSchemaPath(target) ? undefined : "one to a schema, such as #/components/schemas/Name";
  return isRecord(value) || isSchemaPath(target) ? undefined : "one to an object";
}

/** The path of what is there and has nearly the same path, or the same name among the components. */
function meantBy(document: OpenApiDocument, target: Path, isForSchema: boolean): Path | undefined {
  const meant: string[] = [];
  for (const token of target) {
    const owner = valueAt(document, meant);
    if (!isRecord(owner)) break;
    const name = Object.hasOwn(owner, token) ? token : nearest(token, Object.keys(owner));
    if (name === undefined) break;
    meant.push(name);
  }
  const name = target.at(-1) ?? "";
  const sections = isForSchema ? ["schemas"] : Object.keys(document.components ?? {});
  const found = [
    ...(meant.length === target.length ? [meant] : []),
    ...sections.map((section) => ["components", section, name]),
  ];
  return found.find((path) => valueAt(document, path) !== undefined && isSchemaPath(path) === isForSchema);
}

/**
 * Lists every `$ref` that leads a schema back to itself for the same value, so that validation would never end. A way
 * back through a member or an item is not such a circle.
 */
export function circles(document: OpenApiDocument): Problem[] {
  const problems: Problem[] = [];
  const states = new Map<unknown, "open" | "done">();
  let depth = 0;
  const visit = (schema: unknown, path: Path): void => {
    if (!isRecord(schema) || states.has(schema)) return;
    states.set(schema, "open");
    for (const [inner, at] of sameValueSchemas(schema, path)) visit(inner, at);
    if (isLocal(schema["$ref"])) follow(schema["$ref"], [...path, "$ref"]);
    states.set(schema, "done");
  };
  const follow = (reference: string, path: Path): void => {
    const target = pathOf(reference);
    const schema = valueAt(document, target);
    if (states.get(schema) === "open") {
      problems.push({
        path,
        found: `the reference ${reference}, which leads back to itself`,
        wanted: "none, or one from a member or an item",
      });
    } else if (depth > MAX_DEPTH) {
      const isFirst = !problems.some(isTooLong);
      if (isFirst) problems.push({ path, found: `a chain of more than ${MAX_DEPTH} references`, wanted: SHORTER });
    } else {
      depth++;
      visit(schema, target);
      depth--;
    }
  };
  const begun = new Set<string>();
  eachObject(document, ({ $ref }) => {
    if (!isLocal($ref) || begun.has($ref)) return;
    begun.add($ref);
    const target = pathOf($ref);
    visit(valueAt(document, target), target);
  });
  return problems;
}

/** True for the problem of a chain that is too long to be followed. */
export function isTooLong({ wanted }: Problem): boolean {
  return wanted === SHORTER;
}

const SHORTER = "schemas that refer to each other more directly";

/** An empty reference is one to the document itself, as `#` is. */
function isLocal(reference: unknown): reference is string {
  return typeof reference === "string" && (reference === "" || reference.startsWith("#"));
}
