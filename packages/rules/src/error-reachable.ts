import { rule } from "./rule.ts";

/** Every error can arrive: a response lists it, or it stands inside the body of a response or of a webhook. */
export const errorReachable = rule("error-reachable", "error", ({ errors }, report) => {
  for (const { path } of errors.filter(({ placements }) => placements.length === 0)) {
    report(path, {
      found: "an error to which no response and no carrier leads",
      wanted: "a `$ref` to it in the response of its status or in the body that holds it; or no `x-error`, if it never arrives",
    });
  }
});
