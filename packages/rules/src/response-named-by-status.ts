import { rule } from "./rule.ts";

/** A response component is named by its HTTP status: that is where the statuses of its errors come from. */
export const responseNamedByStatus = rule("response-named-by-status", "error", ({ document }, report) => {
  for (const name of Object.keys(document.components?.responses ?? {}).filter((name) => !/^[1-5][0-9]{2}$/.test(name))) {
    report(["components", "responses", name], {
      found: `the name ${JSON.stringify(name)}`,
      wanted: "the HTTP status as a quoted name, such as '404'; without it the errors below have no status",
    });
  }
});
