/** Reads the codes that discriminators tell: a value of their member for each schema that they choose between. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { componentName, eachObject, groupBy, isRecord, listOf, pointerOf, recordOf } from "@faultline/catalog/pure";
import type { StatedCode } from "./stated-code.ts";

/** By the name of a component schema and the name of the member. */
type Discriminated = ReadonlyMap<string, ReadonlyMap<string, readonly StatedCode[]>>;

const KNOWN = new WeakMap<OpenApiDocument, Discriminated>();

/** The values that discriminators have for the component schema in the member; none where no discriminator chooses it. */
export function discriminatedCodes(document: OpenApiDocument, schema: string, member: string): readonly StatedCode[] {
  const known = KNOWN.get(document) ?? discriminatedIn(document);
  KNOWN.set(document, known);
  return known.get(schema)?.get(member) ?? [];
}

/** https://spec.openapis.org/oas/v3.1.1#discriminator-object: a schema that no mapping names goes by its own name. */
function discriminatedIn(document: OpenApiDocument): Discriminated {
  const found = new Map<string, Map<string, StatedCode[]>>();
  const add = (schema: string, member: string, value: string, at: Path): void => {
    const ofSchema = found.get(schema) ?? new Map<string, StatedCode[]>();
    const codes = ofSchema.get(member) ?? [];
    found.set(schema, ofSchema.set(member, codes));
    if (!codes.some((code) => code.value === value)) codes.push({ value, at, isByName: true });
  };
  const children = childrenOf(document);
  const byName: [schema: string, member: string][] = [];
  eachObject(document, (object, lazyPath) => {
    const discriminator = object["discriminator"];
    if (!isRecord(discriminator) || typeof discriminator["propertyName"] !== "string") return;
    const member = discriminator["propertyName"];
    const path = lazyPath();
    const mapped = new Set<string>();
    for (const [value, reference] of Object.entries(recordOf(discriminator["mapping"]))) {
      const schema = typeof reference === "string" ? (componentName(reference) ?? reference) : "";
      mapped.add(schema);
      add(schema, member, value, [...path, "discriminator", "mapping", value]);
    }
    const chosen = [...listOf(object["oneOf"]), ...listOf(object["anyOf"])].flatMap(referredName);
    const own = componentName(`#${pointerOf(path)}`);
    const all = chosen.length > 0 || own === undefined ? chosen : (children.get(own) ?? []);
    for (const schema of all) if (!mapped.has(schema)) byName.push([schema, member]);
  });
  for (const [schema, member] of byName)
    if (!found.get(schema)?.has(member)) add(schema, member, schema, ["components", "schemas", schema]);
  return found;
}

/** True for a component schema that others extend, so that a constant in it would be theirs as well. */
export function isExtended(document: OpenApiDocument, schema: string): boolean {
  return childrenOf(document).has(schema);
}

/**
 * The component schemas that the discriminator of a component chooses between where it has no alternatives of its own: those that extend
 * it, and itself where its mapping names it. None where nothing extends it.
 */
export function chosenSchemas(document: OpenApiDocument, path: Path): string[] {
  const own = componentName(`#${pointerOf(path)}`);
  const { discriminator } = own === undefined ? {} : recordOf(document.components?.schemas?.[own]);
  if (own === undefined || !isRecord(discriminator) || typeof discriminator["propertyName"] !== "string") return [];
  const extending = new Set<string>();
  const visit = (name: string): void => {
    for (const child of childrenOf(document).get(name) ?? [])
      if (child !== own && !extending.has(child)) visit((extending.add(child), child));
  };
  visit(own);
  const mapped = Object.values(recordOf(discriminator["mapping"])).map((reference) =>
    typeof reference === "string" ? (componentName(reference) ?? reference) : "",
  );
  if (extending.size === 0) return [];
  return mapped.includes(own) ? [own, ...extending] : [...extending];
}

type Children = ReadonlyMap<string, readonly string[]>;

const CHILDREN = new WeakMap<OpenApiDocument, Children>();

/** The component schemas that extend one, by its name. */
function childrenOf(document: OpenApiDocument): Children {
  const known = CHILDREN.get(document) ?? childrenIn(document);
  CHILDREN.set(document, known);
  return known;
}

function childrenIn(document: OpenApiDocument): Children {
  const pairs = Object.entries(document.components?.schemas ?? {}).flatMap(([child, schema]) =>
    listOf(recordOf(schema)["allOf"])
      .flatMap(referredName)
      .map((parent) => ({ parent, child })),
  );
  const byParent = [...groupBy(pairs, ({ parent }) => parent)];
  return new Map(byParent.map(([parent, all]) => [parent, all.map(({ child }) => child)]));
}

function referredName(part: unknown): string[] {
  const reference = recordOf(part)["$ref"];
  const name = typeof reference === "string" ? componentName(reference) : undefined;
  return name === undefined ? [] : [name];
}
