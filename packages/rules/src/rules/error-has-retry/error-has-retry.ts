/** Checks that every `x-error` says whether to retry. */
import { rule } from "../../rule.ts";
import { reportUnsaid } from "../../unsaid.ts";

const UNSAID = {
  says: "say whether to retry",
  wanted: "`retry`: whether and when the same request may be sent again",
};

/** Whether to send the request again is said of every error and by the `x-error` of every response. */
export const errorHasRetry = rule("error-has-retry", "warn", (family, report) =>
  reportUnsaid(family, "retry", UNSAID, report),
);
