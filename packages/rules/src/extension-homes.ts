/** Finds our extensions in a document, and the paths at which they belong. */
import {
  isComponentPath,
  EXTENSIONS,
  isData,
  isRecord,
  isSchemaPath,
  METHODS,
  NAMED,
  pathOf,
  recordOf,
  valueAt,
} from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";

/** One of our extensions anywhere in a document. */
export interface Placed {
  name: string;
  /** The path from the root of the document to the extension. */
  path: Path;
  value: unknown;
}

/**
 * Lists all our extensions in a document, even where nothing reads them, except inside samples, constants and other
 * extensions.
 */
export function placedExtensions(document: unknown): Placed[] {
  const placed: Placed[] = [];
  const path: string[] = [];
  const walk = (value: unknown, owner: string | undefined): void => {
    if (typeof value !== "object" || value === null) return;
    const keysAreNames = owner !== undefined && NAMED.has(owner);
    for (const key in value) {
      const item = (value as Record<string, unknown>)[key]; // an object can be asked for any member
      const isExtension = key.startsWith("x-");
      if (isExtension && EXTENSIONS.includes(key) && owner !== "headers")
        placed.push({ name: key, path: [...path, key], value: item }, ...ignoredInside(item, [...path, key]));
      if (typeof item !== "object" || isExtension || (isData(key) && !keysAreNames)) continue;
      path.push(key);
      walk(item, keysAreNames ? undefined : key);
      path.pop();
    }
  };
  walk(document, undefined);
  return placed;
}

/** Inside of an extension, where some expect it, an exception is a member that nobody knows. */
function ignoredInside(extension: unknown, path: Path): Placed[] {
  const value = isRecord(extension) ? extension[IGNORE] : undefined;
  return value === undefined ? [] : [{ name: IGNORE, path: [...path, IGNORE], value }];
}

const IGNORE = "x-error-ignore";

/** Says in words where each extension is read. */
export const HOMES: Readonly<Record<string, string>> = {
  "x-error": "on a schema below components.schemas, or on a response",
  "x-error-envelope": "on a schema below components.schemas",
  "x-error-carrier": "on a schema below components.schemas",
  "x-error-family": "on `info`",
  "x-error-operation": "on an operation of a path",
  [IGNORE]: "on any object",
};

/** True where an extension stands at a path where it is read. */
export function isAtHome({ name, path }: Placed): boolean {
  const owner = path.slice(0, -1);
  if (name === IGNORE) return !isNameMap(owner) && !EXTENSIONS.includes(owner.at(-1) ?? "");
  if (name === "x-error-family") return owner.length === 1 && owner[0] === "info";
  if (name === "x-error-operation") return isOperation(owner);
  if (isComponentPath(owner, "schemas")) return true;
  return name === "x-error" && isResponse(owner);
}

/** True for an operation that clients call: of a path, or of a path item among the components. */
function isOperation(path: Path): boolean {
  const start = path[0] === "paths" ? 2 : path[0] === "components" && path[1] === "pathItems" ? 3 : Infinity;
  const [method = "", name, ...rest] = path.slice(start);
  if (method === "additionalOperations") return name !== undefined && rest.length === 0;
  return name === undefined && METHODS.some((known) => known === method);
}

/** True for a response component, and for the response of an operation, wherever the operation stands. */
export function isResponse(path: Path): boolean {
  const isInline = path.length >= 5 && path.at(-2) === "responses" && path[0] !== "components";
  return (
    isComponentPath(path, "responses") ||
    isInline ||
    (path.at(-2) === "responses" && path[1] === "pathItems") ||
    isInCallback(path)
  );
}

function isInCallback(path: Path): boolean {
  return path[0] === "components" && path[1] === "callbacks" && path.at(-2) === "responses" && path.length > 5;
}

/** Below these, keys are names; only those at which an extension was seen to land count. */
function isNameMap(path: Path): boolean {
  return path.at(-1) === "properties" || (path[0] === "components" && path.length === 2);
}

/** Finds the path at which a misplaced extension belongs, where that is obvious and unused. */
export function homeOf(document: unknown, { name, path, value }: Placed): Path | undefined {
  const owner = name === "x-error-family" ? ["info"] : nearestOwner(document, path, name, value);
  if (owner === undefined || !isRecord(valueAt(document, owner))) return undefined;
  const home = [...owner, name];
  return valueAt(document, home) === undefined ? home : undefined;
}

/** The component around it; in a body, the component to which the body or the object itself refers. */
function nearestOwner(document: unknown, path: Path, name: string, value: unknown): Path | undefined {
  if (name === "x-error-operation") return path.map((_, end) => path.slice(0, end)).find(isOperation);
  if (path[0] === "components" && path[1] === "schemas")
    return path.length > 4 ? path.slice(0, 3) : before(document, path);
  const isOfSchema = isSchemaPath(path.slice(0, -1)) && valueAt(document, [...path.slice(0, -1), "$ref"]) === undefined;
  if (isOfSchema) return undefined; // the schema is to become a component
  const isOfResponse = name === "x-error" && isRecord(value) && value["canonicalCode"] === undefined;
  if (!isOfResponse) return referredSchema(document, path.slice(0, -1), name);
  const end = path.findLastIndex((_, index) => index > 0 && path[index - 1] === "responses");
  return end > 0 && end < path.length - 2 ? path.slice(0, end + 1) : undefined;
}

/** The component after which an extension stands that is not indented enough. */
function before(document: unknown, path: Path): Path | undefined {
  const section = path.slice(0, 2);
  const names = Object.keys(recordOf(valueAt(document, section)));
  const [owner, name] = [names[names.indexOf(path[2] ?? "") - 1], path[2] ?? ""];
  const other = { "x-error": "x-error-envelope", "x-error-envelope": "x-error" }[name];
  const isTaken = other !== undefined && valueAt(document, [...section, owner ?? "", other]) !== undefined;
  return owner === undefined || isTaken ? undefined : [...section, owner];
}

/** An error has no envelope of its own, and an envelope no `x-error`: what refers to one was not meant for the other. */
function referredSchema(document: unknown, owner: Path, name: string): Path | undefined {
  const references = [
    [...owner, "$ref"],
    [...owner, "schema", "$ref"],
  ].map((reference) => valueAt(document, reference));
  const reference = references.find((value) => typeof value === "string");
  const target = typeof reference === "string" ? pathOf(reference) : [];
  const isTaken = name !== "x-error" && valueAt(document, [...target, "x-error"]) !== undefined;
  return isComponentPath(target, "schemas") && !isTaken ? target : undefined;
}
