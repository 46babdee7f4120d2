import { isFailureKey } from "../document/status.ts";
import type { Family, ResponseEntry } from "../model.ts";

/** The responses that tell of a failure: a status of 400 or more, a lower one that lists an error, or one of which `x-error` says what it means. */
export function failuresOf({ responses }: Pick<Family, "responses">): ResponseEntry[] {
  return responses.filter(({ status, errors, x }) => isFailureKey(status) || errors.length > 0 || x !== undefined);
}
