/** Sets of HTTP statuses, as the facts of a family hold them. */

/** Single statuses, and ranges with their first and last one. */
export type Statuses = readonly (number | readonly [first: number, last: number])[];

/** True where the status is in the set. */
export function covers(statuses: Statuses, status = 0): boolean {
  return statuses.some(
    (entry) => entry === status || (typeof entry === "object" && entry[0] <= status && status <= entry[1]),
  );
}

/** `404 or 410 to 419`: the set in words; what HTTP defines ends with 599. */
export function statusesInWords(statuses: Statuses): string {
  const [words = ""] = statuses.join(" or ").replaceAll(",", " to ").split(" or 600");
  return words.replace("999", "599");
}

/** The key under which the responses of a family document the status: itself, its range, or `default`. */
export function responseKey(responses: Readonly<Record<string, unknown>>, status: number): string | undefined {
  const keys = [`${status}`, `${Math.min(5, Math.trunc(status / 100))}XX`, status < 400 ? "" : "default"];
  return keys.find((key) => Object.hasOwn(responses, key));
}
