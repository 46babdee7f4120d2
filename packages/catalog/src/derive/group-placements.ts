/** Groups the errors found in bodies by placement. */
import type { ErrorEntry, Place } from "../model.ts";
import type { Reach } from "./find-placements.ts";

/** Groups errors by placement in a body, with the schemas that are allowed there instead. */
export function placesOf(found: Reach, errors: ReadonlyMap<string, ErrorEntry>): Place[] {
  const places = new Map<string, Place>();
  for (const { kind, path, carrier = "", error } of found.reached) {
    const entry = errors.get(error);
    if (kind === "response" || !entry) continue;
    const key = JSON.stringify([kind, path, carrier]);
    const place = places.get(key) ?? { kind, path, carrier, errors: [], successes: [] };
    if (!place.errors.includes(entry)) place.errors.push(entry);
    places.set(key, place);
  }
  for (const { path, carrier, schema } of found.beside) {
    for (const place of places.values()) {
      if (place.carrier === carrier && JSON.stringify(place.path) === JSON.stringify(path))
        place.successes.push(schema);
    }
  }
  return [...places.values()];
}
