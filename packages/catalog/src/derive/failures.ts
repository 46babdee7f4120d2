/** Selects the responses that describe a failure. */
import { isFailureKey } from "../document/status.ts";
import type { Family, ResponseEntry } from "../model.ts";

/**
 * Selects the responses that describe a failure: a status of 400 or more, or a lower one that lists an error or has an
 * `x-error`.
 */
export function failuresOf({ responses }: Pick<Family, "responses">): ResponseEntry[] {
  return responses.filter(({ status, errors, x }) => isFailureKey(status) || errors.length > 0 || x !== undefined);
}
