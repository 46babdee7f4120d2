/** Makes one-line edits that a strict reviewer stops. */
import { json, type Json } from "../diff/document.ts";
import {
  at,
  carrier,
  constantOf,
  envelope,
  error,
  errorsOf,
  hasConstant,
  list,
  mediaOf,
  operation,
  response,
  stepsTo,
  whole,
  type Kind,
} from "./kind.ts";

const xError = (name: string, change: object): Kind =>
  error(name, (value) => {
    Object.assign(value["x-error"]!, json(change));
    delete value["x-error"]!["causes"];
  });
const backoff = { strategy: "backoff", minDelaySeconds: 1, maxAttempts: 3 };
const figure = (name: string, figures: object): Kind =>
  error(
    name,
    (value) => (value["x-error"]!["retry"] = json({ ...backoff, ...figures })),
    (value) => value["x-error"]!["recovery"] === json("wait"),
  );
const withCode = (name: string, edit: (constant: Json, value: Json) => void): Kind =>
  error(
    name,
    (value, part, document) => edit(constantOf(document, part), value),
    (_, part, document) => hasConstant(document, part),
  );
const message = (value: Json): Json => at(value, stepsTo(value["x-error-envelope"]!["message"]));
const hasMessage = (value: Json): boolean => "message" in value["x-error-envelope"]!;
const isFailing = (value: Json): boolean => errorsOf(value).length > 0;
const headers = (name: string, schema: object): Kind =>
  response(
    name,
    (value) => (value["headers"] = json({ "Retry-After": { description: "How long.", schema } })),
    isFailing,
  );

export const REVIEWED: readonly Kind[] = [
  xError("an invalid argument that passes by itself", {
    canonicalCode: "INVALID_ARGUMENT",
    recovery: "wait",
    retry: backoff,
  }),
  xError("an unavailable service that a new request helps", {
    canonicalCode: "UNAVAILABLE",
    recovery: "fix_request",
    retry: { strategy: "never" },
  }),
  xError("a service's fault that access helps", {
    canonicalCode: "INTERNAL",
    recovery: "request_access",
    retry: { strategy: "after_change" },
  }),
  xError("access asked for, by a timer", { recovery: "request_access", retry: backoff }),
  figure("a delay below zero", { minDelaySeconds: -5 }),
  figure("attempts that are no whole number", { maxAttempts: 2.5 }),
  figure("a delay of a thousand years", { minDelaySeconds: 31_536_000_000 }),
  error(
    "an error that replaces itself",
    (value, part, document) =>
      Object.assign(value, { deprecated: true, description: "Use the other one. It says more." }) &&
      (value["x-error"]!["replacedBy"] = constantOf(document, part)["const"]!),
    (_, part, document) => hasConstant(document, part),
  ),
  xError("a since that is no version", { since: "soon" }),
  xError("a source whose address is none", {
    source: { document: "Manual", basis: "documented", url: "see the wiki" },
  }),
  xError("one remedy twice", { remedies: ["Ask the support.", "Ask the support."] }),
  xError("one remedy twice, with other spaces", { remedies: ["Ask the support.", "ask  the support"] }),
  error("a description that is the title", (value) => (value["description"] = value["title"]!)),
  error("a remedy that is the title", (value) => (value["x-error"]!["remedies"] = json([value["title"]!]))),
  withCode("a constant that its own enum lacks", (constant) => (constant["enum"] = json(["something else"]))),
  withCode("a constant beside another default", (constant) => (constant["default"] = json("something else"))),
  withCode("a constant that is excluded", (constant) => (constant["not"] = json({ const: constant["const"] }))),
  error("a required member that no schema has", (value) => (value["required"] = json(["no_such_member"]))),
  error("an error that is a list", (value) => (value["type"] = json("array"))),
  error("one sample twice", (value) => list(value["examples"]).push(structuredClone(list(value["examples"])[0]!))),
  envelope(
    "a required member that the envelope lacks",
    (value) => list(value["required"]).push(json("no_such_member")),
    (value) => "required" in value,
  ),
  envelope("a message that holds nothing", (value) => (message(value)["maxLength"] = json(0)), hasMessage),
  envelope(
    "a message to be read and written only",
    (value) => Object.assign(message(value), { readOnly: true, writeOnly: true }),
    hasMessage,
  ),
  envelope("a message of one text", (value) => (message(value)["const"] = json("It failed.")), hasMessage),
  envelope(
    "two roles for one member",
    (value) => (value["x-error-envelope"]!["requestId"] = value["x-error-envelope"]!["message"]!),
    hasMessage,
  ),
  carrier("a carrier that names nothing", (value) => (value["x-error-carrier"] = json({}))),
  response(
    "a description of another status",
    (value) => (value["description"] = json("404 Not Found: there is no such thing.")),
    (value, { name }) => isFailing(value) && name !== "404",
  ),
  response(
    "a media type that is none",
    (value) => {
      value["content"]!["json"] = mediaOf(value);
      delete value["content"]!["application/json"];
    },
    (value) => isFailing(value) && "application/json" in value["content"]!,
  ),
  headers("a Retry-After below zero", { type: "integer", minimum: -1, maximum: -1 }),
  headers("a Retry-After of no length", { type: "integer", maximum: 0 }),
  operation(
    "a success that is a failure",
    (value) => (value["responses"]!["201"] = json({ $ref: "#/components/responses/400" })),
  ),
  operation(
    "a body under 304",
    (value) =>
      (value["responses"]!["304"] = json({
        description: "Nothing is new.",
        content: { "application/json": { schema: { type: "object" } } },
      })),
  ),
  operation(
    "a status that HTTP does not have",
    (value) =>
      (value["responses"]!["799"] = json({
        description: "It is odd.",
        content: { "application/json": { schema: { type: "object" } } },
      })),
  ),
  whole("a version that is none", [["info"]], (document) => (document["info"]!["version"] = json("latest"))),
  whole(
    "a channel of support without a way",
    [["info"]],
    (document) => ((document["info"]!["x-error-family"] ??= json({}))["support"] = json({ channels: [] })),
  ),
  whole("a code that is gone, and still there", [["info"], ["components"]], (document) => {
    const schemas = Object.entries(document["components"]!["schemas"]!);
    const [name, value] = schemas.find(
      ([name, value]) => "x-error" in value && hasConstant(document, { name, path: [], value }),
    )!;
    document["info"]!["x-error-family"]!["removed"] = json([
      { code: constantOf(document, { name, path: [], value })["const"], version: "0.1.0" },
    ]);
  }),
];
