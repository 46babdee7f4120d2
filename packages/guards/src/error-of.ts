import type { Code, Family, KnownError } from "./family.ts";
import { errorsOf } from "./index-of.ts";

/**
 * The error with the id, else the one with the code.
 * @throws {RangeError} where the family has none, or several with this code.
 */
export function errorOf(family: Family, key: Code): KnownError {
  const errors = errorsOf(family);
  const byId = errors.find(({ id }) => id === key);
  if (byId) return byId;
  const byCode = errors.filter(({ code }) => code === key);
  if (byCode[0] && byCode.length === 1) return byCode[0];
  const ids = byCode.map(({ id }) => id).join(", ");
  if (ids) throw new RangeError(`${family.id} has several errors with this code; name one by its id: ${ids}`);
  throw new RangeError(`${family.id} has no error with this id; ids look like ${errors[0]?.id}`);
}
