/** Finds the parts of a parsed spec that mutations change, and fails where one is missing. */
import { isRecord } from "@faultline/catalog/pure";

/** Mutations write anywhere in a document; the reader checks what comes out. */
export interface Json {
  [member: string]: Json;
}

export type Document = Json;

/** Any value as a node to write to or to assign. */
export function json(value: unknown): Json {
  return value as Json; // a mutation may write what it likes
}

export function schemasOf(document: Document): Json {
  return document["components"]!["schemas"]!;
}

export function responseOf(document: Document, status: number): Json {
  return document["components"]!["responses"]![String(status)]!;
}

export function familyInfo(document: Document): Json {
  return document["info"]!["x-error-family"]!;
}

/** The name of the first schema for which `test` holds. */
function schemaName(document: Document, what: string, test: (schema: Json) => boolean): string {
  const found = Object.entries(schemasOf(document)).find(([, schema]) => test(schema));
  if (!found) throw new Error(`No schema ${what}`);
  return found[0];
}

export function envelopeName(document: Document): string {
  return schemaName(document, "is an envelope", (schema) => "x-error-envelope" in schema);
}

export function envelopeOf(document: Document): Json {
  return schemasOf(document)[envelopeName(document)]!;
}

/** The first error that extends the main envelope and satisfies `test`. */
export function errorName(document: Document, test: (schema: Json) => boolean = () => true): string {
  const reference = `#/components/schemas/${envelopeName(document)}`;
  const member = String(envelopeOf(document)["x-error-envelope"]!["code"]);
  return schemaName(document, "is such an error", (schema) => {
    const extendsIt = (schema["allOf"] as unknown as { $ref?: string }[] | undefined)?.some(
      ({ $ref }) => $ref === reference,
    );
    return (
      extendsIt === true &&
      "x-error" in schema &&
      schema["properties"]?.[member]?.["const"] !== undefined &&
      test(schema)
    );
  });
}

export function errorOf(document: Document, test?: (schema: Json) => boolean): Json {
  return schemasOf(document)[errorName(document, test)]!;
}

const REPEATS = ["retry_after", "backoff", "delay"];

/** Any error whose request may, or must not, be repeated. */
export function errorThat(document: Document, repeats: boolean): Json {
  const name = schemaName(document, `that ${repeats ? "repeats" : "does not repeat"}`, (schema) => {
    const strategy = schema["x-error"]?.["retry"]?.["strategy"];
    return strategy !== undefined && REPEATS.includes(String(strategy)) === repeats;
  });
  return schemasOf(document)[name]!;
}

/** Every object below a value, itself included. */
export function* objectsIn(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  if (!isRecord(value)) return;
  yield json(value);
  for (const item of Object.values(value)) yield* objectsIn(item);
}

/** Lists the error at the root of a response, beside what stands there. */
export function list(document: Document, name: string, status: number): void {
  const content = (responseOf(document, status)["content"] ??= json({ "application/json": {} }));
  const media = Object.values(content)[0]!;
  const before = media["schema"];
  const listed = (before?.["oneOf"] as unknown as Json[] | undefined) ?? (before ? [before] : []);
  media["schema"] = json({ oneOf: [...listed, { $ref: `#/components/schemas/${name}` }] });
}

/** Takes the error off a response. */
export function unlist(document: Document, name: string, status: number): void {
  for (const object of objectsIn(responseOf(document, status))) without(object, name);
}

function without(object: Json, name: string): void {
  const alternatives = object["oneOf"] as unknown as { $ref?: string }[] | undefined;
  if (Array.isArray(alternatives))
    object["oneOf"] = json(alternatives.filter(({ $ref }) => $ref !== `#/components/schemas/${name}`));
}

/** An error that the family does not have, under the given status. */
export function addError(document: Document, name = "SampleFailure", status = 400): void {
  const envelope = envelopeName(document);
  const member = String(envelopeOf(document)["x-error-envelope"]!["code"]);
  const isNumber = String(envelopeOf(document)["properties"]![member]!["type"]) === "integer";
  schemasOf(document)[name] = json({
    title: "A sample",
    allOf: [{ $ref: `#/components/schemas/${envelope}` }],
    properties: { [member]: { const: isNumber ? 99_001 : "sample_failure" } },
    "x-error": { canonicalCode: "ABORTED", recovery: "wait", retry: { strategy: "backoff", minDelaySeconds: 1 } },
  });
  list(document, name, status);
}

/** Removes an error and what refers to it. */
export function removeError(document: Document, name: string): void {
  delete schemasOf(document)[name];
  for (const object of objectsIn(document)) without(object, name);
}

export function renameSchema(document: Document, name: string, newName: string): void {
  const schemas = Object.entries(schemasOf(document)).map(([key, schema]) => [key === name ? newName : key, schema]);
  document["components"]!["schemas"] = json(Object.fromEntries(schemas));
  for (const object of objectsIn(document)) {
    if (String(object["$ref"]) === `#/components/schemas/${name}`)
      object["$ref"] = json(`#/components/schemas/${newName}`);
  }
}

/** A body that holds errors, a success form beside them, and an operation that answers with it. */
export function addCarrier(document: Document): void {
  addError(document);
  const first = errorName(document);
  schemasOf(document)["SampleDone"] = json({
    type: "object",
    required: ["done"],
    properties: { done: { const: true } },
  });
  schemasOf(document)["SampleBatch"] = json({
    "x-error-carrier": { pending: { member: "state", value: "PENDING" }, minPollSeconds: 30, deliveryId: "id" },
    type: "object",
    properties: {
      id: { type: "string" },
      state: { type: "string" },
      results: {
        type: "array",
        items: {
          oneOf: [first, "SampleFailure", "SampleDone"].map((name) => ({ $ref: `#/components/schemas/${name}` })),
        },
      },
    },
  });
  const content = { "application/json": { schema: { $ref: "#/components/schemas/SampleBatch" } } };
  const post = {
    operationId: "runBatch",
    summary: "A batch.",
    responses: { 200: { description: "The batch ran.", content }, 418: { description: "No batch today." } },
  };
  document["paths"] = json({ ...document["paths"], "/batch/{id}": { post } });
}
