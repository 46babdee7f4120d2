/** Makes the body of an error that a server answers with. */
import type { BodyByKey, ErrorKey, Rest } from "./body.ts";
import { isObject, own } from "./check.ts";
import { errorOf } from "./error-of.ts";
import type { Constant, Family, KnownError, MemberPath } from "./family.ts";
import { printableCut, printableIssues } from "./printable.ts";
import { bodyIssues } from "./problems.ts";

/**
 * Makes the body of an error for a server to answer with: fills in its constants and its code, and checks the rest.
 * `key` is the name of the error, its id, or its code where no other error of the family has it. A code that stands in a
 * header is left to the server, and one of a range to `rest`. An error of a list is made as an item, for a list of your own.
 *
 * @throws {TypeError} where `rest` does not complete the error; the message says where, what was found and what was
 * wanted, never the value.
 * @throws {RangeError} where the key names no error, or several.
 * @example
 * createBody(deviceManagement, "ValidationError", { message: "limit is too high", request_id: "015d" });
 */
export function createBody<Errors, const Key extends ErrorKey<Errors>>(
  family: Family<Errors>,
  key: Key,
  rest: Rest<BodyByKey<Errors, Key>>,
): BodyByKey<Errors, Key> {
  const error = errorOf(family as Family, key); // the facts of the family are those of `Errors`
  const constants = constantsOf(error).reduce<unknown>(
    (filled, [path, constant, isOptional]) => withMember(filled, path, constant, isOptional),
    rest,
  );
  const body = error.envelope?.codes && error.isCoded ? error.envelope.codes.fill(constants, error) : constants;
  const problems = bodyIssues(error, body);
  if (problems.length === 0) return body as BodyByKey<Errors, Key>; // the guard has just said so
  const { issues, moreIssues } = printableIssues(problems);
  const reasons = issues.map(
    ({ pointer, found, wanted }) => `${pointer || "the body"}: found ${found}, wanted ${wanted}`,
  );
  throw new TypeError(
    printableCut(
      `This is not a body of ${error.id}. ${reasons.join("; ")}${moreIssues === undefined ? "" : `; and ${moreIssues} more`}.`,
      1000,
    ),
  );
}

function constantsOf({ code, isCoded, statuses, constants = [], envelope }: KnownError): readonly Constant[] {
  if (!envelope) return constants;
  return [
    ...(envelope.constants ?? []),
    ...constants,
    ...(isCoded && envelope.code ? [[envelope.code, code] as const] : []),
    ...(isCoded && envelope.repeatsStatus && typeof envelope.status === "object" && statuses.length > 0
      ? [[envelope.status, statuses[0]] as const]
      : []),
  ];
}

/**
 * Copies the value and adds the member, where the value is an object and lacks it. What the caller gave is left for the
 * check. An optional member is not added, and an object that may be absent is not created just to hold a constant.
 */
function withMember(value: unknown, path: MemberPath, member: unknown, isOptional = false): unknown {
  const [name, ...inner] = path;
  if (name === undefined) return value === undefined ? member : value;
  if (value !== undefined && !isObject(value)) return value;
  const given = value && own(value, name);
  if (given === undefined && isOptional) return value;
  return { ...value, [name]: withMember(given, inner, member, isOptional && inner.length > 1) };
}
