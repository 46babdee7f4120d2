/** Checks that every carrier can carry an error. */
import { rule } from "../../rule.ts";

/** A body that is marked as a carrier carries errors: a response or a webhook leads through it to one. */
export const carrierUsed = rule("carrier-used", "warn", ({ carriers, placementGroups: groups }, report) => {
  const used = new Set(groups.map(({ carrier }) => carrier));
  for (const { name, path } of carriers.filter(({ name }) => !used.has(name))) {
    report(path, {
      found: `the carrier ${name}, through which no response and no webhook leads to an error`,
      wanted:
        "a `$ref` to it as the body of a response or a webhook, and one from a member of it to an error; or no `x-error-carrier`",
    });
  }
});
