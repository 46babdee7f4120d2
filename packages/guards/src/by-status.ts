/** Classifies a body without a known code by the error that its status discriminates. */
import { isObject, type JsonObject } from "./check.ts";
import type { Envelope, EnvelopeIndex, Readable } from "./family.ts";
import type { Fault } from "./fault.ts";
import { envelopesOf, sentIn } from "./index-of.ts";
import { isPlain, judgeKnown, statusOnlyError } from "./judge.ts";
import { memberOf, memberPointer } from "./member.ts";
import { statusAt, type Root } from "./setting.ts";

/** The status-only error of this status as deviant, where the body has the form of its envelope; undefined for any other body. */
export function judgeByStatus(value: unknown, root: Root): Fault | undefined {
  if (!isObject(value) || !(root.isParsed || isPlain(value))) return undefined;
  for (const index of envelopesOf(root.family)) {
    const { code, isBlank = false, isInHeader } = sentIn(value, index, root);
    const hasCode = isBlank || (code !== undefined && !isInHeader);
    const error = statusOnlyError(index, root, code !== undefined);
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
    ((isWhole && typeof message?.(body) === "string") ||
      typeof requestId?.(body) === "string" ||
      statusAt(value, envelope.status) === status ||
      constants.some(([path, constant]) => memberOf(value, path) === constant))
  );
}

/** Where an issue stands that a missing code gives. */
function codePointer({ code, codes }: Envelope): string {
  return code ? memberPointer(code) : (codes?.issue(undefined, { code: "", details: {} }).pointer ?? "");
}
