/** Classifies a body without a known code by the error that its status discriminates. */
import { isObject, type JsonObject } from "./check.ts";
import { isPlain } from "./exchange.ts";
import type {
  Envelope,
  EnvelopeIndex,
  ErrorRow,
  FamilyFacts,
  Judges,
  KnownError,
  MemberPath,
  Readable,
} from "./family.ts";
import type { Fault } from "./fault.ts";
import { memberOf, memberPointer, textIn } from "./member.ts";
import { statusAt, type Root, type Setting } from "./setting.ts";
import { covers } from "./statuses.ts";

/** What a family with status-only errors brings along. */
export const byStatus: NonNullable<FamilyFacts["byStatus"]> = { judge: judgeByStatus, errorOf: statusOnlyError };

/**
 * The error that the status discriminates, whatever else its schema asks for. Where codes discriminate other errors of
 * the status, an unknown code is another failure.
 */
function statusOnlyError(
  index: EnvelopeIndex,
  { status }: Setting,
  hasCode: boolean,
  errorNamed: Judges["errorNamed"],
): KnownError | undefined {
  const { statusOnly = {}, errors } = index.envelope;
  const isListed = ([, [, , statuses]]: readonly [string, ErrorRow]): boolean => covers(statuses, status);
  const [name] = Object.entries(statusOnly).find(isListed) ?? [];
  const isAnother = hasCode && Object.entries(errors).some(isListed);
  return name === undefined || isAnother ? undefined : errorNamed(index, name);
}

/** The status-only error of this status as deviant, where the body has the form of its envelope; undefined for any other body. */
function judgeByStatus(value: unknown, root: Root, judges: Judges): Fault | undefined {
  const { envelopesOf, sentIn, errorNamed, judgeKnown } = judges;
  if (!isObject(value) || !(root.isParsed || isPlain(value))) return undefined;
  for (const index of envelopesOf(root.family)) {
    const { code, isBlank = isTextAt(value, index.envelope.code), isInHeader } = sentIn(value, index, root);
    const hasCode = isBlank || (code !== undefined && !isInHeader);
    const error = statusOnlyError(index, root, code !== undefined, errorNamed);
    const fault = error && hasForm(value, index, hasCode, root) ? judgeKnown(value, error, index, root) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

/**
 * True where the body has a code of the declared type; or where it lacks nothing but the code, and another member shows
 * whose body it is. A message alone does so only in a whole envelope: gateways send one, too.
 */
function hasForm(value: JsonObject, { envelope }: EnvelopeIndex, hasCode: boolean, { status }: Root): boolean {
  const broken = new Map<string, unknown>();
  envelope.issues(value, "", (pointer, _, found) => broken.set(pointer, found));
  const pointer = codePointer(envelope);
  if (hasCode && !broken.has(pointer)) return true;
  const isWhole = broken.size === 0;
  if (broken.get(pointer) === undefined) broken.delete(pointer); // null or a number in its place is no code that is missing
  const { constants = [], message, requestId } = envelope;
  const body = value as Readable; // any object can be read
  return (
    broken.size === 0 &&
    ((isWhole && typeof textIn(message?.(body)) === "string") ||
      typeof requestId?.(body) === "string" ||
      statusAt(value, envelope.status) === status ||
      constants.some(([path, constant]) => memberOf(value, path) === constant))
  );
}

/** True where a text stands in the place of the code, such as `about:blank`. */
function isTextAt(value: unknown, path: MemberPath | undefined): boolean {
  return path !== undefined && typeof memberOf(value, path) === "string";
}

/** Where an issue stands that a missing code gives. */
function codePointer({ code, codes }: Envelope): string {
  return code ? memberPointer(code) : (codes?.issue(undefined, { code: "" }).pointer ?? "");
}
