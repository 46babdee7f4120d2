/** Checks that every failure status refers to a response component. */
import { operationResponses } from "../../operation-responses.ts";
import { rule } from "../../rule.ts";

/** Every failure status that an operation answers has a response component, whatever its name: there its errors are listed once. */
export const statusHasResponse = rule("status-has-response", "warn", ({ document }, report) => {
  const components = document.components?.responses ?? {};
  for (const { status, path, response } of operationResponses(document)) {
    if (
      !/^([45][0-9X]{2}|default)$/.test(status) ||
      Object.hasOwn(components, status) ||
      response["$ref"] !== undefined
    )
      continue;
    report(path, {
      found: `an answer ${status} for which the family has no response`,
      wanted: `a response component '${status}' that lists its errors, and a \`$ref\` to it here`,
    });
  }
});
