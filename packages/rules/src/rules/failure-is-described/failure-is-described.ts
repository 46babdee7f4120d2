/** Checks that every failure status is documented by a schema or `x-error`. */
import type { OpenApiDocument } from "@faultline/catalog";
import { mediaTypesOf, pointerOf } from "@faultline/catalog/pure";
import { documentedResponses, type DocumentedResponse } from "../../documented-responses.ts";
import { isFailure } from "@faultline/catalog/survey";
import { rule } from "../../rule.ts";
import { statusHasResponse } from "../status-has-response/status-has-response.ts";

/** Of each failure status something is said: its errors, what is known of the status itself, or the form of the body. */
export const failureIsDescribed = rule("failure-is-described", "warn", (family, report) => {
  if (family.errors.length === 0) return; // `family-has-errors` says it once, instead of once a response
  const reported = new Set(statusHasResponse.check(family).map(({ path }) => pointerOf(path))); // one cause, one finding
  for (const documented of documentedResponses(family.document)) {
    const { status, path, method } = documented;
    if (
      !isFailure(status) ||
      method === "head" ||
      path[0] === "webhooks" ||
      says(family.document, documented) ||
      reported.has(pointerOf(path))
    )
      continue;
    report(path, {
      found: `a ${status} of which nothing but a description is said`,
      wanted: "a schema that leads to its errors; or `x-error` with what to do, where the body is not ours to describe",
    });
  }
});

function says(document: OpenApiDocument, { response, path }: DocumentedResponse): boolean {
  return (
    response["x-error"] !== undefined ||
    mediaTypesOf(document, { value: response, path }).some(
      ({ media }) => (media["schema"] ?? media["itemSchema"]) !== undefined,
    )
  );
}
