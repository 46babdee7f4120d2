/** Pairs every sample of a document with its schema: samples of schemas, media types, headers and parameters. */
import { eachObject } from "./each-object.ts";
import { isRecord, listOf, type OpenApiDocument } from "./openapi.ts";
import { pathOf, valueAt, type Path } from "./pointer.ts";

export interface Sample {
  value: unknown;
  path: Path;
  /** The path of the sample's schema. */
  schema: Path;
}

/** Lists the samples in order; one that several media types refer to occurs once for each schema. */
export function samplesOf(document: OpenApiDocument): Sample[] {
  const found: Sample[] = [];
  const known = new Set<unknown>(); // a YAML alias stands in many places
  eachObject(document, (object, path) => {
    if ((object["example"] === undefined && object["examples"] === undefined) || known.has(object)) return;
    known.add(object);
    found.push(...samplesAt(document, object, path()));
  });
  return found;
}

/** The samples that one object has: a schema, or what holds one. */
export function samplesAt(document: OpenApiDocument, object: Record<string, unknown>, path: Path): Sample[] {
  if (object["schema"] !== undefined) return ofCarrier(document, object, path);
  return object["itemSchema"] === undefined ? ofSchema(object, path) : []; // a sequence is no value of JSON
}

function ofSchema({ example, examples }: Record<string, unknown>, path: Path): Sample[] {
  const listed = listOf(examples).map(
    (value, index): Sample => ({ value, path: [...path, "examples", String(index)], schema: path }),
  );
  return example === undefined ? listed : [...listed, { value: example, path: [...path, "example"], schema: path }];
}

/** A media type, a header or a parameter: its samples have names, and may be components. */
function ofCarrier(document: OpenApiDocument, { example, examples }: Record<string, unknown>, path: Path): Sample[] {
  const schema = [...path, "schema"];
  const single = example === undefined ? [] : [{ value: example, path: [...path, "example"], schema }];
  const named = isRecord(examples) ? Object.keys(examples) : [];
  return [...single, ...named.flatMap((name) => namedSample(document, [...path, "examples", name], schema))].filter(
    ({ value }) => isJson(path) || typeof value !== "string",
  );
}

/**
 * The member of an Example Object that has the body; undefined where none does. OpenAPI 3.2 has `dataValue` for a value that satisfies the schema,
 * and `serializedValue` for its text.
 */
export function bodyMemberOf(example: Readonly<Record<string, unknown>>): string | undefined {
  return ["dataValue", "value", "serializedValue"].find((name) => example[name] !== undefined);
}

function namedSample(document: OpenApiDocument, path: Path, schema: Path, open: readonly string[] = []): Sample[] {
  const entry = valueAt(document, path);
  if (!isRecord(entry)) return [];
  const { $ref } = entry;
  if (typeof $ref === "string")
    return open.includes($ref) ? [] : namedSample(document, pathOf($ref), schema, [...open, $ref]);
  const member = bodyMemberOf(entry);
  return member === undefined ? [] : [{ value: entry[member], path: [...path, member], schema }];
}

/** Of other types, such as XML or a stream of lines, a text is how the body looks, and not what the schema is about. */
function isJson(path: Path): boolean {
  return path.at(-2) !== "content" || /[/+]json\b/.test(path.at(-1) ?? "");
}

/** The value of a sample; many write that of a JSON body as the text of it. A text that is a number stays a text. */
export function sampleValue(value: unknown): unknown {
  try {
    return typeof value === "string" && /^\s*[[{]/.test(value) ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
