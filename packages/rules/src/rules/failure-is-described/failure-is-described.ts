/** Checks that every failure status is documented by a schema or `x-error`. */
import { isRecord, pointerOf } from "@faultline/catalog/pure";
import { documentedResponses } from "../../documented-responses.ts";
import { isFailure } from "../../failures.ts";
import { rule } from "../../rule.ts";
import { statusHasResponse } from "../status-has-response/status-has-response.ts";

/** Of each failure status something is said: its errors, what is known of the status itself, or the form of the body. */
export const failureIsDescribed = rule("failure-is-described", "warn", (family, report) => {
  const reported = new Set(statusHasResponse.check(family).map(({ path }) => pointerOf(path))); // one cause, one finding
  for (const { status, response, path, method } of documentedResponses(family.document)) {
    if (
      !isFailure(status) ||
      method === "head" ||
      path[0] === "webhooks" ||
      says(response) ||
      reported.has(pointerOf(path))
    )
      continue;
    report(path, {
      found: `a ${status} of which nothing but a description is said`,
      wanted: "a schema that leads to its errors; or `x-error` with what to do, where the body is not ours to describe",
    });
  }
});

function says({ content, "x-error": known }: Record<string, unknown>): boolean {
  return (
    known !== undefined ||
    (isRecord(content) && Object.values(content).some((media) => isRecord(media) && media["schema"] !== undefined))
  );
}
