/** What help says of a status. */
import type { FamilyHelp, StatusHelp } from "./help.ts";
import { responseKey } from "./statuses.ts";

/** What the family says of a status: where it documents the status itself, else its range such as `4XX`, else `default`. */
export function statusHelp({ responses }: Pick<FamilyHelp, "responses">, status: number): StatusHelp | undefined {
  const key = responseKey(responses, status);
  return key === undefined ? undefined : responses[key];
}
