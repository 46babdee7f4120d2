/** Makes the Error that a server throws to answer with a documented error. */
import type { BodyToMake, ErrorKey, IsUnion, ListName, Rest, StatusByKey } from "./body.ts";
import { own } from "./check.ts";
import { createBody } from "./create-body.ts";
import { decode } from "./decode.ts";
import { errorOf } from "./error-of.ts";
import type { Code, Family } from "./family.ts";
import { covers, statusesInWords, type Statuses } from "./statuses.ts";

const BRAND: unique symbol = /* @__PURE__ */ Symbol.for("@faultline/guards/RaisedError");

/** What an answer has beside its body. */
export interface RaiseOptions<Status = number> {
  /** The status of the answer. It may be left out where the error is documented under a single one. */
  status?: Status;
  /** Further headers of the answer, such as Retry-After. Content-Type is that of the family unless it is given. */
  headers?: Readonly<Record<string, string>>;
  /** The error that led to this one; what prints errors prints it, the answer does not have it. */
  cause?: unknown;
}

/**
 * The options have to be there where only the caller knows the status. A key that is none becomes all of them, and what it lacks is not the
 * options.
 */
type Options<Key, Status> =
  IsUnion<Key> extends true
    ? [options?: RaiseOptions]
    : number extends Status
      ? [options: RaiseOptions & { status: number }]
      : IsUnion<Status> extends true
        ? [options: RaiseOptions<Status> & { status: Status }]
        : [options?: RaiseOptions<Status>];

/** Refuses an error that is never the root of a response; compilers quote the text. */
type Raisable<Status> = [Status] extends [never]
  ? { readonly "is never the root of a response: createBody makes its body": true }
  : unknown;

/**
 * An Error that is an answer: with the status, the headers and the body of a documented error. `instanceof` also recognises one of another
 * installed copy of this package. The message has the id and the status alone.
 */
export class RaisedError<Body = unknown, Status extends number = number> extends Error {
  override readonly name: string = "RaisedError";
  /** The id of the error, or that of the family where the body is a list of errors. */
  readonly id: string;
  readonly status: Status;
  /** The status again, under the name by which Fastify and others look for it. */
  readonly statusCode: Status;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;

  constructor(
    id: string,
    answer: { readonly status: Status; readonly headers: Readonly<Record<string, string>>; readonly body: Body },
    options?: ErrorOptions,
  ) {
    super(`${id} (HTTP ${answer.status})`, options);
    this.id = id;
    this.status = answer.status;
    this.statusCode = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The body as it is sent: JSON, or the text itself where the body is one. */
  get text(): string {
    return typeof this.body === "string" ? this.body : JSON.stringify(this.body);
  }

  /** Tests the brand, for a subclass the prototype chain alone. */
  static override [Symbol.hasInstance]<Class extends abstract new (...args: never) => unknown>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    if (Object.hasOwn(this, Symbol.hasInstance) && typeof value === "object" && value !== null) return BRAND in value;
    return Function.prototype[Symbol.hasInstance].call(this, value);
  }
}

/**
 * Makes an error for a server to throw: an Error with the status, the headers and the body of a documented error, to be sent by the
 * error handler of the framework. `key` and `rest` are those of {@link createBody}. A code that stands in a header is given in `headers`.
 *
 * @throws {TypeError} where `rest` does not complete the body, as {@link createBody} does, or no header has the code that stands in one.
 * @throws {RangeError} where the key names no error, several, or one that is never the root of a response; and where the status is none
 * of those under which the error is documented, or is absent and there are several.
 * @example
 * throw createError(deviceManagement, "NotFound", { message: "There is no such device.", request_id: "015d" });
 */
export function createError<Errors, Lists, const Key extends ErrorKey<Errors> | ListName<Lists>>(
  family: Family<Errors, Lists>,
  key: Key & Raisable<StatusByKey<Errors, Lists, Key>>,
  rest: Rest<BodyToMake<Errors, Lists, Key>>,
  ...[options]: Options<Key, StatusByKey<Errors, Lists, Key>>
): RaisedError<BodyToMake<Errors, Lists, Key>, StatusByKey<Errors, Lists, Key>> {
  const { status, headers = {}, cause }: RaiseOptions = options ?? {};
  const { id, statuses, inHeader } = answered(family as Family, key); // the facts of the family are those of `Errors`
  const body = createBody(family, key, rest);
  const contentType = typeof body === "string" ? "text/plain; charset=utf-8" : family.facts.contentType;
  const answer = {
    status: documented(id, statuses, status) as StatusByKey<Errors, Lists, Key>, // it is one of the documented ones
    headers: hasContentType(headers) ? headers : { "Content-Type": contentType ?? "application/json", ...headers },
    body,
  };
  if (inHeader && decode(family, answer)?.id !== id)
    throw new TypeError(`The code of ${id} stands in a header: give that header in \`headers\``);
  return new RaisedError(id, answer, cause === undefined ? undefined : { cause });
}

interface Answered {
  id: string;
  /** Absent where the facts do not have them: those of a list. */
  statuses?: Statuses;
  inHeader?: true | undefined;
}

function answered(family: Family, key: Code): Answered {
  if (own(family.facts.lists?.envelopes, String(key))) return { id: family.id };
  const { id, statuses, isListed, inHeader } = errorOf(family, key);
  if (statuses.length > 0 && !isListed) return { id, statuses, inHeader };
  throw new RangeError(
    `${id} is never the root of a response: make its body with createBody, and put it where it stands, such as in a list`,
  );
}

/** The status of the answer. */
function documented(id: string, statuses: Statuses | undefined, given: number | undefined): number {
  const [only] = statuses ?? [];
  const status = given ?? (statuses?.length === 1 ? only : undefined);
  const isIn = statuses ? covers(statuses, Number(status)) : Number(status) >= 200 && Number(status) <= 599;
  if (typeof status === "number" && Number.isInteger(status) && isIn) return status;
  const wanted = statuses ? statusesInWords(statuses) : "200 to 599";
  throw new RangeError(
    `${id} is answered under HTTP ${wanted}: found ${typeof status === "number" ? `status ${status}` : "no status"}; give one of these as \`status\``,
  );
}

function hasContentType(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
}
