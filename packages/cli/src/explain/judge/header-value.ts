/** Finds a header of a captured message. */
import type { HeaderLine } from "@faultline/exchanges";

/** The value of the first header of this name, which is in lower case. */
export function headerValue(headers: readonly HeaderLine[] = [], wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
