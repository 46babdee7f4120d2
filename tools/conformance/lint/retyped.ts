/** Makes mutations that change the type of a value, empty it or replace it. */
import { json, schemasOf, type Document, type Json } from "../diff/document.ts";
import {
  at,
  constantOf,
  envelope,
  envelopeOfError,
  envelopesIn,
  error,
  errorsIn,
  errorsOf,
  hasConstant,
  list,
  listsOf,
  mediaOf,
  operation,
  response,
  RESPONSES,
  SCHEMAS,
  stepsTo,
  type Kind,
  type Part,
  type Path,
} from "./kind.ts";

const withCode = (_: Json, part: Part, document: Document): boolean => hasConstant(document, part);
const code = (name: string, value: (old: unknown) => unknown): Kind =>
  error(
    `the code ${name}`,
    (_, part, document) => {
      const schema = constantOf(document, part);
      schema["const"] = json(value(schema["const"]));
    },
    withCode,
  );
const set = (
  name: string,
  steps: readonly string[],
  value: unknown,
  when: (value: Json) => boolean = () => true,
): Kind => error(name, (schema) => (at(schema, steps.slice(0, -1))[steps.at(-1)!] = json(value)), when);
const x = (member: string, name: string, value: unknown): Kind =>
  set(`${member} as ${name}`, ["x-error", ...member.split("/")], value);

const retyped: Kind[] = [
  code("of another type", (old) => (typeof old === "number" ? String(old) : 17)),
  code("null", () => null),
  code("a list", (old) => [old]),
  code("an object", (old) => ({ value: old })),
  code("true", () => true),
  set("x-error as a text", ["x-error"], "NOT_FOUND"),
  set("x-error as a list", ["x-error"], []),
  set("x-error null", ["x-error"], null),
  set("allOf as an object", ["allOf"], {}, (value) => "allOf" in value),
  set("examples as an object", ["examples"], {}),
  set("examples empty", ["examples"], []),
  set("properties as a list", ["properties"], []),
  set("title empty", ["title"], ""),
  set("title as a number", ["title"], 404),
  set("description empty", ["description"], ""),
  x("retry", "a text", "never"),
  x("retry", "an empty object", {}),
  x("retry/strategy", "true", true),
  x("retry/minDelaySeconds", "a text", "10"),
  x("retry/maxAttempts", "zero", 0),
  x("recovery", "a list", ["wait"]),
  x("recovery", "an unknown one", "pray"),
  x("canonicalCode", "a number", 5),
  x("remedies", "a text", "Try again."),
  x("remedies", "an empty list", []),
  x("causes", "an empty list", []),
  x("source", "a text", "the manual"),
  x("messages", "a text", "gone"),
  envelope(
    "the type of the code changed",
    (value) => {
      const member = at(value, stepsTo(value["x-error-envelope"]!["code"]));
      member["type"] = json((member["type"] as unknown) === "integer" ? "string" : "integer");
    },
    (_, { name }, document) =>
      errorsIn(document).some((part) => hasConstant(document, part) && envelopeOfError(document, part)?.name === name),
    ({ name }, document) =>
      errorsIn(document)
        .filter((part) => envelopeOfError(document, part)?.name === name)
        .map(({ path }) => path),
  ),
  envelope("x-error-envelope as a text", (value) => (value["x-error-envelope"] = json("code"))),
  envelope("x-error-envelope empty", (value) => (value["x-error-envelope"] = json({}))),
  envelope(
    "the type of an envelope a text",
    (value) => (value["type"] = json("string")),
    (_, { name }, document) => errorsIn(document).some((part) => envelopeOfError(document, part)?.name === name),
    ({ name }, document) =>
      errorsIn(document)
        .filter((part) => envelopeOfError(document, part)?.name === name)
        .map(({ path }) => path),
  ),
];

const others = (document: Document, part: Part): Part[] =>
  errorsIn(document).filter(
    (other) =>
      other.name !== part.name &&
      hasConstant(document, other) &&
      envelopeOfError(document, other)?.name === envelopeOfError(document, part)?.name,
  );
const hasTwin = (_: Json, part: Part, document: Document): boolean =>
  hasConstant(document, part) && others(document, part).length > 0;
const single = (value: Json): boolean => "content" in value && "$ref" in mediaOf(value)["schema"]!;
const listedBy = ({ value }: Part): Path[] => errorsOf(value).map((name) => [...SCHEMAS, name]);

const swapped: Kind[] = [
  error(
    "the code of a sibling",
    (_, part, document) =>
      (constantOf(document, part)["const"] = constantOf(document, others(document, part)[0]!)["const"]!),
    hasTwin,
    (part, document) => [others(document, part)[0]!.path],
  ),
  error(
    "codes swapped with a sibling",
    (_, part, document) => {
      const [mine, theirs] = [constantOf(document, part), constantOf(document, others(document, part)[0]!)];
      [mine["const"], theirs["const"]] = [theirs["const"]!, mine["const"]!];
    },
    hasTwin,
    (part, document) => [others(document, part)[0]!.path],
  ),
  error(
    "the code misspelt",
    (_, part, document) => {
      const schema = constantOf(document, part);
      schema["const"] = json(
        typeof (schema["const"] as unknown) === "number" ? Number(schema["const"]) + 1 : `${String(schema["const"])}x`,
      );
    },
    withCode,
  ),
  error(
    "an example of a sibling",
    (value, part, document) => (value["examples"] = others(document, part)[0]!.value["examples"]!),
    hasTwin,
  ),
  error(
    "the envelope of others",
    (value, part, document) => {
      const other = envelopesIn(document).find(({ name }) => name !== envelopeOfError(document, part)?.name)!;
      list(value["allOf"])[0]!["$ref"] = json(`#/components/schemas/${other.name}`);
    },
    (value, _, document) => "allOf" in value && envelopesIn(document).length > 1,
  ),
  error(
    "an error in place of the envelope",
    (value, part, document) =>
      (list(value["allOf"])[0]!["$ref"] = json(`#/components/schemas/${others(document, part)[0]!.name}`)),
    hasTwin,
  ),
  error(
    "a copy by another name",
    (value, { name }, document) => {
      schemasOf(document)[`${name}Copy`] = json(structuredClone(value));
      for (const alternatives of listsOf(document, name))
        alternatives.push(json({ $ref: `#/components/schemas/${name}Copy` }));
    },
    (_, part, document) => hasConstant(document, part) && listsOf(document, part.name).length > 0,
    ({ name }) => [[...SCHEMAS, `${name}Copy`]],
  ),
  error(
    "a sibling in its place in a list",
    (_, part, document) => {
      for (const alternatives of listsOf(document, part.name)) {
        const own = alternatives.find(({ $ref }) => String($ref) === `#/components/schemas/${part.name}`)!;
        own["$ref"] = json(`#/components/schemas/${others(document, part)[0]!.name}`);
      }
    },
    (_, part, document) => hasTwin(_, part, document) && listsOf(document, part.name).length > 0,
  ),
  response(
    "a body of another response",
    (value, { name }, document) => {
      const other = Object.entries(document["components"]!["responses"]!).find(
        ([key, candidate]) => key !== name && single(candidate),
      )!;
      mediaOf(value)["schema"] = json(structuredClone(mediaOf(other[1])["schema"]));
    },
    (value, { name }, document) =>
      single(value) &&
      Object.entries(document["components"]!["responses"]!).some(
        ([key, candidate]) => key !== name && single(candidate),
      ),
    listedBy,
  ),
  response(
    "an alias to the response of another status",
    (_, { name }, document) => {
      const other = Object.keys(document["components"]!["responses"]!).find((key) => key !== name)!;
      document["components"]!["responses"]!["418"] = json({ $ref: `#/components/responses/${other}` });
    },
    () => true,
    () => [[...RESPONSES, "418"]],
  ),
  operation(
    "the response of another status",
    (value) => (value["responses"]!["400"] = json({ $ref: "#/components/responses/429" })),
    (value) => "400" in value["responses"]!,
  ),
  operation(
    "the response of another class",
    (value) => (value["responses"]!["5XX"] = json({ $ref: "#/components/responses/429" })),
  ),
  operation(
    "a $ref to a response that is not there",
    (value) => (value["responses"]!["500"] = json({ $ref: "#/components/responses/501" })),
  ),
  operation(
    "a response that is a schema",
    (value, _, document) =>
      (value["responses"]!["500"] = json({ $ref: `#/components/schemas/${errorsIn(document)[0]!.name}` })),
  ),
  response(
    "oneOf empty",
    (value) => (mediaOf(value)["schema"]!["oneOf"] = json([])),
    (value) => "content" in value && "oneOf" in mediaOf(value)["schema"]!,
    listedBy,
  ),
  response(
    "a schema empty",
    (value) => (mediaOf(value)["schema"] = json({})),
    (value) => errorsOf(value).length > 0,
    listedBy,
  ),
  response(
    "a content empty",
    (value) => (value["content"] = json({})),
    (value) => errorsOf(value).length > 0,
    listedBy,
  ),
];

export const RETYPED: readonly Kind[] = [...retyped, ...swapped];
