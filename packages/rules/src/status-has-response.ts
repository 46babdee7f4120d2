import { operationResponses } from "./operation-responses.ts";
import { rule } from "./rule.ts";

/** Every failure status that an operation answers has a response component: there its errors are listed once, for all operations. */
export const statusHasResponse = rule("status-has-response", "warn", ({ document }, report) => {
  const components = document.components?.responses ?? {};
  for (const { status, path } of operationResponses(document)) {
    if (!/^([45][0-9X]{2}|default)$/.test(status) || Object.hasOwn(components, status)) continue;
    report(path, {
      found: `an answer ${status} for which the family has no response`,
      wanted: /^\d+$/.test(status)
        ? `a response component '${status}' that lists its errors, and a \`$ref\` to it here`
        : "each status by itself, with a response component; the errors below a range have no status",
    });
  }
});
