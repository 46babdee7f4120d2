/** Makes mutations that misspell a key or a reference. */
import { json, type Json } from "../diff/document.ts";
import {
  carrier,
  envelope,
  error,
  errorsOf,
  hasConstant,
  list,
  mediaOf,
  rename,
  response,
  roleSteps,
  SCHEMAS,
  misspelling,
  stepsTo,
  at,
  whole,
  type Kind,
  type Part,
} from "./kind.ts";

const own = (value: Json, key: string): boolean => key in value;
const key = (name: string, typed = misspelling(name)): Kind =>
  error(
    `${name} spelt ${typed}`,
    (value) => rename(value, name, typed),
    (value) => own(value, name),
  );
const member = (name: string): Kind =>
  error(
    `${name} of x-error spelt ${misspelling(name)}`,
    (value) => rename(value["x-error"]!, name, misspelling(name)),
    (value) => own(value["x-error"]!, name),
  );
const retryMember = (name: string): Kind =>
  error(
    `${name} of retry spelt ${misspelling(name)}`,
    (value) => rename(value["x-error"]!["retry"]!, name, misspelling(name)),
    (value) => own(value["x-error"]!["retry"]!, name),
  );

const inErrors: Kind[] = [
  ...["x-eror", "x-errors", "x-errror", "x-erorr"].map((typed) => key("x-error", typed)),
  key("title"),
  key("description"),
  key("examples"),
  ...["canonicalCode", "recovery", "retry", "remedies", "source"].map(member),
  ...["strategy", "minDelaySeconds", "maxAttempts"].map(retryMember),
  error(
    "allOf spelt allof",
    (value) => rename(value, "allOf", "allof"),
    (value) => own(value, "allOf"),
  ),
  error(
    "properties spelt propertis",
    (value) => rename(value, "properties", "propertis"),
    (_, part, document) => hasConstant(document, part) && hasSiblings(part),
  ),
  error(
    "the code's member misspelt",
    (value, part, document) => {
      const steps = roleSteps(document, part)!;
      rename(at(value, steps.slice(0, -1)), steps.at(-1)!, misspelling(steps.at(-1)!));
    },
    (_, part, document) => hasConstant(document, part),
  ),
  error(
    "const spelt cosnt",
    (value, part, document) => rename(at(value, roleSteps(document, part)!), "const", "cosnt"),
    (_, part, document) => hasConstant(document, part) && hasSiblings(part),
  ),
  error(
    "a $ref of allOf misspelt",
    (value) => {
      const parent = list(value["allOf"])[0]!;
      parent["$ref"] = json(String(parent["$ref"]).slice(0, -1));
    },
    (value) => own(value, "allOf"),
  ),
  error(
    "$ref spelt ref",
    (value) => rename(list(value["allOf"])[0]!, "$ref", "ref"),
    (value) => own(value, "allOf"),
  ),
  error(
    "the canonical code in lower case",
    (value) => (value["x-error"]!["canonicalCode"] = json(String(value["x-error"]!["canonicalCode"]).toLowerCase())),
  ),
  error(
    "the recovery with a hyphen",
    (value) => (value["x-error"]!["recovery"] = json(`${String(value["x-error"]!["recovery"])}-`)),
  ),
  error(
    "the strategy misspelt",
    (value) =>
      (value["x-error"]!["retry"]!["strategy"] = json(misspelling(String(value["x-error"]!["retry"]!["strategy"])))),
  ),
];

/** An envelope with one error alone has nobody to compare it with. */
function hasSiblings({ name }: Part): boolean {
  return name !== "LegacyStreamNotFound";
}

const elsewhere: Kind[] = [
  envelope("x-error-envelope misspelt", (value) => rename(value, "x-error-envelope", "x-error-enveloppe")),
  carrier("x-error-carrier misspelt", (value) => rename(value, "x-error-carrier", "x-error-carier")),
  whole("x-error-family misspelt", [["info"]], (document) =>
    rename(document["info"]!, "x-error-family", "x-error-famliy"),
  ),
  whole("x-error-family by another name", [["info"]], (document) =>
    rename(document["info"]!, "x-error-family", "x-error-api"),
  ),
  envelope("a role of an envelope misspelt", (value) => rename(value["x-error-envelope"]!, "code", "cdoe")),
  envelope(
    "a role that names a member that is not there",
    (value) => (value["x-error-envelope"]!["message"] = json("mesage")),
  ),
  envelope("the member of the code renamed", (value) => {
    const steps = stepsTo(value["x-error-envelope"]!["code"]);
    rename(at(value, steps.slice(0, -1)), steps.at(-1)!, `${steps.at(-1)!}Name`);
  }),
  response(
    "a $ref of a body misspelt",
    (value) => (mediaOf(value)["schema"]!["$ref"] = json(`${String(mediaOf(value)["schema"]!["$ref"])}x`)),
    (value) => own(value, "content") && own(mediaOf(value)["schema"]!, "$ref"),
  ),
  response(
    "oneOf spelt oneof",
    (value) => rename(mediaOf(value)["schema"]!, "oneOf", "oneof"),
    (value) => own(value, "content") && own(mediaOf(value)["schema"]!, "oneOf"),
    ({ value }) => errorsOf(value).map((name) => [...SCHEMAS, name]),
  ),
  response(
    "schema spelt shema",
    (value) => rename(mediaOf(value), "schema", "shema"),
    (value) => errorsOf(value).length > 0,
    ({ value }) => errorsOf(value).map((name) => [...SCHEMAS, name]),
  ),
  response(
    "content spelt contents",
    (value) => rename(value, "content", "contents"),
    (value) => errorsOf(value).length > 0,
    ({ value }) => errorsOf(value).map((name) => [...SCHEMAS, name]),
  ),
  response(
    "x-error of a response misspelt",
    (value) => rename(value, "x-error", "x-erorr"),
    (value) => own(value, "x-error"),
  ),
  response(
    "a response named 4O4",
    (_, { name }, document) => rename(document["components"]!["responses"]!, name, name.replace("0", "O")),
    (value, { name }) => errorsOf(value).length > 0 && /^40/.test(name),
    ({ value, name }) => [
      ...errorsOf(value).map((error) => [...SCHEMAS, error]),
      ["components", "responses", name.replace("0", "O")],
      ["paths"],
    ],
  ),
];

export const MISSPELT: readonly Kind[] = [...inErrors, ...elsewhere];
