/** Checks that every error has a remedy. */
import type { XError } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** Every error says what to do about it, once for all or for each of its causes. */
export const errorHasRemedy = rule("error-has-remedy", "warn", ({ errors }, report) => {
  for (const { path } of errors.filter(({ x }) => !hasRemedy(x))) {
    report([...path, "x-error"], {
      found: "an error without a remedy",
      wanted: "`remedies`: at least one thing to do; `{ text, basis: inferred }` where no source names one",
      gap: { noun: "error", of: errors.length, says: "name no remedy" },
    });
  }
});

function hasRemedy({ remedies, causes = [] }: XError): boolean {
  const ofEachCause =
    causes.length > 0 && causes.every((cause) => typeof cause !== "string" && cause.remedies !== undefined);
  return remedies !== undefined || ofEachCause;
}
