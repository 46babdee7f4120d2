/** Makes mutations that remove a key, a constant, a line of a list or a whole object. */
import { valueAt } from "@faultline/catalog";
import { json, schemasOf } from "../diff/document.ts";
import {
  at,
  constantOf,
  envelope,
  envelopeOfError,
  error,
  errorsIn,
  errorsOf,
  hasConstant,
  list,
  listsOf,
  mediaOf,
  response,
  roleSteps,
  SCHEMAS,
  stepsTo,
  whole,
  type Kind,
  type Part,
  type Path,
} from "./kind.ts";
import type { Document, Json } from "../diff/document.ts";

const schemaPath = (name: string): Path => [...SCHEMAS, name];
const withCode = (_: Json, part: Part, document: Document): boolean => hasConstant(document, part);

/** Errors without a constant: where there are some, one more is a wish that nobody can tell from a loss, unless it shares a status. */
const siblingsHaveCodes = (_: Json, part: Part, document: Document): boolean => {
  const extended = envelopeOfError(document, part)?.name;
  const siblings = errorsIn(document).filter(
    (other) => other.name !== part.name && envelopeOfError(document, other)?.name === extended,
  );
  return hasConstant(document, part) && siblings.length > 0;
};

const hasStatusConstant = (value: Json, part: Part, document: Document): boolean => {
  const [code, status] = [roleSteps(document, part), roleSteps(document, part, "status")];
  return (
    status !== undefined &&
    code?.join() !== status.join() &&
    hasConstant(document, part, "status") &&
    siblingsHaveCodes(value, part, document)
  );
};

const without = (name: string, key: string): Kind =>
  error(
    name,
    (value) => delete value[key],
    (value) => key in value,
  );
const withoutX = (member: string): Kind =>
  error(
    `x-error without ${member}`,
    (value) => delete value["x-error"]![member],
    (value) => member in value["x-error"]!,
  );
const withoutRole = (role: string): Kind =>
  envelope(
    `an envelope without the role ${role}`,
    (value) => delete value["x-error-envelope"]![role],
    (value) => role in value["x-error-envelope"]!,
  );

const deletedMember = (role: string): Kind =>
  envelope(
    `an envelope without its ${role} member`,
    (value) => {
      const steps = stepsTo(value["x-error-envelope"]![role]);
      delete at(value, steps.slice(0, -1))[steps.at(-1)!];
    },
    (value) => role in value["x-error-envelope"]!,
  );

/** Takes the error off every list of alternatives, where others stay. */
function unlist(document: Document, name: string): void {
  for (const alternatives of listsOf(document, name)) {
    const index = alternatives.findIndex(({ $ref }) => String($ref) === `#/components/schemas/${name}`);
    alternatives.splice(index, 1);
  }
}

const lostByErrors: Kind[] = [
  error(
    "an error without x-error",
    (value) => delete value["x-error"],
    (value) => "allOf" in value,
  ),
  without("an error without allOf", "allOf"),
  error(
    "an error without its code",
    (_, part, document) => delete constantOf(document, part)["const"],
    siblingsHaveCodes,
  ),
  error(
    "an error without its status",
    (_, part, document) => delete constantOf(document, part, "status")["const"],
    hasStatusConstant,
  ),
  error("an error without properties", (value) => delete value["properties"], siblingsHaveCodes),
  error(
    "an error whose code is an annotation",
    (_, part, document) => {
      const code = constantOf(document, part);
      code["default"] = code["const"]!;
      delete code["const"];
    },
    siblingsHaveCodes,
  ),
  error("an error that extends nothing, with an empty allOf", (value) => (value["allOf"] = json([])), withCode),
  without("an error without a title", "title"),
  without("an error without a description", "description"),
  without("an error without examples", "examples"),
  ...["canonicalCode", "recovery", "retry", "source"].map(withoutX),
  error(
    "x-error without remedies",
    (value) => delete value["x-error"]!["remedies"],
    (value) => !JSON.stringify(value["x-error"]!["causes"] ?? "").includes("remedies"),
  ),
  error("a retry without its strategy", (value) => delete value["x-error"]!["retry"]!["strategy"]),
  error("a source without its basis", (value) => delete value["x-error"]!["source"]!["basis"]),
  error("a source without its document", (value) => delete value["x-error"]!["source"]!["document"]),
  error(
    "an error that nothing lists",
    (_, { name }, document) => unlist(document, name),
    (_, { name }, document) => listsOf(document, name).length > 0,
  ),
];

const refersTo = (document: Document, name: string): Path[] =>
  ["responses", "schemas"].flatMap((section) =>
    Object.entries(document["components"]![section] ?? {}).flatMap(([key, value]) =>
      JSON.stringify(value).includes(`/${name}"`) ? [["components", section, key]] : [],
    ),
  );

const lostByOthers: Kind[] = [
  error(
    "a schema that is gone, and is still referred to",
    (_, { name }, document) => delete schemasOf(document)[name],
    () => true,
    ({ name }, document) => refersTo(document, name),
  ),
  envelope("an envelope without x-error-envelope", (value) => delete value["x-error-envelope"]),
  ...["code", "message", "requestId", "status"].map(deletedMember),
  ...["code", "message", "requestId", "status"].map(withoutRole),
  envelope(
    "an envelope without required",
    (value) => delete value["required"],
    (value, part, document) => extendedByCodes(document, part) && "required" in value,
  ),
  envelope(
    "an envelope that does not require its code",
    (value) => {
      const [first] = String(value["x-error-envelope"]!["code"]).split("/");
      value["required"] = json(list(value["required"]).filter((name) => String(name) !== first));
    },
    (_, part, document) => extendedByCodes(document, part),
  ),
  envelope("an envelope without properties", (value) => delete value["properties"]),
  response(
    "a response that lists nothing any more",
    (value) => delete value["content"],
    (value) => errorsOf(value).length > 0,
    ({ value }) => errorsOf(value).map(schemaPath),
  ),
  response(
    "a response whose media type has no schema",
    (value) => delete mediaOf(value)["schema"],
    (value) => errorsOf(value).length > 0,
    ({ value }) => errorsOf(value).map(schemaPath),
  ),
  response(
    "a response that is gone",
    (_, { name }, document) => delete document["components"]!["responses"]![name],
    (value) => errorsOf(value).length > 0,
    ({ value }, document) => [...errorsOf(value).map(schemaPath), ...(document["paths"] ? [["paths"]] : [])],
  ),
  whole("no error at all", [["components"], ["info"]], (document) => {
    for (const { value } of errorsIn(document)) delete value["x-error"];
  }),
  whole(
    "no schema at all",
    [["components"], ["info"], ["webhooks"], ["paths"]],
    (document) => delete document["components"]!["schemas"],
  ),
  whole("no response at all", [["components"], ["paths"]], (document) => delete document["components"]!["responses"]),
  whole("no components at all", [["info"], ["paths"], ["webhooks"]], (document) => delete document["components"]),
  whole("no version of OpenAPI", [[]], (document) => delete document["openapi"]),
];

/** True where constants tell the errors of an envelope apart. */
function extendedByCodes(document: Document, { name }: Part): boolean {
  return errorsIn(document).some(
    (part) =>
      envelopeOfError(document, part)?.name === name &&
      hasConstant(document, part) &&
      valueAt(part.value, ["required"]) === undefined,
  );
}

export const LOST: readonly Kind[] = [...lostByErrors, ...lostByOthers];
