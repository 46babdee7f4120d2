/** Checks that every error has a canonical code. */
import { rule } from "../../rule.ts";

/** Every error says which google.rpc.Code comes closest, by which clients treat errors of many services alike. */
export const errorHasCanonicalCode = rule("error-has-canonical-code", "warn", ({ errors }, report) => {
  for (const { path } of errors.filter(({ x }) => x.canonicalCode === undefined)) {
    report([...path, "x-error"], {
      found: "an error without a canonical code",
      wanted: "`canonicalCode`: the google.rpc.Code that comes closest, such as NOT_FOUND",
      gap: { noun: "error", of: errors.length, says: "have no canonical code" },
    });
  }
});
