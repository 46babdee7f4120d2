/** Finds responses that list errors and that no status leads to. */
import { pointerOf, statusKeyOf } from "@faultline/catalog/pure";
import { errorsBelow } from "../../errors-below.ts";
import { ledToByStatus, listedResponses } from "../../response-targets.ts";
import { rule } from "../../rule.ts";

/** A status leads to each response that lists errors, the name of the component or an operation: the errors get their statuses there. */
export const responseNamedByStatus = rule("response-named-by-status", "error", (family, report) => {
  const listed = listedResponses(family.document);
  const led = ledToByStatus(listed);
  const lost = listed.filter(
    ({ key, path, target }) =>
      path[0] === "components" &&
      statusKeyOf(key) === undefined &&
      !led.has(pointerOf(target)) &&
      pointerOf(target) === pointerOf(path) &&
      errorsBelow(family, path).length > 0,
  );
  for (const { key, path } of lost.length > MOST ? lost.slice(0, 1) : lost)
    report(path, {
      found:
        lost.length > MOST
          ? `${lost.length} responses to which no status leads: ${lost
              .slice(0, 5)
              .map((response) => response.key)
              .join(", ")}${lost.length > 5 ? ", …" : ""}`
          : `the name ${JSON.stringify(key)}, and no status that leads to it`,
      wanted:
        "the HTTP status as a quoted name, such as '404', '4XX' or default, or a `$ref` to it under one; without it the errors below have no status",
    });
});

/** More than these have one cause, such as operations that are not there. */
const MOST = 3;
