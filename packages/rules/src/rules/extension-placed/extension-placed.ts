/** Finds extensions at objects where nothing reads them. */
import { pointerOf } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";
import { homeOf, HOMES, isAtHome, placedExtensions, type Placed } from "../../extension-homes.ts";
import { rule, type RuleVerdict } from "../../rule.ts";

/** More than these in one object have one cause: the object stands at the wrong place, and all that is in it. */
const MOST = 3;

/** An extension stands where it is read: anywhere else it says nothing to anybody, and what it says is lost. */
export const extensionPlaced = rule("extension-placed", "error", ({ document }, report) => {
  const seen = new Set<unknown>(); // an anchor that is used twice is one fault
  const groups = new Map<string, Placed[]>();
  for (const placed of placedExtensions(document)) {
    if (isAtHome(placed) || seen.has(placed.value)) continue;
    if (typeof placed.value === "object") seen.add(placed.value);
    const key = JSON.stringify(containerOf(placed.path));
    const known = groups.get(key) ?? [];
    known.push(placed);
    groups.set(key, known);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first && group.length > MOST) report(containerOf(first.path), verdictOnMany(group));
    else for (const placed of group) report(placed.path, verdictOn(document, placed));
  }
});

function verdictOn(document: unknown, placed: Placed): RuleVerdict {
  const home = homeOf(document, placed);
  return {
    found: `${placed.name} at a place where nobody reads it`,
    wanted: home ? `it at ${pointerOf(home)}` : `it ${HOMES[placed.name] ?? ""}`,
    ...(home && { corrections: [{ from: placed.path, to: home }] }),
  };
}

/** The object that holds the owners of extensions. */
function containerOf(path: Path): Path {
  return path.slice(0, -2);
}

function verdictOnMany(group: readonly Placed[]): RuleVerdict {
  const names = [...new Set(group.map(({ name }) => name))];
  return {
    found: `an object at a place where nobody reads the ${group.length} extensions in it`,
    wanted: names.map((name) => `${name} ${HOMES[name] ?? ""}`).join(", "),
  };
}
