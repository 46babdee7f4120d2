/** What tells an error apart: a constant or a range of numbers in its body, a code in a header, or its status alone. */
import type { OpenApiDocument, SchemaObject } from "../document/openapi.ts";
import type { Path } from "../document/pointer.ts";
import type { XError } from "../document/extensions.ts";
import type { Envelope } from "../model.ts";
import { constantOf } from "./constants.ts";
import { codeSchemas, type Location } from "./locations.ts";

/** The code of an error. */
export interface ErrorCode {
  value: string | number;
  /** Among those of its envelope; absent where the status tells it. */
  location?: number;
  range?: readonly [first: number, last: number];
}

interface CodeConstant {
  value: unknown;
  /** From the schema of the error to the constant. */
  at: Path;
}

/** What the schema of an error demands of the code at a location; undefined where that leaves the code open. */
export function codeInSchema(
  document: OpenApiDocument,
  schema: SchemaObject,
  location: Location,
  envelope: SchemaObject,
): CodeConstant | { value: string; range: readonly [number, number] } | undefined {
  const found = codeSchemas(document, schema, location);
  for (const { schema: member, steps } of found) {
    const constant = constantOf(document, member);
    if (constant) return { value: constant.value, at: [...steps, ...constant.at] };
  }
  const shared = new Set(codeSchemas(document, envelope, location).flatMap(({ schema: member }) => namedRange(member)));
  const [own] = found.flatMap(({ schema: member }) => (shared.has(namedRange(member)[0] ?? "") ? [] : rangeOf(member)));
  return own && { value: `${own[0]} to ${own[1]}`, range: own };
}

/** The integers between `minimum` and `maximum`, in a list. */
function rangeOf(schema: Record<string, unknown>): (readonly [number, number])[] {
  const { type, minimum, maximum } = schema;
  const isWhole = type === "integer" && Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum);
  return isWhole ? [[minimum as number, maximum as number]] : []; // as just checked
}

function namedRange(schema: Record<string, unknown>): string[] {
  return rangeOf(schema).map(([first, last]) => `${first} to ${last}`);
}

/** The `code` of `x-error`, which stands for the first header of its envelope. */
export function extensionCode(
  envelope: Envelope | undefined,
  location: number,
  x: XError | undefined,
): CodeConstant | undefined {
  const isFirst = envelope?.codes.findIndex(({ kind }) => kind === "header") === location;
  return isFirst && x?.code !== undefined ? { value: x.code, at: ["x-error", "code"] } : undefined;
}

export function isCodeValue(value: unknown): value is string | number {
  return typeof value === "string" || (typeof value === "number" && Number.isSafeInteger(value));
}

/** True for an integer that JavaScript rounds. */
export function isHuge(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
}
