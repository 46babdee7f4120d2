/** Pairs every sample of a document with its schema: samples of schemas, media types, headers and parameters. */
import { listOf, eachObject, isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";

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
  eachObject(document, (object, lazyPath) => {
    if ((object["example"] === undefined && object["examples"] === undefined) || known.has(object)) return;
    known.add(object);
    found.push(
      ...(object["schema"] === undefined ? ofSchema(object, lazyPath()) : ofCarrier(document, object, lazyPath())),
    );
  });
  return found;
}

function ofSchema({ example, examples }: Record<string, unknown>, path: Path): Sample[] {
  const listed = listOf(examples).map(
    (value, index): Sample => ({
      value,
      path: [...path, "examples", String(index)],
      schema: path,
    }),
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

function namedSample(document: OpenApiDocument, path: Path, schema: Path): Sample[] {
  const entry = valueAt(document, path);
  const reference = isRecord(entry) ? entry["$ref"] : undefined;
  const at = typeof reference === "string" ? pathOf(reference) : path;
  const value = valueAt(document, [...at, "value"]);
  return value === undefined ? [] : [{ value, path: [...at, "value"], schema }];
}

/** Of other types, such as XML or a stream of lines, a text is how the body looks, and not what the schema is about. */
function isJson(path: Path): boolean {
  return path.at(-2) !== "content" || /[/+]json\b/.test(path.at(-1) ?? "");
}
