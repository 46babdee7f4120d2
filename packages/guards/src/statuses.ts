/** Sets of HTTP statuses, as the facts of a family hold them. */

/** Single statuses, and ranges with their first and last one. */
export type Statuses = readonly (number | readonly [first: number, last: number])[];

/** True where the status is in the set; 600 to 999, which HTTP does not define, count like the last 5XX. */
export function covers(statuses: Statuses, status: number): boolean {
  const known = Math.min(status, 599);
  for (const entry of statuses) {
    if (entry === status) return true;
    if (typeof entry !== "number" && entry[0] <= known && known <= entry[1]) return true;
  }
  return false;
}

/** `404 or 410 to 419`: the set in words. */
export function statusesInWords(statuses: Statuses): string {
  return statuses
    .map((entry) => (typeof entry === "number" ? String(entry) : `${entry[0]} to ${entry[1]}`))
    .join(" or ");
}

/** The key under which the responses of a family document the status: itself, its range, or `default`. */
export function responseKey(responses: Readonly<Record<string, unknown>>, status: number): string | undefined {
  const keys = [String(status), `${Math.min(5, Math.trunc(status / 100))}XX`, ...(status >= 400 ? ["default"] : [])];
  return keys.find((key) => Object.hasOwn(responses, key));
}
