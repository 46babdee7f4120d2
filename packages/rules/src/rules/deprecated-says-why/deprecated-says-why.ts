/** Checks that a deprecated error names a successor or a reason. */
import type { XError } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** Who meets a deprecated error learns what comes in its place, or why it goes. */
export const deprecatedSaysWhy = rule("deprecated-says-why", "warn", ({ errors }, report) => {
  for (const { path } of errors.filter(({ schema, x }) => schema["deprecated"] === true && isInUse(x))) {
    report([...path, "deprecated"], {
      found: "`deprecated` on the schema alone, which types show, and neither pages nor advice",
      wanted: "`deprecated` in `x-error`, with the reason as its text, or with `replacedBy`",
    });
  }
  for (const { path } of errors.filter(({ x }) => x.deprecated === true && x.replacedBy === undefined)) {
    report([...path, "x-error", "deprecated"], {
      found: "`true`, without a successor or a reason",
      wanted: "`replacedBy` with the code that took its place, or the reason as the text of `deprecated`",
    });
  }
});

function isInUse({ deprecated, replacedBy }: XError): boolean {
  return deprecated === undefined && replacedBy === undefined;
}
