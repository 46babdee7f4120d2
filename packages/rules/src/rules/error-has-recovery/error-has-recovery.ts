/** Checks that every `x-error` says who has to act. */
import { rule } from "../../rule.ts";
import { reportUnsaid } from "../../unsaid.ts";

const UNSAID = {
  says: "say who has to act",
  wanted: "`recovery`: what has to happen before the request can succeed",
};

/** Who has to act is said of every error and by the `x-error` of every response: the caller, somebody who grants access, or nobody but time. */
export const errorHasRecovery = rule("error-has-recovery", "warn", (family, report) =>
  reportUnsaid(family, "recovery", UNSAID, report),
);
