/** Makes mutations after which a spec contradicts itself or its reader. */
import { json, type Json } from "../diff/document.ts";
import {
  at,
  carrier,
  envelope,
  error,
  errorsIn,
  errorsOf,
  hasConstant,
  list,
  mediaOf,
  operation,
  response,
  stepsTo,
  constantOf,
  type Kind,
} from "./kind.ts";

const retry = (name: string, members: object, recovery?: string): Kind =>
  error(name, (value) => {
    value["x-error"]!["retry"] = json(members);
    if (recovery !== undefined) value["x-error"]!["recovery"] = json(recovery);
    delete value["x-error"]!["causes"];
  });
const text = (name: string, steps: readonly string[], value: unknown): Kind =>
  error(name, (schema) => (at(schema, steps.slice(0, -1))[steps.at(-1)!] = json(value)));
const clientStatus = (value: Json): boolean =>
  ["NOT_FOUND", "INVALID_ARGUMENT"].includes(String(value["x-error"]!["canonicalCode"]));
const message = (value: Json): Json => at(value, stepsTo(value["x-error-envelope"]!["message"]));
const oneOf = (value: Json): boolean => "content" in value && "oneOf" in mediaOf(value)["schema"]!;

export const CONTRADICTIONS: readonly Kind[] = [
  retry(
    "the largest delay below the least",
    { strategy: "backoff", minDelaySeconds: 60, maxDelaySeconds: 5, maxAttempts: 3 },
    "wait",
  ),
  retry(
    "one attempt, with backoff",
    { strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 5, maxAttempts: 1 },
    "wait",
  ),
  retry(
    "no recovery, with backoff",
    { strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 5, maxAttempts: 3 },
    "none",
  ),
  retry("authenticate and never", { strategy: "never" }, "authenticate"),
  retry(
    "authenticate and backoff",
    { strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 5, maxAttempts: 3 },
    "authenticate",
  ),
  error(
    "a canonical code that contradicts the status",
    (value) => (value["x-error"]!["canonicalCode"] = json("UNAUTHENTICATED")),
    clientStatus,
  ),
  error(
    "replacedBy without deprecated",
    (value, part, document) =>
      (value["x-error"]!["replacedBy"] = constantOf(
        document,
        errorsIn(document).find((other) => other.name !== part.name && hasConstant(document, other))!,
      )["const"]!),
  ),
  text("since later than the version", ["x-error", "since"], "99.0.0"),
  text("a TODO as description", ["description"], "TODO"),
  text("a TBD as remedy", ["x-error", "remedies"], ["TBD"]),
  error(
    "a title that is the code",
    (value, part, document) => (value["title"] = json(String(constantOf(document, part)["const"]))),
    (_, part, document) => hasConstant(document, part),
  ),
  envelope("an envelope that is closed", (value) => (value["additionalProperties"] = json(false))),
  envelope(
    "a pattern that is none",
    (value) => (message(value)["pattern"] = json("(")),
    (value) => "message" in value["x-error-envelope"]!,
  ),
  envelope(
    "least above largest",
    (value) => Object.assign(message(value), { minLength: 9, maxLength: 3 }),
    (value) => "message" in value["x-error-envelope"]!,
  ),
  carrier(
    "a pending member that is not there",
    (value) => (value["x-error-carrier"]!["pending"] = json({ member: "stat", value: "PENDING" })),
  ),
  carrier(
    "a delivery member that is not there",
    (value) => (value["x-error-carrier"]!["deliveryId"] = json("deliveryNumber")),
  ),
  response(
    "one error twice",
    (value) => list(mediaOf(value)["schema"]!["oneOf"]).push(json({ ...list(mediaOf(value)["schema"]!["oneOf"])[0] })),
    oneOf,
  ),
  response(
    "a Retry-After that is a boolean",
    (value) =>
      (value["headers"] = json({ "Retry-After": { description: "How long to wait.", schema: { type: "boolean" } } })),
    (value) => errorsOf(value).length > 0,
  ),
  response(
    "a sample that contradicts the body",
    (value) => (mediaOf(value)["example"] = json({ nothing: true })),
    (value) => errorsOf(value).length > 0 && Object.keys(value["content"]!)[0]!.includes("json"),
  ),
  response(
    "a response whose last x-error is gone",
    (value) => delete value["x-error"],
    (value) => "x-error" in value && !("content" in value),
  ),
  response(
    "a failure of which nothing is said",
    (_, __, document) => (document["components"]!["responses"]!["418"] = json({ description: "A teapot." })),
    () => true,
    () => [["components", "responses", "418"]],
  ),
  operation(
    "a body under 204",
    (value) =>
      (value["responses"]!["204"] = json({
        description: "Done.",
        content: { "application/json": { schema: { type: "object" } } },
      })),
  ),
];
