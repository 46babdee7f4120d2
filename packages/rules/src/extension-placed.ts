import { homeOf, HOMES, isAtHome, placedExtensions } from "./extension-places.ts";
import { rule } from "./rule.ts";

/** An extension stands where it is read: anywhere else it says nothing to anybody, and what it says is lost. */
export const extensionPlaced = rule("extension-placed", "error", ({ document }, report) => {
  const seen = new Set<unknown>(); // an anchor that is used twice is one fault
  for (const placed of placedExtensions(document)) {
    if (isAtHome(placed) || seen.has(placed.value)) continue;
    if (typeof placed.value === "object") seen.add(placed.value);
    const home = homeOf(document, placed);
    report(placed.path, {
      found: `${placed.name} at a place where nobody reads it`,
      wanted: home ? `it at /${home.join("/")}` : `it ${HOMES[placed.name] ?? ""}`,
      ...(home && { corrections: [{ from: placed.path, to: home }] }),
    });
  }
});
