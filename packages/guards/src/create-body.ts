/** Makes the body of an error that a server answers with. */
import type { BodyToMake, ErrorKey, ListName, Rest } from "./body.ts";
import { isObject, own } from "./check.ts";
import { errorOf } from "./error-of.ts";
import type { Code, Constant, Family, KnownError, ListFacts, MemberPath } from "./family.ts";
import type { Issue } from "./fault.ts";
import { printableCut, printableIssues } from "./printable.ts";
import { bodyIssues, listIssues } from "./problems.ts";

/**
 * Makes the body of an error for a server to answer with: fills in its constants and its code, and checks the rest.
 * `key` is the name of the error, its id, or its code where no other error of the family has it. A code that stands in a
 * header is left to the server, and one of a range to `rest`. Where the failure is a list, each error is made as an
 * item, and the name of the list's schema makes the body around them.
 *
 * @throws {TypeError} where `rest` does not complete the body; the message says where, what was found and what was
 * wanted, never the value.
 * @throws {RangeError} where the key names no error, or several.
 * @example
 * createBody(deviceManagement, "ValidationError", { message: "limit is too high", request_id: "015d" });
 */
export function createBody<Errors, Lists, const Key extends ErrorKey<Errors> | ListName<Lists>>(
  family: Family<Errors, Lists>,
  key: Key,
  rest: Rest<BodyToMake<Errors, Lists, Key>>,
): BodyToMake<Errors, Lists, Key> {
  const { name, body, problems } = bodyOf(family as Family, key, rest); // the facts of the family are those of `Errors`
  if (problems.length === 0) return body as BodyToMake<Errors, Lists, Key>; // the guard has just said so
  const { issues, moreIssues } = printableIssues(problems);
  const reasons = issues.map(
    ({ pointer, found, wanted }) => `${pointer || "the body"}: found ${found}, wanted ${wanted}`,
  );
  throw new TypeError(
    printableCut(
      `This is not a body of ${name}. ${reasons.join("; ")}${moreIssues === undefined ? "" : `; and ${moreIssues} more`}.`,
      1000,
    ),
  );
}

interface Made {
  name: string;
  body: unknown;
  problems: readonly Issue[];
}

function bodyOf(family: Family, key: Code, rest: unknown): Made {
  const list = own(family.facts.lists?.envelopes, String(key)) as ListFacts | undefined; // what the facts have there
  if (list) {
    const body = filled(list.constants ?? [], rest);
    return { name: `${key} of ${family.id}`, body, problems: listIssues(family, list, body) };
  }
  const error = errorOf(family, key);
  const constants = filled(constantsOf(error), rest);
  const body = error.envelope?.codes && error.isCoded ? error.envelope.codes.fill(constants, error) : constants;
  return { name: error.id, body, problems: bodyIssues(error, body) };
}

function filled(constants: readonly Constant[], rest: unknown): unknown {
  return constants.reduce((body, [path, constant, isOptional]) => withMember(body, path, constant, isOptional), rest);
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
