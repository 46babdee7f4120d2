/** Puts numbers and lists into words. */

/** `1,486 of 1,856 bodies`. */
export function share(uses: number, all: number, noun: string): string {
  return `${number(uses)} of ${number(all)} ${noun}`;
}

/** `a, b and c`; of many, the first ones and how many more there are. */
export function inSeries(names: readonly string[], most = 8): string {
  const shown = names.length > most ? [...names.slice(0, most), `${number(names.length - most)} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
