/** Reads the codes that extensions list beside the schemas: on responses, operations, path items and the document. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, recordOf, statusKeyOf, valueAt } from "@faultline/catalog/pure";
import type { StatedCode } from "./stated-code.ts";

const LISTS = ["x-error-codes", "x-problem-types", "x-ms-error-code", "x-ms-error-codes"] as const;

/**
 * The codes that are listed for an operation's response, of the nearest object that lists some for its status; what the
 * document says of these codes is added.
 */
export function codesListedFor(document: OpenApiDocument, response: Path, holder: Path, key: string): StatedCode[] {
  const registry = registryOf(document);
  const operation = response.slice(0, -2);
  for (const path of [holder, response, operation, operation.slice(0, 2)]) {
    const codes = codesListedAt(document, path).filter((code) => fits(code, key, registry));
    if (codes.length > 0) return codes.map((code) => ({ ...registry.get(String(code.value)), ...code }));
  }
  return [...registry.values()].filter(({ statuses }) => statuses?.includes(key));
}

/** Everything that is listed for the whole document, by code. */
export function registryOf(document: OpenApiDocument): ReadonlyMap<string, StatedCode> {
  const codes = [[], ["info"], ["components"]].flatMap((path) => codesListedAt(document, path));
  return new Map(codes.map((code) => [String(code.value), code]));
}

function fits(code: StatedCode, key: string, registry: ReadonlyMap<string, StatedCode>): boolean {
  const statuses = code.statuses ?? registry.get(String(code.value))?.statuses;
  return statuses === undefined || statuses.includes(key);
}

function codesListedAt(document: OpenApiDocument, path: Path): StatedCode[] {
  const object = recordOf(valueAt(document, path));
  return LISTS.flatMap((name) => listed(object[name], [...path, name]));
}

function listed(value: unknown, at: Path): StatedCode[] {
  if (typeof value === "string" || typeof value === "number") return [{ value, at }];
  if (Array.isArray(value)) return value.flatMap((item, index) => listedItem(item, [...at, String(index)]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => named(name, entry, [...at, name]));
}

function listedItem(item: unknown, at: Path): StatedCode[] {
  return isRecord(item) ? described(item, at) : listed(item, at);
}

/** `{ not_found: "…" }`, `{ not_found: { status: 404 } }`, or `{ 404: [not_found] }`. */
function named(name: string, entry: unknown, at: Path): StatedCode[] {
  const key = statusKeyOf(name);
  if (key !== undefined && Array.isArray(entry))
    return listed(entry, at).map((code) => ({ ...code, statuses: [String(key)] }));
  if (typeof entry === "string") return [{ value: name, description: entry, at }];
  return described({ code: name, ...recordOf(entry) }, at);
}

const CODES = ["type", "uri", "code", "errorCode", "error", "slug", "id", "name", "value"] as const;
const TEXTS = ["description", "detail", "message", "summary", "reason"] as const;
const STATUSES = ["status", "statusCode", "http_status", "httpStatus", "statuses"] as const;

/** An object that tells a code. */
function described(item: Record<string, unknown>, at: Path): StatedCode[] {
  const value = CODES.map((name) => item[name]).find((each) => typeof each === "string" || typeof each === "number");
  if (typeof value !== "string" && typeof value !== "number") return [];
  const description = TEXTS.map((name) => item[name]).find((text) => typeof text === "string");
  const statuses = STATUSES.flatMap((name) => [item[name]].flat())
    .flatMap((status) => statusKeyOf(String(status)) ?? [])
    .map(String);
  const { title } = item;
  return [
    {
      value,
      at,
      ...(typeof title === "string" && { title }),
      ...(typeof description === "string" && { description }),
      ...(statuses.length > 0 && { statuses }),
    },
  ];
}
