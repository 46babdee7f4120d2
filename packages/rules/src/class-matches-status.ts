import { rule } from "./rule.ts";

/** Codes that say that the request, or who sent it, is at fault. */
const CALLERS = new Set(["INVALID_ARGUMENT", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "UNAUTHENTICATED", "OUT_OF_RANGE"]);
/** Codes that say that the service is. The others occur on both sides. */
const SERVICES = new Set(["INTERNAL", "DATA_LOSS"]);

/** The canonical code of an error blames the side that its status blames. */
export const classMatchesStatus = rule("class-matches-status", "error", ({ errors }, report) => {
  for (const { path, statuses, x } of errors) {
    const wrong = statuses.find((status) => (status >= 500 ? CALLERS : status >= 400 ? SERVICES : new Set()).has(x.canonicalCode));
    if (wrong === undefined) continue;
    const callers = "caller, such as INVALID_ARGUMENT or FAILED_PRECONDITION";
    const services = "service, such as INTERNAL or UNAVAILABLE";
    report([...path, "x-error", "canonicalCode"], {
      found: `${x.canonicalCode}, which blames the ${wrong >= 500 ? "caller" : "service"}, under ${wrong}`,
      wanted: `a code that blames the ${wrong >= 500 ? services : callers}; or another status`,
    });
  }
});
