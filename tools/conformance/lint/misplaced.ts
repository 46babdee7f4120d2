/** Makes mutations that move something to the wrong level. */
import { json, schemasOf, type Document, type Json } from "../diff/document.ts";
import {
  carrier,
  constantOf,
  envelope,
  error,
  errorsIn,
  errorsOf,
  hasConstant,
  list,
  mediaOf,
  move,
  operation,
  response,
  SCHEMAS,
  whole,
  type Kind,
  type Part,
  type Path,
} from "./kind.ts";

const single = (value: Json): boolean => "content" in value && typeof mediaOf(value)["schema"]?.["$ref"] === "string";
const listed = ({ value }: Part): Path[] => errorsOf(value).map((name) => [...SCHEMAS, name]);
const errorOfResponse = (document: Document, value: Json): Json => schemasOf(document)[errorsOf(value)[0]!]!;
const hasOwnErrors = (value: Json, _: Part, document: Document): boolean =>
  single(value) && "x-error" in errorOfResponse(document, value);

const ofErrors: Kind[] = [
  error("x-error under properties", (value) => move(value, "x-error", (value["properties"] ??= json({})))),
  error(
    "x-error in the allOf",
    (value) => move(value, "x-error", list(value["allOf"])[0]!),
    (value) => "allOf" in value,
  ),
  error(
    "x-error on a property",
    (value) => move(value, "x-error", Object.values(value["properties"]!)[0]!),
    (value) => "properties" in value,
  ),
  error(
    "x-error in an example",
    (value) => move(value, "x-error", list(value["examples"])[0]!),
    (value) => "allOf" in value && typeof list(value["examples"])[0] === "object",
  ),
  error(
    "x-error under components",
    (value, _, document) => move(value, "x-error", document["components"]!),
    (value) => "allOf" in value,
    () => [["components"]],
  ),
  error(
    "x-error on info",
    (value, _, document) => move(value, "x-error", document["info"]!),
    (value) => "allOf" in value,
    () => [["info"]],
  ),
  error(
    "x-error at the root",
    (value, _, document) => move(value, "x-error", document),
    (value) => "allOf" in value,
    () => [["x-error"]],
  ),
  ...["canonicalCode", "recovery", "retry", "remedies", "source"].map((member) =>
    error(
      `${member} beside x-error`,
      (value) => move(value["x-error"]!, member, value),
      (value) => member in value["x-error"]!,
    ),
  ),
  error("all of x-error on the schema", (value) => {
    Object.assign(value, value["x-error"]);
    delete value["x-error"];
  }),
  ...["strategy", "minDelaySeconds", "maxAttempts"].map((member) =>
    error(
      `${member} of retry in x-error`,
      (value) => move(value["x-error"]!["retry"]!, member, value["x-error"]!),
      (value) => member in value["x-error"]!["retry"]!,
    ),
  ),
  error("the retry written out in x-error", (value) => {
    Object.assign(value["x-error"]!, value["x-error"]!["retry"]);
    delete value["x-error"]!["retry"];
  }),
  error("recovery in retry", (value) => move(value["x-error"]!, "recovery", value["x-error"]!["retry"]!)),
  error(
    "remedies in retry",
    (value) => move(value["x-error"]!, "remedies", value["x-error"]!["retry"]!),
    (value) => "remedies" in value["x-error"]!,
  ),
  error("canonicalCode in source", (value) => move(value["x-error"]!, "canonicalCode", value["x-error"]!["source"]!)),
  error("the document of the source in x-error", (value) =>
    move(value["x-error"]!["source"]!, "document", value["x-error"]!),
  ),
  error(
    "the code at another member",
    (value, part, document) => {
      const code = constantOf(document, part);
      value["properties"]!["message"] = json({ const: code["const"] });
      delete code["const"];
    },
    (_, part, document) => hasConstant(document, part) && errorsIn(document).length > 2,
  ),
];

const ofOthers: Kind[] = [
  envelope("x-error-envelope on a property", (value) =>
    move(value, "x-error-envelope", Object.values(value["properties"]!)[0]!),
  ),
  envelope("x-error-envelope under properties", (value) => move(value, "x-error-envelope", value["properties"]!)),
  envelope(
    "x-error-envelope on a response",
    (value, _, document) => move(value, "x-error-envelope", document["components"]!["responses"]!["400"]!),
    () => true,
    () => [["components", "responses", "400"]],
  ),
  envelope(
    "x-error-envelope on info",
    (value, _, document) => move(value, "x-error-envelope", document["info"]!),
    () => true,
    () => [["info"]],
  ),
  ...["code", "message"].map((role) =>
    envelope(
      `the role ${role} beside x-error-envelope`,
      (value) => move(value["x-error-envelope"]!, role, value),
      (value) => role in value["x-error-envelope"]!,
    ),
  ),
  carrier("x-error-carrier on a property", (value) =>
    move(value, "x-error-carrier", Object.values(value["properties"]!)[0]!),
  ),
  carrier("x-error-carrier under properties", (value) => move(value, "x-error-carrier", value["properties"]!)),
  carrier("the members of x-error-carrier beside it", (value) =>
    move(value["x-error-carrier"]!, Object.keys(value["x-error-carrier"]!)[0]!, value),
  ),
  whole("x-error-family at the root", [["info"], ["x-error-family"]], (document) =>
    move(document["info"]!, "x-error-family", document),
  ),
  whole("x-error-family in components", [["info"], ["components"]], (document) =>
    move(document["info"]!, "x-error-family", document["components"]!),
  ),
  whole("x-error-family on a schema", [["info"], SCHEMAS], (document) =>
    move(document["info"]!, "x-error-family", Object.values(schemasOf(document))[0]!),
  ),
  whole("members of x-error-family on info", [["info"]], (document) =>
    move(document["info"]!["x-error-family"]!, "guidance", document["info"]!),
  ),
  response(
    "x-error on the media type",
    (value, _, document) => move(errorOfResponse(document, value), "x-error", mediaOf(value)),
    hasOwnErrors,
    listed,
  ),
  response(
    "x-error beside the $ref of a body",
    (value, _, document) => move(errorOfResponse(document, value), "x-error", mediaOf(value)["schema"]!),
    hasOwnErrors,
    listed,
  ),
  response(
    "an error that is written inside its response",
    (value, _, document) => (mediaOf(value)["schema"] = json(structuredClone(errorOfResponse(document, value)))),
    hasOwnErrors,
    listed,
  ),
  response(
    "x-error of a response on its content",
    (value) => move(value, "x-error", value["content"]!),
    (value) => "x-error" in value && "content" in value,
  ),
  response(
    "x-error of a response on its media type",
    (value) => move(value, "x-error", mediaOf(value)),
    (value) => "x-error" in value && "content" in value,
  ),
  response(
    "recovery beside the x-error of a response",
    (value) => move(value["x-error"]!, "recovery", value),
    (value) => "x-error" in value,
  ),
  response(
    "x-error on a header",
    (value) => move(value, "x-error", Object.values(value["headers"]!)[0]!),
    (value) => "x-error" in value && "headers" in value,
  ),
  operation(
    "x-error on an operation",
    (value, _, document) => (value["x-error"] = errorsIn(document)[0]!.value["x-error"]!),
  ),
  operation(
    "x-error on the responses of an operation",
    (value, _, document) => (value["responses"]!["x-error"] = errorsIn(document)[0]!.value["x-error"]!),
  ),
  operation(
    "x-error on a parameter",
    (value, _, document) => (list(value["parameters"])[0]!["x-error"] = errorsIn(document)[0]!.value["x-error"]!),
    (value) => list(value["parameters"]).length > 0,
  ),
];

export const MISPLACED: readonly Kind[] = [...ofErrors, ...ofOthers];
