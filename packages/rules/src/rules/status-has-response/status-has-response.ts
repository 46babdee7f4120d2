/** Checks that every failure status refers to a response component. */
import { isFailureKey, statusKeyOf } from "@faultline/catalog/pure";
import { operationResponses } from "@faultline/catalog/survey";
import { rule } from "../../rule.ts";

/**
 * Where a family has its failures as response components, the operations refer to them: there the errors of each status are listed once.
 * An API's own document that describes its responses in place is left alone.
 */
export const statusHasResponse = rule("status-has-response", "warn", ({ document }, report) => {
  const components = document.components?.responses ?? {};
  if (!Object.keys(components).some(isFailureName)) return;
  for (const { status, path, response } of operationResponses(document)) {
    if (!isFailureName(status) || Object.hasOwn(components, status) || response["$ref"] !== undefined) continue;
    report(path, {
      found: `an answer ${status} for which the family has no response`,
      wanted: `a response component '${status}' that lists its errors, and a \`$ref\` to it here`,
    });
  }
});

function isFailureName(name: string): boolean {
  const key = statusKeyOf(name);
  return key !== undefined && isFailureKey(key);
}
