/** Looks up an error of a family by name, id or code. */
import type { Code, Family, KnownError } from "./family.ts";
import { errorsOf } from "./index-of.ts";
import { memberPointer } from "./member.ts";

/**
 * Looks up the error with this id or name, else the one with this code.
 * @throws {RangeError} where the family has no such error, or several with this code.
 */
export function errorOf(family: Family, key: Code): KnownError {
  const errors = errorsOf(family);
  const named = errors.find(({ id }) => id === key) ?? errors.find(({ name }) => name === key);
  if (named) return named;
  const coded = errors.filter(({ code }) => code === key);
  if (coded[0] && coded.length === 1) return coded[0];
  const names = coded.map(({ name }) => name).join(", ");
  if (names) throw new RangeError(`${family.id} has several errors with this code; use the name of one: ${names}`);
  const list = family.facts.lists?.envelopes[key];
  if (list)
    throw new RangeError(
      `${key} of ${family.id} is a body with a list of errors, not an error: use the name of one of its errors${list.path.length > 0 ? `, which stand at ${memberPointer(list.path)}` : ""}.`,
    );
  throw new RangeError(
    `${family.id} has no error with this name, id or code; names look like ${errors[0]?.name}, ids like ${errors[0]?.id}`,
  );
}
