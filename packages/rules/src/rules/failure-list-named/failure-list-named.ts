/** Checks that a list of errors that is the failure itself is named by an envelope. */
import { componentName, isFailureKey, isRecord } from "@faultline/catalog/pure";
import type { PlacementGroup } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** A failed response whose body has errors in a list and none at its root says nothing at the root until an envelope names the list. */
export const failureListNamed = rule("failure-list-named", "warn", ({ responses, placementGroups }, report) => {
  const reported = new Set<string>();
  for (const { status, errors, content, paths } of responses) {
    if (!isFailureKey(status) || errors.length > 0) continue;
    for (const [type, media] of Object.entries(content)) {
      const reference = isRecord(media.schema) ? media.schema["$ref"] : undefined;
      const name = typeof reference === "string" ? componentName(reference) : undefined;
      const group = placementGroups.find((candidate) => candidate.carrier === name && isList(candidate));
      if (name === undefined || !group || !paths[0] || reported.has(name)) continue;
      reported.add(name);
      report(["components", "schemas", name], {
        found: `a body whose only errors stand in a list, under the failure status ${status} (${type})`,
        wanted: `\`x-error-envelope: { list: ${listPath(group)} }\` on it, so that the root of the response is a failure with all of them`,
      });
    }
  }
});

function isList({ kind, path }: PlacementGroup): boolean {
  return kind === "item" && path.at(-1) === "*" && path.indexOf("*") === path.length - 1;
}

function listPath({ path }: PlacementGroup): string {
  return path.slice(0, -1).join("/") || '""';
}
